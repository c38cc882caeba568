import type { Nodes, RootContent } from 'mdast';

import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** Characters of the hash that a reader sees: enough to tell two versions apart, short enough to read out. */
const length = 8;

/** Version of a statement: a hash of what it says. The same words are the same version, whenever they are written. */
export function versionOf(content: readonly RootContent[]): string {
  return bytesToHex(sha256(utf8ToBytes(content.map(wordsOf).join('\n')))).slice(0, length);
}

function wordsOf(node: Nodes): string {
  if ('value' in node) return node.value;
  const own = 'url' in node ? `<${node.url}>` : '';
  return 'children' in node ? own + node.children.map(wordsOf).join('|') : own;
}
