/**
 * An amount of money in the currency's minor unit by ISO 4217, also where nobody uses it: `{ amount: 4900, currency }` is
 * 49 euros, 49 forints and 4900 yen.
 */
export interface Amount {
  readonly amount: number;
  /** ISO 4217 code. */
  readonly currency: string;
}

/** What a message may name. Amounts and quantities are formatted for the locale of the messages. */
export interface MessageValues {
  readonly minimum?: Amount;
  readonly maximum?: Amount;
  readonly total?: Amount;
  readonly remaining?: Amount;
  readonly balance?: Amount;
  /** How long to wait, in ms. Shown in seconds, or in minutes from one minute on, rounded up. */
  readonly wait?: number;
  /** How many are left in stock. */
  readonly available?: number;
  /** How many digits a value must have. */
  readonly digits?: number;
  /** What the field is called, where that is not the name that the catalog gives it, as within a sentence: "ZIP code". */
  readonly label?: string;
  /** A value that would be accepted, such as a postal code. */
  readonly example?: string;
  /** Card brands that are accepted. */
  readonly brands?: readonly string[];
  /** Kinds of card that are accepted. */
  readonly accepted?: readonly string[];
}
