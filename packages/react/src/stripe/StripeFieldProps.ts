/** What the fields of Stripe share. */
export interface StripeFieldProps<Options> {
  /** Options of the element, over ours. The same object at every render. */
  readonly options?: Omit<Options, 'style'> | undefined;
  readonly className?: string | undefined;
  /** How long the field may take to load before the shopper is told, in ms. @default 15000 */
  readonly timeout?: number | undefined;
}
