import type { Ast } from '../../ast/ast.js';
import type { SyntaxNode } from '../../host/type-host.js';
import type { Definitions } from '../../scope/definitions.js';
import type { ProgramIndex } from '../program/program-index.js';

import { childList, childNode } from '../../ast/ast.js';
import { declaredName } from '../../ast/names.js';
import { endName } from '../../scope/member-chain.js';

/** `useRef(x).current` and `useState(x)[0]` are `x`; `useMutation({ mutationFn }).mutate` runs `mutationFn`. */
export function keptByHook(
  ast: Ast,
  call: SyntaxNode,
  argument: SyntaxNode,
  [head, ...deeper]: readonly string[],
): { readonly value: SyntaxNode; readonly path: readonly string[] } | undefined {
  const callee = childNode(call, 'expression');
  const hook = callee && endName(ast, callee);
  if ((hook === 'useRef' && head === 'current') || (hook === 'useState' && head === '0')) {
    return { value: argument, path: deeper };
  }
  if (hook !== 'useMutation' || (head !== 'mutate' && head !== 'mutateAsync')) return undefined;
  return ast.is(argument, 'ObjectLiteralExpression')
    ? { value: argument, path: ['mutationFn', ...deeper] }
    : { value: argument, path: deeper };
}

/** What a context of React holds: `Tracking` of `createContext({ track })`, and of `<Tracking.Provider value={api}>`. */
export function valuesOfContext(
  ast: Ast,
  definitions: Definitions,
  index: Pick<ProgramIndex, 'providedTo'>,
  context: SyntaxNode,
): readonly SyntaxNode[] {
  if (!ast.is(context, 'Identifier')) return [];
  return definitions.ofName(context).own.flatMap((declaration) => {
    const made = childNode(declaration, 'initializer');
    if (!ast.is(made, 'CallExpression')) return [];
    return [...childList(made, 'arguments').slice(0, 1), ...index.providedTo(declaredName(ast, declaration) ?? '')];
  });
}

/** Whether a call reads a context: `useContext(Tracking)`, `use(Tracking)`. */
export function readsContext(name: string | undefined): boolean {
  return name === 'useContext' || name === 'use';
}
