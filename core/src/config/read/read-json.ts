import { type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';

import type { Json } from '../../facts/located.js';
import type { TextLines } from './text-lines.js';

import { appendStep } from '../../declarations/shape/json-pointer.js';
import { createParsedTextBuilder, type ParsedTextBuilder } from './parsed-text-builder.js';
import { type ParsedText, maximumDepth } from './parsed-text.js';

/** Reads JSON with comments and trailing commas. A text that ends early is read as far as it goes. */
export function readJson(text: string, lines: TextLines): ParsedText {
  const builder = createParsedTextBuilder();
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: true });
  for (const { error, offset, length } of errors) {
    builder.fail(problems[printParseErrorCode(error)] ?? 'the text is not JSON', lines.span(offset, offset + length));
  }
  return builder.finish(root && toValue(root, '', 0, builder, lines));
}

function toValue(node: Node, pointer: string, depth: number, builder: ParsedTextBuilder, lines: TextLines): Json {
  const at = lines.span(node.offset, node.offset + node.length);
  builder.note(pointer, at);
  if (depth > maximumDepth) {
    builder.fail('this is nested too deeply', at);
    return null;
  }
  const children = node.children ?? [];
  if (node.type === 'array') {
    return children.map((item, index) => toValue(item, appendStep(pointer, index), depth + 1, builder, lines));
  }
  if (node.type !== 'object') return node.value as Json;
  const seen = new Set<string>();
  const value: Record<string, Json> = {};
  for (const { children: [key, part] = [] } of children) {
    if (key === undefined || part === undefined) continue;
    const name = String(key.value);
    const inside = builder.enter(pointer, seen, name, lines.span(key.offset, key.offset + key.length));
    if (inside !== undefined) value[name] = toValue(part, inside, depth + 1, builder, lines);
  }
  return value;
}

const problems: Readonly<Record<string, string>> = {
  InvalidSymbol: 'this is no JSON value: text stands between double quotes',
  InvalidNumberFormat: 'this is no number',
  PropertyNameExpected: 'a key between double quotes is missing here',
  ValueExpected: 'a value is missing here',
  ColonExpected: 'a colon is missing here',
  CommaExpected: 'a comma is missing before this',
  CloseBraceExpected: 'the closing brace } is missing here',
  CloseBracketExpected: 'the closing bracket ] is missing here',
  EndOfFileExpected: 'nothing may follow the end of the config',
  InvalidCommentToken: 'this comment is not closed',
  UnexpectedEndOfComment: 'this comment is not closed',
  UnexpectedEndOfString: 'this text is not closed by a double quote',
  UnexpectedEndOfNumber: 'this number is not complete',
  InvalidUnicode: 'this is no valid \\u escape',
  InvalidEscapeCharacter: 'this is no valid escape: a backslash is written \\\\',
  InvalidCharacter: 'this character is not allowed in a text',
};
