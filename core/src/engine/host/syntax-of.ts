import type ts from 'typescript';

import type { CompilerApi } from './compiler-api.js';
import type { Syntax } from './type-host.js';

/** Kinds and walk of a compiler's trees. */
export function syntaxOf(api: Pick<CompilerApi, 'forEachChild' | 'SyntaxKind'>): Syntax {
  // The enum object also maps numbers back to names.
  const kinds = Object.fromEntries(
    Object.entries(api.SyntaxKind).filter((entry): entry is [string, ts.SyntaxKind] => typeof entry[1] === 'number'),
  );
  return {
    kinds,
    forEachChild: (node, visit) => {
      // Every node the engine holds came from this compiler; a visit that returned something would end the visits.
      api.forEachChild(node as unknown as ts.Node, visit);
    },
  };
}
