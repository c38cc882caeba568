import type { Nodes, RootContent } from 'mdast';

import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** Characters of the hash that a reader sees: enough to tell two versions apart, short enough to read out. */
const length = 8;

/**
 * Version of a document: the first digits of the hash of what it says. The same words are the same version, whenever they are
 * written; what a document says of its own version, date and approval stands above its content and is no part of it.
 */
export function versionOf(content: readonly RootContent[]): string {
  return hashOfWords(content).slice(0, length);
}

/** SHA-256 of what a document says, in hexadecimal: two texts that share a version by chance or on purpose differ here. */
export function hashOfWords(content: readonly RootContent[]): string {
  return bytesToHex(sha256(utf8ToBytes(content.map(wordsOf).join('\n'))));
}

function wordsOf(node: Nodes): string {
  if ('value' in node) return node.value;
  const own = 'url' in node ? `<${node.url}>` : '';
  return 'children' in node ? own + node.children.map(wordsOf).join('|') : own;
}
