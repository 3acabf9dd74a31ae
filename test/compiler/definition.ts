/** What a parser has to answer for an input, by the readings of its grammar (reading.ts). */
import type { ActionMoment, Annotation } from "../../compiler/abnf/syntax.js";
import type { OracleRule } from "./oracle.js";
import { passes, type Reading, Readings, type Trail, type Use } from "./reading.js";

export interface Answer {
  readonly accepted: boolean;
  readonly offset: number;
  /** The code of the failure, or null. */
  readonly code: string | null;
  /** Fields and lists by name. */
  readonly captures: Record<string, unknown>;
  /** Calls of actions: name, from, to. */
  readonly calls: readonly Call[];
}

export type Call = readonly [name: string, from: number, to: number];

/** What actions answer that can refuse: any rule will do that oracle and generated code share. */
export function isRefused(from: number, to: number): boolean {
  return (to - from) % 4 === 2;
}

type Action = Annotation & { word: "action" };

/** An action has refused. */
class Refusal extends Error {
  constructor(
    readonly code: string,
    /** What had happened before. */
    readonly trail: Trail,
  ) {
    super(code);
  }
}

export class Definition {
  private readonly readings: Readings;

  /** `alphabet` has a member of every set of octets that the grammar tells apart. */
  constructor(rules: ReadonlyMap<string, OracleRule>, rule: string, alphabet: readonly number[]) {
    this.readings = new Readings(rules, rule, alphabet);
  }

  answer(input: Uint8Array): Answer {
    const calls: Call[] = [];
    const countOf = (trail: Trail) => (field: string) => integerIn(trail, field, input);
    let readings: readonly Reading[] = this.readings.first();
    let [offset, trail]: [number, Trail] = [0, null];
    const failure = (code: string): Answer => ({
      accepted: false,
      offset,
      code,
      captures: this.captures(trail, input),
      calls,
    });
    try {
      for (; offset < input.length; offset++) {
        const next = this.readings.after(readings, input[offset] ?? 0, offset, countOf);
        if (next[0] === undefined) return this.failed(readings, offset, calls, failure);
        this.callBetween(next[0].trail, offset, calls);
        readings = next;
        trail = next[0].trail;
      }
      this.callUnderWay("eof", readings, offset, calls);
      const end = this.readings.end(readings, offset, countOf);
      if (end === undefined) return this.failed(readings, offset, calls, failure);
      this.callBetween(end.trail, offset, calls);
      return { accepted: true, offset, code: null, captures: this.captures(end.trail, input), calls };
    } catch (problem) {
      if (!(problem instanceof Refusal)) throw problem;
      // Records are appended as they come, fields count only when all that happens between two octets has happened.
      const lists = [...Object.entries(this.captures(problem.trail ?? trail, input))].filter(([, v]) =>
        Array.isArray(v),
      );
      const answer = failure(problem.code);
      return { ...answer, captures: { ...Object.fromEntries(lists), ...fieldsIn(answer.captures) } };
    }
  }

  private failed(readings: readonly Reading[], offset: number, calls: Call[], failure: (code: string) => Answer) {
    this.callUnderWay("failed", readings, offset, calls);
    return failure(this.codeOf(readings));
  }

  /**
   * While the rule under way can go on, it is about that one, or one that may begin inside it; once it is over, about
   * the one that must begin next, or else still about the one that has just ended. Only rules with `;! error` count.
   */
  private codeOf(readings: readonly Reading[]): string {
    const [preferred] = readings;
    const reporting = preferred === undefined ? null : reported(this.readings.underWay(preferred.term));
    const next = this.readings.following(readings).map(reported);
    const goesOn = reporting === null || next.some((use) => use === reporting || isInside(use, reporting));
    const [first = null] = next;
    const isOnly = first !== null && next.every((use) => use === first) && !isInside(reporting, first);
    const beginning = goesOn ? next.find((use) => isInside(use, reporting)) : isOnly ? first : undefined;
    const use = beginning ?? reporting;
    const error = use?.rule.annotations.find((a) => a.word === "error");
    return error?.word === "error" ? error.code : "syntax";
  }

  /** Calls what the preferred reading has to call between two octets. */
  private callBetween(trail: Trail, offset: number, calls: Call[]): void {
    const from = trail?.offset === offset ? trail.from : trail;
    const events = passes(trail)
      .slice(0, passes(trail).length - passes(from).length)
      .reverse();
    for (const at of events) {
      if (at.event.kind !== "action") continue;
      const { action, use } = at.event;
      const isOn = action.moment === "each" || action.moment === "finish";
      call(action, startOf(at, use), isOn ? offset + 1 : offset, calls, at);
    }
  }

  private callUnderWay(moment: ActionMoment, [preferred]: readonly Reading[], offset: number, calls: Call[]): void {
    if (preferred === undefined) return;
    for (const use of this.readings.underWay(preferred.term)) {
      for (const a of use.rule.annotations) if (a.word === "action" && a.moment === moment) call(a, 0, offset, calls);
    }
  }

  /** What a trail has captured: fields that have ended, records that were appended. */
  private captures(trail: Trail, input: Uint8Array): Record<string, unknown> {
    const top = this.record("");
    const open = new Map<string, Record<string, unknown>>([["", top]]);
    const starts = new Map<string, number>();
    const appended = new Map<unknown, unknown>();
    for (const { event, offset } of passes(trail).reverse()) {
      if (event.kind === "begin" || event.kind === "end" || event.kind === "clear") {
        const record = open.get(listOf(event.field));
        const type = this.readings.fields.get(event.field)?.type;
        if (record === undefined) continue;
        if (event.kind === "begin") starts.set(event.field, offset);
        const octets = input.subarray(starts.get(event.field) ?? 0, offset);
        record[nameOf(event.field)] = event.kind === "end" ? decoded(octets, type) : null;
      } else if (event.kind === "record") open.set(event.list, this.record(event.list));
      else if (event.kind === "append") {
        const record = open.get(event.list) ?? {};
        const siblings = open.get(listOf(event.list))?.[nameOf(event.list)];
        // Lists inside the record may go on; one that is appended again has lists of its own.
        const isAgain = Array.isArray(siblings) && siblings.some((s) => appended.get(s) === record);
        if (isAgain) for (const child of this.childrenOf(event.list)) record[child] = [];
        const own = { ...record };
        appended.set(own, record);
        if (Array.isArray(siblings)) siblings.push(own);
      }
    }
    return top;
  }

  /** A record with nothing in it. */
  private record(list: string): Record<string, unknown> {
    const fields = [...this.readings.fields.keys()].filter((f) => listOf(f) === list);
    return Object.fromEntries([
      ...fields.map((field) => [nameOf(field), null]),
      ...this.childrenOf(list).map((child) => [child, []]),
    ]);
  }

  private childrenOf(list: string): string[] {
    return [...this.readings.lists].filter((l) => listOf(l) === list).map(nameOf);
  }
}

function call({ action, fails }: Action, from: number, to: number, calls: Call[], trail: Trail = null): void {
  calls.push([action, from, to]);
  if (fails !== null && isRefused(from, to)) throw new Refusal(fails.code, trail);
}

function fieldsIn(captures: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(captures).filter(([, value]) => !Array.isArray(value)));
}

/** Where the rule began whose action this is. */
function startOf(trail: Trail, use: Use): number {
  return passes(trail).find(({ event }) => event.kind === "from" && event.use === use)?.offset ?? -1;
}

function integerIn(trail: Trail, field: string, input: Uint8Array): number {
  const events = passes(trail).filter(({ event }) => "field" in event && event.field === field);
  const [end, begin] = events;
  if (end?.event.kind !== "end" || begin === undefined) return Number.NaN;
  return Number(textOf(input.subarray(begin.offset, end.offset)));
}

function decoded(octets: Uint8Array, type: string | undefined): unknown {
  if (type === "octets") return [...octets];
  return type === "integer" ? Number(textOf(octets)) : textOf(octets);
}

function textOf(octets: Uint8Array): string {
  return Buffer.from(octets).toString();
}

function reported(underWay: readonly Use[]): Use | null {
  return underWay.find((use) => use.rule.annotations.some((a) => a.word === "error")) ?? null;
}

/** Strictly inside; every use is inside null, the outside. */
function isInside(use: Use | null, outer: Use | null): boolean {
  if (outer === null) return use !== null;
  for (let at = use?.parent ?? null; at !== null; at = at.parent) if (at === outer) return true;
  return false;
}

function listOf(path: string): string {
  return path.split("/").slice(0, -1).join("/");
}

function nameOf(path: string): string {
  return path.split("/").at(-1) ?? "";
}
