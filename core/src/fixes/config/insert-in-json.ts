import type { Node } from 'jsonc-parser';

import type { TextEdit } from '../fix.js';

import { skipTrivia } from '../../engine/ast/trivia.js';
import { behindTail, indentOf, indentOfLine, lineEndOf } from '../text-style.js';

/**
 * Adds a property, or an item, at the end of an object or an array of a JSON text. Nothing that stands there is written anew:
 * comments and line breaks stay as they are.
 *
 * @param key - `undefined` for an item of an array.
 */
export function insertInJson(
  text: string,
  holder: Node,
  key: string | undefined,
  value: unknown,
): readonly Omit<TextEdit, 'file'>[] {
  const last = holder.children?.at(-1);
  const isWide = text.slice(holder.offset, holder.offset + holder.length).includes('\n') || last === undefined;
  const margin = indentOfLine(text, holder.offset);
  const style: JsonStyle = {
    indent: indentOf(text),
    lineEnd: lineEndOf(text),
    isWide: isWide && !(key === undefined && last !== undefined && isOneLine(text, last)),
  };
  const inner = isWide ? `${margin}${style.indent}` : '';
  const added = `${key === undefined ? '' : `${JSON.stringify(key)}: `}${written(value, inner, style)}`;
  const gap = isWide ? `${style.lineEnd}${inner}` : ' ';
  const insert = (at: number, words: string): Omit<TextEdit, 'file'> => ({ start: at, end: at, text: words });
  if (last === undefined) return [insert(holder.offset + 1, `${gap}${added}${style.lineEnd}${margin}`)];
  const end = last.offset + last.length;
  const next = skipTrivia(text, end);
  if (text[next] === ',') return [insert(isWide ? behindTail(text, next + 1) : next + 1, `${gap}${added}`)];
  const tail = isWide ? behindTail(text, end) : end;
  return tail === end ? [insert(end, `,${gap}${added}`)] : [insert(end, ','), insert(tail, `${gap}${added}`)];
}

interface JsonStyle {
  readonly indent: string;
  readonly lineEnd: string;
  /** Objects over several lines. */
  readonly isWide: boolean;
}

function isOneLine(text: string, { offset, length }: Node): boolean {
  return !text.slice(offset, offset + length).includes('\n');
}

/** JSON as people write it: texts of a list beside each other, properties below each other. */
function written(value: unknown, margin: string, style: JsonStyle): string {
  const { indent, isWide, lineEnd } = style;
  const inner = `${margin}${indent}`;
  if (Array.isArray(value)) {
    const items = value.map((item) => written(item, inner, style));
    const isFlat = !isWide || value.every((item) => typeof item !== 'object');
    return isFlat
      ? `[${items.join(', ')}]`
      : `[${lineEnd}${inner}${items.join(`,${lineEnd}${inner}`)}${lineEnd}${margin}]`;
  }
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).map(([key, part]) => `${JSON.stringify(key)}: ${written(part, inner, style)}`);
  return isWide
    ? `{${lineEnd}${inner}${entries.join(`,${lineEnd}${inner}`)}${lineEnd}${margin}}`
    : `{ ${entries.join(', ')} }`;
}
