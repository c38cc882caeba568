import type { SourceFileNode, SyntaxNode, TypeHost } from '../engine/host/type-host.js';
import type { Position } from '../facts/location.js';
import type { TextEdit } from './fix.js';

import { type Ast, childrenAround, createAst } from '../engine/ast/ast.js';
import { commentsOf, type TextRange } from '../engine/ast/comments.js';
import { styleOf, type TextStyle } from './text-style.js';

/** A source text that can be changed, with its tree. */
export interface FixFile {
  readonly ast: Ast;
  readonly source: SourceFileNode;
  readonly text: string;
  readonly style: TextStyle;
  /** Whether `@verklaar/annotations` can be imported: the package is installed, and the file is a module. */
  readonly canImport: boolean;
  /** Comments with their marks, in the order of the text. */
  readonly comments: () => readonly TextRange[];
  readonly replace: (start: number, end: number, text: string) => TextEdit;
  readonly insert: (at: number, text: string) => TextEdit;
  /** The innermost node of exactly this extent, as text without leading trivia. */
  readonly nodeAt: (extent: { readonly start: number; readonly end: number }) => SyntaxNode | undefined;
  /** Inside which text that is no code an offset stands: between tags of JSX, or in a template or other literal. */
  readonly textAround: (offset: number) => 'jsx' | 'literal' | undefined;
  /** Whether the parser had to guess within these offsets. */
  readonly isBroken: (start: number, end: number) => boolean;
}

export interface OpenOptions {
  readonly host: TypeHost;
  readonly source: SourceFileNode;
  readonly canImport: boolean;
}

/** Opens a file for changes. Asks nothing about types. */
export function openFixFile({ host, source, canImport }: OpenOptions): FixFile {
  const ast = createAst(host);
  const { fileName: file, text } = source;
  let style: TextStyle | undefined;
  let comments: readonly TextRange[] | undefined;
  const replace = (start: number, end: number, replacement: string): TextEdit => ({
    file,
    start,
    end,
    text: replacement,
  });
  return {
    ast,
    source,
    text,
    get style() {
      return (style ??= styleOf(ast, source));
    },
    canImport: canImport && !file.endsWith('.cjs'),
    comments: () => (comments ??= commentsOf(host.syntax, source)),
    replace,
    insert: (at, added) => replace(at, at, added),
    nodeAt: (extent) => nodeAt(ast, source, extent),
    textAround: (offset) => textAround(offset, ast, host, source),
    isBroken: (start, end) =>
      host.syntaxErrors(file).some((problem) => problem.start <= end && problem.start + problem.length >= start),
  };
}

const literals = [
  'NoSubstitutionTemplateLiteral',
  'RegularExpressionLiteral',
  'StringLiteral',
  'TemplateHead',
  'TemplateMiddle',
  'TemplateTail',
];

function textAround(
  offset: number,
  ast: Ast,
  { syntax: { kinds } }: TypeHost,
  source: SourceFileNode,
): 'jsx' | 'literal' | undefined {
  let node: SyntaxNode = source;
  for (let next: SyntaxNode | undefined = source; next !== undefined;) {
    node = next;
    next = ast.childrenOf(node).find(({ pos, end }) => pos <= offset && offset < end);
  }
  if (node.kind === kinds.JsxText) return 'jsx';
  const isLiteral = literals.some((name) => kinds[name] === node.kind);
  return isLiteral && ast.startOf(node) < offset ? 'literal' : undefined;
}

function nodeAt(
  ast: Ast,
  source: SourceFileNode,
  { start, end }: { readonly start: number; readonly end: number },
): SyntaxNode | undefined {
  let found: SyntaxNode | undefined;
  let around: readonly SyntaxNode[] = [source];
  while (around.length > 0) {
    const next: SyntaxNode[] = [];
    for (const node of around) {
      if (node.pos > start || node.end < end) continue;
      // The innermost that fits: a statement without a semicolon is as long as its expression.
      if (node !== source && node.end === end && ast.startOf(node, source) === start) found = node;
      next.push(...childrenAround(ast.childrenOf(node), start));
    }
    around = next;
  }
  return found;
}

/** Offset of a place for people; `undefined` when the text has no such place. A byte-order mark is not counted. */
export function offsetAt(text: string, { line, column }: Position): number | undefined {
  const mark = text.startsWith('\uFEFF') ? 1 : 0;
  let start = mark;
  if (line > 1) {
    const breaks = /\r\n|[\n\r\u2028\u2029]/gu;
    for (let passed = 1; passed < line; passed += 1) if (breaks.exec(text) === null) return undefined;
    start = breaks.lastIndex;
  }
  const offset = start + column - 1;
  return offset <= text.length ? offset : undefined;
}
