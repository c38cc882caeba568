import type { SyntaxNode } from '../../engine/host/type-host.js';
import type { FixFile } from '../fix-file.js';
import type { TextEdit } from '../fix.js';

import { indentAt, lineStartAt } from '../text-style.js';

/** Adds a tag to the doc comment directly above a node, or puts one before it. */
export function addTag(node: SyntaxNode, tag: string, file: FixFile, isOnOwnLine = false): TextEdit {
  const { ast, style, text } = file;
  const start = ast.startOf(node);
  const comment = docCommentBefore(node, file);
  if (comment === undefined) {
    const after = isOnOwnLine ? `${style.lineEnd}${indentAt(text, start)}` : ' ';
    return file.insert(start, `/** ${tag} */${after}`);
  }
  // On a line of its own: a tag behind words is none.
  const content = text.slice(comment.start, comment.end - '*/'.length);
  const end = comment.start + content.trimEnd().length;
  const indent = indentAt(text, comment.start);
  const column = comment.start - lineStartAt(text, comment.start);
  const margin = indent.length === column ? indent : ' '.repeat(column);
  const line = `${style.lineEnd}${margin} * ${tag}`;
  const isOneLine = !content.includes('\n') && !content.includes('\r');
  return file.replace(end, comment.end - '*/'.length, isOneLine ? `${line} ` : `${line}${style.lineEnd}${margin} `);
}

function docCommentBefore(
  node: SyntaxNode,
  { ast, text }: FixFile,
): { readonly start: number; readonly end: number } | undefined {
  const trivia = text.slice(node.pos, ast.startOf(node));
  const found = /\/\*\*(?!\/)(?:(?!\*\/)[\s\S])*\*\/\s*$/u.exec(trivia);
  if (found === null) return undefined;
  const start = node.pos + found.index;
  return { start, end: start + found[0].trimEnd().length };
}
