import type ts from 'typescript';

import type { CompilerApi } from './compiler-api.js';
import type { Declaration, Place, SyntaxNode } from './type-host.js';

import { nodeBehind } from './node-behind.js';
import { standing } from './type-host.js';

/** Finds nodes of one program by place. */
export interface NodeIndex {
  /** The name at a place, or the expression when the place has an end. */
  nodeAt(place: Place): ts.Node | undefined;
  declarationNode(declaration: Declaration): ts.Node | undefined;
}

/** Names of a file are indexed in one walk, at the first question about the file: questions come in batches by file. */
export function createNodeIndex(api: CompilerApi, program: ts.Program): NodeIndex {
  const namesByFile = new Map<string, ReadonlyMap<number, ts.Node>>();
  const sources = new Map<string, ts.SourceFile>();
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

  /** A node that the asker holds, when it is of this program. */
  function own(node: SyntaxNode | undefined, file: string): ts.Node | undefined {
    if (node === undefined) return undefined;
    let source = sources.get(file);
    if (source === undefined) {
      source = program.getSourceFile(file);
      if (source !== undefined) sources.set(file, source);
    }
    // A host of this process hands out the compiler's own nodes.
    const found = node as unknown as ts.Node;
    return source !== undefined && found.getSourceFile() === source ? found : undefined;
  }

  /** A name that is all there is to a node. */
  function nameIn(node: ts.Node): ts.Node | undefined {
    let at: ts.Node | undefined = node;
    while (at !== undefined && !nameKinds.has(at.kind)) {
      const { pos }: ts.Node = at;
      at = api.forEachChild(at, (child) => (child.pos === pos && child.end === node.end ? child : undefined));
    }
    return at;
  }

  /** The outermost node around this one that is no longer than it is. */
  function outermost(node: ts.Node, start: number): ts.Node {
    let at = node;
    let parent = at.parent as ts.Node | undefined;
    while (parent?.end === at.end && parent.getStart() === start) {
      at = parent;
      parent = at.parent;
    }
    return at;
  }

  return {
    nodeAt(place) {
      const { file, position, end } = place;
      const held = own(place[standing], file);
      if (held !== undefined && nameKinds.has(held.kind)) return held;
      if (held !== undefined && end === held.end) return nameIn(held) ?? outermost(held, position);
      const name = namesOf(file).get(position);
      if (end === undefined || name?.end === end) return name;
      return nodeOfExtent(file, position, end, () => true);
    },
    declarationNode(declaration) {
      const { file, start, end, kind } = declaration;
      const held = own(nodeBehind(declaration), file);
      if (held !== undefined) return held;
      return nodeOfExtent(file, start, end, ({ kind: found }: { readonly kind: number }) => found === kind);
    },
  };
}
