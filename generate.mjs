/** Writes generated/ and what is generated of the compiler anew; with --check it only ends with 1 if any of it is stale. */
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { grammar } from "ohm-js";
import { abnfGrammar } from "./compiler/dist/abnf/abnf.ohm.js";

const isCheck = process.argv.includes("--check");

/** What Ohm makes of the grammar of ABNF in a tenth of a second, as data that it can start from at once. */
const RECIPE = "compiler/abnf/abnf.recipe.ts";

function recipe() {
  const [kind, , ...rest] = JSON.parse(grammar(abnfGrammar).toRecipe());
  const rules = Object.entries(rest.pop()).map(([name, rule]) => `    ${name}: ${JSON.stringify(rule)},\n`);
  const parts = rest.map((part) => `  ${JSON.stringify(part)},\n`);
  return [
    "/** Generated from abnf.ohm.ts by `npm run generate`; do not edit. */\n",
    'import { abnfGrammar } from "./abnf.ohm.js";\n\n',
    "export const abnfRecipe: readonly unknown[] = [\n",
    `  ${JSON.stringify(kind)},\n  { source: abnfGrammar },\n${parts.join("")}  {\n${rules.join("")}  },\n];\n`,
  ].join("");
}

/** Whether it was fresh. */
function generateRecipe() {
  const text = recipe();
  if (readFileSync(RECIPE, "utf8") === text) return true;
  if (isCheck) {
    console.error(`${RECIPE} is stale: npm run generate`);
    return false;
  }
  writeFileSync(RECIPE, text);
  spawnSync(process.execPath, ["setup.mjs", "compiler"], { stdio: "inherit" });
  return true;
}

const isFresh = generateRecipe();
const grammars = readdirSync("grammar").flatMap((name) => (name.endsWith(".abnf") ? [`grammar/${name}`] : []));
const commands = [
  ["compile", ...grammars, "-d", "generated"],
  ["graph", ...grammars, "--each", "-d", "generated/diagrams"],
];
const results = commands.map((command) =>
  spawnSync(process.execPath, ["compiler/dist/bin.js", ...command, ...process.argv.slice(2)], { stdio: "inherit" }),
);
process.exitCode = isFresh && results.every(({ status }) => status === 0) ? 0 : 1;
