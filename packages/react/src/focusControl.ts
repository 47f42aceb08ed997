/** The names of a form's controls, in the order of the page. */
export function controlNames(form: HTMLFormElement): string[] {
  return [
    ...new Set([...form.elements].map((control) => control.getAttribute('name') ?? '').filter(Boolean)),
  ];
}

/** Moves focus to a control of a form, and the label that says what it is into view. */
export function focusControl(form: HTMLFormElement, name: string): void {
  const named = [...form.elements].filter((element) => element.getAttribute('name') === name);
  // Of several radios, the one that the keyboard would come to.
  const [control] = [':checked:enabled', ':enabled', '*'].flatMap(
    (wanted) => named.find((element) => element.matches(wanted)) ?? [],
  );
  if (!(control instanceof HTMLElement)) return;
  control.focus();
  const label = 'labels' in control && control.labels instanceof NodeList ? control.labels[0] : undefined;
  if (label instanceof HTMLElement) label.scrollIntoView({ block: 'nearest' });
}
