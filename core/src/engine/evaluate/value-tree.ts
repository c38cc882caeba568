import type { Wording } from '../../facts/wording.js';
import type { Region } from '../engine-context.js';
import type { SyntaxNode } from '../host/type-host.js';

/** What a name that was declared with `activity()`, `recipient()` ... refers to. */
export type ReferenceKind =
  | 'activity'
  | 'category'
  | 'collectionPoint'
  | 'dataSubject'
  | 'event'
  | 'purpose'
  | 'recipient'
  | 'rightsRoute'
  | 'state'
  | 'terminalAccess';

/** A value read without running anything; every part knows where it is written. */
export type ValueTree = (
  ScalarTree | ListTree | RecordTree | ReferenceTree | ThunkTree | AbsentTree | UnreadableTree
) & {
  /** Of a property that no field has: where its name stands. */
  readonly name?: Region;
};

export interface ScalarTree {
  readonly type: 'scalar';
  readonly value: boolean | number | string | null;
  readonly at: Region;
}
export interface ListTree {
  readonly type: 'list';
  readonly items: readonly ValueTree[];
  readonly at: Region;
}
export interface RecordTree {
  readonly type: 'record';
  readonly entries: ReadonlyMap<string, ValueTree>;
  readonly at: Region;
}
/** A declared thing, mentioned: stands for its id, at the place where it is mentioned. */
interface ReferenceTree {
  readonly type: 'reference';
  readonly kind: ReferenceKind;
  readonly id: string;
  readonly at: Region;
}
/** `() => x`: readable only where a reference is awaited. */
interface ThunkTree {
  readonly type: 'thunk';
  readonly body: SyntaxNode;
  readonly at: Region;
}
/** `undefined`: as good as not written. */
interface AbsentTree {
  readonly type: 'absent';
  readonly at: Region;
  /** Something stood here that was refused and reported. */
  readonly isReported?: true;
}
/** What cannot be known without running the code: why, and what to write instead. */
export interface UnreadableTree {
  readonly type: 'unreadable';
  readonly at: Region;
  readonly reason: Wording;
  readonly instead: Wording;
}

/** The text of a scalar string, or the id of a reference. */
export function textValue(tree: ValueTree | undefined): string | undefined {
  if (tree?.type === 'reference') return tree.id;
  return tree?.type === 'scalar' && typeof tree.value === 'string' ? tree.value : undefined;
}

/** The same list, or a list of the one value. Nothing stays nothing. */
export function asList(tree: ValueTree | undefined): ValueTree | undefined {
  if (!tree || tree.type === 'list' || tree.type === 'absent' || tree.type === 'unreadable') return tree;
  return { type: 'list', items: [tree], at: tree.at };
}
