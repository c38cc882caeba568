import type { Ast } from '../../ast/ast.js';
import type { SyntaxNode } from '../../host/type-host.js';
import type { Definitions } from '../../scope/definitions.js';
import type { ProgramIndex } from '../program/program-index.js';

import { childList, childNode } from '../../ast/ast.js';
import { declaredName } from '../../ast/names.js';
import { endName } from '../../scope/member-chain.js';

/** Hooks that give functions which run the one they are handed. */
const runners: ReadonlyMap<string | undefined, readonly string[]> = new Map([
  ['createMutation', ['mutate', 'mutateAsync']],
  ['injectMutation', ['mutate', 'mutateAsync']],
  ['useAction', ['execute', 'executeAsync']],
  ['useMutation', ['mutate', 'mutateAsync']],
  ['useSWRMutation', ['trigger']],
]);

/** `useRef(x).current` and `useState(x)[0]` are `x`; `useMutation({ mutationFn }).mutate` runs `mutationFn`. */
export function keptByHook(
  ast: Ast,
  call: SyntaxNode,
  [head, ...deeper]: readonly string[],
): { readonly value: SyntaxNode; readonly path: readonly string[] } | undefined {
  const hook = hookOf(ast, call);
  const [first] = childList(call, 'arguments');
  if (first && ((hook === 'useRef' && head === 'current') || (hook === 'useState' && head === '0'))) {
    return { value: first, path: deeper };
  }
  if (head === undefined || !runners.get(hook)?.includes(head)) return undefined;
  const argument = childList(call, 'arguments').at(hook === 'useSWRMutation' ? 1 : 0);
  if (!argument) return undefined;
  return ast.is(argument, 'ObjectLiteralExpression')
    ? { value: argument, path: ['mutationFn', ...deeper] }
    : { value: argument, path: deeper };
}

/** What a function goes by that a hook is handed to run: `mutate` of `useMutation(fn)`. */
export function namesInHook(ast: Ast, call: SyntaxNode): readonly string[] {
  return runners.get(hookOf(ast, call)) ?? [];
}

function hookOf(ast: Ast, call: SyntaxNode): string | undefined {
  const callee = childNode(call, 'expression');
  return callee && endName(ast, callee);
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
