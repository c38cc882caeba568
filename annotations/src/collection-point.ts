import type { Declared } from './declared.js';
import type { ActivityRef } from './references.js';

import { declared } from './declared.js';

/** Where data enter: a form, a route, a screen. */
export interface CollectionPointOptions<Id extends string = string> {
  /** Stable id, unique in a register. */
  readonly id: Id;
  /** Activities the data serve. */
  readonly collects: readonly ActivityRef[];
  /** Whether the statement is shown or linked where data are given (Art. 13(1)). */
  readonly noticeShown?: boolean;
  /** Routes, forms and actions it stands for, as findings name them: `POST /customers`. Default: those of the file it is declared in. */
  readonly routes?: readonly string[];
}

/** Declares a point at which data are collected from people. */
/* @__NO_SIDE_EFFECTS__ */
export function collectionPoint<Id extends string>(
  options: CollectionPointOptions<Id>,
): Declared<'collectionPoint', Id> {
  return declared('collectionPoint', options.id);
}
