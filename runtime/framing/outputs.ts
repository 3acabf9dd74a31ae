/** What takes the chunks of a stream. */
export interface Consumer {
  feed(chunk: Uint8Array): void;
  end(): void;
}

/** What the consumer puts into `ready` for each chunk of the source, and at the end. */
export async function* outputs<T>(
  source: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  consumer: Consumer,
  ready: T[],
): AsyncGenerator<T, void, void> {
  for await (const chunk of source) {
    consumer.feed(chunk);
    yield* ready.splice(0);
  }
  consumer.end();
  yield* ready;
}
