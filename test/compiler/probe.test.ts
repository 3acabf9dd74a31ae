import { compileFunction } from "node:vm";
import ts from "typescript";
import { readFileSync } from "node:fs";
import { test } from "vitest";
import { compile } from "../../compiler/compile.js";
import { styleNames } from "../../compiler/emit/emit.js";

export function load(text: string, style: any, actions = "") {
  const { code } = compile({ name: "case.abnf", text }, { name: "g", origin: "g.abnf", style, read: () => actions });
  const js = ts.transpileModule(code, { compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2023 } });
  const exports: any = {};
  compileFunction(js.outputText, ["exports"])(exports);
  return { exports, code };
}
export function go(text: string, inputs: string[], actions = "") {
  for (const style of styleNames) {
    let loaded;
    try { loaded = load(text, style, actions); } catch (e) { console.log(style, "COMPILE", (e as Error).stack?.slice(0, 900)); continue; }
    const { exports } = loaded;
    const fn = exports[Object.keys(exports).find((k) => k.startsWith("parse"))!];
    for (const input of inputs) {
      const m = new exports.GMatch();
      const o = Buffer.from(input, "latin1");
      const ok = fn(m, o, 0, o.length);
      const getters = Object.entries(Object.getOwnPropertyDescriptors(exports.GMatch.prototype)).filter(([, d]) => (d as any).get).map(([k]) => { try { return [k, m[k]] } catch (e) { return [k, String(e)] } });
      console.log(style, JSON.stringify(input), ok, ok ? "" : exports.FAILURES[m.failure - 1].code + "@" + m.offset, JSON.stringify(Object.fromEntries(getters), (k, v) => typeof v === "bigint" ? String(v) : v));
    }
  }
}
const cases = JSON.parse(readFileSync("/tmp/probe/cases.json", "utf8"));
for (const c of cases) test(c.name, () => { console.log("=== " + c.name); go(c.g, c.i, c.a ?? ""); if (c.code) console.log(load(c.g, c.code, c.a ?? "").code) });
