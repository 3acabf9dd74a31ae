/**
 * Examples in Markdown: a grammar in a fence marked `abnf`, the files that it imports, if any, in fences marked
 * `abnf FILE` behind it, its action module, if any, in one marked `ts`, and in a
 * fence without a mark the inputs that it accepts (`+`) and rejects (`-`):
 *
 *     + "text" {"field": "as captured"}
 *     + "a"*256 [0D 0A]                        terms stand for octets, one after the other
 *     + rule: "text"                           another entry rule than the first
 *     - "text" code@offset
 *     - "text" code@offset in RULE {"field": "captured before the error"}
 */

export interface Grammar {
  /** The heading it stands under. */
  readonly name: string;
  readonly text: string;
  /** What it imports. */
  readonly files: ReadonlyMap<string, string>;
  readonly actions: string;
  readonly examples: readonly Example[];
}

export interface Example {
  readonly line: string;
  readonly entry: string | null;
  readonly input: Uint8Array;
  /** Null: the input is accepted. */
  readonly error: { readonly code: string; readonly offset: number; readonly rule: string | null } | null;
  /** Null: not compared. */
  readonly captures: Record<string, unknown> | null;
}

const FENCE = /^```(\w*)(?: (\S+))?\n(.*?)^```$/gms;

export function readGrammars(markdown: string): Grammar[] {
  const grammars: { name: string; text: string; files: Map<string, string>; actions: string; examples: Example[] }[] =
    [];
  for (const match of markdown.matchAll(FENCE)) {
    const [, language, file, body = ""] = match;
    const last = grammars.at(-1);
    if (last !== undefined && language === "abnf" && file !== undefined) last.files.set(file, body);
    else if (language === "abnf") {
      const name = headingBefore(markdown.slice(0, match.index));
      grammars.push({ name, text: body, files: new Map(), actions: "", examples: [] });
    } else if (last !== undefined && language === "ts") last.actions = body;
    else if (last !== undefined && language === "" && /^[+-] /.test(body)) {
      last.examples.push(...body.trim().split("\n").map(readExample));
    }
  }
  return grammars;
}

/** Examples of a grammar that stands elsewhere. */
export function readExamples(markdown: string): Example[] {
  const bodies = [...markdown.matchAll(FENCE)].flatMap(([, language, , body = ""]) => (language === "" ? [body] : []));
  return bodies.flatMap((body) => body.trim().split("\n").map(readExample));
}

function headingBefore(text: string): string {
  return /[\s\S]*^#+ (.*)$/m.exec(text)?.[1] ?? "";
}

const EXAMPLE =
  /^(?<sign>[+-]) (?:(?<entry>[\w-]+): )?(?<input>(?:(?:"(?:[^"\\]|\\.)*"|\[[^\]]*\])(?:\*\d+)? *)+)(?:(?<code>\w+)@(?<offset>\d+)(?: in (?<rule>[\w-]+))? *)?(?<captures>\{.*\})?$/;

function readExample(line: string): Example {
  const found = EXAMPLE.exec(line)?.groups;
  if (found === undefined) throw new Error(`this is no example: ${line}`);
  const { sign, entry, input = "", code, offset, rule, captures } = found;
  if ((sign === "-") !== (code !== undefined)) throw new Error(`- needs code@offset, + has none: ${line}`);
  return {
    line,
    entry: entry ?? null,
    input: readInput(input),
    error: code === undefined ? null : { code, offset: Number(offset), rule: rule ?? null },
    captures: captures === undefined ? null : (JSON.parse(captures) as Record<string, unknown>),
  };
}

function readInput(text: string): Uint8Array {
  const terms = text.matchAll(/("(?:[^"\\]|\\.)*"|\[[^\]]*\])(?:\*(\d+))?/g);
  return Buffer.concat([...terms].flatMap(([, term = "", count = "1"]) => Array(Number(count)).fill(readTerm(term))));
}

/** A JSON string, of which the UTF-8 octets count, or octets in hexadecimal in brackets. */
function readTerm(term: string): Buffer {
  return term.startsWith("[") ? Buffer.from(term.replace(/[^0-9A-Fa-f]/g, ""), "hex") : Buffer.from(JSON.parse(term));
}
