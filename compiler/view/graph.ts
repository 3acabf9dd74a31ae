/**
 * A machine as a diagram: what is drawn, apart from how. Arrows say octets, conditions and actions; a repetition of
 * single octets is one node with its bounds; states are grouped by the rule they are in.
 */
import { type ByteRange, ByteSet } from "../automaton/byte-set.js";
import type { Machine, MachineState, Move, Parser } from "../machine.js";
import { type CountedLoop, countedLoop, ROUNDS_AHEAD } from "./counted-loop.js";
import { octetLabel } from "./octet-labels.js";

export interface Graph {
  /** The entry rule. */
  readonly name: string;
  /** One for each run of states in the same rule; a rule whose states lie apart has several. */
  readonly groups: readonly GraphGroup[];
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

export interface GraphGroup {
  readonly rule: string;
  /** The code of failures here, null where nothing but the default is said. */
  readonly error: string | null;
  /** The rule itself names the code, not one around it. */
  readonly isErrorOfRule: boolean;
  readonly nodes: readonly GraphNode[];
}

export interface GraphNode {
  /** The state's number; 0 is the start. */
  readonly id: number;
  /** What stays in the state: `1..255 × printable` for a counted repetition, `↻ 0–9` for one without bounds. */
  readonly loop: string | null;
  readonly accepts: boolean;
  /** Actions at the end of input, and how often a loop must have run. */
  readonly atEnd: readonly string[];
  readonly rule: string;
  readonly error: string | null;
  readonly isErrorOfRule: boolean;
}

export interface GraphEdge {
  readonly from: number;
  readonly to: number;
  /** Octets, what must hold of counters, actions: a line each. */
  readonly label: readonly string[];
}

/** What a failure is reported as where no rule around says otherwise. */
const DEFAULT_CODE = "syntax";

interface Drawing {
  readonly machine: Machine;
  readonly parser: Parser;
  /** By state. */
  readonly loops: readonly (CountedLoop | null)[];
}

export function machineGraph(machine: Machine, parser: Parser): Graph {
  const drawing: Drawing = { machine, parser, loops: machine.states.map(countedLoop) };
  const nodes = machine.states.map((state) => graphNode(state, drawing));
  const edges = machine.states.flatMap((state) => edgesOf(state, drawing));
  return { name: machine.entry, groups: groupNodes(nodes, edges), nodes, edges };
}

function graphNode(state: MachineState, drawing: Drawing): GraphNode {
  const { parser } = drawing;
  const loop = drawing.loops[state.id] ?? null;
  const failure = parser.failures[state.failure];
  const error = failure === undefined || failure.code === DEFAULT_CODE ? null : failure.code;
  const ends = state.end.map((move) => notesOn(move, state.id, drawing));
  return {
    id: state.id,
    loop: loop === null ? freeLoop(state) : `${bounds(loop)} × ${octetLabel(loop.octets)}`,
    accepts: state.end.length > 0,
    atEnd: [...new Set(ends.flat())],
    rule: state.rule,
    error,
    isErrorOfRule: error !== null && failure?.rule === state.rule,
  };
}

function freeLoop(state: MachineState): string | null {
  const staying = state.transitions.filter(({ moves }) => moves.some((move) => staysFreely(move, state.id)));
  return staying.length === 0 ? null : `↻ ${octetLabel(octetSet(staying.flatMap((t) => t.octets)))}`;
}

function staysFreely(move: Move, id: number): boolean {
  return move.target === id && move.guards.length === 0 && move.effects.length === 0;
}

function octetSet(ranges: readonly ByteRange[]): ByteSet {
  return ByteSet.union(ranges.map(({ low, high }) => ByteSet.range(low, high)));
}

function bounds({ min, max }: CountedLoop): string {
  return min === max ? `${min}` : `${min}..${max}`;
}

// ---- edges ----

interface Arrow {
  readonly target: number;
  readonly octets: ByteSet;
  readonly notes: readonly string[];
}

/** Moves to one target are one arrow; a line of its label for each way to go there. */
function edgesOf(state: MachineState, drawing: Drawing): GraphEdge[] {
  const targets = new Map<number, Map<string, Arrow>>();
  for (const arrow of arrowsOf(state, drawing)) {
    const key = arrow.notes.join("\n");
    const same = targets.get(arrow.target) ?? new Map<string, Arrow>();
    const known = same.get(key);
    const octets = known === undefined ? arrow.octets : ByteSet.union([known.octets, arrow.octets]);
    targets.set(arrow.target, same.set(key, { ...arrow, octets }));
  }
  return [...targets].map(([to, arrows]) => ({
    from: state.id,
    to,
    label: [...arrows.values()].flatMap(({ octets, notes }) => [octetLabel(octets), ...notes]),
  }));
}

function arrowsOf(state: MachineState, drawing: Drawing): Arrow[] {
  const drawnInNode = drawing.loops[state.id]?.moves;
  return state.transitions.flatMap(({ octets, moves }) =>
    moves
      .filter((move) => !drawnInNode?.has(move) && !staysFreely(move, state.id))
      .map((move) => ({
        target: move.target,
        octets: octetSet(octets),
        notes: notesOn(move, state.id, drawing),
      })),
  );
}

function notesOn(move: Move, from: number, drawing: Drawing): string[] {
  return [...conditions(move, from, drawing), ...actionNames(move, drawing.parser)];
}

/** What must hold of counters; nothing where the bounds of the loop, left or entered, say it already. */
function conditions(move: Move, from: number, { machine, loops }: Drawing): string[] {
  const [left, entered] = [loops[from], loops[move.target]];
  return move.guards.flatMap(({ register, low, high }) => {
    if (entered?.register === register && low === 0 && high + 1 + ROUNDS_AHEAD === entered.max) return [];
    if (left?.register !== register)
      return [`if ${machine.registers[register]?.name ?? "counter"} ${within(low, high)}`];
    const [least, most] = [low + ROUNDS_AHEAD, high + ROUNDS_AHEAD];
    return least <= left.min && most >= left.max ? [] : [`if ${within(least, most)}`];
  });
}

function within(low: number, high: number): string {
  if (high === Infinity) return `≥ ${low}`;
  return low === high ? `= ${low}` : low === 0 ? `≤ ${high}` : `in ${low}..${high}`;
}

function actionNames(move: Move, parser: Parser): string[] {
  return move.effects.flatMap((effect) =>
    effect.kind === "action" ? [`▸ ${parser.actions[effect.action]?.name ?? "action"}`] : [],
  );
}

// ---- groups ----

/** States of one rule that arrows join. */
function groupNodes(nodes: readonly GraphNode[], edges: readonly GraphEdge[]): GraphGroup[] {
  const leader = nodes.map((node) => node.id);
  const find = (id: number): number => {
    const next = leader[id] ?? id;
    return next === id ? id : find(next);
  };
  for (const { from, to } of edges) {
    if (nodes[from]?.rule !== nodes[to]?.rule || nodes[from]?.error !== nodes[to]?.error) continue;
    const [a, b] = [find(from), find(to)];
    leader[Math.max(a, b)] = Math.min(a, b);
  }
  const groups = new Map<number, GraphNode[]>();
  for (const node of nodes) {
    const group = groups.get(find(node.id));
    if (group === undefined) groups.set(node.id, [node]);
    else group.push(node);
  }
  return [...groups.values()].flatMap((members) => {
    const [first] = members;
    return first === undefined
      ? []
      : [{ rule: first.rule, error: first.error, isErrorOfRule: first.isErrorOfRule, nodes: members }];
  });
}
