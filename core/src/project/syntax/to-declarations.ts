import type { ts } from 'ts-morph';

import type { Declaration } from '../../engine/host/type-host.js';

import { plainDeclarations } from '../../engine/host/plain-declarations.js';

/** Nodes as plain data, each once. */
export function toDeclarations(nodes: readonly ts.Node[]): readonly Declaration[] {
  return plainDeclarations(nodes);
}
