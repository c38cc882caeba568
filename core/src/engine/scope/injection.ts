import type { Ast } from '../ast/ast.js';
import type { SyntaxNode } from '../host/type-host.js';

import { endName } from './member-chain.js';

const injecting: ReadonlySet<string> = new Set(['get', 'getInstance', 'inject', 'injectable', 'resolve']);

/** Whether a call of this gives an instance of the class it is handed: `inject(Mailer)`, `container.get(Mailer)`. */
export function isInjection(ast: Ast, callee: SyntaxNode): boolean {
  return injecting.has(endName(ast, callee) ?? '');
}
