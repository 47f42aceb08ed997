import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe as suite, expect, test } from 'vitest';
import { runCommand } from '../../test/runCommand.js';

const folder = mkdtempSync(join(tmpdir(), 'tactful-explain-'));
const declined = { error: { type: 'card_error', code: 'card_declined', decline_code: 'insufficient_funds' } };

function fileWith(text: string): string {
  const path = join(folder, `${crypto.randomUUID()}.json`);
  writeFileSync(path, text);
  return path;
}

afterAll(() => rmSync(folder, { recursive: true }));

suite('explain, a code', () => {
  test('tells the truth, what is shown of it, and in which words', async () => {
    const { exit, out } = await runCommand(['explain', 'stripe', 'stolen_card']);
    expect(exit).toBe(0);
    expect(out).toMatch(/^stripe: stolen_card \(decline\)\n/);
    expect(out).toContain('Reason        card_stolen. The bank reports the card as stolen.');
    expect(out).toContain('Mapped        yes');
    expect(out).toContain('Shown reason  generic_decline, in place of card_stolen (policy: standard)');
    expect(out).toContain('Title         Your payment was declined\n');
    expect(out).toContain('Action        contact_issuer: Contact your bank\n');
    expect(out).toContain('Money         not charged\n');
    expect(out).not.toContain('Reference');
  });

  test.each([
    ['a field', ['stripe', 'incorrect_cvc'], 'Field         card_csc: Check the security code'],
    [
      'another language, in any case',
      ['stripe', 'expired_card', '--locale', 'DE'],
      'Diese Karte ist abgelaufen',
    ],
    ['the strict policy', ['stripe', 'expired_card', '--policy', 'strict'], '(policy: strict)'],
    ["the gateway's own policy", ['adyen', '12'], '(policy: strict)'],
    ['what was asked', ['stripe', 'api_error', '--during', 'read'], 'service_unavailable'],
    ['the status', ['rapyd', 'NO_SUCH_CODE', '--status', '429'], 'too_many_requests'],
    ['an unknown outcome', ['stripe', 'api_error'], 'not known: it may have been charged'],
    ['a retry', ['stripe', 'rate_limit'], 'software may send it again'],
  ])('shows %s', async (_, args, text) => {
    const { out } = await runCommand(['explain', ...args]);
    expect(out).toContain(text);
  });

  test('prints each table that has it, or the one that is asked for', async () => {
    const all = await runCommand(['explain', 'stripe', 'expired_card']);
    expect(all.out.match(/^stripe: .*$/gm)).toEqual([
      'stripe: expired_card (card)',
      'stripe: expired_card (provider)',
    ]);
    const one = await runCommand(['explain', 'stripe', 'expired_card', '--kind', 'provider']);
    expect(one.out.match(/^stripe: .*$/gm)).toEqual(['stripe: expired_card (provider)']);
  });

  test.each([
    ['stolen_crad', 'Do you mean stolen_card?'],
    ['STOLEN-CARD', 'Do you mean stolen_card?'],
    ['constructor', 'No code is like it.'],
    ['__proto__', 'No code is like it.'],
  ])('says that no table has %s', async (code, text) => {
    const { exit, out } = await runCommand(['explain', 'stripe', code]);
    expect(exit).toBe(1);
    expect(out).toContain(`No table of stripe has the code "${code}".`);
    expect(out).toContain(text);
    expect(out).toContain('Mapped        no');
    expect(out).toContain('Your payment was declined');
  });

  test('fits into 80 columns', async () => {
    const outs = await Promise.all(
      [[], ['--locale', 'de'], ['--locale', 'ar']].map((more) =>
        runCommand(['explain', 'stripe', 'request_conflict', ...more]),
      ),
    );
    const lines = outs.flatMap(({ out }) => out.split('\n'));
    expect(lines.filter((line) => [...line].length > 80)).toEqual([]);
  });

  test('never prints a card number', async () => {
    const { out } = await runCommand(['explain', 'stripe', '4242 4242 4242 4242']);
    expect(out).not.toContain('4242');
  });
});

suite('explain, an answer', () => {
  const rows = [
    ['a body', JSON.stringify(declined), []],
    ['a body with a byte order mark', `\uFEFF${JSON.stringify(declined)}`, []],
    ['a body beside its status', JSON.stringify({ status: 402, body: declined }), []],
    ['a body as text beside its status', JSON.stringify({ status: 402, body: JSON.stringify(declined) }), []],
  ] as const;

  test.each(rows)('reads %s, from a file and piped in', async (_, text) => {
    const fromFile = await runCommand(['explain', 'stripe', fileWith(text)]);
    const piped = await runCommand(['explain', 'stripe', '-'], text);
    expect(fromFile.out).toMatch(/^stripe: the answer\n/);
    expect(fromFile.out).toContain('Reason        insufficient_funds.');
    expect(piped).toEqual(fromFile);
    expect(await runCommand(['explain', 'stripe'], text)).toEqual(fromFile);
  });

  test('says when nothing is wrong', async () => {
    const { out } = await runCommand(
      ['explain', 'stripe'],
      '{"object":"payment_intent","status":"succeeded"}',
    );
    expect(out).toBe('stripe: the answer\n  Outcome       succeeded\n');
  });

  test('takes the status from the answer, unless another is given', async () => {
    const answer =
      '{ "status": 429, "headers": { "retry-after": "30", "request-id": "req_123456" }, "body": {} }';
    const { out } = await runCommand(['explain', 'stripe'], answer);
    expect(out).toContain('too_many_requests');
    expect(out).toMatch(/after\s+30 s\n/);
    expect(out).toContain('Reference     req_123456');
    expect((await runCommand(['explain', 'stripe', '--status', '401'], answer)).out).toContain(
      'merchant_credentials',
    );
  });

  test('prints JSON', async () => {
    const { out } = await runCommand(['explain', 'stripe', '--json'], JSON.stringify(declined));
    expect(JSON.parse(out)).toMatchObject({
      gateway: 'stripe',
      code: null,
      near: [],
      answers: [
        {
          kind: null,
          status: 'failed',
          problem: {
            truth: { reason: 'insufficient_funds', gatewayCode: 'insufficient_funds', mapped: true },
            policy: 'standard',
            shown: { reason: 'insufficient_funds' },
            message: { title: 'Not enough funds available' },
          },
        },
      ],
    });
  });
});

suite('explain, what it cannot do', () => {
  test.each([
    ['no gateway of the name', ['strype', 'x'], 'There is no gateway "strype".', 'Did you mean stripe?'],
    ['no gateway of the name', ['../cli', 'x'], 'There is no gateway "../cli".', 'adyen, '],
    ['no such file', ['stripe', 'there-is-none.json'], 'there is no such file', 'Check the path.'],
    ['a folder', ['stripe', folder], 'it is a folder', 'Check the path.'],
    ['no JSON', ['stripe', fileWith('4242424242424242 no')], 'is not JSON.', 'as it came'],
    ['no such language', ['stripe', 'x', '--locale', 'tlh'], 'There is no language "tlh".', 'en'],
    ['no such policy', ['stripe', 'x', '--policy', 'lax'], '--policy cannot be "lax".', 'standard, strict'],
    ['no such table', ['stripe', 'x', '--kind', 'y'], '--kind cannot be "y".', 'card, decline'],
    ['no such status', ['stripe', 'x', '--status', '42'], '--status cannot be "42".', 'from 100 to 599'],
    ['no such option', ['stripe', 'x', '--lang', 'de'], "Unknown option '--lang'", 'explain --help'],
    ['too many words', ['stripe', 'do', 'not', 'honor'], 'one input', 'between quotes'],
    ['no input', ['stripe'], 'one input', 'explain --help'],
  ])('says what to do: %s', async (_, args, what, whatToDo) => {
    const { exit, out, err } = await runCommand(['explain', ...args]);
    const said = err.replaceAll('\n', ' ');
    expect([exit, out]).toEqual([2, '']);
    expect(said).toContain(what);
    expect(said).toContain(whatToDo);
    expect(said).not.toContain('4242');
  });
});
