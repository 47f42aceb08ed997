/** What may have been asked of a gateway. */
export const moments = ['confirm', 'setup', 'read', 'status'] as const;
