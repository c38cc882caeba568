import type { SyntaxNode } from '../../engine/host/type-host.js';
import type { FixFile } from '../fix-file.js';
import type { TextEdit } from '../fix.js';

import { childList, childNode } from '../../engine/ast/ast.js';
import { declaredName } from '../../engine/ast/names.js';
import { skipTrivia } from '../../engine/ast/trivia.js';
import { behindTail, indentAt, lineStartAt } from '../text-style.js';

/** Adds a property at the end of an object literal or of a type literal; `undefined` when it has one of that name. */
export function addProperty(
  holder: SyntaxNode,
  key: string,
  value: string,
  file: FixFile,
): readonly TextEdit[] | undefined {
  const { ast, text } = file;
  const isType = ast.is(holder, 'TypeLiteral');
  const members = childList(holder, isType ? 'members' : 'properties');
  if (members.some((member) => declaredName(ast, member) === key)) return undefined;
  const added = `${key}: ${value}`;
  const last = members.at(-1);
  if (last === undefined) return [file.replace(ast.startOf(holder), holder.end, `{ ${added} }`)];
  const mark = isType ? (text[last.end - 1] === ',' ? ',' : ';') : ',';
  const gap = gapBefore(last, file);
  const end = endWithMark(last, mark, isType, text);
  if (gap === ' ') return [file.insert(end ?? last.end, end === undefined ? `${mark} ${added}` : ` ${added}${mark}`)];
  if (end !== undefined) return [file.insert(behindTail(text, end), `${gap}${added}${mark}`)];
  return afterLast(last.end, mark, `${gap}${added}${isType ? '' : mark}`, file);
}

/** Ends what has no comma yet, and adds a line below it and its comment. */
function afterLast(end: number, mark: string, line: string, file: FixFile): readonly TextEdit[] {
  const tail = behindTail(file.text, end);
  return tail === end ? [file.insert(end, `${mark}${line}`)] : [file.insert(end, mark), file.insert(tail, line)];
}

/** A line of its own, where the one before has one. */
function gapBefore(last: SyntaxNode, { ast, style, text }: FixFile): string {
  const start = ast.startOf(last);
  const ownLine = text.slice(lineStartAt(text, start), start).trim() === '';
  return ownLine ? `${style.lineEnd}${indentAt(text, start)}` : ' ';
}

/** Behind the comma or semicolon that ends a member; `undefined` when it has none. */
function endWithMark({ end }: SyntaxNode, mark: string, isType: boolean, text: string): number | undefined {
  if (isType) return text[end - 1] === mark ? end : undefined;
  const next = skipTrivia(text, end);
  return text[next] === mark ? next + 1 : undefined;
}

/** Adds an item at the end of a list between brackets. */
export function addItem(list: SyntaxNode, item: string, file: FixFile): readonly TextEdit[] {
  const { ast, text } = file;
  const last = childList(list, 'elements').at(-1);
  if (last === undefined) return [file.replace(ast.startOf(list), list.end, `[${item}]`)];
  const gap = gapBefore(last, file);
  const next = skipTrivia(text, last.end);
  if (gap === ' ')
    return [file.insert(text[next] === ',' ? next + 1 : last.end, text[next] === ',' ? ` ${item}` : `, ${item}`)];
  if (text[next] === ',') return [file.insert(behindTail(text, next + 1), `${gap}${item},`)];
  return afterLast(last.end, ',', `${gap}${item}`, file);
}

/** The value of a property by its name. */
export function propertyOf(holder: SyntaxNode, key: string, { ast }: FixFile): SyntaxNode | undefined {
  const isType = ast.is(holder, 'TypeLiteral');
  const member = childList(holder, isType ? 'members' : 'properties').find((one) => declaredName(ast, one) === key);
  return member && childNode(member, isType ? 'type' : 'initializer');
}
