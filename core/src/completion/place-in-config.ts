import { findNodeAtLocation, getLocation, getNodeValue, type JSONPath, type Node, parseTree } from 'jsonc-parser';

import { nestsTooDeeply } from '../config/read/nests-too-deeply.js';
import { placeInYaml } from './place-in-yaml.js';
import { type Excerpt, idCharacters, type TermPlace, retentionCharacters, wordAt } from './place.js';

/** The part of a config that an offset stands in: JSON with comments, or YAML by its name. The text may be incomplete. */
export function placeInConfig(text: string, fileName: string, offset: number): TermPlace | undefined {
  if (nestsTooDeeply(text)) return undefined;
  return /\.ya?ml$/iu.test(fileName) ? placeInYaml(text, offset) : placeInJson(text, offset);
}

function placeInJson(text: string, offset: number): TermPlace | undefined {
  const { isAtPropertyKey, path, previousNode } = getLocation(text, offset);
  const at =
    previousNode && previousNode.offset <= offset && offset <= previousNode.offset + previousNode.length
      ? previousNode
      : undefined;
  const isText = at?.type === 'string' || at?.type === 'property';
  const isInside = isText && at.offset < offset;
  const root = parseTree(text);
  const whole: Excerpt = isInside
    ? insideQuotes(text, at)
    : { text: at ? text.slice(at.offset, at.offset + at.length) : '', start: at ? at.offset : offset };
  const keys = path.filter((step): step is string => typeof step === 'string' && step !== '');
  const own = isAtPropertyKey && typeof path.at(-1) === 'string' ? keys.slice(0, -1) : keys;
  const holder = root && findNodeAtLocation(root, [...path.slice(0, -1)]);
  const id = root && idAround(root, path);
  return {
    notation: 'json',
    shape: 'Config',
    path: isAtPropertyKey && path.at(-1) === '' ? keys : own,
    isKey: isAtPropertyKey,
    whole,
    word: wordAt(whole, offset, !isAtPropertyKey && keys.at(-1) === 'retention' ? retentionCharacters : idCharacters),
    present: presentIn(holder, isAtPropertyKey, at),
    quote: isInside ? '' : '"',
    colon: isAtPropertyKey && /^[^"\n]*"\s*:/u.test(text.slice(offset)),
    ...(id !== undefined && { id }),
  };
}

function insideQuotes(text: string, { offset, length }: Node): Excerpt {
  const written = text.slice(offset, offset + length);
  const isClosed = written.length > 1 && written.endsWith('"');
  return { text: written.slice(1, isClosed ? -1 : undefined), start: offset + 1 };
}

function presentIn(holder: Node | undefined, isKey: boolean, own: Node | undefined): readonly string[] {
  const parts = holder?.children ?? [];
  if (isKey && holder?.type === 'object') {
    return parts.flatMap(({ children: [key] = [] }) => (key && key.offset !== own?.offset ? [String(key.value)] : []));
  }
  if (holder?.type !== 'array') return [];
  return parts.flatMap((part) => (part.type === 'string' && part.offset !== own?.offset ? [String(part.value)] : []));
}

/** The id of the nearest object around that has one. */
function idAround(root: Node, path: JSONPath): string | undefined {
  for (let length = path.length - 1; length > 0; length -= 1) {
    const node = findNodeAtLocation(root, [...path.slice(0, length), 'id']);
    const id: unknown = node && getNodeValue(node);
    if (typeof id === 'string') return id;
  }
  return undefined;
}
