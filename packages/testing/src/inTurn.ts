import type { Fixture, WireAnswer } from '@tactful/core';
import { toResponse } from './toResponse.js';

/** What a gateway shall answer: a fixture of it, or an answer by itself. */
export type Answer = Fixture | WireAnswer;

/** Gives a Response for each answer in turn; the last one stays. */
export function inTurn(answers: readonly [Answer, ...Answer[]]): () => Response {
  let next = 0;
  return () => {
    const answer = answers[Math.min(next, answers.length - 1)] ?? answers[0];
    next += 1;
    return toResponse('answer' in answer ? answer.answer : answer);
  };
}
