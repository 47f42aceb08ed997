import type { HostedLook } from '../hosted-field/useHostedLook.js';
import type { AdyenCardConfiguration, AdyenFieldType } from './AdyenCard.js';
import type { AdyenFieldEvents } from './useAdyenField.js';
import type { AdyenEvents } from './useAdyenFields.js';

/**
 * The configuration of Adyen's component that calls our events. Its `data` holds the encrypted card: nothing here reads
 * it, nor the `blob` of an event.
 * @param isHere Whether the component is still the one on the page: an old one may call late.
 */
export function adyenConfiguration(
  events: AdyenEvents,
  styles: AdyenCardConfiguration['styles'],
  isHere: () => boolean,
): AdyenCardConfiguration {
  const all = Object.values(events.fields);
  const field = (name: string): AdyenFieldEvents | undefined =>
    isHere() && isFieldType(name, events.fields) ? events.fields[name] : undefined;
  let isReady = false;
  return {
    autoFocus: false,
    styles,
    onConfigSuccess: () => {
      isReady = true;
      if (isHere()) all.forEach(({ ready }) => ready());
    },
    onError: () => {
      // A later error is of the payment, or of a lookup that the fields do without.
      if (isHere() && !isReady) all.forEach(({ failed }) => failed());
    },
    onFocus: ({ fieldType, focus, numChars }) => {
      field(fieldType)?.text(numChars);
      if (focus) field(fieldType)?.focused();
      else field(fieldType)?.left();
    },
    onFieldValid: ({ fieldType, valid }) => field(fieldType)?.valid(valid),
    onValidationError: (errors) => errors.forEach(({ fieldType, error }) => field(fieldType)?.problem(error)),
    onBrand: ({ brand, cvcPolicy, expiryDatePolicy = 'required' }) => {
      field('encryptedSecurityCode')?.needed(cvcPolicy === 'required');
      field('encryptedExpiryDate')?.needed(expiryDatePolicy === 'required');
      if (isHere()) events.kind({ brand, cvcPolicy, expiryDatePolicy });
    },
    onAutoComplete: ({ name, value }) => {
      if (isHere() && name === 'cc-name') events.holder(value);
    },
    onEnterKeyPressed: () => {
      if (isHere()) events.enter();
    },
  };
}

function isFieldType(name: string, fields: AdyenEvents['fields']): name is AdyenFieldType {
  return Object.hasOwn(fields, name);
}

/** The text stays as it is while it is wrong: the box and the message under it say so. */
export function adyenStyles({
  color,
  placeholderColor,
  ...text
}: HostedLook): AdyenCardConfiguration['styles'] {
  return {
    base: { ...text, color },
    error: { color },
    validated: { color },
    placeholder: { color: placeholderColor },
  };
}
