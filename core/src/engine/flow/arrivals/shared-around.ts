import type { Fact } from '../../../facts/facts.js';
import type { Evidence } from '../../../facts/location.js';
import type { Ast } from '../../ast/ast.js';
import type { SyntaxNode } from '../../host/type-host.js';
import type { Owners } from '../../names/owners.js';

/** In whose name the code around a place says that it acts (`@SharedWith`): ids, the nearest first. */
export type SharedAround = (node: SyntaxNode) => readonly string[];

export function createSharedAround(ast: Ast, owners: Owners, facts: readonly Fact[]): SharedAround {
  const kinds = ast.kindsOf([
    'ClassDeclaration',
    'ClassExpression',
    'FunctionDeclaration',
    'GetAccessor',
    'MethodDeclaration',
    'PropertyDeclaration',
    'SetAccessor',
  ]);
  const shared = new Map<string, string[]>();
  for (const fact of facts) {
    if (fact.kind !== 'sharedWith') continue;
    const { value } = fact.recipient;
    const id = typeof value === 'string' ? value : value.recipient;
    const key = keyOf(fact.evidence);
    shared.set(key, [...(shared.get(key) ?? []), id]);
  }
  return (node) => {
    if (shared.size === 0) return [];
    const found: string[] = [];
    for (let at: SyntaxNode | undefined = node; at; at = at.parent) {
      if (!kinds.has(at.kind)) continue;
      found.push(...(shared.get(keyOf(owners.ownerOf(at).evidence)) ?? []));
    }
    return found;
  };
}

/** By symbol, not by owner: what a method says holds for no other of its class. */
function keyOf({ file, symbol }: Evidence): string {
  return `${file}#${symbol}`;
}
