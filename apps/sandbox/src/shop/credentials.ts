/** What the shop's server proves itself with at the gateways. None of it may ever be in a page. */
export const credentials = {
  stripe: 'sk_test_saltandkiln',
  synapto: 'sk_sandbox_saltandkiln',
  xpay: 'sk_test_saltandkiln_xpay',
  convenientCheckout: 'access_token_of_saltandkiln',
  rapyd: { accessKey: 'rak_saltandkiln', secretKey: 'rsk_saltandkiln' },
} as const;
