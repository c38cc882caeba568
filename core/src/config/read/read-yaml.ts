import { isAlias, isMap, isScalar, isSeq, type Node, parseDocument, type YAMLError } from 'yaml';

import type { Json } from '../../facts/located.js';
import type { Wording } from '../../facts/wording.js';
import type { TextLines } from './text-lines.js';

import { appendStep } from '../../declarations/shape/json-pointer.js';
import { createParsedTextBuilder } from './parsed-text-builder.js';
import { maximumDepth, maximumParts, nestedTooDeeply, type ParsedText } from './parsed-text.js';

/** Reads one YAML 1.2 document (core schema: `no` and dates stay text). Aliases are followed within bounds. */
export function readYaml(text: string, lines: TextLines): ParsedText {
  const builder = createParsedTextBuilder();
  // Keys that stand twice are found by the walk below, with the place of the second.
  const document = parseDocument(text, {
    version: '1.2',
    schema: 'core',
    stringKeys: true,
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'error',
  });
  for (const error of [...document.errors, ...document.warnings]) {
    builder.fail(describe(error), lines.span(error.pos[0], Math.max(error.pos[0], error.pos[1])));
  }
  if (document.errors.length > 0 || document.contents === null) return builder.finish(undefined);

  let parts = 0;
  const toValue = (node: unknown, pointer: string, depth: number, at: readonly [number, number]): Json => {
    parts += 1;
    // The range of a block ends where the next one begins.
    const [start, end] = at;
    const span = lines.span(start, start + text.slice(start, end).trimEnd().length);
    builder.note(pointer, span);
    if (depth > maximumDepth || parts > maximumParts) {
      // Once is enough: an alias bomb would say it a hundred thousand times.
      if (parts < Number.MAX_SAFE_INTEGER) builder.fail(nestedTooDeeply, span);
      parts = Number.MAX_SAFE_INTEGER;
      return null;
    }
    if (isAlias(node)) return toValue(node.resolve(document), pointer, depth + 1, at);
    // Under an alias every part is at the alias: that is the place the reader has to look at.
    const placeOf = (part: unknown): readonly [number, number] => rangeOf(part, node, at);
    if (isSeq(node)) {
      return node.items.map((item, index) => toValue(item, appendStep(pointer, index), depth + 1, placeOf(item)));
    }
    if (isMap(node)) {
      const seen = new Set<string>();
      const value: Record<string, Json> = {};
      for (const { key, value: part } of node.items) {
        const name = isScalar(key) ? String(key.value) : '';
        const inside = builder.enter(pointer, seen, name, lines.span(...placeOf(key)));
        if (inside !== undefined) value[name] = toValue(part, inside, depth + 1, placeOf(part ?? key));
      }
      return value;
    }
    return isScalar(node) ? toJson(node.value) : null;
  };
  const root: unknown = document.contents;
  // Comments may stand above it.
  const { range } = document.contents;
  return builder.finish(toValue(root, '', 0, [range[0], range[1]]));
}

/** The place of a node when its holder stands where it was written; otherwise the place of the alias that brought it here. */
function rangeOf(node: unknown, holder: unknown, holderAt: readonly [number, number]): readonly [number, number] {
  const range = (node as Partial<Node> | null | undefined)?.range;
  const holderRange = (holder as Partial<Node> | null | undefined)?.range;
  const isInPlace = holderRange?.[0] === holderAt[0];
  return range && isInPlace ? [range[0], range[1]] : holderAt;
}

function toJson(value: unknown): Json {
  return typeof value === 'string' || typeof value === 'boolean' || typeof value === 'number' ? value : null;
}

/** The parser explains itself in English only. */
function describe(error: YAMLError): Wording {
  if (error.code === 'MULTIPLE_DOCS') {
    return {
      en: 'one document is expected: nothing may follow a line ---',
      nl: 'er hoort één document te staan: na een regel --- mag niets volgen',
    };
  }
  if (error.code === 'RESOURCE_EXHAUSTION') return nestedTooDeeply;
  return { en: `YAML: ${error.message}`, nl: `YAML: ${error.message}` };
}
