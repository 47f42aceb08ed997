import { parseArgs } from 'node:util';
import { redact } from '@tactful/core';
import { choose } from './choose.js';
import { documentedAt } from './documentedAt.js';
import { explainAnswer } from './explainAnswer.js';
import { explainHelp } from './explainHelp.js';
import { inputsOf } from './inputsOf.js';
import { isPath } from './isPath.js';
import { loadGateway } from './loadGateway.js';
import { loadMessages } from './loadMessages.js';
import { moments } from './moments.js';
import { namesNear } from './namesNear.js';
import { numberOf } from './numberOf.js';
import { subjectOfFile } from './subjectOfFile.js';
import { subjectsOfCode } from './subjectsOfCode.js';
import type { Terminal } from './Terminal.js';
import { writeExplanation } from './writeExplanation.js';

const options = {
  kind: { type: 'string' },
  locale: { type: 'string', default: 'en' },
  policy: { type: 'string', default: 'standard' },
  during: { type: 'string', default: 'confirm' },
  status: { type: 'string' },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/** `tactful explain`: what Tactful makes of an answer or of a code. Resolves to 1 for a code that no table has. */
export async function explain(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
  if (values.help) {
    terminal.out(explainHelp);
    return 0;
  }
  const [name, input] = inputsOf('explain', positionals, terminal);
  const folder = await loadGateway(name);
  const how = {
    messages: await loadMessages(values.locale),
    policy: choose('policy', values.policy, ['standard', 'strict']),
    context: {
      during: choose('during', values.during, moments),
      ...(values.status !== undefined && { status: numberOf('status', values.status, 100, 599) }),
    },
  };
  const code = isPath(folder, input) ? null : input;
  const subjects =
    code === null ? [await subjectOfFile(input, terminal)] : subjectsOfCode(folder, code, values.kind);
  const answers = subjects.map((subject) => explainAnswer(folder.gateway, subject, how));
  const isUnknown = code !== null && answers.every(({ kind }) => kind === null);
  const explanation = {
    gateway: name,
    code: code && String(redact(code)),
    near: isUnknown ? namesNear(code, Object.values(folder.codes).flatMap(Object.keys)) : [],
    kinds: Object.keys(folder.codes),
    documented: await documentedAt(name, code ?? answers[0]?.problem?.truth.gatewayCode ?? null),
    answers,
  };
  terminal.out(
    values.json ? `${JSON.stringify(explanation, null, 2)}\n` : writeExplanation(explanation, terminal),
  );
  return isUnknown ? 1 : 0;
}
