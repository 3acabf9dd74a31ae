/** One line on a terminal that says how far it is; nothing anywhere else. */
export class Progress {
  readonly #terminal: NodeJS.WriteStream;

  constructor(terminal: NodeJS.WriteStream) {
    this.#terminal = terminal;
  }

  show(text: string): void {
    if (!this.#terminal.isTTY) return;
    this.#terminal.write(`\r\x1b[K${text.slice(0, this.#terminal.columns - 1)}`);
  }

  clear(): void {
    if (this.#terminal.isTTY) this.#terminal.write("\r\x1b[K");
  }
}
