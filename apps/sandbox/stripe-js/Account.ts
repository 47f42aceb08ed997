/** Who the script works for, and where it came from. */
export interface Account {
  /** The gateway's own origin, where the frames are. */
  readonly origin: string;
  /** What the sandbox is asked for, as a query string. */
  readonly search: string;
  /** The publishable key. */
  readonly key: string;
}
