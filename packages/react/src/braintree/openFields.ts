import type { HostedFields, HostedFieldsEvent } from 'braintree-web';
import type { BraintreeFieldKey, BraintreeFieldsOptions } from './BraintreeFieldsOptions.js';

/** Where the fields are to stand, and who is told of them. */
export interface FieldsRequest {
  readonly create: (options: BraintreeFieldsOptions) => Promise<HostedFields>;
  readonly boxes: Readonly<Record<BraintreeFieldKey, Element | null>>;
  readonly labels: Readonly<Record<BraintreeFieldKey, string>>;
  readonly styles: BraintreeFieldsOptions['styles'];
  readonly onReady: (fields: HostedFields) => void;
  readonly onFail: () => void;
  readonly onState: (state: ReturnType<HostedFields['getState']>) => void;
  readonly onFocus: (event: HostedFieldsEvent) => void;
  readonly onBlur: (event: HostedFieldsEvent) => void;
  readonly onSubmit: (event: HostedFieldsEvent) => void;
}

const changes = ['empty', 'notEmpty', 'validityChange', 'cardTypeChange', 'focus', 'blur'] as const;

/**
 * Makes the fields, and tells of them until it is closed. They stand in elements of their own each time: Hosted Fields
 * refuses an element that has a frame, and what is still loading cannot be torn down.
 * @returns Closes them.
 */
export function openFields({ create, boxes, labels, styles, ...listener }: FieldsRequest): () => void {
  const fieldIn = (key: BraintreeFieldKey) => ({
    container: placeIn(boxes[key]),
    iframeTitle: labels[key],
    internalLabel: labels[key],
  });
  const fields = {
    number: fieldIn('number'),
    expirationDate: fieldIn('expirationDate'),
    cvv: fieldIn('cvv'),
  };
  let isClosed = false;
  let opened: HostedFields | null = null;

  const open = async (): Promise<void> => {
    const made = await Promise.resolve({ fields, styles })
      .then(create)
      .catch(() => null);
    if (made === null) return isClosed ? undefined : listener.onFail();
    if (isClosed) return made.teardown();
    opened = made;
    for (const change of changes) made.on(change, listener.onState);
    made.on('focus', listener.onFocus);
    made.on('blur', listener.onBlur);
    made.on('inputSubmitRequest', listener.onSubmit);
    listener.onState(made.getState());
    listener.onReady(made);
  };
  void open();

  return () => {
    isClosed = true;
    void opened?.teardown();
    for (const { container } of Object.values(fields)) container.remove();
  };
}

function placeIn(box: Element | null): HTMLElement {
  const place = document.createElement('div');
  place.className = 'tactful-braintree';
  box?.append(place);
  return place;
}
