/**
 * A list of codes in a vendor's own npm package.
 * @typedef {object} CodeList
 * @property {string} gateway its folder in packages/core/src/gateways
 * @property {string} package
 * @property {string} file in the package
 * @property {RegExp} inside finds the list in the file, every time it stands there
 * @property {RegExp} [code] finds a code in the list, as its first group. Default: whatever is in quotes
 * @property {readonly string[]} tables of codes.ts: one of them has to have each code
 * @property {number} least how many codes the list had when it was last looked at
 * @property {Readonly<Record<string, string>>} [except] codes that need no row: why → the codes, with spaces between
 */

const stripe = { gateway: 'stripe', package: 'stripe' };
const stripeErrors = { ...stripe, inside: union('Code'), tables: ['error', 'card', 'decline'], least: 205 };
const adyen = { gateway: 'adyen', package: '@adyen/api-library' };
const adyenResults = {
  ...adyen,
  inside: object('ResultCodeEnum'),
  tables: ['result', 'statuses'],
  least: 14,
};
const braintree = { gateway: 'braintree', package: 'braintree' };
const paypal = { gateway: 'paypal', package: '@paypal/paypal-server-sdk' };
const paypalModels = 'dist/esm/types/models';
const paypalPage = { gateway: 'paypal', package: '@paypal/paypal-js' };
const square = { gateway: 'square', package: 'square' };

/** Where each vendor's package keeps the codes with which a payment can fail. @type {readonly CodeList[]} */
export const vendorCodeLists = [
  {
    ...stripeErrors,
    file: 'esm/resources/PaymentIntents.d.ts',
    except: {
      'beside the amounts of an intent, which goes on':
        'amount_details_amount_mismatch amount_details_tax_shipping_discount_greater_than_amount',
    },
  },
  { ...stripeErrors, file: 'esm/resources/SetupIntents.d.ts' },
  { ...stripeErrors, file: 'esm/resources/SetupAttempts.d.ts' },
  { ...stripeErrors, file: 'esm/resources/Invoices.d.ts' },
  {
    ...stripe,
    file: 'esm/Types.d.ts',
    inside: union('RawErrorType'),
    tables: ['type'],
    least: 30,
    except: {
      'of OAuth, with which a platform connects a store':
        'invalid_grant invalid_client invalid_request invalid_scope unsupported_grant_type unsupported_response_type',
      'of API v2, with which a business moves its own money':
        'already_canceled blocked_by_stripe cannot_proceed capability_not_enabled controlled_by_alternate_resource feature_not_enabled financial_account_not_open fx_quote_needs_refresh insufficient_funds invalid_payment_method invalid_payout_method invalid_vaulted_credential not_cancelable quota_exceeded recipient_not_notifiable verification_attempt_failed verification_expired verification_not_initiated',
      'comes with HTTP status 429, which says the same': 'rate_limit',
    },
  },
  {
    ...stripe,
    file: 'esm/resources/PaymentIntents.d.ts',
    inside: union('CancellationReason'),
    tables: ['canceled'],
    least: 8,
  },
  {
    ...stripe,
    file: 'esm/resources/PaymentIntents.d.ts',
    inside: /^ {4}type Status =([^;]+);/gm,
    tables: ['statuses'],
    least: 7,
  },
  { ...adyenResults, file: 'lib/src/typings/checkout/paymentResponse.d.ts' },
  { ...adyenResults, file: 'lib/src/typings/checkout/paymentDetailsResponse.d.ts' },
  {
    ...adyen,
    file: 'lib/src/typings/checkout/sessionResultResponse.d.ts',
    inside: object('StatusEnum'),
    tables: ['session', 'statuses'],
    least: 6,
    except: { 'nothing has happened yet': 'active' },
  },
  {
    ...adyen,
    file: 'lib/src/typings/checkout/responseAdditionalDataCommon.d.ts',
    inside: /`inferredRefusalReason`.*Possible values:(.+)/g,
    code: /\* ([^*]*[^* ])/g,
    tables: ['inferred'],
    least: 9,
  },
  {
    ...braintree,
    file: 'lib/braintree/validation_error_codes.js',
    inside: /initClass([^]+)/g,
    code: /: "(\d+)"/g,
    tables: ['validation', 'family'],
    least: 655,
  },
  {
    ...braintree,
    file: 'lib/braintree/transaction.js',
    inside: object('GatewayRejectionReason'),
    tables: ['refusal'],
    least: 9,
  },
  {
    ...braintree,
    file: 'lib/braintree/transaction.js',
    inside: /this\.Status = \{([^]+?)All\(/g,
    tables: ['statuses'],
    least: 13,
  },
  {
    ...braintree,
    file: 'lib/braintree/error_types.js',
    inside: object('errorTypes'),
    tables: ['type'],
    least: 14,
  },
  {
    ...braintree,
    file: 'lib/braintree/graphql/graphql.js',
    inside: /switch([^]+?)default:/g,
    code: /case "(\w+)"/g,
    tables: ['errorClass'],
    least: 8,
  },
  {
    ...paypal,
    file: `${paypalModels}/processorResponseCode.d.ts`,
    inside: object('ProcessorResponseCode'),
    tables: ['processor'],
    least: 154,
  },
  {
    ...paypal,
    file: `${paypalModels}/paymentAdviceCode.d.ts`,
    inside: object('PaymentAdviceCode'),
    tables: ['advice'],
    least: 15,
  },
  {
    ...paypal,
    file: `${paypalModels}/captureStatus.d.ts`,
    inside: object('CaptureStatus'),
    tables: ['attemptStatuses'],
    least: 6,
  },
  {
    ...paypal,
    file: `${paypalModels}/authorizationStatus.d.ts`,
    inside: object('AuthorizationStatus'),
    tables: ['attemptStatuses'],
    least: 6,
  },
  {
    ...paypal,
    file: `${paypalModels}/captureIncompleteReason.d.ts`,
    inside: object('CaptureIncompleteReason'),
    tables: ['state'],
    least: 12,
    except: {
      'why a capture is pending, which its status tells':
        'ECHECK INTERNATIONAL_WITHDRAWAL OTHER PENDING_REVIEW RECEIVING_PREFERENCE_MANDATES_MANUAL_ACTION TRANSACTION_APPROVED_AWAITING_FUNDING UNILATERAL VERIFICATION_REQUIRED',
      'of a payment that was made before': 'BUYER_COMPLAINT CHARGEBACK REFUNDED',
    },
  },
  {
    ...paypal,
    file: `${paypalModels}/orderStatus.d.ts`,
    inside: object('OrderStatus'),
    tables: ['orderStatuses'],
    least: 6,
    except: { 'tells nothing: the payments of the order do': 'COMPLETED' },
  },
  {
    ...paypal,
    file: `${paypalModels}/oAuthProviderError.d.ts`,
    inside: object('OAuthProviderError'),
    tables: ['oauth'],
    least: 6,
  },
  {
    ...paypalPage,
    file: 'types/apis/openapi/checkout_orders_v2.d.ts',
    inside: /\bissue\?:([^;]+);/g,
    tables: ['issue'],
    least: 188,
  },
  {
    ...paypalPage,
    file: 'types/components/card-fields.d.ts',
    inside: union('PayPalCardFieldError'),
    tables: ['client'],
    least: 5,
  },
  { ...square, file: 'api/types/ErrorCode.d.ts', inside: object('ErrorCode'), tables: ['error'], least: 164 },
  {
    ...square,
    file: 'api/types/ErrorCategory.d.ts',
    inside: object('ErrorCategory'),
    tables: ['category'],
    least: 8,
  },
];

/**
 * @param {string} name
 * @returns {RegExp} a union of texts
 */
function union(name) {
  return new RegExp(`\\btype ${name} =([^;]+);`, 'g');
}

/**
 * @param {string} name
 * @returns {RegExp} an enum, or an object that stands for one
 */
function object(name) {
  return new RegExp(`\\b(?:enum ${name}|${name}:|${name} =) \\{([^}]+)\\}`, 'g');
}
