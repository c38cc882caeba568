import type { Ast } from '../engine/ast/ast.js';
import type { SourceFileNode } from '../engine/host/type-host.js';

/** How whoever wrote a text writes: what is added looks like what is there. */
export interface TextStyle {
  readonly quote: '"' | "'";
  /** `;` or nothing. */
  readonly semicolon: '' | ';';
  /** One level. */
  readonly indent: string;
  readonly lineEnd: '\n' | '\r\n';
}

/** Statements that end with a semicolon where semicolons are written. */
const terminated = [
  'ExportAssignment',
  'ExpressionStatement',
  'ImportDeclaration',
  'PropertyDeclaration',
  'ReturnStatement',
  'TypeAliasDeclaration',
  'VariableStatement',
] as const;

/** The style of a source text; where nothing shows it, single quotes, semicolons, two spaces and LF. */
export function styleOf(ast: Ast, source: SourceFileNode): TextStyle {
  const { text } = source;
  let [double, single, without, ended] = [0, 0, 0, 0];
  ast.walk(source, (node) => {
    if (ast.is(node, 'StringLiteral')) {
      if (text[node.end - 1] === '"') double += 1;
      else single += 1;
    }
    if (!ast.is(node, ...terminated)) return;
    if (text[node.end - 1] === ';') ended += 1;
    else without += 1;
  });
  return {
    quote: double > single ? '"' : "'",
    semicolon: without > ended ? '' : ';',
    indent: indentOf(text),
    lineEnd: lineEndOf(text),
  };
}

/** Line ends of a text, by its first. */
export function lineEndOf(text: string): '\n' | '\r\n' {
  const first = text.indexOf('\n');
  return first > 0 && text[first - 1] === '\r' ? '\r\n' : '\n';
}

/** One level of indentation: that of the first indented line that is no comment. */
export function indentOf(text: string): string {
  const [, found = '  '] = /^([\t ]+)[^\s*/]/mu.exec(text) ?? [];
  return found.startsWith('\t') ? '\t' : found;
}

/** White space at the start of the line that holds an offset. */
export function indentAt(text: string, offset: number): string {
  const start = lineStartAt(text, offset);
  return /^[\t ]*/u.exec(text.slice(start, offset))?.[0] ?? '';
}

/** White space at the start of the line that holds an offset, also behind the offset. */
export function indentOfLine(text: string, offset: number): string {
  return /^[\t ]*/u.exec(text.slice(lineStartAt(text, offset)))?.[0] ?? '';
}

/** Offset of the first character of the line that holds an offset. */
export function lineStartAt(text: string, offset: number): number {
  return Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
}

/** Behind a comment that ends the line and speaks of what stands before it; else where one asks. */
export function behindTail(text: string, offset: number): number {
  const tail = /^[\t ]*(?:\/\/[^\n\r]*|\/\*(?:(?!\*\/)[^\n\r])*\*\/)(?=[\t ]*(?:[\n\r]|$))/u.exec(text.slice(offset));
  return offset + (tail?.[0].length ?? 0);
}

/** A text as a string literal. */
export function quoted(text: string, quote: '"' | "'"): string {
  const escaped = text
    .replaceAll('\\', '\\\\')
    .replaceAll(quote, `\\${quote}`)
    .replaceAll('\r', '\\r')
    .replaceAll('\n', '\\n')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
  return `${quote}${escaped}${quote}`;
}
