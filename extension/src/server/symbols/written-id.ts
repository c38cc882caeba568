import type { SourceFileNode, Span, SyntaxNode, TypeHost } from '@verklaar/core';

import type { ProjectSession } from '../analysis/project-session.js';

import { isCode } from './is-code.js';

/** How an id stands at a place. */
type WrittenId =
  /** The id itself, in a text: a string, a doc comment, the config. `at` leaves quotes out. */
  | { readonly as: 'text'; readonly at: Span }
  /** A name of code that stands for the declared thing. */
  | { readonly as: 'name' }
  /** In some other way: by a constant, or composed. */
  | { readonly as: 'other' };

/**
 * Reads how an id is written at the place of a mention.
 *
 * @param text - Of the file that the place is in.
 * @param declaration - Of the thing it names: what a name of code must lead to.
 */
export function readWrittenId(
  session: ProjectSession,
  { at, id, text }: { readonly at: Span; readonly id: string; readonly text: string },
  declaration: Span | undefined,
): WrittenId {
  const written = textAt(text, at);
  const quote = written.charAt(0);
  if (['"', "'", '`'].includes(quote)) {
    if (written !== `${quote}${id}${quote}`) return { as: 'other' };
    const start = { ...at.start, column: at.start.column + 1 };
    return { as: 'text', at: { ...at, start, end: { ...at.end, column: at.end.column - 1 } } };
  }
  const syntax = isCode(at.file) ? session.syntaxOf(`${session.root}/${at.file}`) : undefined;
  const name = syntax && nameAt(syntax.host, syntax.source, offsetOf(text, at.start));
  if (syntax === undefined || name === undefined) return written === id ? { as: 'text', at } : { as: 'other' };
  return leadsTo(session, syntax.host, syntax.source, name, declaration) ? { as: 'name' } : { as: 'other' };
}

/** Whether a name stands for what is declared at a place. */
function leadsTo(
  { root }: ProjectSession,
  host: TypeHost,
  { fileName }: SourceFileNode,
  name: { readonly start: number; readonly end: number },
  declaration: Span | undefined,
): boolean {
  if (declaration === undefined) return false;
  const [found = []] = host.declarationsOf([{ file: fileName, position: name.start }]);
  return found.some(({ file, start, end }) => {
    const text = host.sourceFile(file)?.text;
    if (file !== `${root}/${declaration.file}` || text === undefined) return false;
    return start <= offsetOf(text, declaration.start) && offsetOf(text, declaration.end) <= end;
  });
}

/** The last name of the expression that begins at an offset: `newsletter`, or that of `privacy.newsletter`. */
function nameAt(
  { syntax }: TypeHost,
  source: SourceFileNode,
  offset: number,
): { readonly start: number; readonly end: number } | undefined {
  const identifier = syntax.kinds.Identifier;
  let found: SyntaxNode | undefined;
  let node: SyntaxNode | undefined = source;
  while (node !== undefined) {
    let next: SyntaxNode | undefined;
    syntax.forEachChild(node, (child) => {
      if (child.pos <= offset && offset < child.end) next ??= child;
      return undefined;
    });
    node = next;
    if (next?.kind === identifier) found = next;
  }
  // A comment before a name belongs to its node.
  if (found === undefined || source.text.slice(found.pos, offset).trim() !== '') return undefined;
  const start = found.end - source.text.slice(found.pos, found.end).trimStart().length;
  return start === offset ? lastOf(source.text, start, found.end) : undefined;
}

/** `a.b.c`: the place of `c`. */
function lastOf(text: string, start: number, end: number): { readonly start: number; readonly end: number } {
  const [chain = ''] = /^(?:\s*\.\s*[\p{ID_Start}$_][\p{ID_Continue}$]*)*/u.exec(text.slice(end)) ?? [];
  if (chain === '') return { start, end };
  const last = end + chain.length;
  return { start: last - (/[\p{ID_Continue}$]+$/u.exec(chain)?.[0].length ?? 0), end: last };
}

function textAt(text: string, { start, end }: Span): string {
  return text.slice(offsetOf(text, start), offsetOf(text, end));
}

/** Offset (UTF-16) of a place; lines end as the compiler and editors have it. */
function offsetOf(text: string, { line, column }: Span['start']): number {
  const ends = text.matchAll(/\r\n|[\n\r\u2028\u2029]/gu);
  let offset = 0;
  for (let current = 1; current < line; current += 1) {
    const { value } = ends.next();
    if (value === undefined) break;
    offset = value.index + value[0].length;
  }
  return offset + column - 1;
}
