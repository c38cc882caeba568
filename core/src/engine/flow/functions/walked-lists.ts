import type { SyntaxNode } from '../../host/type-host.js';

import { type Ast, childList, childNode } from '../../ast/ast.js';
import { declaredName } from '../../ast/names.js';
import { endName, memberBase } from '../../scope/member-chain.js';

/** The list that a name stands for each of: `for (const write of targets)`, `targets.forEach((write) => …)`. */
export function listWalked(ast: Ast, declaration: SyntaxNode): SyntaxNode | undefined {
  if (ast.is(declaration, 'VariableDeclaration')) {
    const loop = declaration.parent?.parent;
    return ast.is(loop, 'ForOfStatement') ? childNode(loop, 'expression') : undefined;
  }
  const handler = declaration.parent;
  const call = handler?.parent;
  if (!handler || !ast.is(call, 'CallExpression') || childList(call, 'arguments')[0] !== handler) return undefined;
  const callee = childNode(call, 'expression');
  const isFirst = childList(handler, 'parameters')[0] === declaration;
  return isFirst && callee && /^(?:forEach|map)$/u.test(endName(ast, callee) ?? '')
    ? memberBase(ast, callee)
    : undefined;
}

/** Files longer than this are not read through for loops. */
const longestText = 100_000;

/** What a function that stands in a list goes by where its file goes through that list. */
export function namesInWalks(ast: Ast, callee: SyntaxNode): readonly string[] {
  const list = callee.parent;
  const kept = ast.is(list, 'ArrayLiteralExpression') ? list.parent : undefined;
  const name = ast.is(kept, 'PropertyDeclaration', 'VariableDeclaration') ? declaredName(ast, kept) : undefined;
  if (name === undefined || !/^\w+$/u.test(name)) return [];
  const text = ast.sourceTextOf(ast.sourceFileOf(callee));
  if (text.length > longestText) return [];
  const walks = new RegExp(`\\b(\\w+) of (?:this\\.)?${name}\\)|\\b${name}\\.(?:forEach|map)\\(\\(?(\\w+)`, 'gu');
  return [...text.matchAll(walks)].map(([, inLoop, handed]) => inLoop ?? handed ?? '').filter((found) => found !== '');
}
