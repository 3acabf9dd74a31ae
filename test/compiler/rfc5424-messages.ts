/** RFC 5424 messages made from the RFC's own description, and alterations of them. */
import fc from "fast-check";

const text = (octets: string) => Buffer.from(octets);

const NIL = fc.constant(text("-"));
const PRINTABLE = Array.from({ length: 94 }, (_, i) => String.fromCharCode(33 + i));

/** 1 to `max` printable characters, short ones more often than long ones. */
function name(max: number, allowed = PRINTABLE): fc.Arbitrary<Buffer> {
  const lengths = fc.oneof(fc.integer({ min: 1, max: 4 }), fc.constantFrom(1, max - 1, max));
  const characters = (length: number) =>
    fc.array(fc.constantFrom(...allowed), { minLength: length, maxLength: length }).map((c) => text(c.join("")));
  return lengths.chain(characters);
}

const priority = fc.integer({ min: 0, max: 191 }).map((n) => text(`<${n}>`));
const version = fc.constantFrom("1", "2", "10", "99", "999").map(text);

const offset = fc.oneof(
  fc.constant("Z"),
  fc
    .tuple(fc.constantFrom("+", "-"), fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
    .map(([sign, hours, minutes]) => `${sign}${String(hours).padStart(2, "0")}:${String(minutes).padStart(2, "0")}`),
);
const timestamp = fc
  .tuple(
    fc.date({ min: new Date("0000-01-01T00:00:00Z"), max: new Date("9999-12-31T23:59:59Z"), noInvalidDate: true }),
    fc.constantFrom("", ".0", ".003", ".123456"),
    offset,
  )
  .map(([date, fraction, zone]) => text(date.toISOString().slice(0, 19) + fraction + zone));

const SD_NAME = PRINTABLE.filter((c) => !'="]'.includes(c));
const sdName = name(32, SD_NAME);
const value = fc
  .array(fc.constantFrom("a", " ", "é", "⠊", "\u{1F600}", '\\"', "\\\\", "\\]", "\\n", "[", "=", "\0", "\n"), {
    maxLength: 5,
  })
  .map((parts) => text(parts.join("")));
const parameter = fc
  .tuple(sdName, value)
  .map(([key, content]) => Buffer.concat([text(" "), key, text('="'), content, text('"')]));
const element = (id: Buffer) =>
  fc.array(parameter, { maxLength: 3 }).map((parameters) => Buffer.concat([text("["), id, ...parameters, text("]")]));
const elements = fc
  .uniqueArray(sdName, { minLength: 1, maxLength: 3, selector: (id) => id.toString() })
  .chain((ids) => fc.tuple(...ids.map(element)))
  .map((parts) => Buffer.concat(parts));

const BOM = Buffer.from([0xef, 0xbb, 0xbf]);
const content = fc.oneof(
  fc.constant(Buffer.alloc(0)),
  fc
    .uint8Array({ minLength: 1, maxLength: 12 })
    .map((octets) => Buffer.from(octets))
    .filter((octets) => !octets.subarray(0, 3).equals(BOM)),
  fc.string({ unit: "grapheme", maxLength: 8 }).map((s) => Buffer.concat([BOM, text(s)])),
);
const message = fc.option(
  content.map((octets) => Buffer.concat([text(" "), octets])),
  { nil: Buffer.alloc(0) },
);

/** Each is a SYSLOG-MSG. */
export const validMessage: fc.Arbitrary<Uint8Array> = fc
  .tuple(
    fc.tuple(priority, version).map((parts) => Buffer.concat(parts)),
    fc.oneof(NIL, timestamp),
    fc.oneof(NIL, name(255)),
    fc.oneof(NIL, name(48)),
    fc.oneof(NIL, name(128)),
    fc.oneof(NIL, name(32)),
    fc.oneof(NIL, elements),
    message,
  )
  .map(([start, ...parts]) => {
    const tail = parts.pop() ?? Buffer.alloc(0);
    return Buffer.concat([start, ...parts.flatMap((part) => [text(" "), part]), tail]);
  });

/** Octets that mean something somewhere, and some of each kind that mean nothing. */
const MEANINGFUL = [...Buffer.from('<>0129-: TZz.+[]="\\\n\0\x7fa~\xef\xbb\xbf\xc3\xa9\xed\xf4\x80\xff', "latin1")];

interface Change {
  readonly at: number;
  readonly removed: number;
  readonly inserted: Uint8Array;
}

const change: fc.Arbitrary<Change> = fc.record({
  at: fc.nat(),
  removed: fc.constantFrom(0, 1, 1, 2, 20),
  inserted: fc.array(fc.constantFrom(...MEANINGFUL), { maxLength: 2 }).map((octets) => Uint8Array.from(octets)),
});

/** A message with up to three places altered. */
export const alteredMessage: fc.Arbitrary<Uint8Array> = fc
  .tuple(validMessage, fc.array(change, { minLength: 1, maxLength: 3 }))
  .map(([original, changes]) => changes.reduce(altered, original));

function altered(octets: Uint8Array, { at, removed, inserted }: Change): Uint8Array {
  const place = at % (octets.length + 1);
  return Buffer.concat([octets.subarray(0, place), inserted, octets.subarray(place + removed)]);
}
