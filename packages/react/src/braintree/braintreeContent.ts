import type { HostedFieldsEvent } from 'braintree-web';
import type { PublicReason } from '@tactful/core';
import { braintree } from '@tactful/core/gateways/braintree';
import type { HostedContent } from '../hosted-field/HostedFrame.js';
import { sdkProblem } from '../hosted-field/sdkProblem.js';
import type { BraintreeFieldKey } from './BraintreeFieldsOptions.js';

/**
 * What Hosted Fields tells of one value: only whether it is valid. `isPotentiallyValid` is of no use once the field is
 * left: it stays true for a date that has passed, and for a number of 16 digits that some card continues.
 */
export function braintreeContent(
  key: BraintreeFieldKey,
  { fields }: Pick<HostedFieldsEvent, 'fields'>,
): HostedContent {
  const { isEmpty, isValid } = fields[key];
  return { isEmpty, isComplete: isValid, problem: isEmpty || isValid ? null : problemOf(key) };
}

/** As `tokenize` would refuse the value. Its field alone is named: a date may be incomplete or may have passed. */
function problemOf(key: BraintreeFieldKey): PublicReason {
  const problem = sdkProblem(braintree, {
    code: 'HOSTED_FIELDS_FIELDS_INVALID',
    details: { invalidFieldKeys: [key] },
  });
  return key === 'expirationDate' && problem === 'details_not_accepted' ? 'card_expiry_mismatch' : problem;
}
