/** What the API adds to the generated parser: profiles, names, types, and what happens on wrong use. */
import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";
import { facilities, severities } from "../runtime/index.js";
import { parse, parseFrame } from "../runtime/rfc5424.js";

const octets = (text: string) => new TextEncoder().encode(text);

describe("profiles", () => {
  const text = '<1>1 - - - - - [a b="1" c="2" b="3"][d] \ufeffhi';

  test("correct keeps repeated names in order, and the byte order mark is no text", () => {
    const { message } = parse(text, { profile: "correct" });
    expect(message?.structuredData?.get("a")?.getAll("b")).toEqual(["1", "3"]);
    expect(message?.message).toBe("hi");
    expect(message?.toJSON()).toEqual(parse(text).message?.toJSON());
  });

  test("compatible has the last of repeated names, and the byte order mark", () => {
    const { message } = parse(text, { profile: "compatible" });
    expect(message?.structuredData?.elements.map((e) => [e.id, ...e.params.map((p) => p.name + p.value)])).toEqual([
      ["a", "b3", "c2"],
      ["d"],
    ]);
    expect(message?.message).toBe("\ufeffhi");
  });
});

describe("names", () => {
  test("every facility and severity of a valid message has one", () => {
    for (let priority = 0; priority <= 191; priority++) {
      const { message } = parse(`<${priority}>1 - - - - - -`);
      expect(facilities[message?.facility ?? -1]?.keyword).toMatch(/^[a-z0-7]+$/);
      expect(severities[message?.severity ?? -1]?.level).toMatch(/^[a-z]+$/);
    }
    expect(new Set(facilities.map((f) => f.keyword)).size).toBe(24);
    expect([facilities[20]?.keyword, severities[5]?.name]).toEqual([
      "local4",
      "Notice: normal but significant condition",
    ]);
  });
});

describe("structured data", () => {
  test.each([
    "-",
    "[a]",
    "[a][b]",
    '[a b="c"]',
    '[a b="1" c="2" b="3"][d e=""][f]',
    String.raw`[a b="\"\\\]\x" c="é" d="⌘" e="日本" f="日本語" g="𝄞" h="Grüße aus Köln"][b c="${"long é \\] ".repeat(40)}"]`,
  ])("%s is shown to a visitor as it is read otherwise", (text) => {
    for (const profile of ["correct", "compatible"] as const) {
      const { message } = parse(`<1>1 - - - - - ${text} text`, { profile });
      const seen: string[][] = [];
      message?.visitStructuredData({
        element: (id) => seen.push([id]),
        param: (name, value) => seen.push([name, value]),
      });
      const read = [...(message?.structuredData ?? [])].flatMap(({ id, params }) => [
        [id],
        ...params.map(({ name, value }) => [name, value]),
      ]);
      expect(seen).toEqual(read);
      expect(seen.length === 0).toBe(text === "-");
    }
  });
});

describe("long structured data", () => {
  const params = (count: number) => Array.from({ length: count }, (_, i) => [`p${i}`, `${i}é`.repeat(i % 9)] as const);
  const write = (list: readonly (readonly [string, string])[]) => list.map(([name, value]) => ` ${name}="${value}"`);

  test.each([
    ["many elements", Array.from({ length: 3000 }, (_, i) => ({ id: `e${i}`, params: params(i % 4) }))],
    [
      "many parameters",
      [
        { id: "few", params: params(3) },
        { id: "many", params: params(6000) },
      ],
    ],
    ["a long value among many", [{ id: "a", params: [...params(900), ["long", "x".repeat(50_000)], ...params(900)] }]],
  ] as const)("with %s is read as it was written, and so are the fields around it", (_, elements) => {
    const text = elements.map(({ id, params }) => `[${id}${write(params).join("")}]`).join("");
    const { message } = parse(`<165>1 2018-10-11T22:14:15.003Z a.longer.host.name app - id ${text} text`);
    const written = elements.flatMap(({ id, params }) => [[id], ...params]);
    const seen: string[][] = [];
    message?.visitStructuredData({ element: (id) => seen.push([id]), param: (...param) => seen.push(param) });
    expect(seen).toEqual(written);
    expect([message?.hostname, message?.msgId, message?.message]).toEqual(["a.longer.host.name", "id", "text"]);
    const read = message?.structuredData?.elements ?? [];
    expect(read.flatMap(({ id, params }) => [[id], ...params.map((p) => [p.name, p.value])])).toEqual(written);
    expect([message?.hostname, message?.msgId, message?.message]).toEqual(["a.longer.host.name", "id", "text"]);
  });
});

describe("times", () => {
  test.each([
    ["1970-01-01T00:00:00Z", 0n],
    ["1969-12-31T23:59:59.999999Z", -1_000n],
    ["2000-02-29T12:00:00.5+02:00", 951_818_400_500_000_000n],
    ["0000-01-01T00:00:00Z", -62_167_219_200_000_000_000n],
    ["9999-12-31T23:59:59.999999-23:59", 253_402_387_139_999_999_000n],
  ])("%s", (text, nanos) => {
    const { message } = parse(`<1>1 ${text} - - - - -`);
    expect(message?.unixNanos).toBe(nanos);
    expect(message?.timestamp).toBe(text);
    expect(message?.date?.getTime()).toBe(
      Number((nanos - (((nanos % 1_000_000n) + 1_000_000n) % 1_000_000n)) / 1_000_000n),
    );
  });
});

describe("what a message holds on to", () => {
  test("toObject is complete and independent of the octets", () => {
    const input = octets('<165>1 2018-10-11T22:14:15.003Z host app 1 id [a b="c"] text');
    const object = parse(input).message?.toObject();
    const copy = structuredClone(object);
    input.fill(0);
    expect(object).toEqual(copy);
    expect(object?.structuredData).toEqual([{ id: "a", params: [{ name: "b", value: "c" }] }]);
  });

  test("messageBytes is a view of the input", () => {
    const input = octets("<1>1 - - - - - - text");
    const bytes = parse(input).message?.messageBytes;
    expect(bytes?.buffer).toBe(input.buffer);
    expect(bytes).toEqual(octets("text"));
  });

  const run = promisify(execFile);
  const script = fileURLToPath(new URL("held-octets.mjs", import.meta.url));

  test.each([
    "nothing of a message with many elements",
    "1000 hosts of objects",
    "1000 identifiers of objects",
    "parameters of 1000 objects",
    "1000 sessions of objects",
  ])("memory stays small that keeps %s", async (what) => {
    const { stdout } = await run(process.execPath, ["--expose-gc", script, what]);
    expect(Number(stdout)).toBeLessThan(4 << 20);
  });
});

describe("wrong use", () => {
  test.each([null, undefined, 1, {}, [60], new ArrayBuffer(1), new Uint16Array(1)])("%s is no message", (input) => {
    expect(() => parse(input as unknown as string)).toThrow(TypeError);
    expect(() => parseFrame(input as unknown as Uint8Array)).toThrow(TypeError);
  });

  test.each([
    [-1, 3],
    [2, 1],
    [0, 9],
    [Number.NaN, 3],
  ])("no frame at %d to %d", (start, end) => {
    expect(() => parseFrame(octets("<1>1"), start, end)).toThrow(RangeError);
  });
});

test("escapes in values of any length are removed, and no other backslashes", () => {
  const pieces = [
    ['\\"', '"'],
    ["\\\\", "\\"],
    ["\\]", "]"],
    ["\\n", "\\n"],
    ["é", "é"],
    ["[", "["],
  ] as const;
  for (let count = 0; count < 60; count++) {
    const chosen = Array.from({ length: count }, (_, i) => pieces[(i * 7 + (i >> 2)) % pieces.length] ?? pieces[0]);
    const [raw, plain] = [0, 1].map((side) => chosen.map((piece) => piece[side]).join(""));
    const { message } = parse(`<1>1 - - - - - [id a="${raw}"]`);
    expect(message?.structuredData?.get("id")?.get("a")).toBe(plain);
  }
});

describe("texts are what the platform decodes, next to a MSG of any length", () => {
  const reference = new TextDecoder("utf-8", { ignoreBOM: true });
  const letters = {
    "US-ASCII": "plain text, ",
    accents: "Grüße, très ",
    Greek: "κόσμε ",
    emoji: "ok 🎉 ",
    "ill-formed": "",
  };
  const illFormed = [0x61, 0xff, 0xe2, 0x82, 0x20, 0xc3, 0x62];

  function isWellFormed(text: Uint8Array): boolean {
    try {
      new TextDecoder("utf-8", { fatal: true }).decode(text);
      return true;
    } catch {
      return false;
    }
  }

  function textOf(name: keyof typeof letters, length: number): Uint8Array {
    const piece = name === "ill-formed" ? Uint8Array.from(illFormed) : octets(letters[name]);
    return Uint8Array.from({ length }, (_, i) => piece[i % piece.length] ?? 0);
  }

  const names = Object.keys(letters) as (keyof typeof letters)[];
  const values = ["v", "é", "κόσμε"];
  test.each(names.flatMap((name) => values.map((value) => [name, value] as const)))(
    "%s, %s in a value",
    (name, value) => {
      const header = octets(
        `<165>1 2018-10-11T22:14:15.003Z host-of-many-letters app 1 id [elem param="${value}" b="c"] `,
      );
      for (const length of [0, 1, 12, 31, 32, 33, 34, 64, 200, 201, 1023, 1024, 1025, 5000]) {
        const text = textOf(name, length);
        for (const mark of [[], [0xef, 0xbb, 0xbf]]) {
          const result = parse(Uint8Array.of(...header, ...mark, ...text));
          expect(result.ok).toBe(mark.length === 0 || isWellFormed(text));
          if (!result.ok) continue;
          const { message } = result;
          expect(message.timestamp).toBe("2018-10-11T22:14:15.003Z");
          expect(message.hostname).toBe("host-of-many-letters");
          expect(message.message).toBe(reference.decode(text));
          const [element] = message.toObject().structuredData ?? [];
          expect(element).toEqual({
            id: "elem",
            params: [
              { name: "param", value },
              { name: "b", value: "c" },
            ],
          });
        }
      }
    },
  );
});
