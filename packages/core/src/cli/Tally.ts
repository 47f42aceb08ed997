import type { PaymentResult, Reason } from '@tactful/core';

/** What has been counted, as plain data that a thread can hand over. */
export interface Counts {
  /** Lines, the empty ones too. */
  readonly lines: number;
  readonly outcomes: ReadonlyMap<PaymentResult['status'], number>;
  readonly reasons: ReadonlyMap<Reason, number>;
  /** Failures whose code no table has, by code. */
  readonly unknownCodes: ReadonlyMap<string, number>;
  /** Failures with further unknown codes, which are not counted one by one. */
  readonly furtherUnknown: number;
  /** Failures that a row of a table explains. */
  readonly mapped: number;
  /** Failures without a code that their HTTP status explains. */
  readonly byStatus: number;
  readonly unreadable: number;
  /** The first lines that could not be read. */
  readonly unreadableLines: readonly number[];
}

/** How many unknown codes are counted one by one: a log of made-up codes must not fill the memory. */
const mostCodes = 1000;
const mostLines = 5;

/** Counts what the answers of a log read as. */
export class Tally {
  #lines = 0;
  readonly #outcomes = new Map<PaymentResult['status'], number>();
  readonly #reasons = new Map<Reason, number>();
  readonly #unknownCodes = new Map<string, number>();
  #furtherUnknown = 0;
  #mapped = 0;
  #byStatus = 0;
  #unreadable = 0;
  #unreadableLines: readonly number[] = [];

  /** Counts what an answer was read as, and whether it came with an HTTP status of a refusal. */
  readonly add = (result: PaymentResult, isRefused: boolean): void => {
    this.#lines += 1;
    increase(this.#outcomes, result.status);
    if (!('error' in result)) return;
    const { reason, gatewayCode, mapped } = result.error;
    increase(this.#reasons, reason);
    if (gatewayCode === null) {
      if (mapped || (isRefused && reason !== 'payment_not_completed')) this.#byStatus += 1;
    } else if (mapped) this.#mapped += 1;
    // A copy: a part of a long text would keep the whole of it in memory.
    else this.#addUnknown(Buffer.from(gatewayCode).toString(), 1);
  };

  /** Counts a line with nothing on it. */
  readonly addEmpty = (): void => {
    this.#lines += 1;
  };

  /** Counts a line that could not be read. */
  readonly addUnreadable = (): void => {
    this.#lines += 1;
    this.#unreadable += 1;
    this.#addUnreadableLines([this.#lines]);
  };

  /** Adds what has been counted in the lines that follow. */
  readonly append = (next: Counts): void => {
    for (const [status, count] of next.outcomes) increase(this.#outcomes, status, count);
    for (const [reason, count] of next.reasons) increase(this.#reasons, reason, count);
    for (const [code, count] of next.unknownCodes) this.#addUnknown(code, count);
    this.#furtherUnknown += next.furtherUnknown;
    this.#mapped += next.mapped;
    this.#byStatus += next.byStatus;
    this.#unreadable += next.unreadable;
    this.#addUnreadableLines(next.unreadableLines.map((line) => this.#lines + line));
    this.#lines += next.lines;
  };

  /** What has been counted so far. */
  readonly counts = (): Counts => ({
    lines: this.#lines,
    outcomes: this.#outcomes,
    reasons: this.#reasons,
    unknownCodes: this.#unknownCodes,
    furtherUnknown: this.#furtherUnknown,
    mapped: this.#mapped,
    byStatus: this.#byStatus,
    unreadable: this.#unreadable,
    unreadableLines: this.#unreadableLines,
  });

  #addUnknown(code: string, count: number): void {
    if (this.#unknownCodes.has(code) || this.#unknownCodes.size < mostCodes)
      increase(this.#unknownCodes, code, count);
    else this.#furtherUnknown += count;
  }

  #addUnreadableLines(lines: readonly number[]): void {
    this.#unreadableLines = [...this.#unreadableLines, ...lines].slice(0, mostLines);
  }
}

function increase<Key>(counts: Map<Key, number>, key: Key, by = 1): void {
  counts.set(key, (counts.get(key) ?? 0) + by);
}
