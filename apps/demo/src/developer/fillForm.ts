const shopper = {
  email: 'mira@example.com',
  card_expiry: '12/34',
  card_csc: '123',
  card_holder: 'Mira Brandt',
  billing_address_line1: 'Lindenstraße 12',
  billing_postal_code: '10969',
  billing_city: 'Berlin',
};

/** Fills the form in with a card, as a browser's autofill does. */
export function fillForm(form: HTMLFormElement, cardNumber: string): void {
  for (const [name, value] of Object.entries({ ...shopper, card_number: cardNumber })) {
    const input = form.elements.namedItem(name);
    if (!(input instanceof HTMLInputElement)) continue;
    input.value = value;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  }
}
