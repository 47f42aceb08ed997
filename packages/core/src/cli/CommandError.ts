/** What a command says when it cannot do what it is asked, for the person at the terminal. It exits with 2. */
export class CommandError extends Error {
  /** What happened, why it matters and what to do, a sentence or more each. */
  constructor(...sentences: readonly [what: string, why: string, whatToDo: string]) {
    super(sentences.join('\n'));
    this.name = 'CommandError';
  }
}
