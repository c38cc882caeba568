import { type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';

import type { Json } from '../../facts/located.js';
import type { Wording } from '../../facts/wording.js';
import type { TextLines } from './text-lines.js';

import { appendStep } from '../../declarations/shape/json-pointer.js';
import { createParsedTextBuilder, type ParsedTextBuilder } from './parsed-text-builder.js';
import { maximumDepth, nestedTooDeeply, type ParsedText } from './parsed-text.js';

/** Reads JSON with comments and trailing commas. A text that ends early is read as far as it goes. */
export function readJson(text: string, lines: TextLines): ParsedText {
  const builder = createParsedTextBuilder();
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: true });
  for (const { error, offset, length } of errors) {
    builder.fail(problems[printParseErrorCode(error)] ?? notJson, lines.span(offset, offset + length));
  }
  return builder.finish(root && toValue(root, '', 0, builder, lines));
}

function toValue(node: Node, pointer: string, depth: number, builder: ParsedTextBuilder, lines: TextLines): Json {
  const at = lines.span(node.offset, node.offset + node.length);
  builder.note(pointer, at);
  if (depth > maximumDepth) {
    builder.fail(nestedTooDeeply, at);
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

const notJson: Wording = { en: 'the text is not JSON', nl: 'de tekst is geen JSON' };
const openComment: Wording = { en: 'this comment is not closed', nl: 'dit commentaar is niet afgesloten' };

/** By the name that the parser gives its errors. */
const problems: Readonly<Record<string, Wording>> = {
  InvalidSymbol: {
    en: 'this is no JSON value: text stands between double quotes',
    nl: 'dit is geen JSON-waarde: tekst staat tussen dubbele aanhalingstekens',
  },
  InvalidNumberFormat: { en: 'this is no number', nl: 'dit is geen getal' },
  PropertyNameExpected: {
    en: 'a key between double quotes is missing here',
    nl: 'hier ontbreekt een sleutel tussen dubbele aanhalingstekens',
  },
  ValueExpected: { en: 'a value is missing here', nl: 'hier ontbreekt een waarde' },
  ColonExpected: { en: 'a colon is missing here', nl: 'hier ontbreekt een dubbele punt' },
  CommaExpected: { en: 'a comma is missing before this', nl: 'hiervoor ontbreekt een komma' },
  CloseBraceExpected: { en: 'the closing brace } is missing here', nl: 'hier ontbreekt de sluitaccolade }' },
  CloseBracketExpected: { en: 'the closing bracket ] is missing here', nl: 'hier ontbreekt het sluithaakje ]' },
  EndOfFileExpected: {
    en: 'nothing may follow the end of the config',
    nl: 'na het einde van de config mag niets volgen',
  },
  InvalidCommentToken: openComment,
  UnexpectedEndOfComment: openComment,
  UnexpectedEndOfString: {
    en: 'this text is not closed by a double quote',
    nl: 'deze tekst is niet afgesloten met een dubbel aanhalingsteken',
  },
  UnexpectedEndOfNumber: { en: 'this number is not complete', nl: 'dit getal is niet volledig' },
  InvalidUnicode: { en: 'this is no valid \\u escape', nl: 'dit is geen geldige \\u-code' },
  InvalidEscapeCharacter: {
    en: 'this is no valid escape: a backslash is written \\\\',
    nl: 'dit is geen geldige code: een backslash schrijft u als \\\\',
  },
  InvalidCharacter: {
    en: 'this character is not allowed in a text',
    nl: 'dit teken mag niet in een tekst staan',
  },
};
