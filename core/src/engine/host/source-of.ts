import type { FindOriginal } from './declaration-map.js';
import type { Declaration, SyntaxNode, TypeHost } from './type-host.js';

import { isDeclarationFile } from './declaration-map.js';

/**
 * The declaration in source that a declaration in a `.d.ts` was made from, by the mapped place of its name. Needs only what
 * every host can answer, so hosts of several programs share it.
 */
export function sourceOfDeclaration(
  host: Pick<TypeHost, 'declarationsOf' | 'sourceFile' | 'syntax'>,
  declaration: Declaration,
  originalPlace: FindOriginal,
): Declaration | undefined {
  const { file } = declaration;
  const sourceFile = isDeclarationFile(file) ? host.sourceFile(file) : undefined;
  if (sourceFile === undefined) return undefined;
  const { text } = sourceFile;
  const place = originalPlace(file, text, () => namePosition(host, sourceFile, declaration, text));
  if (place === undefined || isDeclarationFile(place.file) || host.sourceFile(place.file) === undefined)
    return undefined;
  const candidates = host.declarationsOf([place])[0] ?? [];
  return candidates.find(
    (candidate) =>
      candidate.file === place.file && candidate.start <= place.position && candidate.end >= place.position,
  );
}

/** Where the name of a declaration begins; the declaration itself when it has none. */
function namePosition(
  { syntax }: Pick<TypeHost, 'syntax'>,
  sourceFile: SyntaxNode,
  declaration: Declaration,
  text: string,
): number {
  let node: SyntaxNode | undefined = sourceFile;
  while (node !== undefined) {
    if (node.kind === declaration.kind && node.end === declaration.end && node.pos <= declaration.start) {
      const { name } = node as SyntaxNode & { readonly name?: SyntaxNode };
      return name === undefined ? declaration.start : name.end - nameLength(text, name);
    }
    let inner: SyntaxNode | undefined;
    syntax.forEachChild(node, (child) => {
      if (child.pos <= declaration.start && child.end >= declaration.end) inner ??= child;
    });
    node = inner;
  }
  return declaration.start;
}

/** A name's node begins with the white space and comments before it; the name itself has neither. */
function nameLength(text: string, name: SyntaxNode): number {
  const { text: plain } = name as SyntaxNode & { readonly text?: string };
  if (plain !== undefined && text.slice(name.end - plain.length, name.end) === plain) return plain.length;
  return text.slice(name.pos, name.end).trimStart().length;
}
