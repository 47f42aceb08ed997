import { choose } from './choose.js';
import type { GatewayFolder } from './loadGateway.js';
import type { Subject } from './Subject.js';

/** The answers in which a gateway would give a code: one for each of its tables that has it, else one of any kind. */
export function subjectsOfCode({ codes, answerWith }: GatewayFolder, code: string, kind?: string): Subject[] {
  const kinds = Object.keys(codes);
  const asked = kind === undefined ? kinds : [choose('kind', kind, kinds)];
  const known = asked.filter((name) => Object.hasOwn(codes[name] ?? {}, code));
  const answer = (name: string): Omit<Subject, 'kind'> => {
    const { status, headers = {}, body } = answerWith({ kind: name, code });
    return { body, context: { status, headers } };
  };
  if (known.length > 0) return known.map((name) => ({ kind: name, ...answer(name) }));
  return asked.slice(0, 1).map((name) => ({ kind: null, ...answer(name) }));
}
