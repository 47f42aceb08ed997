/** What the value of a hosted field is made of: HAIR SPACE, which `trim` takes for a space and nobody types. */
export const blank = '\u200A';
