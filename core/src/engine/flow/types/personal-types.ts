import type { SyntaxNode } from '../../host/type-host.js';
import type { Tracking } from '../tracking.js';

import { childList, childNode, textOf } from '../../ast/ast.js';

/** The category that `Personal<T, 'category'>` gives, also behind an alias of one's own. */
export function personalTypeOf(tracking: Tracking, type: SyntaxNode, depth = 0): string | undefined {
  const { ast, recogniser } = tracking.context;
  if (depth > 4) return undefined;
  const name = ast.is(type, 'TypeReference') ? childNode(type, 'typeName') : undefined;
  if (!name) return undefined;
  const category = childList(type, 'typeArguments')[1];
  if (category && recogniser.annotationOf(name) === 'Personal') {
    const literal = childNode(category, 'literal');
    return ast.is(literal, 'StringLiteral') ? textOf(literal) : undefined;
  }
  if (!ast.is(name, 'Identifier')) return undefined;
  for (const declaration of tracking.definitions.ofTypeName(name).own) {
    const aliased = ast.is(declaration, 'TypeAliasDeclaration') ? childNode(declaration, 'type') : undefined;
    const found = aliased && personalTypeOf(tracking, aliased, depth + 1);
    if (found !== undefined) return found;
  }
  return undefined;
}
