import type { CategoryRef, DataSubjectRef } from './references.js';
import type { ActivityUse, FieldOptions, RecipientUse } from './use-terms.js';

import { metadataSymbol } from './metadata-symbol.js';

/** What was said of a field: its category with the options, whichever form they were written in. */
export interface PersonalMark extends FieldOptions {
  readonly category: CategoryRef;
}

/** What decorators said of a class or of one member, as it was written: references are not resolved yet. */
export interface Marks {
  personal?: PersonalMark;
  notPersonal?: string;
  dataSubjects?: readonly DataSubjectRef[];
  processedFor?: readonly ActivityUse[];
  sharedWith?: readonly RecipientUse[];
}

/** What a class's metadata hold under {@link recordSymbol}: the marks of this class, without those of its base. */
export interface OwnRecord {
  readonly owner: Marks;
  readonly members: Map<string | symbol, Marks>;
  readonly statics: Map<string | symbol, Marks>;
}

/** The same symbol in every copy of this package, so that ESM and CommonJS code in one process share records. */
const recordSymbol: unique symbol = Symbol.for('@verklaar/annotations');

/** Decorator metadata: an object whose prototype is the metadata of the base class, or null. */
interface Metadata {
  [recordSymbol]?: OwnRecord;
}

/** Gives the record of a class from its metadata, made on first use. */
export function ownRecordOf(metadata: Metadata): OwnRecord {
  const own = Object.hasOwn(metadata, recordSymbol) ? metadata[recordSymbol] : undefined;
  return own ?? (metadata[recordSymbol] = { owner: {}, members: new Map(), statics: new Map() });
}

/** The metadata that a class has or inherits. */
function metadataOf(target: object): Metadata | null {
  return (target as Record<symbol, Metadata | null | undefined>)[metadataSymbol] ?? null;
}

/** Gives the metadata of a class whose compiler makes none (legacy decorators), made on first use as the standard does. */
export function legacyMetadataOf(target: object): Metadata {
  const inherited = metadataOf(target);
  if (inherited !== null && Object.hasOwn(target, metadataSymbol)) return inherited;
  const metadata = Object.create(inherited) as Metadata;
  Object.defineProperty(target, metadataSymbol, { configurable: true, writable: true, value: metadata });
  return metadata;
}

/** Gives the records of a class and its bases, the base first. */
export function recordsOf(target: object): OwnRecord[] {
  const records: OwnRecord[] = [];
  for (
    let metadata = metadataOf(target);
    metadata !== null;
    metadata = Object.getPrototypeOf(metadata) as typeof metadata
  ) {
    if (Object.hasOwn(metadata, recordSymbol)) records.unshift(ownRecordOf(metadata));
  }
  return records;
}

/** What a class says replaces what its base says of the same, except recipients: data leave through both. */
export function mergedMarks(base: Marks, own: Marks): Marks {
  const { personal, notPersonal, sharedWith: baseShared = [], ...rest } = base;
  const decided = own.personal !== undefined || own.notPersonal !== undefined;
  const sharedWith = [...baseShared, ...(own.sharedWith ?? [])];
  return {
    ...rest,
    ...(!decided && personal !== undefined && { personal }),
    ...(!decided && notPersonal !== undefined && { notPersonal }),
    ...own,
    ...(sharedWith.length > 0 && { sharedWith }),
  };
}
