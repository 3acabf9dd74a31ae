/** Where the command line writes; tests hand in their own. */
export interface Streams {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}
