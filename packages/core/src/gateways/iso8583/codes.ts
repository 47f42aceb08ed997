import type { CodeTable } from '../../gateway.js';

/** Response codes (ISO 8583, field 39): what all networks mean by them, then what one network means by them. */
export const codes = {
  all: {
    // https://en.wikipedia.org/wiki/ISO_8583 (read 2026-11-21). 09 and 17 read 2026-11-22.
    '01': 'contact_issuer_required',
    '02': 'contact_issuer_required',
    '03': 'merchant_not_activated',
    '04': 'card_pick_up',
    '05': 'generic_decline',
    '06': 'payment_not_completed',
    '07': 'card_pick_up',
    '09': 'payment_in_progress',
    '10': 'partially_paid',
    '12': 'issuer_not_permitted',
    '13': 'issuer_not_permitted',
    '14': 'card_number_not_recognized',
    '15': 'card_number_not_recognized',
    '17': 'payment_cancelled_by_shopper',
    '19': 'payment_not_completed',
    '21': 'generic_decline',
    '22': 'payment_not_completed',
    '25': 'merchant_resource_missing',
    '28': 'issuer_unavailable',
    '30': 'merchant_request_rejected',
    '31': 'card_not_supported_for_payment',
    '33': 'card_pick_up',
    '34': 'suspected_fraud',
    '35': 'card_pick_up',
    '36': 'card_restricted',
    '37': 'card_pick_up',
    '38': 'card_pick_up',
    '39': 'card_not_supported_for_payment',
    '40': 'card_not_supported_for_payment',
    '41': 'card_lost',
    '42': 'card_not_supported_for_payment',
    '43': 'card_stolen',
    '44': 'card_not_supported_for_payment',
    '46': 'card_not_active',
    '51': 'insufficient_funds',
    '52': 'card_not_supported_for_payment',
    '53': 'card_not_supported_for_payment',
    '54': 'card_expired',
    '55': 'pin_incorrect',
    '56': 'card_number_not_recognized',
    '57': 'issuer_not_permitted',
    '58': 'merchant_not_activated',
    '59': 'suspected_fraud',
    '60': 'merchant_not_activated',
    '61': 'card_limit_reached',
    '62': 'card_restricted',
    '63': 'security_violation',
    '66': 'security_violation',
    '67': 'card_pick_up',
    '68': 'result_unknown',
    '75': 'pin_attempts_exceeded',
    '90': 'issuer_unavailable',
    '91': 'issuer_unavailable',
    '92': 'issuer_unavailable',
    '93': 'blocked_by_risk_rules',
    '94': 'duplicate_payment',
    '95': 'merchant_operation',
    '96': 'payment_not_completed',
    '97': 'merchant_operation',
    '98': 'merchant_request_rejected',
    '99': 'generic_decline',

    // For private use, but the networks agree: https://api-docs.kushkipagos.com/docs/online-payments/iso-error-codes and
    // https://usa.visa.com/dam/VCOM/download/about-visa/visa-rules-public.pdf (read 2026-11-22)
    '78': 'card_not_active',
    '83': 'suspected_fraud',
    '84': 'merchant_resource_state',
    '86': 'authentication_unavailable',
    // "Purchase amount only, no cash back" may be an approval, and is bad card data on other networks.
    '87': 'result_unknown',
    '88': 'payment_not_completed',

    // Only Visa has letters: Visa Core Rules, table 7-2,
    // https://usa.visa.com/dam/VCOM/download/about-visa/visa-rules-public.pdf (read 2026-11-21)
    '1A': 'authentication_required',
    '5C': 'issuer_not_permitted',
    '6P': { reason: 'details_not_accepted', field: 'name' },
    '9G': 'payments_stopped_by_holder',
    N0: 'issuer_unavailable',
    N3: 'card_not_supported_for_payment',
    N4: 'card_limit_reached',
    N7: 'csc_mismatch',
    R0: 'payments_stopped_by_holder',
    R1: 'payments_stopped_by_holder',
    R3: 'payments_stopped_by_holder',
    Z5: 'issuer_not_permitted',
    // Letters that the rules do not list, from a processor's list, as copied at
    // https://toihuongdan.com/verification-mail-could-not-be-sent-due-to-la-gi-nam-2024 (read 2026-11-22)
    B1: 'merchant_request_rejected',
    B2: 'merchant_request_rejected',
    N5: 'merchant_request_rejected',
    N8: 'merchant_request_rejected',
    P5: 'merchant_operation',
    P6: 'merchant_operation',
    Q1: 'security_violation',
    R2: 'card_not_supported_for_payment',
    Z3: 'issuer_unavailable',
    // Of processors: https://www.checkout.com/docs/developer-resources/codes (read 2026-11-21)
    P1: 'card_limit_reached',
    P9: 'amount_too_large',
    T3: 'card_not_supported_for_payment',
  },

  visa: {
    // Visa Core Rules, table 7-2, https://usa.visa.com/dam/VCOM/download/about-visa/visa-rules-public.pdf, and, for
    // 64, 76, 79 and 81, https://api-docs.kushkipagos.com/docs/online-payments/iso-error-codes (read 2026-11-22)
    '64': 'blocked_by_risk_rules',
    '65': 'card_limit_reached',
    '70': 'authentication_required',
    '76': 'merchant_operation',
    '79': 'merchant_operation',
    '80': 'issuer_unavailable',
    '81': 'payment_not_completed',
    '82': 'csc_mismatch',
  },

  mastercard: {
    // https://developers.tabapay.com/docs/merchant-advice-code-mac for 79 and 82, else
    // https://api-docs.kushkipagos.com/docs/online-payments/iso-error-codes (read 2026-11-22)
    // In Europe the bank asks for its check, elsewhere it is a limit. The check is what may still bring a payment.
    '65': 'authentication_required',
    '70': 'contact_issuer_required',
    '76': 'card_not_supported_for_payment',
    '77': 'card_not_supported_for_payment',
    '79': 'card_not_active',
    '81': 'card_not_supported_for_payment',
    '82': 'issuer_not_permitted',
    '89': 'pin_incorrect',
  },

  amex: {
    // https://docs.lyra.com/en/rest/V4.0/api/acq_errors/amex_global.html and
    // https://app.theneo.io/dejavoo/error-codes-and-messages/processor-response-codes-and-messages/fiserv-omaha-and-north
    // (read 2026-11-22)
    '002': 'partially_paid',
    '100': 'generic_decline',
    '101': 'card_expired',
    '106': 'pin_attempts_exceeded',
    '107': 'contact_issuer_required',
    '109': 'merchant_not_activated',
    '110': 'issuer_not_permitted',
    '111': 'card_number_not_recognized',
    '115': 'card_not_supported_for_payment',
    '116': 'insufficient_funds',
    '117': 'pin_incorrect',
    '119': 'issuer_not_permitted',
    '121': 'card_limit_reached',
    '122': 'csc_mismatch',
    '125': 'details_not_accepted',
    '130': 'authentication_required',
    '181': 'merchant_request_rejected',
    '183': 'currency_not_supported',
    '187': 'card_not_active',
    '189': 'merchant_not_activated',
    '200': 'card_pick_up',
    '909': 'payment_not_completed',
    '911': 'issuer_unavailable',
    '912': 'issuer_unavailable',
  },

  advice: {
    // Mastercard's advice to merchants, which tells most where the response code says no more than "declined":
    // https://developer.paypal.com/braintree/docs/reference/general/merchant-responses/merchant-advice-codes and, for
    // 05 and 22, https://developers.tabapay.com/docs/merchant-advice-code-mac (read 2026-11-21)
    '01': 'card_not_active',
    '02': 'generic_decline',
    '03': 'generic_decline',
    '04': 'merchant_request_rejected',
    '05': 'merchant_request_rejected',
    '21': 'payments_stopped_by_holder',
    '22': 'merchant_not_activated',
    '24': 'generic_decline',
    '25': 'generic_decline',
    '26': 'generic_decline',
    '27': 'generic_decline',
    '28': 'generic_decline',
    '29': 'generic_decline',
    '30': 'generic_decline',
    '40': 'generic_decline',
    '41': 'generic_decline',
    '43': 'generic_decline',
  },

  category: {
    // Visa Core Rules, table 7-2 (read 2026-11-21). Single digits: advice of two digits is Mastercard's.
    '1': 'generic_decline',
    '2': 'generic_decline',
    '3': 'details_not_accepted',
    '4': 'generic_decline',
  },
} as const satisfies Record<string, CodeTable>;

/** Approvals, two digits in ISO 8583 and three at American Express, as above. 85: "no reason to decline". */
export const approvals = {
  all: ['00', '08', '11', '85', '000'],
  amex: ['00', '000', '001'],
} as const satisfies Record<string, readonly string[]>;

/** The brands whose codes are told apart, by their names in lower case without anything but letters. */
export const brands: Readonly<Record<string, 'visa' | 'mastercard' | 'amex'>> = {
  visa: 'visa',
  mastercard: 'mastercard',
  mc: 'mastercard',
  maestro: 'mastercard',
  amex: 'amex',
  americanexpress: 'amex',
};

/** Visa's category 1, "issuer will never approve": Visa Core Rules, table 7-2 (read 2026-11-21). */
export const neverApproved: readonly string[] = '04 07 12 14 15 41 43 46 57 R0 R1 R3'.split(' ');

/** What backends call each value, in the two usual spellings. */
export const names = {
  code: spellings('networkResponseCode', 'networkDeclineCode', 'issuerResponseCode', 'responseCode'),
  advice: spellings('merchantAdviceCode', 'networkAdviceCode'),
  category: spellings('visaCategory', 'declineCategory', 'category'),
  brand: spellings('brand', 'cardBrand', 'networkBrand', 'scheme', 'cardScheme', 'cardNetwork', 'network'),
};

function spellings(...camelCase: readonly string[]): readonly string[] {
  return camelCase.flatMap((name) => [name, name.replace(/[A-Z]/g, '_$&').toLowerCase()]);
}
