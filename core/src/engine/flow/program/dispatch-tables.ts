import type { Ast } from '../../ast/ast.js';
import type { SyntaxNode } from '../../host/type-host.js';
import type { FileNotes } from './file-notes.js';

import { childList, childNode } from '../../ast/ast.js';
import { declaredName } from '../../ast/names.js';
import { wrappedIn, wrapperKinds } from '../../ast/wrappers.js';
import { elementKey, endName, memberBase } from '../../scope/member-chain.js';

/** What is called out of a table by a key that is not written has the name of the table: `handlers[kind](…)` is `handlers[]`. */
export function nameOfEntry(table: string): string {
  return `${table}[]`;
}

/** The name under which a callee takes a function out of a table: `handlers[kind]`, `handlers.get(kind)`. */
export function entryCalled(ast: Ast, callee: SyntaxNode | undefined): string | undefined {
  const table = tableOf(ast, callee);
  const name = table && endName(ast, table);
  return name === undefined ? undefined : nameOfEntry(name);
}

function tableOf(ast: Ast, callee: SyntaxNode | undefined): SyntaxNode | undefined {
  if (!callee) return undefined;
  const inner = wrappedIn(ast, callee);
  if (inner) return tableOf(ast, inner);
  if (ast.is(callee, 'ElementAccessExpression')) {
    return elementKey(ast, callee) === undefined ? childNode(callee, 'expression') : undefined;
  }
  return ast.is(callee, 'CallExpression') ? mapAsked(ast, callee) : undefined;
}

/** The map that `map.get(key)` asks. */
export function mapAsked(ast: Ast, call: SyntaxNode): SyntaxNode | undefined {
  const callee = childNode(call, 'expression');
  const isAsking = callee && endName(ast, callee) === 'get' && childList(call, 'arguments').length === 1;
  return isAsking ? memberBase(ast, callee) : undefined;
}

/** The name of the table that an entry is written into: a property of its literal, a pair of its map, `table.set(key, entry)`. */
export function tableAround(ast: Ast, entry: SyntaxNode): string | undefined {
  const around = entry.parent;
  if (ast.is(around, 'ObjectLiteralExpression')) return keptAs(ast, around);
  if (ast.is(around, 'PropertyAssignment')) return tableAround(ast, around);
  if (ast.is(around, 'CallExpression')) {
    const callee = childNode(around, 'expression');
    const isSet = callee && endName(ast, callee) === 'set' && childList(around, 'arguments')[1] === entry;
    const table = isSet ? memberBase(ast, callee) : undefined;
    return table && endName(ast, table);
  }
  const pairs = ast.is(around, 'ArrayLiteralExpression') ? around.parent : undefined;
  return ast.is(pairs, 'ArrayLiteralExpression') && isMap(ast, pairs.parent) ? keptAs(ast, pairs.parent) : undefined;
}

function keptAs(ast: Ast, value: SyntaxNode): string | undefined {
  let at = value.parent;
  while (ast.is(at, ...wrapperKinds)) at = at.parent;
  return ast.is(at, 'VariableDeclaration', 'PropertyDeclaration') ? declaredName(ast, at) : undefined;
}

function isMap(ast: Ast, node: SyntaxNode | undefined): node is SyntaxNode {
  const made = ast.is(node, 'NewExpression') ? childNode(node, 'expression') : undefined;
  return made !== undefined && endName(ast, made) === 'Map';
}

/** What a map was made of, and is filled with in its file; of what is no map, nothing. */
export function valuesOfMap(ast: Ast, declaration: SyntaxNode, notes: FileNotes | undefined): readonly SyntaxNode[] {
  const made = childNode(declaration, 'initializer');
  const name = declaredName(ast, declaration);
  if (!made || !isMap(ast, made) || name === undefined) return [];
  const [pairs] = childList(made, 'arguments');
  const initial = ast.is(pairs, 'ArrayLiteralExpression')
    ? childList(pairs, 'elements').map((pair) =>
        ast.is(pair, 'ArrayLiteralExpression') ? childList(pair, 'elements')[1] : undefined,
      )
    : [];
  const filled = (notes?.named.get('set') ?? []).map((call) => {
    const base = memberBase(ast, childNode(call, 'expression'));
    return base && endName(ast, base) === name ? childList(call, 'arguments')[1] : undefined;
  });
  return [...initial, ...filled].filter((value) => value !== undefined);
}
