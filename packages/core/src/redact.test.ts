import { describe as suite, expect, test } from 'vitest';
import { redact } from './index.js';
import { redactText } from './redact.js';

/** Card numbers that every gateway publishes for tests. */
const pans = ['4242424242424242', '378282246310005', '36227206271667', '6205500000000000004', '675964982643'];

function grouped(pan: string, separator: string): string {
  return pan.replace(/\d{4}(?=\d)/g, (group) => group + separator);
}

function inDigits(text: string, zero: number): string {
  return text.replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)));
}

function withTag(value: object): string {
  return JSON.stringify(redact(value));
}

suite('card numbers', () => {
  const plain = [
    '',
    ' ',
    '  ',
    '-',
    ' - ',
    '.',
    ',',
    '/',
    '_',
    '*',
    '|',
    '\t',
    '\n',
    '·',
    '—',
    '−',
    '+',
    '%20',
    '\u3000',
  ];
  const narrow = ['\u00a0', '\u2009', '\u202f', '\u2010', '\u2011', '\u2013'];
  const invisible = ['\u00ad', '\u200b', '\u200f', '\u2060', '\ufeff'];
  const separators = [...plain, ...narrow, ...invisible];

  test.each(separators.map((separator) => [JSON.stringify(separator), separator] as const))(
    'are hidden with %s between their digits',
    (_, separator) => {
      for (const pan of pans) {
        const text = redactText(`Card ${grouped(pan, separator)} was refused`);
        expect(text).toBe('Card [redacted] was refused');
      }
    },
  );

  test.each<[script: string, zero: number]>([
    ['full-width', 0xff10],
    ['Arabic', 0x660],
    ['Persian', 0x6f0],
    ['Devanagari', 0x966],
    ['Bengali', 0x9e6],
    ['Thai', 0xe50],
    ['subscript', 0x2080],
    ['mathematical bold', 0x1d7ce],
    ['mathematical monospace', 0x1d7f6],
    ['Eastern Pwo Karen, whose digits follow other digits', 0x116da],
  ])('are hidden in %s digits', (_, zero) => {
    const text = redactText(`Card ${inDigits(grouped('4242424242424242', ' '), zero)} was refused`);
    expect(text).toBe('Card [redacted] was refused');
  });

  test.each([4_242_424_242_424_242, 4_242_424_242_424_242n])('are hidden as the number %s', (pan) => {
    expect(redact({ found: pan })).toEqual({ found: '[redacted]' });
  });

  test.each([0, 990, 995, 999])('are hidden where a long text is cut, after %i characters', (length) => {
    const text = redactText(`${'x'.repeat(length)}4242424242424242 and more`);
    expect(text).not.toMatch(/\d{4}/);
    expect(text.length).toBeLessThanOrEqual(1000);
  });

  test('are hidden in keys, lists, and far below', () => {
    const pan = '4242 4242 4242 4242';
    expect(withTag({ [pan]: 1, list: [pan, [pan]], a: { b: { c: pan } } })).not.toContain('4242');
  });

  test.each([
    'Order 20261121',
    'Order 12345678901',
    'pi_test_1',
    '2026-11-21T10:00:00.000Z',
    'ending in 4242',
    '12,345.67',
    'card_declined',
  ])('are not seen in %s', (text) => {
    expect(redactText(text)).toBe(text);
  });
});

suite('secrets', () => {
  test.each([
    'number',
    'cardNumber',
    'card_number',
    'card-number',
    'card[number]',
    'pan',
    'accountNumber',
    'iban',
    'sepa_iban',
    'bank_account',
    'account_no',
    'paymentMethodNonce',
    'onlinePaymentCryptogram',
    'cavv',
    'authenticationValue',
    'cvdValue',
    'cvx2',
    'cv2',
    'cvc',
    'CVV2',
    'card_cvc',
    'securityCode',
    'cvvCode',
    'cvc_number',
    'verification_value',
    'cardCode',
    'csc',
    'pin',
    'pinBlock',
    'otp',
    'otpCode',
    'card_expiry',
    'track2Data',
    'ssnLastFour',
    'access_key',
    'X-Signature',
    'password',
    'passwd',
    'ssn',
    'credential',
    'exp',
    'exp_month',
    'expiryYear',
    'expirationDate',
    'client_secret',
    'clientSecret',
    'apiKey',
    'X-API-Key',
    'Authorization',
    'proxy-authorization',
    'Set-Cookie',
    'token',
    'access_token',
    'secret_key',
  ])('under the name %s are hidden', (name) => {
    expect(redact({ [name]: 'a1b2' })).toEqual({ [name]: '[redacted]' });
    expect(redact({ [name]: { deep: [1] } })).toEqual({ [name]: '[redacted]' });
  });

  test.each([
    'code',
    'decline_code',
    'status',
    'reference',
    'order_number',
    'postal_code',
    'card_brand',
    'expired',
    'tokens',
    'spinner',
    'message',
  ])('are not seen under the name %s', (name) => {
    expect(redact({ [name]: 'a1b2' })).toEqual({ [name]: 'a1b2' });
  });

  // Put together here, so that nothing that looks like a key stands in the code.
  const key = ['sk', 'live', 'x7Yq2LmN8pRs'].join('_');
  const jwt = [['ey', 'JhbGciOiJIUzI1NiJ9'].join(''), 'eyJzdWIiOiIxIn0', 'c2lnbmF0dXJl'].join('.');

  test.each([
    [`Key ${key} has expired`, 'Key [redacted] has expired'],
    ['Authorization: Bearer abc.def-ghi', 'Authorization: [redacted]'],
    ['Authorization: Api-Key abc.def-ghi', 'Authorization: [redacted]'],
    ['Cookie: a=1; b=2\nHost: shop.test', 'Cookie: [redacted]\nHost: shop.test'],
    ['{"authorization":"Token abc def","a":1}', '{"authorization":"[redacted]","a":1}'],
    ['<cvv>123</cvv><amount>4900</amount>', '<cvv>[redacted]</cvv><amount>4900</amount>'],
    ['The CVV is 123, sorry', 'The [redacted], sorry'],
    ['Security code: 1234', '[redacted]'],
    ['The cvc number 123 was wrong', 'The [redacted] was wrong'],
    ['CVD 123', '[redacted]'],
    [`signed with ${['rsk', 'a1b2c3d4e5f6'].join('_')}`, 'signed with [redacted]'],
    [`signed with ${['rk', 'a1b2c3d4e5f6'].join('_')}`, 'signed with [redacted]'],
    ['sent Bearer  abc.def-ghi', 'sent [redacted]'],
    ['Basic  dXNlcjpwYXNz', '[redacted]'],
    ['<card-cvv>123</card-cvv>done', '<card-cvv>[redacted]</card-cvv>done'],
    ['cookieBanner: closed by hand', 'cookieBanner: closed by hand'],
    ['sent bearer abc.def-ghi', 'sent [redacted]'],
    [`session-${jwt}`, 'session-[redacted]'],
    ['Basic dXNlcjpwYXNz', '[redacted]'],
    [`signed with ${jwt}!`, 'signed with [redacted]!'],
    [
      '{"cvc":"123","exp_month":12,"zip":"94107"}',
      '{"cvc":"[redacted]","exp_month":[redacted],"zip":"94107"}',
    ],
    ["{'securityCode': '1234'}", "{'securityCode': '[redacted]'}"],
    ['"{\\"cvv\\":\\"123\\"}"', '"{\\"cvv\\":\\"[redacted]\\"}"'],
    [
      'card[cvc]=123&card[exp_year]=2030&amount=4900',
      'card[cvc]=[redacted]&card[exp_year]=[redacted]&amount=4900',
    ],
    ['card%5Bcvc%5D=123&amount=4900', 'card%5Bcvc%5D=[redacted]&amount=4900'],
    ['https://shop.test/?client_secret=abc&step=2', 'https://shop.test/?client_secret=[redacted]&step=2'],
    ['Error: cvc: 123', 'Error: cvc: [redacted]'],
    ['cvc => 123, zip => 94107', 'cvc => [redacted], zip => 94107'],
    ['csc "123"', '[redacted]"'],
    ['Cvv (123)', '[redacted])'],
    ['password=hunter2', 'password=[redacted]'],
  ])('in %s are hidden', (text, hidden) => {
    expect(redactText(text)).toBe(hidden);
  });
});

test.each(['name', 'key', 'field'])('a value beside the %s of a secret is hidden, and no other', (key) => {
  const list = [
    { [key]: 'card_csc', value: '123', code: 'too_short' },
    { [key]: 'email', value: 'a@example.com' },
    { [key]: 7, value: '123' },
  ];
  expect(redact(list)).toEqual([{ ...list[0], value: '[redacted]' }, list[1], list[2]]);
});

suite('security codes in a sentence', () => {
  const names = [
    'cvc',
    'cvc2',
    'cvv',
    'cvv2',
    'csc',
    'CVC',
    'CVC2',
    'CVV',
    'CVV2',
    'CSC',
    'security code',
    'Security code',
  ];

  test.each(names)('%s', (name) => {
    for (const said of [`${name} 123`, `${name}  1234`, `${name} is 123`, `${name}  is  123`])
      expect(redactText(`The ${said}, sorry`)).toBe('The [redacted], sorry');
  });
});

suite('anything', () => {
  const same = [null, undefined, true, 4900, 'text', 12n, [], {}, [1, [2]], { a: { b: null } }];

  test.each(same)('harmless comes back as it is: %o', (value) => {
    expect(redact(value)).toEqual(value);
  });

  test('is copied, and left alone', () => {
    const value = Object.freeze({ cvc: '123', list: Object.freeze([1]) });
    expect(redact(value)).not.toBe(value);
    expect(value).toEqual({ cvc: '123', list: [1] });
  });

  test('in a circle is cut', () => {
    const circle: Record<string, unknown> = { name: 'a' };
    circle['self'] = [circle];
    expect(redact(circle)).toEqual({ name: 'a', self: ['[redacted]'] });
  });

  test('met twice is not taken for a circle', () => {
    const shared = { a: 1 };
    expect(redact([shared, shared])).toEqual([shared, shared]);
  });

  test('is cut in depth, in length, and in all', () => {
    let deep: unknown = 'end';
    for (let level = 0; level < 100; level += 1) deep = { deep };
    expect(withTag({ deep })).not.toContain('end');
    expect(redact(Array.from({ length: 200 }, () => 1))).toHaveLength(100);
    expect(
      Object.keys(Object(redact(Object.fromEntries([...'x'.repeat(200)].map((x, i) => [x + i, i]))))),
    ).toHaveLength(100);
  });

  test('is whole up to eight levels and ten thousand values, and not beyond', () => {
    const nested = (levels: number): unknown => (levels === 0 ? 'end' : { deep: nested(levels - 1) });
    expect(redact(nested(8))).toEqual(nested(8));
    expect(withTag({ deep: nested(8) })).not.toContain('end');
    const list = (length: number): unknown =>
      Array.from({ length: 99 }, () => Array.from({ length }, () => 1));
    expect(redact(list(100))).toEqual(list(100));
    expect(withTag([list(100)])).toContain('[redacted]');
  });

  test('in lists is cut in depth too', () => {
    let deep: unknown = 'end';
    for (let level = 0; level < 100; level += 1) deep = [deep];
    expect(withTag([deep])).not.toContain('end');
  });

  test('said at length is cut after a thousand characters', () => {
    expect(redactText('x'.repeat(5000))).toBe('x'.repeat(1000));
  });

  test('that grows a hundredfold at every level is given up in time', () => {
    let wide: unknown = 'leaf';
    for (let level = 0; level < 8; level += 1) wide = Array.from({ length: 100 }, () => wide);
    const start = performance.now();
    expect(JSON.stringify(redact(wide)).length).toBeLessThan(1_000_000);
    expect(performance.now() - start).toBeLessThan(1000);
  });

  test('with a getter that throws loses that value alone', () => {
    const hostile = {
      get card(): never {
        throw new Error('4242424242424242');
      },
      kept: 1,
    };
    expect(redact(hostile)).toEqual({ card: undefined, kept: 1 });
  });

  test('that refuses to be looked at is hidden', () => {
    const refuse = (): never => {
      throw new Error('no');
    };
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    expect(
      redact([new Proxy({}, { ownKeys: refuse }), new Proxy({}, { getPrototypeOf: refuse }), proxy]),
    ).toEqual(['[redacted]', '[redacted]', '[redacted]']);
  });

  test('thrown keeps its name, its message and what was added', () => {
    const error = Object.assign(new TypeError('Card 4242 4242 4242 4242'), {
      code: 'E1',
      config: { data: '{"cvc":"123"}' },
    });
    expect(redact(error)).toEqual({
      name: 'TypeError',
      message: 'Card [redacted]',
      code: 'E1',
      config: { data: '{"cvc":"[redacted]"}' },
    });
    expect(withTag(error)).not.toContain('.ts');
  });

  test.each<[name: string, value: object]>([
    ['bytes', new TextEncoder().encode('4242424242424242')],
    ['a boxed text', Object('4242424242424242')],
  ])('is not spelt out: %s', (_, value) => {
    expect(redact({ value })).toEqual({ value: '[redacted]' });
  });

  test('called __proto__ stays a name', () => {
    const copy = redact(JSON.parse('{"__proto__":{"admin":true}}'));
    expect(Object.getPrototypeOf(copy)).toBe(Object.prototype);
    expect('admin' in Object.prototype).toBe(false);
  });

  test('that is code is left out', () => {
    expect(redact({ call: () => 1, kept: 1 })).toEqual({ kept: 1 });
  });
});
