import type { Ast } from '../ast/ast.js';
import type { Declaration, Place, SyntaxNode, TypeHost } from '../host/type-host.js';

import { standing } from '../host/type-host.js';

/** Asks the host what names stand for, each name once, in batches where the caller knows what is coming. */
export interface Resolver {
  /** Resolves all these names of one or more files in one question. */
  prefetch(names: readonly SyntaxNode[]): void;
  /** Declarations of a name; those in a declaration file are followed to their source where the host knows it. */
  declarationsOf(name: SyntaxNode): readonly Declaration[];
  /** The nodes of {@link Resolver.declarationsOf} that the host can show. */
  declarationNodesOf(name: SyntaxNode): readonly SyntaxNode[];
  /** The node of a declaration the host has named; of its source, when it stands in a declaration file that has one. */
  nodeOf(declaration: Declaration): SyntaxNode | undefined;
}

export function createResolver(host: TypeHost, ast: Ast): Resolver {
  const known = new Map<SyntaxNode, readonly Declaration[]>();

  const placeOf = (name: SyntaxNode): Place => ({
    file: ast.sourceFileOf(name).fileName,
    position: ast.startOf(name),
    [standing]: name,
  });
  const toSource = (declaration: Declaration): Declaration =>
    isDeclarationFile(declaration.file) ? (host.sourceOf(declaration) ?? declaration) : declaration;

  const resolver: Resolver = {
    prefetch(names) {
      const fresh = names.filter((name) => !known.has(name));
      if (fresh.length === 0) return;
      const answers = host.declarationsOf(fresh.map(placeOf));
      fresh.forEach((name, index) => known.set(name, (answers[index] ?? []).map(toSource)));
    },
    declarationsOf(name) {
      if (!known.has(name)) resolver.prefetch([name]);
      return known.get(name) ?? [];
    },
    nodeOf: (declaration) => ast.nodeAt(toSource(declaration)),
    declarationNodesOf: (name) => resolver.declarationsOf(name).flatMap((declaration) => ast.nodeAt(declaration) ?? []),
  };
  return resolver;
}

/** Whether a file holds declarations only: `.d.ts`, `.d.mts`, `.d.cts`, `.d.json.ts`. */
export function isDeclarationFile(file: string): boolean {
  return /\.d\.(?:[cm]?ts|[^./]+\.ts)$/u.test(file);
}
