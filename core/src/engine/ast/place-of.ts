import type { Place, SyntaxNode } from '../host/type-host.js';
import type { Ast } from './ast.js';

import { standing } from '../host/type-host.js';

/** Where an expression stands, for questions to the host. */
export function placeOf(ast: Ast, node: SyntaxNode): Required<Place> {
  return { file: ast.sourceFileOf(node).fileName, position: ast.startOf(node), end: node.end, [standing]: node };
}
