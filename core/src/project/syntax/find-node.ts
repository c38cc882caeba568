import { ts } from 'ts-morph';

import type { Declaration, Place } from '../../engine/host/type-host.js';

import { nodeBehind } from '../../engine/host/node-behind.js';
import { standing } from '../../engine/host/type-host.js';

/** The name or literal that begins at a place of a tree. */
export function findName(tree: ts.SourceFile, place: Place): ts.Node | undefined {
  // A host of this process hands out the compiler's own nodes.
  const held = place[standing] as ts.Node | undefined;
  if (held?.getSourceFile() === tree) return held;
  return findNode(tree, place.position, (node, start) => start === place.position && isName(node));
}

/** The node of a declaration of this tree. */
export function findDeclaration(tree: ts.SourceFile, declaration: Declaration): ts.Node | undefined {
  const { start, end, kind } = declaration;
  const held = nodeBehind(declaration) as ts.Node | undefined;
  if (held?.getSourceFile() === tree) return held;
  return findNode(tree, start, (node, from) => from === start && node.end === end && (node.kind as number) === kind);
}

function findNode(
  tree: ts.SourceFile,
  position: number,
  accept: (node: ts.Node, start: number) => boolean,
): ts.Node | undefined {
  let node: ts.Node | undefined = tree;
  while (node !== undefined) {
    if (accept(node, node.getStart(tree))) return node;
    node = ts.forEachChild(node, (child) => (child.pos <= position && child.end > position ? child : undefined));
  }
  return undefined;
}

function isName(node: ts.Node): boolean {
  return (
    ts.isIdentifier(node) || ts.isPrivateIdentifier(node) || ts.isStringLiteralLike(node) || ts.isNumericLiteral(node)
  );
}
