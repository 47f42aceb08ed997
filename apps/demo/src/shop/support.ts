/** Where shoppers reach the shop. */
export const support = 'hello@saltandkiln.example';
