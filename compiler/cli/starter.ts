/** What `abnfa init` writes: a grammar, its actions, a test and what npm and TypeScript want to know. */

/** Tested with; a project may move on from them. */
const TYPESCRIPT = "6.0.3";
const NODE_TYPES = "20.19.43";

export interface StarterNames {
  /** Of the grammar and the package: `name-value`. */
  readonly name: string;
  /** What names in the generated code begin with: `NameValue`. */
  readonly base: string;
  /** Of the package abnfa. */
  readonly version: string;
}

/** Texts by path. */
export function starterFiles(names: StarterNames): ReadonlyMap<string, string> {
  const { name } = names;
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
