const kinds = ['cardNumber', 'cardExpiry', 'cardCvc'] as const;

/** The elements of a card that are played, by Stripe's names. */
export type FrameKind = (typeof kinds)[number];

/** Whether a text names such an element. */
export function isFrameKind(text: string): text is FrameKind {
  return kinds.some((kind) => kind === text);
}
