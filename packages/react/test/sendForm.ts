/** Sends the form of a story, as its button would. */
export function sendForm({ canvasElement }: { readonly canvasElement: HTMLElement }): void {
  canvasElement.querySelector('form')?.requestSubmit();
}
