import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { afterAll, describe as suite, expect, test } from 'vitest';
import { runCommand } from '../../test/runCommand.js';
import { stripe } from '../gateways/stripe/index.js';
import { tallyLog } from './tallyLog.js';

const folder = mkdtempSync(join(tmpdir(), 'tactful-audit-'));
const declined = (code: string): object => ({
  error: { type: 'card_error', code: 'card_declined', decline_code: code },
});
const log = [
  declined('insufficient_funds'),
  declined('insufficient_funds'),
  declined('stolen_card'),
  { status: 402, body: declined('a_new_code') },
  { status: 402, body: JSON.stringify(declined('a_new_code')) },
  { status: 401, body: { error: { type: 'invalid_request_error', code: 'api_key_expired' } } },
  { status: 503, headers: {}, body: '' },
  { status: 402, body: {} },
  { object: 'payment_intent', status: 'succeeded' },
  { object: 'payment_intent', status: 'processing' },
];

afterAll(() => rmSync(folder, { recursive: true }));

function ndjson(answers: readonly unknown[]): string {
  return answers.map((answer) => `${JSON.stringify(answer)}\n`).join('');
}

async function reportOf(text: string | Buffer, ...more: readonly string[]): Promise<Record<string, unknown>> {
  const { out } = await runCommand(['audit', 'stripe', '--json', ...more], text);
  const report: Record<string, unknown> = JSON.parse(out);
  return report;
}

suite('audit', () => {
  test('counts what the answers read as', async () => {
    expect(await reportOf(ndjson(log))).toEqual({
      gateway: 'stripe',
      answers: 10,
      unreadable: 0,
      unreadableLines: [],
      succeeded: 1,
      waiting: 1,
      failures: 8,
      mapped: 4,
      byStatus: 1,
      coverage: 4 / 7,
      masked: 1,
      merchantSide: 1,
      unknownOutcome: 1,
      reasons: expect.arrayContaining([{ reason: 'insufficient_funds', count: 2 }]),
      unknownCodes: [{ code: 'a_new_code', count: 2 }],
      furtherUnknown: 0,
      withoutCode: 1,
    });
  });

  test('writes a report', async () => {
    const { exit, out, err } = await runCommand(['audit', 'stripe'], ndjson(log));
    expect([exit, err]).toEqual([0, '']);
    expect(out).toContain('Answers       10\n');
    expect(out).toContain('Masked        1 (12.50%)');
    expect(out).toContain('Coverage      57.14% of the other 7');
    expect(out).toContain('  2 (25.00%)  insufficient_funds\n');
    expect(out).toContain('  2 (25.00%)  a_new_code\n');
    expect(out).toContain('  1 (12.50%)  no code at all\n');
    expect(out.split('\n').filter((line) => line.length > 80)).toEqual([]);
  });

  test('lists so many, and counts the rest', async () => {
    const codes = ['new_a', 'new_b', 'new_b', 'new_c', 'new_c', 'new_c'];
    const text = ndjson(codes.map(declined));
    expect(await reportOf(text, '--top', '1')).toMatchObject({
      unknownCodes: [{ code: 'new_c', count: 3 }],
      furtherUnknown: 3,
      coverage: 0,
    });
    const { out } = await runCommand(['audit', 'stripe', '--top', '1'], text);
    expect(out).toMatch(/ 3 \(50\.00%\) {2}and more: other codes\n/);
  });

  test('keeps a bounded number of unknown codes, and counts every one', async () => {
    const codes = Array.from({ length: 3000 }, (_, index) => declined(`new_${index}`));
    const counts = await tallyLog(Readable.from([Buffer.from(ndjson(codes))]), {
      gateway: stripe,
      during: 'confirm',
    });
    expect([counts.unknownCodes.size, counts.furtherUnknown]).toEqual([1000, 2000]);
    expect(await reportOf(ndjson(codes), '--top', '5')).toMatchObject({ furtherUnknown: 2995 });
  });

  test('reads what was asked of the gateway', async () => {
    const lost = ndjson([{ status: 503, body: '' }]);
    expect(await reportOf(lost)).toMatchObject({ unknownOutcome: 1 });
    expect(await reportOf(lost, '--during', 'setup')).toMatchObject({ unknownOutcome: 0 });
  });

  test.each([
    ['99', 1, 'tactful: coverage is below 99 %.\n'],
    ['57.2', 1, 'tactful: coverage is below 57.2 %.\n'],
    ['57.1', 0, ''],
    ['0', 0, ''],
  ])('--fail-under %s exits with %i', async (limit, exit, err) => {
    const run = await runCommand(['audit', 'stripe', '--fail-under', limit], ndjson(log));
    expect([run.exit, run.err]).toEqual([exit, err]);
  });

  test('has nothing to miss in an empty log', async () => {
    expect(await reportOf('')).toMatchObject({ answers: 0, failures: 0, coverage: 1 });
    expect((await runCommand(['audit', 'stripe', '--fail-under', '100'], '\n\n')).exit).toBe(0);
  });

  test('misses everything of another gateway', async () => {
    const adyen = {
      status: 422,
      body: { status: 422, errorCode: '101', message: 'x', errorType: 'validation' },
    };
    const { exit } = await runCommand(['audit', 'stripe', '--fail-under', '1'], ndjson([adyen]));
    expect(exit).toBe(1);
  });
});

suite('audit, lines', () => {
  test.each([
    ['another end of line', ndjson(log).replaceAll('\n', '\r\n')],
    ['no end of line at the end', ndjson(log).trimEnd()],
    ['empty lines', ndjson(log).replaceAll('\n', '\n\n  \n')],
    ['a byte order mark', `\uFEFF${ndjson(log)}`],
  ])('reads %s', async (_, text) => {
    expect(await reportOf(text)).toEqual(await reportOf(ndjson(log)));
  });

  test('reads a file, and one that is packed', async () => {
    const plain = join(folder, 'log.ndjson');
    writeFileSync(plain, ndjson(log));
    writeFileSync(`${plain}.gz`, gzipSync(ndjson(log)));
    const piped = await runCommand(['audit', 'stripe', '-'], ndjson(log));
    expect(await runCommand(['audit', 'stripe', plain])).toEqual(piped);
    expect(await runCommand(['audit', 'stripe', `${plain}.gz`])).toEqual(piped);
  });

  test('names the first unreadable lines, and nothing of what is in them', async () => {
    const bad = ['4242424242424242', '"5555555555554444"', 'null', '{"pan": 4242', 'x', 'y', 'z'];
    const { out } = await runCommand(
      ['audit', 'stripe'],
      `${ndjson(log)}${bad.join('\n\n')}\n${ndjson(log)}`,
    );
    expect(out).toContain('Unreadable    7, at line 11, 13, 15, 17, 19, …\n');
    expect(out).toContain('Answers       20\n');
    expect(out).not.toMatch(/4242|5555/);
  });

  test('passes over lines that are too long', async () => {
    const long = JSON.stringify({ error: { code: 'expired_card', message: 'x'.repeat(1_000_000) } });
    const endless = 'x'.repeat(5_000_000);
    const near = JSON.stringify({ error: { code: 'expired_card', message: 'é'.repeat(400_000) } });
    const text = [long, ndjson(log).trimEnd(), endless, near, ndjson(log).trimEnd(), endless].join('\n');
    const report = await reportOf(text);
    expect(report).toMatchObject({ answers: 21, unreadable: 3, unreadableLines: [1, 12, 24] });
    expect(report['reasons']).toContainEqual({ reason: 'card_expired', count: 1 });
  });

  test('counts all of a log of many blocks', async () => {
    const text = ndjson(log).repeat(4000);
    expect(text.length).toBeGreaterThan(2_900_000);
    expect(await reportOf(text)).toMatchObject({
      answers: 40_000,
      unreadable: 0,
      failures: 32_000,
      mapped: 16_000,
    });
  });

  test('prints no card number and nothing that steers a terminal', async () => {
    const codes = ['4242 4242 4242 4242', '\u001b[2Jhidden', '\u202ereversed', 'long'.repeat(100)];
    const { out } = await runCommand(['audit', 'stripe'], ndjson(codes.map(declined)));
    for (const hidden of ['4242', '\u001b', '\u202e']) expect(out).not.toContain(hidden);
    expect(out).toContain('[2Jhidden');
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThan(130);
  });
});

suite('audit, what it cannot do', () => {
  test.each([
    ['no gateway', ['strype', '-'], 'There is no gateway "strype".'],
    ['no such file', ['stripe', 'there-is-none.ndjson'], 'there is no such file'],
    ['a folder', ['stripe', folder], 'it is a folder'],
    ['no gzip', ['stripe', import.meta.filename.replace('.ts', '.ts.gz')], 'there is no such file'],
    ['no number', ['stripe', '-', '--top', 'all'], '--top cannot be "all".'],
    ['no percentage', ['stripe', '-', '--fail-under', '101'], 'from 0 to 100'],
    ['no such option', ['stripe', '--under', '9'], "Unknown option '--under'"],
  ])('says so: %s', async (_, args, what) => {
    const { exit, out, err } = await runCommand(['audit', ...args]);
    expect([exit, out]).toEqual([2, '']);
    expect(err.replaceAll('\n', ' ')).toContain(what);
  });

  test('says so: a damaged file', async () => {
    const path = join(folder, 'damaged.gz');
    writeFileSync(path, gzipSync(ndjson(log)).subarray(0, 60));
    expect((await runCommand(['audit', 'stripe', path])).err).toContain('its end is missing');
    writeFileSync(path, 'no gzip');
    expect((await runCommand(['audit', 'stripe', path])).err).toContain('it is damaged');
  });
});
