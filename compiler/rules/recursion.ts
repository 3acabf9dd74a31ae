/**
 * Rules that lead to themselves. A state machine has no stack, so recursion is either taken out of the grammar, where
 * it is linear (linear.ts), or cut off at a depth that the user has set, or reported.
 */
import type { Annotation, Node } from "../abnf/syntax.js";
import type { Problems } from "../diagnostics.js";
import * as report from "../diagnostics.js";
import { type Equation, misplacedReference, NoWayOut, solveLinear, TooComplex } from "./linear.js";
import { allReferences, annotationReferences, type Reference, ruleKey } from "./references.js";
import type { ResolvedRule } from "./resolve.js";

type Rules = ReadonlyMap<string, ResolvedRule>;

/** How many matches of a rule may be inside one another, the outermost included, by the rule's name. */
export type MaxDepths = ReadonlyMap<string, number>;

/** Copies of rules, all together, that cutting off makes. */
const MAX_RULES = 50_000;

/** The rules without recursion: no rule of the result leads to itself, unless a problem was added. */
export function withoutRecursion(rules: Rules, maxDepths: MaxDepths, problems: Problems): Rules {
  const depths = new Map([...maxDepths].map(([name, depth]) => [ruleKey(name), depth]));
  const result = new Map(rules);
  const recursive = new Set<string>();
  let found = 0;
  // Cutting a rule off can leave other recursion inside its copies.
  for (let cycles = recursiveGroups(result); cycles.length > 0 && found === 0; cycles = recursiveGroups(result)) {
    for (const members of cycles) {
      for (const key of members) recursive.add(originalKey(key));
      const problem = resolveGroup(members, result, depths);
      if (problem !== null) problems.add(problem);
      if (problem !== null) found++;
    }
  }
  const [first] = rules.values();
  for (const name of maxDepths.keys()) {
    const span = rules.get(ruleKey(name))?.nameSpan ?? first?.nameSpan;
    if (span !== undefined && !recursive.has(ruleKey(name))) problems.add(report.notRecursive(name, span));
  }
  return result;
}

/** Rewrites the rules of one group, or says why it cannot. */
function resolveGroup(
  members: readonly string[],
  rules: Map<string, ResolvedRule>,
  depths: MaxDepths,
): ReturnType<typeof report.recursiveRule> | null {
  const bounded = members.find((key) => depths.has(originalKey(key)));
  if (bounded !== undefined) {
    const depth = depths.get(originalKey(bounded)) ?? 1;
    if (rules.size + depth * members.length > MAX_RULES) {
      const { name, nameSpan } = ruleOf(bounded, rules);
      return report.unrolledTooLarge(name, depth, MAX_RULES, nameSpan);
    }
    cutOff(bounded, depth, members, rules);
    return null;
  }
  const equations = members.map((key): Equation => ({ key, body: withOwnCase(ruleOf(key, rules)) }));
  if (hasRecursiveOperand(members, rules)) return cycleReport(members, rules);
  try {
    const solved = solveLinear(equations, "right") ?? solveLinear(equations, "left");
    if (solved === null) return cycleReport(members, rules);
    const annotated = annotatedMember(members, rules);
    if (annotated !== null) return annotated;
    for (const [key, body] of solved) rules.set(key, { ...ruleOf(key, rules), body });
    return null;
  } catch (problem) {
    const { name, nameSpan } = ruleOf(members[0] ?? "", rules);
    if (problem instanceof NoWayOut && members.every(isCopy)) {
      // The way out lay beyond the last level.
      for (const key of members) rules.set(key, { ...ruleOf(key, rules), body: { ...NOTHING, span: nameSpan } });
      return null;
    }
    if (problem instanceof NoWayOut) return report.endlessRecursion(name, nameSpan);
    if (problem instanceof TooComplex) return report.recursionTooComplex(name, nameSpan);
    throw problem;
  }
}

function ruleOf(key: string, rules: Rules): ResolvedRule {
  const rule = rules.get(key);
  if (rule === undefined) throw new Error(`no rule ${key}`);
  return rule;
}

/** Strings of a rule marked case-sensitive, so that they stay so in other rules' bodies. */
function withOwnCase({ body, annotations }: ResolvedRule): Node {
  if (!annotations.some((a) => a.word === "case-sensitive")) return body;
  return rewrite(body, (node) =>
    node.kind === "string" && node.caseSensitive === null ? { ...node, caseSensitive: true } : node,
  );
}

function rewrite(node: Node, leaf: (node: Node) => Node): Node {
  switch (node.kind) {
    case "alternation":
    case "concatenation":
      return { ...node, parts: node.parts.map((part) => rewrite(part, leaf)) };
    case "repetition":
      return { ...node, body: rewrite(node.body, leaf) };
    default:
      return leaf(node);
  }
}

/** Words that mean the same at every round of a recursion. */
const HARMLESS: ReadonlySet<Annotation["word"]> = new Set<Annotation["word"]>(["case-sensitive", "error"]);

/** Any other word would have to be obeyed at each round anew, which the repetition that comes out cannot do. */
function annotatedMember(members: readonly string[], rules: Rules) {
  for (const key of members) {
    const { name, annotations } = ruleOf(key, rules);
    const word = annotations.find((a) => !HARMLESS.has(a.word));
    if (word !== undefined) return report.annotatedRecursion(name, word.word, word.span);
  }
  return null;
}

function hasRecursiveOperand(members: readonly string[], rules: Rules): boolean {
  const group = new Set(members);
  return members.some((key) =>
    ruleOf(key, rules).annotations.some((a) => annotationReferences(a).some((r) => group.has(ruleKey(r.name)))),
  );
}

// ---- depth ----

/** Behind `@`, which no rule name holds, copies bear their level. */
const copyKey = (key: string, level: number) => (level === 0 ? key : `${key}@${level}`);

/** Whether a key is of a copy, in which alternatives may be left that need what matches nothing. */
export const isCopy = (key: string) => key.includes("@");

const originalKey = (key: string) => key.slice(0, (key.indexOf("@") + 1 || key.length + 1) - 1);

/** Matches no input at all, not even the empty one. */
const NOTHING = { kind: "alternation", parts: [] } as const;

/**
 * Copies the rules of a group once per level. A reference to the bounded rule leads one level down, others stay in
 * their level; on the last level the bounded rule matches nothing inside itself.
 */
function cutOff(bounded: string, depth: number, members: readonly string[], rules: Map<string, ResolvedRule>): void {
  const group = new Set(members);
  const originals = members.map((key) => ({ key, rule: ruleOf(key, rules) }));
  for (const { key, rule } of originals) {
    // The bounded rule's own name is its first level; level 0 of the others is outside of it.
    const first = key === bounded ? 1 : 0;
    for (let level = first; level <= depth; level++) {
      const redirect = (node: Node): Node => {
        if (node.kind !== "reference" || !group.has(ruleKey(node.name))) return node;
        const to = ruleKey(node.name);
        if (to === bounded && level === depth) return { ...NOTHING, span: node.span };
        return { ...node, name: copyKey(to, level) };
      };
      const body = pruned(rewrite(rule.body, redirect));
      const kept =
        level > first ? rule.annotations.filter((a) => a.word !== "capture" && a.word !== "list") : rule.annotations;
      const annotations = kept.map((a) => redirected(a, redirect));
      rules.set(copyKey(key, level - first), { ...rule, body, annotations });
    }
  }
}

/** The rules that an annotation names are those of the copy that it is on. */
function redirected(annotation: Annotation, redirect: (node: Node) => Node): Annotation {
  const { span } = annotation;
  const target = (name: string): string | null => {
    const node = redirect({ kind: "reference", name, span });
    return node.kind === "reference" ? node.name : null;
  };
  switch (annotation.word) {
    case "except":
    case "intersection":
    case "without":
      return { ...annotation, operand: pruned(rewrite(annotation.operand, redirect)) };
    case "capture":
      return { ...annotation, absent: annotation.absent === null ? null : target(annotation.absent) };
    case "list":
      // A rule that is cut off here completes no record.
      return {
        ...annotation,
        after: annotation.after === null ? null : (target(annotation.after) ?? annotation.after),
      };
    default:
      return annotation;
  }
}

/** Without the alternatives that need what matches nothing. */
function pruned(node: Node): Node {
  switch (node.kind) {
    case "alternation":
      return { ...node, parts: node.parts.map(pruned).filter((part) => !isNothing(part)) };
    case "concatenation": {
      const parts = node.parts.map(pruned);
      return parts.some(isNothing) ? { ...NOTHING, span: node.span } : { ...node, parts };
    }
    case "repetition": {
      const body = pruned(node.body);
      if (!isNothing(body)) return { ...node, body };
      return node.min > 0 ? body : { kind: "string", text: "", caseSensitive: false, span: node.span };
    }
    default:
      return node;
  }
}

function isNothing(node: Node): boolean {
  return node.kind === "alternation" && node.parts.length === 0;
}

// ---- groups and cycles ----

/** A reference that counts: what stands under zero repetitions is never looked at. */
function countedReferences(rule: ResolvedRule): Reference[] {
  return allReferences({ ...rule, body: withoutZeroRepetitions(rule.body) });
}

function withoutZeroRepetitions(node: Node): Node {
  switch (node.kind) {
    case "alternation":
    case "concatenation":
      return { ...node, parts: node.parts.map(withoutZeroRepetitions) };
    case "repetition":
      return node.max === 0 ? { ...NOTHING, span: node.span } : { ...node, body: withoutZeroRepetitions(node.body) };
    default:
      return node;
  }
}

/**
 * The sets of rules that lead to one another, each in the order of the grammar (Tarjan's strongly connected
 * components; with a stack of its own, since chains of rules may be long).
 */
function recursiveGroups(rules: Rules): string[][] {
  const order = new Map([...rules.keys()].map((key, index) => [key, index]));
  const targets = new Map([...rules].map(([key, rule]) => [key, countedReferences(rule).map((r) => ruleKey(r.name))]));
  const index = new Map<string, number>();
  const low = new Map<string, number>();
  const open: string[] = [];
  const isOpen = new Set<string>();
  const groups: string[][] = [];
  const enter = (key: string, path: { key: string; next: number }[]) => {
    index.set(key, index.size);
    low.set(key, index.size - 1);
    open.push(key);
    isOpen.add(key);
    path.push({ key, next: 0 });
  };
  const lower = (key: string, to: number) => low.set(key, Math.min(low.get(key) ?? to, to));
  const close = (key: string) => {
    const members = open.splice(open.lastIndexOf(key));
    for (const member of members) isOpen.delete(member);
    const isRecursive = members.length > 1 || targets.get(key)?.includes(key);
    if (isRecursive) groups.push(members.sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0)));
  };
  for (const root of rules.keys()) {
    const path: { key: string; next: number }[] = [];
    if (!index.has(root)) enter(root, path);
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const target = targets.get(top.key)?.[top.next++];
      if (target === undefined) {
        if (low.get(top.key) === index.get(top.key)) close(top.key);
        path.pop();
        const parent = path.at(-1);
        if (parent !== undefined) lower(parent.key, low.get(top.key) ?? 0);
      } else if (!index.has(target)) {
        if (rules.has(target)) enter(target, path);
      } else if (isOpen.has(target)) {
        lower(top.key, index.get(target) ?? 0);
      }
    }
  }
  return groups.sort((a, b) => (order.get(a[0] ?? "") ?? 0) - (order.get(b[0] ?? "") ?? 0));
}

/** The shortest way round through a reference behind which something else must follow. */
function cycleReport(members: readonly string[], rules: Rules) {
  const group = new Set(members);
  const start = members.find((key) => misplacedIn(key, group, rules) !== null) ?? members[0] ?? "";
  const first =
    misplacedIn(start, group, rules) ?? countedReferences(ruleOf(start, rules)).find((r) => group.has(ruleKey(r.name)));
  if (first === undefined) throw new Error(`${start} leads nowhere`);
  const steps = [first, ...shortestWay(ruleKey(first.name), start, group, rules)];
  const nameOf = (key: string) => ruleOf(key, rules).name;
  const cycle = [nameOf(start), ...steps.map((step) => nameOf(ruleKey(step.name)))];
  const notes = steps
    .slice(1)
    .map((step) => ({ message: `which leads to ${nameOf(ruleKey(step.name))}`, span: step.span }));
  const keys = [start, ...steps.map((step) => ruleKey(step.name))];
  return report.recursiveRule(cycle, nameOf(bestBound(keys, members, rules)), first.span, notes);
}

/** The rule of a cycle whose depth bounds all others of the group, if there is one. */
function bestBound(cycle: readonly string[], members: readonly string[], rules: Rules): string {
  const isEnough = (key: string) => {
    const others = members.flatMap((m) => (m === key ? [] : [[m, ruleOf(m, rules)] as const]));
    return recursiveGroups(new Map(others)).length === 0;
  };
  return cycle.slice(0, MAX_TRIED).find(isEnough) ?? cycle[0] ?? "";
}

/** Rules of a cycle that are tried out for advice: each takes a look at the whole group. */
const MAX_TRIED = 20;

function misplacedIn(key: string, group: ReadonlySet<string>, rules: Rules): Reference | null {
  const rule = ruleOf(key, rules);
  const inOperand = rule.annotations.flatMap(annotationReferences).find((r) => group.has(ruleKey(r.name)));
  return misplacedReference(rule.body, group, "right") ?? inOperand ?? null;
}

/** References that lead from one rule to another inside a group, by breadth-first search. */
function shortestWay(from: string, to: string, group: ReadonlySet<string>, rules: Rules): Reference[] {
  const cameBy = new Map<string, { by: Reference; from: string }>();
  const queue = [from];
  for (const at of queue) {
    if (at === to) break;
    for (const by of countedReferences(ruleOf(at, rules))) {
      const key = ruleKey(by.name);
      if (!group.has(key) || key === from || cameBy.has(key)) continue;
      cameBy.set(key, { by, from: at });
      queue.push(key);
    }
  }
  const way: Reference[] = [];
  for (let at = to; at !== from; ) {
    const step = cameBy.get(at);
    if (step === undefined) break;
    way.push(step.by);
    at = step.from;
  }
  return way.reverse();
}
