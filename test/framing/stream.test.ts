/** The Transform: results, back-pressure, errors. */
import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Socket } from "node:net";
import { PassThrough, Readable, Writable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { describe, expect, test } from "vitest";
import { parseStream } from "../../runtime/parser.js";
import { type ParseResult, parseFrame } from "../../runtime/rfc5424.js";
import { SyslogStream } from "../../runtime/stream.js";

const MESSAGE = "<34>1 - host - - - -";
const COUNTED = `${MESSAGE.length} ${MESSAGE}`;
const tick = () => new Promise((resolve) => setImmediate(resolve));

async function settled(): Promise<void> {
  for (let i = 0; i < 50; i++) await tick();
}

describe("a SyslogStream", () => {
  test("gives messages and errors, and what is cut off at the end", async () => {
    const stream = new SyslogStream({ framing: "auto" });
    const codes: (string | null)[] = [];
    const chunks = [`${COUNTED}<34>1 - h`, `ost - - - -\noops\n${COUNTED}x${COUNTED}9 <1>`].map((text) =>
      Buffer.from(text),
    );
    await pipeline(Readable.from(chunks), stream, async (results: AsyncIterable<ParseResult>) => {
      for await (const { ok, error } of results) codes.push(ok ? null : error.code);
    });
    expect(codes).toEqual([null, null, "pri", null, "frameLength", null, "frameIncomplete"]);
    expect(stream.counters).toEqual({ frames: 5, messages: 4, errors: 3, skippedOctets: 4 });
  });

  test("a message is there as soon as its last octet is", async () => {
    const stream = new SyslogStream({ framing: "octet" });
    stream.write(COUNTED.slice(0, -1));
    await tick();
    expect(stream.read()).toBeNull();
    stream.write("-");
    await tick();
    expect(stream.read()).toMatchObject({ ok: true });
  });

  test("takes no more chunks than are read: a slow reader slows the source down", async () => {
    const PER_CHUNK = 50;
    let sent = 0;
    const endless = function* () {
      for (; sent < 1000; sent++) yield Buffer.from(COUNTED.repeat(PER_CHUNK));
    };
    const waiting: (() => void)[] = [];
    let received = 0;
    const slow = new Writable({
      objectMode: true,
      highWaterMark: 1,
      write(_result, _encoding, done) {
        received++;
        waiting.push(done);
      },
    });
    const stream = new SyslogStream({ framing: "octet" });
    const running = pipeline(Readable.from(endless(), { highWaterMark: 1 }), stream, slow);
    await settled();
    const before = sent;
    expect(stream.readableLength).toBeLessThanOrEqual(2 * PER_CHUNK);
    await settled();
    expect(sent).toBe(before); // nothing moves
    expect(received).toBe(1);
    let isDone = false;
    void running.then(() => {
      isDone = true;
    });
    while (!isDone) {
      for (const done of waiting.splice(0)) done();
      await tick();
      // After the last chunk a Transform does not hold back what was written before.
      if (sent < 1000) expect(stream.readableLength).toBeLessThanOrEqual(2 * PER_CHUNK);
    }
    expect(received).toBe(1000 * PER_CHUNK);
    expect(sent).toBe(1000);
  }, 60_000);

  test("takes no more chunks while 16 results wait", async () => {
    let sent = 0;
    const endless = function* () {
      for (; sent < 1000; sent++) yield Buffer.from(COUNTED);
    };
    const stream = new SyslogStream({ framing: "octet" });
    Readable.from(endless(), { highWaterMark: 1 }).pipe(stream);
    await settled();
    expect(stream.readableLength).toBe(16);
    expect(sent).toBeLessThan(1000);
    stream.destroy();
  });

  test("hands over a message that might be continued when a timer asks for it", async () => {
    const stream = new SyslogStream({ framing: "lf", continuation: true });
    stream.write(`${MESSAGE} panic\n\tmain.go:8\n`);
    await tick();
    expect(stream.read()).toBeNull();
    stream.flush();
    const result: ParseResult | null = stream.read();
    expect(result?.message?.message).toBe("panic\n\tmain.go:8");
  });

  test.each(["feed", "flush", "end"])("fails if the parse function throws: %s", async (when) => {
    const parse = (): ParseResult => {
      throw new Error("no parser");
    };
    const stream = new SyslogStream({ framing: "lf", continuation: true, parse });
    const failure = new Promise<Error>((resolve) => stream.once("error", resolve));
    stream.write(when === "feed" ? "<1>a\n<1>b\n" : "<1>a\n");
    await tick();
    if (when === "flush") stream.flush();
    if (when === "end") stream.end();
    stream.resume();
    expect((await failure).message).toBe("no parser");
    expect(stream.destroyed).toBe(true);
  });

  test("hands over what came before the parse function threw", async () => {
    const parse: typeof parseFrame = (octets, start, end) => {
      if (octets[start ?? 0] !== 0x3c) throw new Error("no parser");
      return parseFrame(octets, start, end);
    };
    const stream = new SyslogStream({ framing: "lf", parse });
    const results: boolean[] = [];
    stream.on("data", ({ ok }: ParseResult) => results.push(ok));
    const failure = new Promise<Error>((resolve) => stream.once("error", resolve));
    await tick();
    stream.write(`${MESSAGE}\n${MESSAGE}\noops\n${MESSAGE}\n`);
    expect((await failure).message).toBe("no parser");
    expect(results).toEqual([true, true]);
  });

  test("the source's failure ends the pipeline, after what came before", async () => {
    const source = new PassThrough();
    const stream = new SyslogStream({ framing: "octet" });
    let count = 0;
    stream.on("data", () => count++);
    const running = pipeline(source, stream);
    source.write(COUNTED);
    await settled();
    source.destroy(new Error("connection reset"));
    await expect(running).rejects.toThrow("connection reset");
    expect(count).toBe(1);
  });

  test("refuses what makes no sense", () => {
    expect(() => new SyslogStream({ framing: "lf", maxLength: 0 })).toThrow(RangeError);
    expect(() => new SyslogStream({ framing: "lf" }).write({})).toThrow(TypeError);
  });
});

describe("a connection that is reset while messages are waiting", () => {
  const COUNT = 50;
  const isReset = { code: "ECONNRESET" };

  /** What comes of the messages of a connection that the sender resets when the first one is taken. */
  async function received(read: (socket: Socket, take: () => Promise<void>) => Promise<void>): Promise<number> {
    const server = createServer();
    await once(server.listen(0, "127.0.0.1"), "listening");
    const sender = connect((server.address() as AddressInfo).port, "127.0.0.1");
    const [socket]: Socket[] = await once(server, "connection");
    if (socket === undefined) throw new Error("no connection");
    const closed = new Promise((resolve) => socket.once("close", resolve));
    let count = 0;
    const take = async () => {
      if (count++ === 0) sender.resetAndDestroy();
      await closed;
    };
    sender.write(COUNTED.repeat(COUNT));
    await expect(read(socket, take)).rejects.toMatchObject(isReset);
    server.close();
    return count;
  }

  test("parseStream gives all of them, then the error", async () => {
    const count = await received(async (socket, take) => {
      for await (const { ok } of parseStream(socket, { framing: "octet" })) if (ok) await take();
    });
    expect(count).toBe(COUNT);
  });

  test("pipeline drops those that wait in a SyslogStream", async () => {
    const count = await received((socket, take) =>
      pipeline(socket, new SyslogStream({ framing: "octet" }), async (results: AsyncIterable<ParseResult>) => {
        for await (const { ok } of results) if (ok) await take();
      }),
    );
    expect(count).toBeLessThan(COUNT);
  });
});
