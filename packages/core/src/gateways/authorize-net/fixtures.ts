import type { CodeFact, ExpectedReading, Fixture, TableKinds, WireAnswer } from '../../fixture.js';
import type { Reason } from '../../reasons.js';
import { codes } from './codes.js';

const reference = 'https://developer.authorize.net/api/reference';
const payments = `${reference}/responseCodes.html (read 2026-11-21)`;
const reasonCodes = 'https://github.com/bradberger/goauthorize, transaction/codes.go (read 2026-11-22)';
const apiCodes = `${reference}/features/errorandresponsecodes.html (read 2026-11-21)`;
const testing = 'https://developer.authorize.net/hello_world/testing_guide.html (read 2026-11-21)';
const reporting =
  'https://github.com/stymiee/authnetjson, examples/reporting/getTransactionDetailsRequest.php (read 2026-11-22)';
const webhooks = 'tests of the webhooks in https://github.com/juspay/connector-service (read 2026-11-22)';
const acceptJs = 'https://github.com/AuthorizeNet/accept-sdk-android, SDKErrorCode (read 2026-11-22)';
const nodeSdk = 'package authorizenet 1.0.10 (read 2026-11-22)';

const text = 'Text for the integrator.';

type Parts = Readonly<Record<string, unknown>>;

function ok(body: unknown): WireAnswer {
  return { status: 200, body };
}

function apiMessages(resultCode: string, code: string, words: string = text): Parts {
  return { resultCode, message: [{ code, text: words }] };
}

function transaction(responseCode: string, more: Parts): Parts {
  return {
    responseCode,
    authCode: '',
    avsResultCode: 'P',
    cvvResultCode: '',
    cavvResultCode: '',
    transId: '0',
    accountNumber: 'XXXX1111',
    accountType: 'Visa',
    ...more,
  };
}

function answered(responseCode: string, code: string, more: Parts = {}): WireAnswer {
  const transactionResponse = transaction(responseCode, {
    transId: '2157047189',
    messages: [{ code, description: text }],
    ...more,
  });
  return ok({ transactionResponse, refId: 'test-1', messages: apiMessages('Ok', 'I00001', 'Successful.') });
}

function declined(code: string, more: Parts = {}, words: string = text): WireAnswer {
  const transactionResponse = transaction(/^(2|3|4|27|4[1-5]|65|25[014])$/.test(code) ? '2' : '3', {
    errors: [{ errorCode: code, errorText: words }],
    ...more,
  });
  return ok({ transactionResponse, refId: 'test-1', messages: apiMessages('Error', 'E00027') });
}

function refused(code: string, words: string = text): WireAnswer {
  return ok({ messages: apiMessages('Error', code, words) });
}

function details(transactionStatus: string, more: Parts = {}): WireAnswer {
  const found = {
    transId: '2157047189',
    transactionType: 'authCaptureTransaction',
    transactionStatus,
    responseCode: 1,
    responseReasonCode: 1,
    ...more,
  };
  return ok({ transaction: found, messages: apiMessages('Ok', 'I00001', 'Successful.') });
}

function event(eventType: string, responseCode: number): WireAnswer {
  const payload = { responseCode, entityName: 'transaction', id: '2157047189' };
  return ok({ notificationId: 'test', eventType, payload });
}

function schemaError(element: string, value: string): string {
  return `The 'AnetApi/xml/v1/schema/AnetApiSchema.xsd:${element}' element is invalid - The value &#39;${value}&#39; is invalid according to its datatype 'String' - The actual length is not right.`;
}

function row(
  name: string,
  source: string,
  answer: WireAnswer,
  expected: Reason | ExpectedReading,
  during?: Fixture['during'],
): Fixture {
  const reading = typeof expected === 'string' ? ({ status: 'failed', reason: expected } as const) : expected;
  return { name, source, answer, expected: reading, ...(during && { during }) };
}

const succeeded = { status: 'succeeded' } as const;
const processing = { status: 'processing' } as const;

function unknown(reason: Reason): ExpectedReading {
  return { status: 'unknown', reason };
}

/** Answers of Authorize.Net, one for each shape it gives them. */
export const fixtures: readonly Fixture[] = [
  row('approved', payments, answered('1', '1', { authCode: 'TEST01', avsResultCode: 'Y' }), succeeded),
  row(
    'approved, although the checks found faults',
    testing,
    answered('1', '1', { avsResultCode: 'N' }),
    succeeded,
  ),
  row('held for review', apiCodes, answered('4', '252'), processing),
  row('authorized and held for review', apiCodes, answered('4', '253'), processing),
  row('under review', reasonCodes, answered('4', '193'), processing),
  row('consent at PayPal needed', reasonCodes, answered('5', '2000'), { status: 'action_required' }),
  row('prepaid card paid a part', testing, answered('4', '295'), {
    status: 'failed',
    reason: 'partially_paid',
  }),
  row('declined', payments, declined('2'), 'generic_decline'),
  row(
    'declined, with the code of the outcome alone',
    payments,
    ok({ transactionResponse: transaction('2', {}), messages: apiMessages('Ok', 'I00001') }),
    'generic_decline',
  ),
  row(
    'an error that nobody explains',
    payments,
    ok({ transactionResponse: transaction('3', {}), messages: apiMessages('Error', 'E00027') }),
    unknown('result_unknown'),
  ),
  row('declined, pick up card', reasonCodes, declined('4'), 'card_pick_up'),
  row('card expired', payments, declined('8'), 'card_expired'),
  row('address wrong', reasonCodes, declined('27', { avsResultCode: 'N' }), 'address_mismatch'),
  row('postal code wrong', testing, declined('27', { avsResultCode: 'A' }), 'postal_code_mismatch'),
  row('security code left out', testing, declined('65', { cvvResultCode: 'S' }), 'csc_missing'),
  row('security code wrong', reasonCodes, declined('44', { cvvResultCode: 'N' }), 'csc_mismatch'),
  row(
    'address and security code wrong',
    reasonCodes,
    declined('45', { avsResultCode: 'N', cvvResultCode: 'N' }),
    {
      status: 'failed',
      reason: 'address_mismatch',
      issues: ['address_mismatch', 'csc_mismatch'],
    },
  ),
  row(
    'address that the bank could not check',
    reasonCodes,
    declined('27', { avsResultCode: 'U' }),
    'generic_decline',
  ),
  row(
    'address not checked, security code wrong',
    reasonCodes,
    declined('45', { avsResultCode: 'U', cvvResultCode: 'N' }),
    'csc_mismatch',
  ),
  row(
    'neither address nor security code checked',
    reasonCodes,
    declined('45', { avsResultCode: 'U', cvvResultCode: 'P' }),
    'generic_decline',
  ),
  row('request from a blocked address', reasonCodes, refused('E00118'), 'blocklisted'),
  row('captured before', reasonCodes, declined('235'), 'already_paid'),
  row('declined by a fraud filter', reasonCodes, declined('251'), 'blocked_by_risk_rules'),
  row('address of the device blocked', reasonCodes, declined('250'), 'blocklisted'),
  row('duplicate', reasonCodes, declined('11'), unknown('duplicate_payment')),
  row('no answer from the processor', reasonCodes, declined('19'), unknown('result_unknown')),
  row('an approval that could not be taken back', reasonCodes, declined('120'), unknown('result_unknown')),
  row('amount above the maximum', reasonCodes, declined('49'), 'amount_too_large'),
  row(
    'a required field left blank',
    reasonCodes,
    declined('33', {}, 'Phone cannot be left blank.'),
    'phone_missing',
  ),
  row(
    'a required field left blank, not one of ours',
    reasonCodes,
    declined('33', {}, 'Fax cannot be left blank.'),
    'customer_details_missing',
  ),
  row(
    'two errors',
    payments,
    ok({
      transactionResponse: transaction('3', {
        errors: [
          { errorCode: '6', errorText: text },
          { errorCode: '78', errorText: text },
        ],
      }),
      messages: apiMessages('Error', 'E00027'),
    }),
    {
      status: 'failed',
      reason: 'card_number_not_recognized',
      issues: ['card_number_not_recognized', 'csc_incomplete'],
    },
  ),
  row('a reason code nobody knows', reasonCodes, declined('9999'), unknown('result_unknown')),

  row('unsuccessful, no more said', apiCodes, refused('E00027'), 'payment_not_completed'),
  row('keys refused', apiCodes, refused('E00007'), 'merchant_credentials'),
  row(
    'card number missing',
    apiCodes,
    refused('E00003', schemaError('cardNumber', '')),
    'card_number_missing',
  ),
  row(
    'card number too short',
    apiCodes,
    refused('E00003', schemaError('cardNumber', '41')),
    'card_number_not_recognized',
  ),
  row(
    'postal code too long',
    apiCodes,
    refused('E00003', schemaError('zip', '123456789012345678901')),
    'postal_code_format',
  ),
  row('expiry date refused', apiCodes, refused('E00013', 'Expiration Date is invalid.'), {
    status: 'failed',
    reason: 'details_not_accepted',
    field: 'card_expiry',
  }),
  row('card number required', apiCodes, refused('E00014', 'Card Number is required.'), 'card_number_missing'),
  row(
    'card code too long',
    apiCodes,
    refused('E00015', 'The field length is invalid for Card Code.'),
    'csc_incomplete',
  ),
  row(
    'a value of the store refused',
    apiCodes,
    refused('E00013', 'Invoice Number is invalid.'),
    'merchant_request_rejected',
  ),
  row('saved card not found', apiCodes, refused('E00040'), 'saved_method_unavailable', 'confirm'),
  row('card saved already', apiCodes, refused('E00039'), 'payment_method_already_saved', 'setup'),
  row('token used up', apiCodes, refused('E00114'), 'payment_details_already_used'),
  row('fault at Authorize.Net', apiCodes, refused('E00001'), unknown('result_unknown')),
  row(
    'fault at Authorize.Net, while setting up',
    apiCodes,
    refused('E00001'),
    'service_unavailable',
    'setup',
  ),
  row('server too busy', apiCodes, refused('E00053'), 'service_unavailable'),
  row('an API code nobody knows', apiCodes, { ...refused('E09999'), status: 400 }, 'payment_not_completed'),
  row(
    'rate limit',
    apiCodes,
    { status: 429, headers: { 'retry-after': '2' }, body: '' },
    'too_many_requests',
  ),
  row(
    'a page instead of an answer',
    apiCodes,
    { status: 502, headers: { 'content-type': 'text/html' }, body: '<html>Bad gateway</html>' },
    unknown('result_unknown'),
  ),

  row('details: settled', reporting, details('settledSuccessfully'), succeeded, 'status'),
  row('details: held', reporting, details('FDSPendingReview', { responseCode: 4 }), processing, 'status'),
  row(
    'details: declined',
    reporting,
    details('declined', { responseCode: 2, responseReasonCode: 8 }),
    'card_expired',
    'status',
  ),
  row(
    'details: declined, postal code wrong',
    reporting,
    details('declined', { responseCode: 2, responseReasonCode: 27, AVSResponse: 'A' }),
    'postal_code_mismatch',
    'status',
  ),
  row('details: voided', reporting, details('voided'), 'payment_not_completed', 'status'),
  row(
    'details: connection lost',
    reporting,
    details('communicationError'),
    unknown('result_unknown'),
    'status',
  ),
  row(
    'details: a refund is not a payment',
    reporting,
    details('settledSuccessfully', { transactionType: 'refundTransaction' }),
    unknown('result_unknown'),
    'status',
  ),
  row(
    'webhook: captured',
    webhooks,
    event('net.authorize.payment.authcapture.created', 1),
    succeeded,
    'status',
  ),
  row('webhook: held', webhooks, event('net.authorize.payment.fraud.held', 4), processing, 'status'),
  row(
    'webhook: refunded',
    webhooks,
    event('net.authorize.payment.refund.created', 1),
    unknown('result_unknown'),
    'status',
  ),

  row(
    'Node SDK: card expired',
    nodeSdk,
    ok({
      transactionResponse: transaction('3', { errors: { error: [{ errorCode: '8', errorText: text }] } }),
      messages: apiMessages('Error', 'E00027'),
    }),
    'card_expired',
  ),
  row(
    'one error by itself',
    payments,
    { status: 402, body: { errorCode: '17', errorText: text } },
    'card_brand_not_supported',
  ),
  row('the transaction by itself', payments, ok(transaction('1', { messages: [{ code: '1' }] })), succeeded),
  row('Accept.js: card number', acceptJs, refused('E_WC_05'), 'card_number_not_recognized'),
  row(
    'Accept.js: several values',
    acceptJs,
    ok({
      messages: {
        resultCode: 'Error',
        message: [
          { code: 'E_WC_08', text },
          { code: 'E_WC_15', text },
        ],
      },
    }),
    { status: 'failed', reason: 'card_expiry_in_past', issues: ['card_expiry_in_past', 'csc_incomplete'] },
  ),
];

const wire: Readonly<Record<string, (code: string) => WireAnswer>> = {
  decline: (code) => (/^(193|25[23])$/.test(code) ? answered('4', code) : declined(code)),
  refusal: (code) =>
    code === '1'
      ? details('FDSAuthorizedPendingReview')
      : ok({ transactionResponse: transaction(code, {}), messages: apiMessages('Error', 'E00027') }),
  avs: (code) => (Object.hasOwn(codes.avs, code) ? declined('27', { avsResultCode: code }) : declined(code)),
  csc: (code) => (Object.hasOwn(codes.csc, code) ? declined('65', { cvvResultCode: code }) : declined(code)),
  state: (code) => details(code, { responseCode: 2 }),
};

/** How Authorize.Net puts a code on the wire. */
export function answerWith({ code, kind }: CodeFact): WireAnswer {
  const write = Object.hasOwn(wire, kind) ? wire[kind] : undefined;
  return write ? write(code) : refused(code);
}

/** Tables that are not of codes of their own. */
export const tableKinds: TableKinds = {
  refusal: 'detail',
  state: 'detail',
};
