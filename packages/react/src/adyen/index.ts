export type { AdyenCard, AdyenCardConfiguration, CreateAdyenCard } from './AdyenCard.js';
export { AdyenCardFields, type AdyenCardFieldsProps } from './AdyenCardFields.js';
