import type { EngineContext } from '../engine-context.js';
import type { SyntaxNode } from '../host/type-host.js';
import type { UnreadableCause } from './unreadable-causes.js';
import type { ScalarTree, UnreadableTree, ValueTree } from './value-tree.js';

import { unreadable } from './unreadable.js';

/** What the readers of expressions share: the context, and each other. */
export interface Reading {
  readonly context: EngineContext;
  /** The value of an expression or of a type node. */
  readonly evaluate: (node: SyntaxNode) => ValueTree;
  /** Reads a declaration once; one that is met again while it is being read refers to itself. */
  readonly once: (node: SyntaxNode, read: () => ValueTree) => ValueTree;
  /** Members of the enums read so far. */
  readonly enums: Map<SyntaxNode, ReadonlyMap<string, ValueTree>>;
}

/** Text longer than this is no fact about personal data. */
export const maximumText = 100_000;
/** More parts than this has no list or object that people write. */
export const maximumItems = 10_000;

export function lost({ context }: Reading, node: SyntaxNode, cause: UnreadableCause): UnreadableTree {
  return unreadable(context.regionOf(node), cause);
}

export function scalarOf({ context }: Reading, node: SyntaxNode, value: ScalarTree['value']): ScalarTree {
  return { type: 'scalar', value, at: context.regionOf(node) };
}

/** A number that JSON can hold. */
export function finiteOf(reading: Reading, node: SyntaxNode, value: number): ValueTree {
  return Number.isFinite(value) ? scalarOf(reading, node, value) : lost(reading, node, 'infinite');
}

/** The value of a scalar; a reference is none, though it stands for a text. */
export function primitiveOf(tree: ValueTree): ScalarTree['value'] | undefined {
  return tree.type === 'scalar' ? tree.value : undefined;
}
