import type { CallPattern } from '../../../sinks/index.js';
import type { Ast } from '../../ast/ast.js';
import type { SyntaxNode } from '../../host/type-host.js';
import type { ArrivingValue } from './arrival.js';

import { childList, textOf } from '../../ast/ast.js';

/** Which of the values that a call is given arrive, by the pattern that the call matches. */
export function arrivingValues(ast: Ast, given: readonly SyntaxNode[], pattern: CallPattern): readonly ArrivingValue[] {
  const { properties, except, returned, url, from } = pattern;
  const columns = columnsOf(ast, given, pattern);
  return given.flatMap((node, index): readonly ArrivingValue[] => {
    if (pattern.arguments && !pattern.arguments.includes(index)) return [];
    if (from !== undefined && index < from) return [];
    if (columns) return columns.map((column) => ({ node, below: ['*', column] }));
    return [
      {
        node,
        ...(properties && { properties }),
        ...(except && { except }),
        ...(returned && { returned }),
        ...(url && { url }),
      },
    ];
  });
}

/** Absent: all of them, or some that only a run knows. */
function columnsOf(ast: Ast, given: readonly SyntaxNode[], { columns }: CallPattern): readonly string[] | undefined {
  const list = columns === undefined ? undefined : given[columns];
  if (!ast.is(list, 'ArrayLiteralExpression')) return undefined;
  const names = childList(list, 'elements');
  return names.every((name) => ast.is(name, 'StringLiteral')) ? names.map(textOf) : undefined;
}
