import type { SyntaxNode } from '../../engine/host/type-host.js';
import type { Flow } from '../../facts/flow.js';
import type { FixFile } from '../fix-file.js';
import type { Fix } from '../fix.js';

import { childList } from '../../engine/ast/ast.js';
import { skipTrivia } from '../../engine/ast/trivia.js';

/** Leaves out the last argument of a logger, when all of it carries data and another argument stays. */
export function dropArgument(
  flow: Flow,
  argument: SyntaxNode,
  carriers: readonly SyntaxNode[],
  { ast, replace, text }: FixFile,
): readonly Fix[] {
  const call = argument.parent;
  if (flow.sink.kind !== 'logs' || !ast.is(call, 'CallExpression')) return [];
  const values = childList(call, 'arguments');
  const before = values.at(-2);
  if (before === undefined || values.at(-1) !== argument || !carriers.every((node) => node === argument)) return [];
  const after = skipTrivia(text, argument.end);
  const end = text[after] === ',' ? after + 1 : argument.end;
  return [{ title: { id: 'dropArgument', params: {} }, edits: [replace(before.end, end, '')] }];
}
