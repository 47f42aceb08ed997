import { readPayment } from '@tactful/core';
import { beforeEach, expect, it, vi } from 'vitest';
import { plainGateway } from '../../test/answers.js';
import { explainMistake } from './explainMistake.js';
import { reportProblem } from './reportProblem.js';

const warned = vi.spyOn(console, 'warn').mockImplementation(() => {});

beforeEach(() => {
  warned.mockClear();
});

const consoleText = (): string => warned.mock.calls.flat().join('\n');

/** Asks as a payment does: what came is read, and an unknown outcome is reported. */
async function ask(name: 'pay' | 'status', answer: () => unknown): Promise<void> {
  const came = await explainMistake(name, answer).catch((thrown: unknown) => thrown);
  const result = readPayment(plainGateway, came);
  if ('error' in result) reportProblem(result.error, 'standard', undefined);
}

function throwing(error: Error, stack?: string): () => never {
  if (stack !== undefined) Object.defineProperty(error, 'stack', { value: stack });
  return () => {
    throw error;
  };
}

const message = 'Your card 4242 was refused, Ada\n    at the bank';

it.each<[what: string, name: 'pay' | 'status', answer: () => unknown, said: RegExp]>([
  ['a forgotten return', 'pay', () => undefined, /`pay` gave undefined, .* Is a `return` missing/],
  ['a mistake', 'pay', throwing(new ReferenceError('x is not defined')), /`pay` threw.* x is not defined/],
  ['an error of the page', 'pay', throwing(new Error(message)), /`pay` threw an error .* during: 'setup'/],
  [
    'an error of the page',
    'status',
    throwing(new Error(message)),
    /`status` threw .* such as the Response\.$/m,
  ],
  ['a page of HTML', 'pay', throwing(new SyntaxError(message)), /`pay` threw a SyntaxError.* page of HTML/],
  [
    'an error of Safari',
    'pay',
    throwing(new Error(message), 'pay@https://shop.example/a.js:1:23'),
    /a\.js:1:23/,
  ],
])('explains %s in `%s`, once, though its outcome is reported too', async (_, name, answer, said) => {
  await ask(name, answer);
  await ask(name, answer);
  expect(warned).toHaveBeenCalledOnce();
  expect(consoleText()).toMatch(said);
  expect(consoleText()).not.toMatch(/4242|Ada|the bank/);
});

it('says where it was thrown', async () => {
  await ask('pay', throwing(new Error('there')));
  expect(consoleText()).toMatch(/explainMistake\.test\.ts:\d+:\d+/);
});

it.each<[what: string, error: Error]>([
  ['of the network', new TypeError('Failed to fetch')],
  ['of the network that is plain', new Error('Network request failed')],
  ['that has the answer in it', Object.assign(new Error('402'), { findings: [], status: 'processing' })],
  ['of an answer', new Error('402', { cause: { findings: [], status: 'processing' } })],
])('has nothing to say of an error %s', async (_, error) => {
  const explained = explainMistake('pay', throwing(error));
  await expect(explained).rejects.toBe(error);
  expect(warned).not.toHaveBeenCalled();
});

it('explains an answer that is not known after a mistake that was', async () => {
  await ask('pay', () => undefined);
  warned.mockClear();
  await ask('pay', () => ({ ok: true }));
  expect(consoleText()).toContain('plain finds nothing that it knows');
});
