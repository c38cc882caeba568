import type ts from 'typescript';

import type { CompilerApi } from './compiler-api.js';
import type { Declaration, Place } from './type-host.js';

/** Finds nodes of one program by place. */
export interface NodeIndex {
  /** The name at a place, or the expression when the place has an end. */
  nodeAt(place: Place): ts.Node | undefined;
  declarationNode(declaration: Declaration): ts.Node | undefined;
}

/** Names of a file are indexed in one walk, at the first question about the file: questions come in batches by file. */
export function createNodeIndex(api: CompilerApi, program: ts.Program): NodeIndex {
  const namesByFile = new Map<string, ReadonlyMap<number, ts.Node>>();
  const { SyntaxKind } = api;
  const nameKinds: ReadonlySet<ts.SyntaxKind> = new Set([
    SyntaxKind.Identifier,
    SyntaxKind.PrivateIdentifier,
    SyntaxKind.StringLiteral,
    SyntaxKind.NoSubstitutionTemplateLiteral,
    SyntaxKind.NumericLiteral,
    SyntaxKind.ThisKeyword,
  ]);

  function namesOf(file: string): ReadonlyMap<number, ts.Node> {
    const known = namesByFile.get(file);
    if (known !== undefined) return known;
    const names = new Map<number, ts.Node>();
    const sourceFile = program.getSourceFile(file);
    const pending: ts.Node[] = sourceFile === undefined ? [] : [sourceFile];
    for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
      if (nameKinds.has(node.kind)) names.set(node.getStart(sourceFile), node);
      else api.forEachChild(node, (child) => void pending.push(child));
    }
    namesByFile.set(file, names);
    return names;
  }

  /** The outermost node of exactly this extent that `accept` takes. */
  function nodeOfExtent(
    file: string,
    start: number,
    end: number,
    accept: (node: ts.Node) => boolean,
  ): ts.Node | undefined {
    const sourceFile = program.getSourceFile(file);
    let node: ts.Node | undefined = sourceFile;
    while (node !== undefined) {
      if (node.end === end && accept(node) && node.getStart(sourceFile) === start) return node;
      const parent: ts.Node = node;
      node = api.forEachChild(parent, (child) =>
        child.pos <= start && child.end >= end && child.end > child.pos ? child : undefined,
      );
    }
    return undefined;
  }

  return {
    nodeAt({ file, position, end }) {
      const name = namesOf(file).get(position);
      if (end === undefined || name?.end === end) return name;
      return nodeOfExtent(file, position, end, () => true);
    },
    declarationNode({ file, start, end, kind }) {
      return nodeOfExtent(file, start, end, ({ kind: found }: { readonly kind: number }) => found === kind);
    },
  };
}
