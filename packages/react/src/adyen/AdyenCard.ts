import type { CustomCardConfiguration } from '@adyen/adyen-web';

type Used =
  | 'autoFocus'
  | 'styles'
  | 'onConfigSuccess'
  | 'onFocus'
  | 'onFieldValid'
  | 'onValidationError'
  | 'onBrand'
  | 'onAutoComplete';

/** What the fields set in the configuration of Adyen's `CustomCard`; the rest of it is yours. */
export interface AdyenCardConfiguration extends Required<Pick<CustomCardConfiguration, Used>> {
  readonly onError: () => void;
  readonly onEnterKeyPressed: () => void;
}

/** What Adyen calls the fields of a card. */
export type AdyenFieldType = 'encryptedCardNumber' | 'encryptedExpiryDate' | 'encryptedSecurityCode';

/** What the fields use of Adyen's `CustomCard`. */
export interface AdyenCard {
  mount(node: HTMLElement): unknown;
  remove(): unknown;
  setFocusOn(field: AdyenFieldType): unknown;
  updateStyles(styles: AdyenCardConfiguration['styles']): unknown;
  showValidation(): unknown;
}

/** Makes Adyen's component. One that cannot be made, or a promise that is rejected, did not load. */
export type CreateAdyenCard = (configuration: AdyenCardConfiguration) => AdyenCard | Promise<AdyenCard>;
