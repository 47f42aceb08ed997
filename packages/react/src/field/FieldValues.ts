import type { MessageValues } from '@tactful/core';

/** What the texts of a field may name. */
export interface FieldValues extends MessageValues {
  /** What the field is called, where that is not the name that the catalog gives it. */
  readonly label?: string;
}
