import type { Severity } from '@tactful/core';

/** The colours and the mark of what is said: the severity of a problem, or that something went through. */
export type Tone = Severity | 'done';
