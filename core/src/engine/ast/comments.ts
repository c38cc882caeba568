import type { SourceFileNode, Syntax, SyntaxNode } from '../host/type-host.js';

import { endOfBlock, endOfLine, skipTrivia } from './trivia.js';

/** Part of a text: offsets in UTF-16 units, `end` exclusive. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** Nodes whose characters are text and no code. All are leaves. */
const literalNames = [
  'JsxText',
  'NoSubstitutionTemplateLiteral',
  'RegularExpressionLiteral',
  'StringLiteral',
  'TemplateHead',
  'TemplateMiddle',
  'TemplateTail',
];

/**
 * The comments of a file with their marks, in the order of the text: also those that stand on no node, which parsers do not
 * keep. What only looks like a comment (in texts, templates, regular expressions, JSX) is none.
 */
export function commentsOf(syntax: Syntax, source: SourceFileNode): readonly TextRange[] {
  const { text } = source;
  const comments: TextRange[] = [];
  let at = text.startsWith('#!') ? endOfLine(text, 0) : 0;
  for (const literal of [...literalsOf(syntax, source), { start: text.length, end: text.length }]) {
    at = scanCode(text, at, literal.start, comments);
    at = Math.max(at, literal.end);
  }
  return comments;
}

/** Notes the comments between two offsets, where nothing is a literal; gives the offset that was reached. */
function scanCode(text: string, from: number, to: number, comments: TextRange[]): number {
  const opening = /\/[*/]/gu;
  opening.lastIndex = from;
  for (let match = opening.exec(text); match !== null && match.index < to; match = opening.exec(text)) {
    const start = match.index;
    const end = match[0] === '//' ? endOfLine(text, start) : endOfBlock(text, start);
    comments.push({ start, end });
    opening.lastIndex = end;
  }
  return Math.max(from, to, comments.at(-1)?.end ?? 0);
}

function literalsOf(syntax: Syntax, source: SourceFileNode): readonly TextRange[] {
  const { kinds } = syntax;
  const literals = new Set(literalNames.map((name) => kinds[name]));
  const found: TextRange[] = [];
  // An explicit stack: the depth of a hostile expression must not exhaust the call stack.
  const stack: SyntaxNode[] = [source];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (literals.has(node.kind)) {
      // In JSX the text begins at once: what looks like a comment there is text.
      const start = node.kind === kinds.JsxText ? node.pos : skipTrivia(source.text, node.pos);
      found.push({ start, end: node.end });
    }
    syntax.forEachChild(node, (child) => {
      stack.push(child);
    });
  }
  return found.sort((first, second) => first.start - second.start);
}
