/** A new grammar: what there is to begin with, its actions, a test and what npm and TypeScript want to know. */
import { pascalCase } from "../rules/names.js";

/** Tested with; a project may move on from them. */
const TYPESCRIPT = "6.0.3";
const NODE_TYPES = "20.19.43";

/** What `init` needs to know. */
export interface InitOptions {
  /** Of the grammar, and of the package that is made for it: lower-case letters, digits and hyphens. */
  readonly name: string;
  /** The version of `abnfa` that the new package depends on, as npm understands it. */
  readonly version: string;
}

interface StarterNames extends InitOptions {
  /** What names in the generated code begin with: `NameValue`. */
  readonly base: string;
}

export function isGrammarName(name: string): boolean {
  return /^[a-z][a-z0-9-]*$/.test(name);
}

/**
 * A small annotated grammar with an action, a test and the set-up of a package, to be changed into what one needs: texts
 * by path, as `abnfa init` writes them into an empty folder.
 *
 * Throws a RangeError if the name is none for a grammar.
 *
 * @example
 * import { init } from "abnfa";
 *
 * const files = init({ name: "level", version: "*" });
 * [...files.keys()].slice(0, 3); // ["level.abnf", "level.actions.ts", "level.test.ts"]
 * JSON.parse(files.get("package.json")).devDependencies.abnfa; // "*"
 */
export function init({ name, version }: InitOptions): ReadonlyMap<string, string> {
  if (!isGrammarName(name)) throw new RangeError(`${name} is no name for a grammar`);
  const names = { name, version, base: pascalCase(name) };
  return new Map([
    [`${name}.abnf`, grammar(names)],
    [`${name}.actions.ts`, actions(names)],
    [`${name}.test.ts`, test(names)],
    ["package.json", manifest(names)],
    ["tsconfig.json", TSCONFIG],
    [".gitignore", "node_modules/\ndist/\n"],
  ]);
}

const grammar = ({ name }: StarterNames) => `\
; A setting, such as "retries=3". Put your protocol in its place: the rules are ABNF (RFC 5234), what begins with \`;!\`
; speaks about the rule above it.

;! entry setting
;! actions "${name}.actions.ts"

setting = key "=" value

key     = ALPHA *31(ALPHA / DIGIT / "-")
        ;! capture key text
        ;! leave isKnown fails unknownKey "the key is retries or timeout"
        ;! error key "a key is a letter, then letters, digits and hyphens"

value   = 1*5DIGIT ; 0 to 65535
        ;! range 0..65535
        ;! capture value integer
        ;! error value "a value is a number from 0 to 65535 without leading zeros"
`;

const actions = ({ name, base }: StarterNames) => `\
/** What the grammar cannot say. The bodies are inlined into generated/${name}.ts. */
import type { ${base}Actions } from "./generated/${name}.js";

const KEYS = new Set(["retries", "timeout"]);

/** Returning false refuses the input, with the code that the grammar gives. */
export const isKnown: ${base}Actions["isKnown"] = (octets, start, end) => {
  return KEYS.has(new TextDecoder().decode(octets.subarray(start, end)));
};
`;

const test = ({ name, base }: StarterNames) => `\
import assert from "node:assert/strict";
import { test } from "node:test";
import { FAILURES, ${base}Match, parseSetting } from "./generated/${name}.js";

function parse(text: string): ${base}Match {
  const octets = new TextEncoder().encode(text);
  return parseSetting(octets, 0, octets.length, ${base}Match);
}

/** Why and where a text is refused: \`code@offset\`. */
function refusal(text: string): string {
  const { failure, offset } = parse(text);
  return \`\${FAILURES[failure - 1]?.code}@\${offset}\`;
}

test("a setting", () => {
  const setting = parse("retries=3");
  assert.equal(setting.failure, 0);
  assert.equal(setting.key, "retries");
  assert.equal(setting.value, 3);
});

test("the first octet that cannot be right", () => {
  assert.equal(refusal("=3"), "key@0");
  assert.equal(refusal("retries=65536"), "value@12");
  assert.equal(refusal("retries="), "value@8");
});

test("what only the action knows", () => {
  assert.equal(refusal("colour=3"), "unknownKey@6");
});
`;

function manifest({ name, version }: StarterNames): string {
  const parser = `./dist/generated/${name}`;
  const generate = `abnfa compile ${name}.abnf -d generated`;
  const fields = {
    name,
    version: "0.1.0",
    type: "module",
    exports: { ".": { types: `${parser}.d.ts`, default: `${parser}.js` } },
    files: ["dist/generated"],
    scripts: {
      generate,
      build: "npm run --silent generate && tsc",
      test: `npm run --silent build && node --test dist/${name}.test.js`,
      check: "npm run --silent generate -- --check",
    },
    devDependencies: { "@types/node": NODE_TYPES, abnfa: version, typescript: TYPESCRIPT },
  };
  return `${JSON.stringify(fields, null, 2)}\n`;
}

const TSCONFIG = `\
{
  "compilerOptions": {
    "target": "es2023",
    "module": "nodenext",
    "types": ["node"],
    "rootDir": ".",
    "outDir": "dist",
    "declaration": true,
    "strict": true,
    "noUncheckedIndexedAccess": true
  },
  "include": ["*.ts", "generated/*.ts"]
}
`;
