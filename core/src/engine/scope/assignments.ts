import type { Ast } from '../ast/ast.js';
import type { SourceFileNode, SyntaxNode } from '../host/type-host.js';
import type { Scopes } from './scopes.js';

import { childNode } from '../ast/ast.js';
import { countBefore, thingsWithin } from '../ast/by-position.js';
import { declaredName } from '../ast/names.js';
import { fixedKey } from './constant-keys.js';
import { endName } from './member-chain.js';
import { type Assignment, readAssignments, type RootedAssignment } from './read-assignments.js';

export interface Assignments {
  /**
   * What a variable may have been given, seen from a use of it: assignments that a later one on the same way replaces are
   * left out. `keepsInitial`: the value of the declaration may still be there.
   *
   * @param head - The name below the variable that is asked for: assignments to others are left out. Absent, `*`: any.
   */
  reaching(
    declaration: SyntaxNode,
    name: string,
    use: SyntaxNode | undefined,
    head?: string,
  ): { readonly assignments: readonly Assignment[]; readonly keepsInitial: boolean };
  /** Assignments to `this.name` within a class, of `Object.assign(this, …)` too, and to `Class.name` in its file. */
  toMember(holder: SyntaxNode, name: string): readonly Assignment[];
  /** Assignments to members of `this` within a class, and to all of it: `Object.assign(this, options)`. */
  toInstance(holder: SyntaxNode): readonly Assignment[];
}

/** An assignment to one variable, by its place among all of them. */
interface Entry extends RootedAssignment {
  readonly order: number;
  readonly within: SyntaxNode;
}

/** Assignments to one variable, each list in the order of the text. */
interface Entries {
  readonly all: readonly Entry[];
  /** Those to the variable itself, or to any of its elements. */
  readonly general: readonly Entry[];
  readonly byHead: ReadonlyMap<string, readonly Entry[]>;
  /** Statements that leave nothing of an older value, by the block they stand in. */
  readonly replacing: ReadonlyMap<SyntaxNode, readonly Entry[]>;
}

/** Not more assignments, before a use and after it, than tell anything: tables and generated code have thousands. */
const maximumAssignments = 100;
const loopKinds = ['DoStatement', 'ForInStatement', 'ForOfStatement', 'ForStatement', 'WhileStatement'] as const;
const placeOf = ({ at }: Assignment): SyntaxNode => at;

/** @param giving - The nodes of a file that may give a value, in the order of the text, where they are known already. */
export function createAssignments(
  ast: Ast,
  scopes: Scopes,
  giving?: (source: SourceFileNode) => readonly SyntaxNode[] | undefined,
): Assignments {
  const byFile = new Map<SyntaxNode, ReadonlyMap<string, readonly RootedAssignment[]>>();
  const byDeclaration = new Map<readonly RootedAssignment[], ReadonlyMap<SyntaxNode, Entries>>();
  const toThis = new Map<readonly RootedAssignment[], ReadonlyMap<string, readonly RootedAssignment[]>>();
  const toWhole = new Map<readonly RootedAssignment[], readonly RootedAssignment[]>();

  const keyOf = (access: SyntaxNode): string | undefined => fixedKey(ast, scopes, access);

  function assignmentsIn(node: SyntaxNode): ReadonlyMap<string, readonly RootedAssignment[]> {
    const source = ast.sourceFileOf(node);
    return known(byFile, source, () => readAssignments(ast, giving?.(source) ?? nodesBelow(ast, source), keyOf));
  }

  /** In code that a tool has shortened, thousands of variables have one name: each root is looked up once. */
  function entriesTo(declaration: SyntaxNode, name: string): Entries | undefined {
    const named = assignmentsIn(declaration).get(name);
    return named && known(byDeclaration, named, () => groupByDeclaration(ast, scopes, named)).get(declaration);
  }

  /** Of assignments to `this` in a file those of `Object.assign(this, …)` in a class. */
  function wholeWithin(
    toAny: readonly RootedAssignment[] | undefined,
    holder: SyntaxNode,
  ): readonly RootedAssignment[] {
    if (!toAny) return [];
    const isWhole = ({ at, path }: RootedAssignment): boolean => path.length === 0 && calledName(ast, at) === 'assign';
    return thingsWithin(
      known(toWhole, toAny, () => toAny.filter(isWhole)),
      placeOf,
      holder,
    );
  }

  return {
    reaching(declaration, name, use, head) {
      const entries = entriesTo(declaration, name);
      if (!entries) return { assignments: [], keepsInitial: true };
      const isAny = head === undefined || head === '*';
      const lists = isAny ? [entries.all] : [entries.general, entries.byHead.get(head) ?? []];
      if (!use) {
        return { assignments: inOrder(lists.map((list) => list.slice(0, maximumAssignments))), keepsInitial: true };
      }
      const last = lastReplacing(ast, scopes, entries, use);
      const loopEnd = last ? (loopAround(ast, use)?.end ?? 0) : outermostLoop(ast, use)?.end;
      const within = last ? undefined : scopes.functionAround(use);
      return {
        assignments: inOrder(
          lists.flatMap((list) => [before(list, use, last), after(list, use, loopEnd ?? 0, within)]),
        ),
        keepsInitial: last === undefined,
      };
    },
    toMember(holder, name) {
      const toAny = assignmentsIn(holder).get('this');
      const toName = (toAny && known(toThis, toAny, () => groupByHead(toAny)).get(name)) ?? [];
      const className = declaredName(ast, holder);
      const ofClass = className === undefined ? [] : (entriesTo(holder, className)?.byHead.get(name) ?? []);
      const whole = wholeWithin(toAny, holder).map((entry) => ({ ...entry, kind: 'set' as const, below: [name] }));
      return [...thingsWithin(toName, placeOf, holder), ...ofClass, ...whole]
        .slice(0, maximumAssignments)
        .map((entry) => ({ ...entry, path: entry.path.slice(1) }));
    },
    toInstance(holder) {
      const toAny = assignmentsIn(holder).get('this') ?? [];
      const toMembers = thingsWithin(toAny, placeOf, holder).filter(({ path }) => path.length > 0);
      return [...toMembers.slice(0, maximumAssignments), ...wholeWithin(toAny, holder)];
    },
  };
}

function calledName(ast: Ast, call: SyntaxNode): string | undefined {
  const callee = childNode(call, 'expression');
  return callee && endName(ast, callee);
}

function known<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  let value = map.get(key);
  if (value === undefined) {
    value = make();
    map.set(key, value);
  }
  return value;
}

/** The nearest before a use, from `last` on. */
function before(list: readonly Entry[], use: SyntaxNode, last: Entry | undefined): readonly Entry[] {
  const nearest: Entry[] = [];
  for (let at = countBefore(list, placeOf, use.pos) - 1; at >= 0 && nearest.length < maximumAssignments; at -= 1) {
    const entry = list[at];
    if (!entry || (last && entry.order < last.order)) break;
    if (entry === last || !last || entry.at.pos > last.at.pos) nearest.push(entry);
  }
  return nearest.reverse();
}

/** What comes after a use can reach it only round a loop that holds both, or from another function than the use's. */
function after(
  list: readonly Entry[],
  use: SyntaxNode,
  loopEnd: number,
  within: SyntaxNode | undefined,
): readonly Entry[] {
  const from = countBefore(list, placeOf, use.pos);
  const end = Math.min(list.length, from + 4 * maximumAssignments);
  const nearest: Entry[] = [];
  for (let at = from; at < end && nearest.length < maximumAssignments; at += 1) {
    const entry = list[at];
    if (!entry) break;
    const isElsewhere = within !== undefined && entry.within !== within;
    if (entry.isHeard || isElsewhere || entry.at.end <= loopEnd) nearest.push(entry);
  }
  return nearest;
}

function inOrder(lists: readonly (readonly Entry[])[]): readonly Entry[] {
  const filled = lists.filter((list) => list.length > 0);
  if (filled.length <= 1) return filled[0] ?? [];
  return filled.flat().sort((one, other) => one.order - other.order);
}

/** The last assignment that surely ran before the use, with nothing of the older value left. */
function lastReplacing(ast: Ast, scopes: Scopes, { replacing }: Entries, use: SyntaxNode): Entry | undefined {
  if (replacing.size === 0) return undefined;
  const within = scopes.functionAround(use);
  let last: Entry | undefined;
  for (let block = use.parent; block; block = block.parent) {
    const entries = replacing.get(block) ?? [];
    for (let at = countBefore(entries, placeOf, use.pos) - 1; at >= 0; at -= 1) {
      const entry = entries[at];
      if (!entry || isInside(use, entry.at) || entry.within !== within) continue;
      if (!last || entry.order > last.order) last = entry;
      break;
    }
    if (block === within) break;
  }
  return last;
}

function groupByDeclaration(
  ast: Ast,
  scopes: Scopes,
  assignments: readonly RootedAssignment[],
): ReadonlyMap<SyntaxNode, Entries> {
  const groups = new Map<SyntaxNode, Entry[]>();
  const ordered = [...assignments].sort((one, other) => one.at.pos - other.at.pos);
  for (const [order, assignment] of ordered.entries()) {
    const entry: Entry = { ...assignment, order, within: scopes.functionAround(assignment.at) };
    for (const declaration of new Set(scopes.declarationsOf(assignment.root))) put(groups, declaration, entry);
  }
  return new Map([...groups].map(([declaration, all]) => [declaration, entriesOf(ast, all)]));
}

function entriesOf(ast: Ast, all: readonly Entry[]): Entries {
  const replacing = new Map<SyntaxNode, Entry[]>();
  for (const entry of all) {
    const statement = entry.kind === 'set' && entry.path.length === 0 ? entry.at.parent : undefined;
    const block = ast.is(statement, 'ExpressionStatement') ? statement.parent : undefined;
    if (ast.is(block, 'Block', 'SourceFile', 'CaseClause')) put(replacing, block, entry);
  }
  const byHead = groupByHead(all);
  return { all, general: all.filter(({ path: [head] }) => head === undefined || head === '*'), byHead, replacing };
}

/** By the first name below the root; an element may be any. */
function groupByHead<Item extends Assignment>(assignments: readonly Item[]): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const assignment of assignments) {
    const [head] = assignment.path;
    if (head !== undefined && head !== '*') put(groups, head, assignment);
  }
  return groups;
}

function put<Key, Item>(groups: Map<Key, Item[]>, key: Key, item: Item): void {
  const group = groups.get(key);
  if (group) group.push(item);
  else groups.set(key, [item]);
}

/** Of nodes of one file. */
function isInside(node: SyntaxNode, around: SyntaxNode): boolean {
  return node.pos >= around.pos && node.end <= around.end;
}

function loopAround(ast: Ast, node: SyntaxNode): SyntaxNode | undefined {
  for (let at = node.parent; at; at = at.parent) if (ast.is(at, ...loopKinds)) return at;
  return undefined;
}

function outermostLoop(ast: Ast, node: SyntaxNode): SyntaxNode | undefined {
  let outermost: SyntaxNode | undefined;
  for (let at = loopAround(ast, node); at; at = loopAround(ast, at)) outermost = at;
  return outermost;
}

function nodesBelow(ast: Ast, source: SyntaxNode): readonly SyntaxNode[] {
  const nodes: SyntaxNode[] = [];
  ast.walk(source, (node) => void nodes.push(node));
  return nodes;
}
