import type { SyntaxNode } from '../../engine/host/type-host.js';
import type { FixFile } from '../fix-file.js';
import type { TextEdit } from '../fix.js';

import { childList, childNode } from '../../engine/ast/ast.js';
import { declaredName } from '../../engine/ast/names.js';
import { skipTrivia } from '../../engine/ast/trivia.js';
import { indentAt, lineStartAt } from '../text-style.js';

/** Adds a property at the end of an object literal or of a type literal; `undefined` when it has one of that name. */
export function addProperty(
  holder: SyntaxNode,
  key: string,
  value: string,
  file: FixFile,
): readonly TextEdit[] | undefined {
  const { ast, style, text } = file;
  const isType = ast.is(holder, 'TypeLiteral');
  const members = childList(holder, isType ? 'members' : 'properties');
  if (members.some((member) => declaredName(ast, member) === key)) return undefined;
  const added = `${key}: ${value}`;
  const last = members.at(-1);
  if (last === undefined) return [file.replace(ast.startOf(holder), holder.end, `{ ${added} }`)];
  const mark = isType ? (text[last.end - 1] === ',' ? ',' : ';') : ',';
  const start = ast.startOf(last);
  const ownLine = text.slice(lineStartAt(text, start), start).trim() === '';
  const gap = ownLine ? `${style.lineEnd}${indentAt(text, start)}` : ' ';
  const end = endWithMark(last, mark, isType, text);
  if (end !== undefined) return [file.insert(end, `${gap}${added}${mark}`)];
  return [file.insert(last.end, `${mark}${gap}${added}${ownLine && !isType ? mark : ''}`)];
}

/** Behind the comma or semicolon that ends a member; `undefined` when it has none. */
function endWithMark({ end }: SyntaxNode, mark: string, isType: boolean, text: string): number | undefined {
  if (isType) return text[end - 1] === mark ? end : undefined;
  const next = skipTrivia(text, end);
  return text[next] === mark ? next + 1 : undefined;
}

/** Adds an item at the end of a list between brackets. */
export function addItem(list: SyntaxNode, item: string, file: FixFile): readonly TextEdit[] {
  const { ast, style, text } = file;
  const last = childList(list, 'elements').at(-1);
  if (last === undefined) return [file.replace(ast.startOf(list), list.end, `[${item}]`)];
  const start = ast.startOf(last);
  const ownLine = text.slice(lineStartAt(text, start), start).trim() === '';
  const gap = ownLine ? `${style.lineEnd}${indentAt(text, start)}` : ' ';
  const next = skipTrivia(text, last.end);
  if (text[next] !== ',') return [file.insert(last.end, `,${gap}${item}`)];
  return [file.insert(next + 1, ownLine ? `${gap}${item},` : `${gap}${item}`)];
}

/** The value of a property by its name. */
export function propertyOf(holder: SyntaxNode, key: string, { ast }: FixFile): SyntaxNode | undefined {
  const isType = ast.is(holder, 'TypeLiteral');
  const member = childList(holder, isType ? 'members' : 'properties').find((one) => declaredName(ast, one) === key);
  return member && childNode(member, isType ? 'type' : 'initializer');
}
