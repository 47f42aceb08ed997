/** Whether the shopper is in the form around an element. Safari leaves the focus on the body when a button is clicked. */
export function isAttended(element: HTMLElement | null): boolean {
  const form = element?.closest('form');
  const { activeElement } = document;
  return form != null && (activeElement === document.body || form.contains(activeElement));
}
