/** What the shop says of saving a card. */
export interface SavedCardWords {
  /** Beside the box under the fields of a card. */
  readonly save: string;
  /** On the receipt. */
  readonly saved: string;
  readonly notSaved: string;
  /** The title of the dialog that replaces one. Names the last `{digits}`. */
  readonly replace: string;
  readonly put: string;
  readonly replaced: string;
}
