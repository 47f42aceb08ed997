/** Gives those who ask for the same thing at the same time one answer. */
export class Sharing<Answer> {
  readonly #running = new Map<string, Promise<Answer>>();

  /** Starts, unless it is under way. */
  once(id: string, start: () => Promise<Answer>): Promise<Answer> {
    const running = this.#running.get(id) ?? start().finally(() => this.#running.delete(id));
    this.#running.set(id, running);
    return running;
  }
}
