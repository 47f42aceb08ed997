/** How long a refused request is told to wait, in s. The sandbox's choice: we have seen no gateway document a wait. */
export const rateLimitHeaders = { 'retry-after': '3' } as const;
