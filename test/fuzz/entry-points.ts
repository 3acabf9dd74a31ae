/** Every function and class that users of @abnfa/syslog can call, given octets: what comes of them is read to the end. */
import * as index from "@abnfa/syslog";
import * as builder from "@abnfa/syslog/builder";
import * as framing from "@abnfa/syslog/framing";
import * as parser from "@abnfa/syslog/parser";
import * as rfc3164 from "@abnfa/syslog/rfc3164";
import * as rfc5424 from "@abnfa/syslog/rfc5424";
import { SyslogStream } from "@abnfa/syslog/stream";
import { pick, type Random } from "../differential/mutations.js";

/** What is tried with one input. */
export interface Target {
  readonly name: string;
  /** Exports that it calls, as `entry:name`. */
  readonly covers: readonly string[];
  /** Throws if something is wrong. */
  run(octets: Uint8Array, random: Random): void | Promise<void>;
}

/** A result of any parser. */
interface Result {
  readonly ok: boolean;
  readonly error: { readonly text: string; readonly offset?: number; toJSON?(): object } | null;
  readonly message: object | null;
}

/** What is promised of every result; reads each field, since they are decoded when they are read. */
function checkResult(result: Result, length: number, isBestEffort: boolean): void {
  const { ok, error, message } = result;
  if (ok !== (error === null)) throw new Error("ok contradicts error");
  if (ok ? message === null : !isBestEffort && message !== null) throw new Error("a message too many, or none");
  if (error !== null) {
    JSON.stringify(error);
    if (error.text.length > 400) throw new Error("a text that no person reads");
    if (error.offset === undefined || error.offset < 0 || error.offset > length) throw new Error("an offset outside");
  }
  if (message === null) return;
  readAll(message);
  const fields: object = JSON.parse(JSON.stringify(message));
  if (Object.values(fields).every((value) => value === null)) throw new Error("a message without a field");
}

/** Calls every getter of an object, those that its classes have too. */
function readAll(object: object): void {
  for (
    let type: object | null = object;
    type !== null && type !== Object.prototype;
    type = Object.getPrototypeOf(type)
  ) {
    for (const name of Object.getOwnPropertyNames(type)) if (name !== "constructor") Reflect.get(object, name);
  }
}

const FRAMINGS: readonly framing.Framing[] = ["octet", "lf", "nul", "none", "auto", { trailer: 0x1e }];
const ZONES = ["UTC", "Europe/Rome", "America/New_York", "Australia/Lord_Howe", "Asia/Kolkata", "Pacific/Apia"];

/** One in many is an option that there is not, which a RangeError has to say. */
function isRefused(error: unknown): boolean {
  return error instanceof RangeError || error instanceof TypeError;
}

function framerOptions(random: Random): framing.FramerOptions {
  const kind = pick(FRAMINGS, random);
  const continuation = (kind === "lf" || kind === "auto") && random(2) === 0;
  return { framing: kind, continuation, maxLength: random(2) === 0 ? 8192 : 1 + random(200) };
}

/** The octets in up to six pieces, some of which lie inside larger buffers. */
function pieces(octets: Uint8Array, random: Random): Uint8Array[] {
  const cuts = Array.from({ length: random(6) }, () => random(octets.length + 1)).sort((a, b) => a - b);
  return [0, ...cuts].map((start, i) => {
    const piece = octets.subarray(start, cuts[i] ?? octets.length);
    return random(2) === 0
      ? piece
      : Buffer.concat([Buffer.from("<34>"), piece, Buffer.from("\n")]).subarray(4, 4 + piece.length);
  });
}

/** A view that starts anywhere in its buffer. */
function within(octets: Uint8Array, random: Random): { octets: Uint8Array; start: number; end: number } {
  const start = random(20);
  const larger = new Uint8Array(start + octets.length + random(20)).fill(0x5b);
  larger.set(octets, start);
  return { octets: larger, start, end: start + octets.length };
}

/** A module's `parse` and `parseFrame`, with their options given. */
interface Parsers {
  parse(input: Uint8Array | string): Result;
  parseFrame(octets: Uint8Array, start: number, end: number): Result;
}

function parses({ parse, parseFrame }: Parsers, octets: Uint8Array, random: Random, isBestEffort: boolean): void {
  checkResult(parse(octets), octets.length, isBestEffort);
  const frame = within(octets, random);
  checkResult(parseFrame(frame.octets, frame.start, frame.end), octets.length, isBestEffort);
  const text = Buffer.from(octets).toString("latin1");
  checkResult(parse(text), Buffer.byteLength(text), isBestEffort);
}

const flag = (random: Random) => random(2) === 0;

function bsdOptions(random: Random): rfc3164.ParseOptions {
  const reference = new Date((random(4_000_000) - 1_000_000) * 1_000_000);
  return { dialect: pick(["relaxed", "strict", "cisco"] as const, random), zone: pick(ZONES, random), reference };
}

/** Text out of octets, for values that a builder is given. */
function textOf(octets: Uint8Array, random: Random): string {
  const start = random(octets.length + 1);
  return Buffer.from(octets.subarray(start, start + random(300))).toString(flag(random) ? "latin1" : "utf8");
}

/** Values of every kind, most of which fit. */
function givenValue(octets: Uint8Array, random: Random): string | null {
  const kind = random(6);
  if (kind === 0) return null;
  return kind < 4
    ? pick(["h", "app", "1", "2025", "last", "fe80::1", "web-1.example", "Oct 11 22:14:15"], random)
    : textOf(octets, random);
}

function timeOf(random: Random): string | Date | bigint | null {
  return pick(
    [
      null,
      "2026-10-11T22:14:15Z",
      "Oct 11 22:14:15",
      new Date(Number.NaN),
      new Date(8.64e15),
      new Date(random(2 ** 31) * 1000),
      BigInt(random(2 ** 31)) ** 3n,
      -1n,
    ],
    random,
  );
}

function frameAll(message: builder.BuiltMessage): void {
  if (message.toFrame().length <= message.toBytes().length) throw new Error("no octet count");
  for (const delimiter of ["lf", "nul"] as const) {
    message.toFrame(delimiter);
    message.toFrame(delimiter, "#012");
  }
  message.toString();
}

function checkRefusals(result: builder.BuildResult<string>): void {
  if (result.ok === (result.message === null)) throw new Error("ok contradicts message");
  if (result.ok === result.refusals.length > 0) throw new Error("ok contradicts refusals");
  for (const { code, rule, text } of result.refusals) {
    if (code === "" || rule === "" || text.length > 1000) throw new Error("a refusal that says nothing");
  }
}

function equal(what: string, a: unknown, b: unknown): void {
  if (a !== b) throw new Error(`${what}: ${JSON.stringify(a)} is not ${JSON.stringify(b)}`);
}

/** Live as long as the run: what they hold must not grow. */
const longLived = new Map<string, parser.SyslogParser>();

function longLivedParser(options: framing.FramerOptions): parser.SyslogParser {
  const key = JSON.stringify(options);
  const known = longLived.get(key) ?? new parser.SyslogParser(options, () => {});
  if (longLived.size < 50) longLived.set(key, known);
  return known;
}

export const TARGETS: readonly Target[] = [
  {
    name: "RFC 5424",
    covers: [
      "rfc5424:Message",
      "rfc5424:classFor",
      "rfc5424:partial",
      "rfc5424:parse",
      "rfc5424:parseFrame",
      "rfc5424:ParseError",
      "rfc5424:StructuredData",
      "rfc5424:SdElement",
    ],
    run(octets, random) {
      const options = { bestEffort: flag(random), profile: pick(["correct", "compatible"] as const, random) };
      parses(
        {
          parse: (input) => rfc5424.parse(input, options),
          parseFrame: (...frame) => rfc5424.parseFrame(...frame, options),
        },
        octets,
        random,
        options.bestEffort,
      );
    },
  },
  {
    name: "RFC 5424 without PRI",
    covers: [".:parseOptionalPri"],
    run(octets, random) {
      const options = { bestEffort: flag(random), profile: pick(["correct", "compatible"] as const, random) };
      checkResult(index.parseOptionalPri(octets, options), octets.length, options.bestEffort);
    },
  },
  {
    name: "RFC 3164",
    covers: [
      ...["rfc3164:Message", "rfc3164:withClock", "rfc3164:parse", "rfc3164:parseFrame", "rfc3164:ParseError"],
      "rfc3164:partial",
    ],
    run(octets, random) {
      const options = { ...bsdOptions(random), bestEffort: flag(random) };
      parses(
        {
          parse: (input) => rfc3164.parse(input, options),
          parseFrame: (...frame) => rfc3164.parseFrame(...frame, options),
        },
        octets,
        random,
        options.bestEffort,
      );
    },
  },
  {
    name: "either format",
    covers: [".:parse", ".:parseFrame", ".:ParseError", "rfc3164:checkOptions"],
    run(octets, random) {
      const format = pick(["auto", "rfc5424", "rfc3164"] as const, random);
      const options = { ...bsdOptions(random), bestEffort: flag(random), format };
      parses(
        {
          parse: (input) => index.parse(input, options),
          parseFrame: (...frame) => index.parseFrame(...frame, options),
        },
        octets,
        random,
        options.bestEffort,
      );
    },
  },
  {
    name: "options that there are not",
    covers: [],
    run(octets, random) {
      const name = textOf(octets, random);
      for (const option of ["zone", "dialect", "format", "profile", "framing"]) {
        try {
          const options = { [option]: name } as unknown as index.ParseOptions & framing.FramerOptions;
          index.parse(octets, options);
          index.parse("<13>Oct 11 22:14:15 h app: x", { ...options, format: "rfc3164" });
          new framing.Framer(options, () => {}).feed(octets);
        } catch (error) {
          if (!isRefused(error)) throw error;
        }
      }
    },
  },
  {
    name: "frames, cut anywhere",
    covers: ["framing:Framer", "framing:FrameError"],
    run(octets, random) {
      const options = framerOptions(random);
      const split = (chunks: readonly Uint8Array[]) => {
        const found: string[] = [];
        const framer = new framing.Framer(options, (chunk, start, end, error) => {
          if (end - start > (options.maxLength ?? 8192)) throw new Error("longer than the maximum");
          found.push(
            `${error?.text ?? ""}|${error?.skippedOctets ?? 0}|${Buffer.from(chunk.subarray(start, end)).toString("latin1")}`,
          );
        });
        for (const chunk of chunks) framer.feed(chunk);
        framer.flush();
        framer.end();
        return { found, counters: framer.counters };
      };
      const [whole, cut] = [split([octets]), split(pieces(octets, random))];
      equal("frames", cut.found.join("\u0001"), whole.found.join("\u0001"));
      equal("counters", JSON.stringify(cut.counters), JSON.stringify(whole.counters));
    },
  },
  {
    name: "streams of messages, without end",
    covers: ["parser:SyslogParser", "parser:parseAll"],
    run(octets, random) {
      const options = framerOptions(random);
      const living = longLivedParser({ ...options, maxLength: 8192 });
      for (const piece of pieces(octets, random)) living.feed(piece);
      if (random(100) === 0) living.end();
      const parse = pick(
        [rfc5424.parseFrame, rfc3164.parseFrame, index.parseFrame],
        random,
      ) as parser.ParseFunction<Result>;
      let results = 0;
      const counters = parser.parseAll<Result>(octets, { ...options, parse }, (result) => {
        results++;
        checkResult(result as Result, octets.length, false);
      });
      equal("results", results, counters.messages + counters.errors);
    },
  },
  {
    name: "streams as iterators",
    covers: ["framing:frames", "parser:parseStream"],
    async run(octets, random) {
      const options = framerOptions(random);
      const most = random(50);
      let count = 0;
      for await (const { error } of framing.frames(pieces(octets, random), options)) {
        JSON.stringify(error);
        if (count++ > most) break;
      }
      for await (const result of parser.parseStream(pieces(octets, random), options))
        checkResult(result, octets.length, false);
    },
  },
  {
    name: "streams of Node",
    covers: ["stream:SyslogStream"],
    async run(octets, random) {
      const stream = new SyslogStream(framerOptions(random));
      const isCutOff = random(10) === 0;
      for (const piece of pieces(octets, random)) stream.write(piece);
      if (isCutOff) stream.destroy();
      else stream.end();
      try {
        for await (const result of stream) checkResult(result as Result, octets.length, false);
      } catch (error) {
        if (!isCutOff) throw error;
      }
    },
  },
  {
    name: "building RFC 5424",
    covers: ["builder:build", "builder:MessageBuilder", "builder:BuiltMessage"],
    run(octets, random) {
      const text = () => givenValue(octets, random);
      const params = Array.from({ length: random(4) }, () => ({ name: text() ?? "n", value: textOf(octets, random) }));
      const fields: builder.MessageFields = {
        priority: random(200),
        timestamp: timeOf(random),
        hostname: text(),
        appName: text(),
        procId: flag(random) ? text() : random(99_999),
        msgId: text(),
        structuredData: Array.from({ length: random(3) }, (_, i) => ({ id: text() ?? `id${i}`, params })),
        message: flag(random) ? octets : textOf(octets, random),
        bom: random(4) === 0,
      };
      const result = builder.build(fields);
      checkRefusals(result);
      checkRefusals(
        new builder.MessageBuilder()
          .with(fields)
          .withElement(text() ?? "x", params)
          .build(),
      );
      if (!result.ok) return;
      frameAll(result.message);
      const read = rfc5424.parse(result.message.toBytes());
      equal("hostname", read.message?.hostname, fields.hostname);
      if (typeof fields.message === "string") equal("message", read.message?.message, fields.message);
    },
  },
  {
    name: "building RFC 3164",
    covers: ["builder:buildRfc3164", "builder:Rfc3164Builder"],
    run(octets, random) {
      const text = () => givenValue(octets, random);
      const fields: builder.Rfc3164Fields = {
        priority: random(200),
        timestamp: timeOf(random),
        hostname: text(),
        appName: text(),
        procId: flag(random) ? text() : random(99_999),
        message: flag(random) ? octets : textOf(octets, random),
      };
      const options = { dialect: pick(["relaxed", "strict"] as const, random), zone: pick(ZONES, random) };
      const result = builder.buildRfc3164(fields, options);
      checkRefusals(result);
      checkRefusals(new builder.Rfc3164Builder({}, options).with(fields).build());
      if (!result.ok) return;
      frameAll(result.message);
      const read = index.parse(result.message.toBytes()).message;
      equal("format", read?.format, "rfc3164");
      equal("hostname", read?.hostname, fields.hostname);
      equal("appName", read?.appName, fields.appName);
      if (typeof fields.message === "string") equal("message", read?.message, fields.message);
    },
  },
  {
    name: "names",
    covers: [".:facilityNumber", ".:severityNumber", ".:priorityOf", ".:splitPriority", ".:isAtLeast"],
    run(octets, random) {
      const names = [textOf(octets, random), random(300), random(300) / 7, Number.NaN, "Local4", "WARN"];
      for (const name of names) {
        index.facilityNumber(name);
        index.severityNumber(name);
        for (const use of [
          () => index.priorityOf(name as number, name as number),
          () => index.splitPriority(name as number),
          () => index.isAtLeast(name as number, "err"),
          () => index.isAtLeast("err", name as number),
        ]) {
          try {
            use();
          } catch (error) {
            if (!(error instanceof RangeError)) throw error;
          }
        }
      }
    },
  },
];
