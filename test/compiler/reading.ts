/**
 * What a grammar says about an input, octet by octet: by ordered partial derivatives of its rules (Antimirov 1996; in
 * order of preference as Perl's, Frisch and Cardelli 2004). Built from the syntax tree alone: no automaton, no
 * counter, no register. A reading is an expression for what may follow, with the trail of all that happened on the
 * way to it; readings that nothing can complete are dropped, and of two with the same future the preferred one stays.
 *
 * What happens between two octets happens when the second is read, or at the end of the input.
 */
import type { ActionMoment, Annotation, Node } from "../../compiler/abnf/syntax.js";
import { Derivatives, type Expression } from "./derivative.js";
import type { OracleRule } from "./oracle.js";

/** One use of a rule inside the use of another: a place in the grammar with all rules written out. */
export interface Use {
  readonly id: number;
  readonly rule: OracleRule;
  readonly parent: Use | null;
  /** The path of lists around it, with its own: `items/params`. Empty: no list. */
  readonly list: string;
}

export type Event =
  | { readonly kind: "begin" | "end" | "clear"; readonly field: string }
  | { readonly kind: "record" | "append"; readonly list: string }
  | { readonly kind: "from"; readonly use: Use }
  | { readonly kind: "action"; readonly action: Annotation & { word: "action" }; readonly use: Use }
  | { readonly kind: "enter" | "leave"; readonly use: Use };

/** What has happened, from the latest back. */
export type Trail = {
  readonly event: Event;
  readonly offset: number;
  readonly before: Trail;
  /** The trail before what happened between the same two octets. */
  readonly from: Trail;
} | null;

type Term = { readonly id: number; readonly nullable: boolean } & (
  | { readonly kind: "empty" }
  | { readonly kind: "octets"; readonly octets: readonly number[] }
  | { readonly kind: "cat"; readonly first: Term; readonly second: Term }
  | { readonly kind: "alt"; readonly parts: readonly Term[] }
  | { readonly kind: "repeat"; readonly body: Term; readonly min: number; readonly max: number }
  /** A use of a rule, which has begun or not. */
  | { readonly kind: "use"; readonly use: Use; readonly body: Term; readonly begun: boolean }
  | { readonly kind: "filter"; readonly body: Term; readonly language: Expression }
  | { readonly kind: "event"; readonly event: Event }
  /** As many octets as a field says; as many as `left`. */
  | { readonly kind: "take"; readonly body: Term; readonly field: string; readonly max: number }
  | { readonly kind: "taking"; readonly body: Term; readonly left: number }
);

/** A way through a term: to an octet and what follows it, or to its end (`octet` null). */
interface Way {
  readonly events: readonly Event[];
  readonly octet: number | null;
  readonly rest: Term;
}

export interface Reading {
  readonly term: Term;
  readonly trail: Trail;
}

/** More terms than this: the grammar is too large for this method. */
const LIMIT = 20_000;

export class TooManyTerms extends Error {}

/** One use of a rule with `prefer longest` is under way from several places: the compiler does not tell them apart. */
export class SeveralUses extends Error {}

/** The value of an integer field so far; NaN if it is not known. */
type CountOf = (field: string) => number;

const UNKNOWN: CountOf = () => Number.NaN;

export class Readings {
  private readonly terms = new Map<string, Term>();
  private readonly ways = new Map<string, readonly Way[]>();
  private readonly viable = new Map<Term, boolean>();
  private readonly derivatives: Derivatives;
  private readonly empty = this.make("empty", { kind: "empty", nullable: true });
  private uses = 0;
  /** Paths of the fields and lists that there are. */
  readonly fields = new Map<string, Annotation & { word: "capture" }>();
  readonly lists = new Set<string>();
  readonly start: Term;

  constructor(
    private readonly rules: ReadonlyMap<string, OracleRule>,
    rule: string,
    private readonly alphabet: readonly number[],
  ) {
    this.derivatives = new Derivatives(rules, alphabet);
    this.start = this.use(rule, { list: "", completes: new Map(), caseSensitive: false, use: null });
  }

  first(): Reading[] {
    return [{ term: this.start, trail: null }];
  }

  /** The readings that go on with an octet, in order of preference. */
  after(readings: readonly Reading[], octet: number, offset: number, countOf: (trail: Trail) => CountOf): Reading[] {
    const next = readings.flatMap(({ term, trail }) =>
      this.waysOf(term, countOf(trail))
        .filter((way) => way.octet === octet && this.isViable(way.rest))
        .map((way) => ({ term: way.rest, trail: extended(trail, way.events, offset) })),
    );
    const seen = new Set<Term>();
    return inOrder(next, readings).filter(({ term }) => !seen.has(term) && seen.add(term));
  }

  /** The trail of the preferred reading that ends here; undefined if none does. */
  end(readings: readonly Reading[], offset: number, countOf: (trail: Trail) => CountOf): { trail: Trail } | undefined {
    const ends = readings.flatMap(({ term, trail }) =>
      this.waysOf(term, countOf(trail))
        .filter((way) => way.octet === null)
        .map((way) => ({ term: way.rest, trail: extended(trail, way.events, offset) })),
    );
    return inOrder(ends, readings)[0];
  }

  /** The uses of rules that are under way, innermost first. */
  underWay(term: Term): Use[] {
    switch (term.kind) {
      case "cat":
        return this.underWay(term.first);
      case "filter":
      case "taking":
        return this.underWay(term.body);
      case "use":
        return term.begun ? [...this.underWay(term.body), term.use] : [];
      default:
        return [];
    }
  }

  /** The uses under way behind each octet that may follow, in order of preference. */
  following(readings: readonly Reading[]): Use[][] {
    return readings.flatMap(({ term }) =>
      this.waysOf(term, UNKNOWN)
        .filter((way) => way.octet !== null && this.isViable(way.rest))
        .map((way) => this.underWay(way.rest)),
    );
  }

  // ---- ways ----

  private waysOf(term: Term, countOf: CountOf): readonly Way[] {
    const taken = term.kind === "take" || this.takes(term) ? this.takenFields.map(countOf).join(" ") : "";
    const key = `${term.id} ${taken}`;
    const known = this.ways.get(key);
    if (known !== undefined) return known;
    const seen = new Set<string>();
    const ways = this.find(term, countOf).filter(({ octet, rest }) => {
      const way = `${octet} ${rest.id}`;
      return !seen.has(way) && seen.add(way);
    });
    this.ways.set(key, ways);
    return ways;
  }

  private readonly takenFields: string[] = [];
  private readonly taking = new Map<Term, boolean>();

  private takes(term: Term): boolean {
    const known = this.taking.get(term);
    if (known !== undefined) return known;
    const parts =
      term.kind === "alt"
        ? term.parts
        : term.kind === "cat"
          ? [term.first, term.second]
          : "body" in term
            ? [term.body]
            : [];
    const takes = term.kind === "take" || parts.some((part) => this.takes(part));
    this.taking.set(term, takes);
    return takes;
  }

  private find(term: Term, countOf: CountOf): Way[] {
    const end: Way = { events: [], octet: null, rest: this.empty };
    switch (term.kind) {
      case "empty":
        return [end];
      case "octets":
        return term.octets.map((octet) => ({ events: [], octet, rest: this.empty }));
      case "event":
        return [{ ...end, events: [term.event] }];
      case "alt":
        return term.parts.flatMap((part) => this.waysOf(part, countOf));
      case "cat":
        return this.waysOf(term.first, countOf).flatMap((way) =>
          way.octet === null
            ? this.waysOf(term.second, countOf).map((w) => ({ ...w, events: [...way.events, ...w.events] }))
            : [{ ...way, rest: this.cat(way.rest, term.second) }],
        );
      case "repeat":
        return this.again(term, countOf);
      case "use":
        return this.inUse(term, countOf);
      case "filter":
        return this.waysOf(term.body, countOf).flatMap((way) => {
          if (way.octet === null) return term.language.nullable ? [way] : [];
          return [{ ...way, rest: this.filter(way.rest, this.derivatives.step(term.language, way.octet)) }];
        });
      case "take": {
        const left = countOf(term.field);
        // Before the count is known any count is possible.
        if (Number.isNaN(left)) return [...this.waysOf(term.body, countOf)];
        return left > term.max ? [] : [...this.waysOf(this.counting(term.body, left), countOf)];
      }
      case "taking":
        return this.waysOf(term.body, countOf).flatMap((way) => {
          if (way.octet === null) return term.left === 0 ? [way] : [];
          return term.left > 0 ? [{ ...way, rest: this.counting(way.rest, term.left - 1) }] : [];
        });
    }
  }

  /** Once more before once less. A round that matches nothing is made only where it is required. */
  private again({ body, min, max }: Term & { kind: "repeat" }, countOf: CountOf): Way[] {
    if (max === 0) return [{ events: [], octet: null, rest: this.empty }];
    const further = this.repeat(body, Math.max(0, min - 1), max - 1);
    const rounds = this.waysOf(body, countOf).flatMap((way): Way[] => {
      if (way.octet !== null) return [{ ...way, rest: this.cat(way.rest, further) }];
      if (min === 0) return [];
      return this.waysOf(further, countOf).map((w) => ({ ...w, events: [...way.events, ...w.events] }));
    });
    return min === 0 ? [...rounds, { events: [], octet: null, rest: this.empty }] : rounds;
  }

  private inUse({ use, body, begun }: Term & { kind: "use" }, countOf: CountOf): Way[] {
    const isLongest = use.rule.annotations.some((a) => a.word === "prefer" && a.order === "longest");
    const enter: Event[] = isLongest && !begun ? [{ kind: "enter", use }] : [];
    const leave: Event[] = isLongest && begun ? [{ kind: "leave", use }] : [];
    const ways = this.waysOf(body, countOf).map((way): Way => {
      if (way.octet === null) return { ...way, events: [...way.events, ...leave] };
      const calls = [...actionsOf(use, "each"), ...(way.rest.nullable ? actionsOf(use, "finish") : [])];
      const rest = this.inside(use, way.rest);
      return { ...way, events: [...enter, ...way.events, ...calls], rest };
    });
    // Taking something is taking more than nothing.
    return isLongest ? [...ways.filter((w) => w.octet !== null), ...ways.filter((w) => w.octet === null)] : ways;
  }

  private isViable(term: Term): boolean {
    const known = this.viable.get(term);
    if (known !== undefined) return known;
    const seen = new Set([term]);
    for (const at of seen) {
      const ways = this.waysOf(at, UNKNOWN);
      if (this.viable.get(at) === true || ways.some((w) => w.octet === null)) {
        this.viable.set(term, true);
        return true;
      }
      for (const way of ways) seen.add(way.rest);
    }
    for (const at of seen) this.viable.set(at, false);
    return false;
  }

  // ---- terms ----

  private make(key: string, term: DistributiveOmit<Term, "id">): Term {
    const known = this.terms.get(key);
    if (known !== undefined) return known;
    if (this.terms.size >= LIMIT) throw new TooManyTerms();
    const made: Term = { ...term, id: this.terms.size };
    this.terms.set(key, made);
    return made;
  }

  private cat(first: Term, second: Term): Term {
    if (first === this.empty) return second;
    if (second === this.empty) return first;
    const nullable = first.nullable && second.nullable;
    return this.make(`cat ${first.id} ${second.id}`, { kind: "cat", first, second, nullable });
  }

  private sequence(parts: readonly Term[]): Term {
    return parts.reduceRight((rest, part) => this.cat(part, rest), this.empty);
  }

  private alt(parts: readonly Term[]): Term {
    const [only] = parts;
    if (parts.length === 1 && only !== undefined) return only;
    const nullable = parts.some((p) => p.nullable);
    return this.make(`alt ${parts.map((p) => p.id).join(" ")}`, { kind: "alt", parts, nullable });
  }

  private octets(holds: (octet: number) => boolean): Term {
    const octets = this.alphabet.filter(holds);
    return this.make(`octets ${octets.join(" ")}`, { kind: "octets", octets, nullable: false });
  }

  private repeat(body: Term, min: number, max: number): Term {
    const nullable = min === 0 || body.nullable;
    return this.make(`repeat ${body.id} ${min} ${max}`, { kind: "repeat", body, min, max, nullable });
  }

  private filter(body: Term, language: Expression): Term {
    const nullable = body.nullable && language.nullable;
    return this.make(`filter ${body.id} ${language.id}`, { kind: "filter", body, language, nullable });
  }

  private counting(body: Term, left: number): Term {
    return this.make(`taking ${body.id} ${left}`, {
      kind: "taking",
      body,
      left,
      nullable: left === 0 && body.nullable,
    });
  }

  private event(event: Event): Term {
    const key = JSON.stringify(event, (k, v) => (k === "use" ? v.id : v));
    return this.make(`event ${key}`, { kind: "event", event, nullable: true });
  }

  private inside(use: Use, body: Term): Term {
    const key = `inside ${use.id} ${body.id}`;
    return this.make(key, { kind: "use", use, body, begun: true, nullable: body.nullable });
  }

  private use(name: string, { list: outer, completes, use: parent }: Context): Term {
    const rule = this.rules.get(name.toLowerCase());
    if (rule === undefined) throw new Error(`no rule ${name}`);
    const own = find(rule, "list");
    const list = own === undefined ? outer : path(outer, own.field);
    if (own !== undefined) this.lists.add(list);
    const use: Use = { id: this.uses++, rule, parent, list };
    const after = own?.after?.toLowerCase();
    const inner = after === undefined ? completes : new Map(completes).set(after, list);
    const completed = completes.get(rule.name.toLowerCase());
    const take = find(rule, "take");
    const caseSensitive = rule.annotations.some((a) => a.word === "case-sensitive");
    const body = this.sequence([
      this.event({ kind: "from", use }),
      ...actionsOf(use, "enter").map((e) => this.event(e)),
      ...(own === undefined ? [] : [this.event({ kind: "record", list })]),
      this.filter(
        this.captured(rule, list, (node) => this.node(node, { list, completes: inner, caseSensitive, use })),
        this.derivatives.restriction(rule),
      ),
      ...actionsOf(use, "leave").map((e) => this.event(e)),
      ...(completed === undefined ? [] : [this.event({ kind: "append", list: completed })]),
      ...(own !== undefined && own.after === null ? [this.event({ kind: "append", list })] : []),
    ]);
    const term = this.make(`use ${use.id}`, { kind: "use", use, body, begun: false, nullable: body.nullable });
    if (take === undefined) return term;
    this.takenFields.push(path(outer, take.field));
    const { field, max } = take;
    return this.make(`take ${term.id}`, {
      kind: "take",
      body: term,
      field: path(outer, field),
      max,
      nullable: term.nullable,
    });
  }

  private captured({ alternatives, annotations }: OracleRule, list: string, lower: (node: Node) => Term): Term {
    const capture = annotations.find((a): a is Annotation & { word: "capture" } => a.word === "capture");
    if (capture === undefined) return this.alt(alternatives.map(lower));
    const field = path(list, capture.field);
    this.fields.set(field, capture);
    const nodes = alternatives.flatMap((node) => (node.kind === "alternation" ? node.parts : [node]));
    const isAbsent = (node: Node) =>
      node.kind === "reference" && node.name.toLowerCase() === capture.absent?.toLowerCase();
    return this.alt(
      nodes.map((node) =>
        isAbsent(node)
          ? this.sequence([this.event({ kind: "clear", field }), lower(node)])
          : this.sequence([this.event({ kind: "begin", field }), lower(node), this.event({ kind: "end", field })]),
      ),
    );
  }

  private node(node: Node, context: Context): Term {
    const inner = (part: Node) => this.node(part, context);
    switch (node.kind) {
      case "alternation":
        return this.alt(node.parts.map(inner));
      case "concatenation":
        return this.sequence(node.parts.map(inner));
      case "repetition":
        // An option is taken if it can be, even if it takes nothing; further rounds are not.
        if (node.min === 0 && node.max === 1) return this.alt([inner(node.body), this.empty]);
        return this.repeat(inner(node.body), node.min, node.max);
      case "reference":
        return this.use(node.name, context);
      case "range":
        return this.octets((octet) => node.low <= octet && octet <= node.high);
      case "values":
        return this.sequence(node.values.map((value) => this.octets((octet) => octet === value)));
      case "string": {
        const isSensitive = node.caseSensitive ?? context.caseSensitive;
        const fold = (text: string) => (isSensitive ? text : text.toLowerCase());
        return this.sequence(
          [...node.text].map((c) => this.octets((octet) => fold(String.fromCharCode(octet)) === fold(c))),
        );
      }
      case "prose":
        throw new Error("prose has no meaning");
    }
  }
}

/** Where a node stands. */
interface Context {
  readonly use: Use | null;
  readonly list: string;
  /** The lists to which a rule's end appends a record, by the rule's name. */
  readonly completes: ReadonlyMap<string, string>;
  readonly caseSensitive: boolean;
}

type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

function path(list: string, name: string): string {
  return list === "" ? name : `${list}/${name}`;
}

function find<W extends Annotation["word"]>(rule: OracleRule, word: W): (Annotation & { word: W }) | undefined {
  return rule.annotations.find((a): a is Annotation & { word: W } => a.word === word);
}

function actionsOf(use: Use, moment: ActionMoment): (Event & { kind: "action" })[] {
  return use.rule.annotations.flatMap((action) =>
    action.word === "action" && action.moment === moment ? [{ kind: "action", action, use }] : [],
  );
}

function extended(trail: Trail, events: readonly Event[], offset: number): Trail {
  return events.reduce<Trail>((before, event) => ({ event, offset, before, from: trail }), trail);
}

/**
 * `prefer longest`: of the readings that were inside one and the same use of such a rule, those that have left it come
 * behind those that have not; innermost uses first, so that the outermost decides.
 */
function inOrder(next: readonly Reading[], before: readonly Reading[]): readonly Reading[] {
  const open = [...new Set(before.flatMap(({ trail }) => openLongest(trail)))].sort((a, b) => depth(b) - depth(a));
  const uses = new Map(open.map((at) => [at.event.kind === "enter" ? at.event.use : null, at]));
  if (open.some((at) => at.event.kind === "enter" && !isSame(uses.get(at.event.use) ?? at, at)))
    throw new SeveralUses();
  return open.reduce<readonly Reading[]>((readings, entered) => {
    const isOf = ({ trail }: Reading) => passes(trail).some((at) => isSame(at, entered));
    const isIn = ({ trail }: Reading) => openLongest(trail).some((at) => isSame(at, entered));
    const first = readings.findIndex(isOf);
    if (first < 0) return readings;
    const [mine, others] = [readings.filter(isOf), readings.filter((r) => !isOf(r))];
    return [...others.slice(0, first), ...mine.filter(isIn), ...mine.filter((r) => !isIn(r)), ...others.slice(first)];
  }, next);
}

/** Where uses of rules with `prefer longest` were entered that are under way, innermost first. */
function openLongest(trail: Trail): NonNullable<Trail>[] {
  const open: NonNullable<Trail>[] = [];
  let left = 0;
  for (let at = trail; at !== null; at = at.before) {
    if (at.event.kind === "leave") left++;
    else if (at.event.kind === "enter" && left > 0) left--;
    else if (at.event.kind === "enter") open.push(at);
  }
  return open;
}

/** Several ways enter the same use between the same two octets. */
function isSame(a: NonNullable<Trail>, b: NonNullable<Trail>): boolean {
  return (
    a.event.kind === "enter" &&
    b.event.kind === "enter" &&
    a.event.use === b.event.use &&
    a.from === b.from &&
    a.offset === b.offset
  );
}

/** The trail from the latest event back. */
export function passes(trail: Trail): NonNullable<Trail>[] {
  const all: NonNullable<Trail>[] = [];
  for (let at = trail; at !== null; at = at.before) all.push(at);
  return all;
}

function depth(trail: Trail): number {
  return passes(trail).length;
}
