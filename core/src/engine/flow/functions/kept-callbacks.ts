import type { SyntaxNode } from '../../host/type-host.js';
import type { Tracking } from '../tracking.js';

import { childList, childNode, textOf } from '../../ast/ast.js';
import { thingsWithin } from '../../ast/by-position.js';
import { awaitedIn } from '../../ast/wrappers.js';
import { classAround } from '../../scope/class-members.js';
import { endName, memberBase } from '../../scope/member-chain.js';
import { functionKinds } from '../../scope/scopes.js';

/** Where a function is kept to be run later: a field of a class, or a variable of a file. */
interface Keeper {
  /** Of the field or the variable. */
  readonly name: string;
  /** The class, or the declaration of the variable. */
  readonly holder: SyntaxNode;
  readonly isField: boolean;
}

/** Methods that put something into a list, a set or a map. */
const adding: ReadonlySet<string> = new Set(['add', 'push', 'set', 'unshift']);
/** Methods that run something for each of what is kept. */
const walking = ['forEach', 'map'] as const;
const itself = (node: SyntaxNode): SyntaxNode => node;

/**
 * Calls of a function that is kept by whoever is handed it: `this.write = write` and `this.write(line)`,
 * `listeners.add(listener)` and `for (const one of listeners) one(event)`.
 *
 * @param callsOf - The calls of a parameter in its own function.
 */
export function callsOfKept(
  tracking: Tracking,
  callee: SyntaxNode,
  parameter: SyntaxNode,
  callsOf: (callee: SyntaxNode, parameter: SyntaxNode) => readonly SyntaxNode[],
): readonly SyntaxNode[] {
  return keepersOf(tracking, callee, parameter).flatMap((keeper) => [
    ...directCalls(tracking, keeper),
    ...callsOfEach(tracking, keeper, callsOf),
  ]);
}

function keepersOf(tracking: Tracking, callee: SyntaxNode, parameter: SyntaxNode): readonly Keeper[] {
  const { ast } = tracking.context;
  const nameNode = childNode(parameter, 'name');
  const body = childNode(callee, 'body');
  const notes = notesAround(tracking, callee);
  if (!ast.is(nameNode, 'Identifier') || !body || !notes) return [];
  const name = textOf(nameNode);
  const holder = classAround(ast, callee);
  // `constructor(private readonly write: (line: string) => void)`
  const isProperty = ast.is(callee, 'Constructor') && childList(parameter, 'modifiers').length > 0;
  const assigned = thingsWithin(notes.memberAssignments, itself, body).flatMap((assignment) => {
    const value = childNode(assignment, 'right');
    const field = childNode(assignment, 'left');
    return ast.is(value, 'Identifier') && textOf(value) === name && field ? [field] : [];
  });
  const added = thingsWithin(notes.handed.get(name) ?? [], itself, body).flatMap((call) => {
    const method = childNode(call, 'expression');
    const list = memberBase(ast, method);
    return method && list && adding.has(endName(ast, method) ?? '') ? [list] : [];
  });
  return [
    ...(isProperty && holder ? [{ name, holder, isField: true }] : []),
    ...[...assigned, ...added].flatMap((place) => keeperAt(tracking, place)),
  ];
}

/** `this.handlers`, or a variable outside of all functions. */
function keeperAt({ context: { ast }, scopes }: Tracking, place: SyntaxNode): readonly Keeper[] {
  const name = endName(ast, place);
  if (name === undefined) return [];
  if (ast.is(place, 'Identifier')) {
    const variables = scopes.declarationsOf(place).filter((holder) => ast.is(holder, 'VariableDeclaration'));
    return variables.map((holder) => ({ name, holder, isField: false }));
  }
  const holder = ast.is(memberBase(ast, place), 'ThisKeyword') ? classAround(ast, place) : undefined;
  return holder ? [{ name, holder, isField: true }] : [];
}

/** `this.write(line)` */
function directCalls(tracking: Tracking, keeper: Keeper): readonly SyntaxNode[] {
  if (!keeper.isField) return [];
  const calls = notesAround(tracking, keeper.holder)?.named.get(keeper.name) ?? [];
  return thingsWithin(calls, itself, keeper.holder).filter((call) => isKept(tracking, call, keeper));
}

/** `this.handlers.forEach((handler) => handler(event))`, `for (const handler of this.handlers) handler(event)` */
function callsOfEach(
  tracking: Tracking,
  keeper: Keeper,
  callsOf: (callee: SyntaxNode, parameter: SyntaxNode) => readonly SyntaxNode[],
): readonly SyntaxNode[] {
  const { context, scopes } = tracking;
  const { ast } = context;
  const notes = notesAround(tracking, keeper.holder);
  if (!notes) return [];
  const around = keeper.isField ? keeper.holder : ast.sourceFileOf(keeper.holder);
  const byMethod = walking
    .flatMap((method) => thingsWithin(notes.named.get(method) ?? [], itself, around))
    .flatMap((call) => {
      const list = memberBase(ast, childNode(call, 'expression'));
      const [each] = childList(call, 'arguments');
      const first = ast.is(each, ...functionKinds) ? childList(each, 'parameters')[0] : undefined;
      return list && each && first && isListOf(tracking, list, keeper) ? callsOf(each, first) : [];
    });
  const byLoop = thingsWithin(notes.calls, itself, around).filter((call) => {
    const name = childNode(call, 'expression');
    if (!ast.is(name, 'Identifier')) return false;
    return scopes.declarationsOf(name).some((declaration) => {
      const loop = declaration.parent?.parent;
      const list = ast.is(loop, 'ForOfStatement') ? childNode(loop, 'expression') : undefined;
      return list !== undefined && isListOf(tracking, list, keeper);
    });
  });
  return [...byMethod, ...byLoop];
}

function isKept(tracking: Tracking, call: SyntaxNode, keeper: Keeper): boolean {
  const callee = childNode(call, 'expression');
  return callee !== undefined && isKeeper(tracking, callee, keeper);
}

/** The list itself, a copy of it, or what one of its methods gives: `[...this.handlers]`, `listeners.values()`. */
function isListOf(tracking: Tracking, node: SyntaxNode, keeper: Keeper): boolean {
  const { ast } = tracking.context;
  if (isKeeper(tracking, node, keeper)) return true;
  const [element] = ast.is(node, 'ArrayLiteralExpression') ? childList(node, 'elements') : [];
  const inner = ast.is(element, 'SpreadElement')
    ? childNode(element, 'expression')
    : ast.is(node, 'CallExpression')
      ? memberBase(ast, childNode(node, 'expression'))
      : ast.is(node, 'BinaryExpression')
        ? childNode(node, 'left')
        : awaitedIn(ast, node);
  return inner !== undefined && isListOf(tracking, inner, keeper);
}

function isKeeper(
  { context: { ast }, scopes }: Tracking,
  node: SyntaxNode,
  { name, holder, isField }: Keeper,
): boolean {
  if (endName(ast, node) !== name) return false;
  if (!isField) return ast.is(node, 'Identifier') && scopes.declarationsOf(node).includes(holder);
  return ast.is(memberBase(ast, node), 'ThisKeyword') && classAround(ast, node) === holder;
}

function notesAround({ context: { ast }, index }: Tracking, node: SyntaxNode) {
  return index.notesOf(ast.sourceFileOf(node).fileName);
}
