import type { Marks, OwnRecord } from './record.js';

import { mergedMarks, recordsOf } from './record.js';

/** A reference by value or thunk, as the id it stands for. */
type Resolved<T> = T extends { readonly kind: string; readonly id: infer Id }
  ? Id
  : T extends () => infer Value
    ? Resolved<Value>
    : T extends readonly (infer Item)[]
      ? readonly Resolved<Item>[]
      : T extends object
        ? { readonly [Key in keyof T]: Resolved<T[Key]> }
        : T;

/** What was said of a class or of one member, with the ids of what was referred to by value or thunk. */
export type MarksRecord = Resolved<Marks>;

/** What was said of a class, its bases included. */
export interface PersonalDataRecord {
  readonly owner: MarksRecord;
  /** Instance members by name; a private one as `#name`. */
  readonly fields: Readonly<Record<string | symbol, MarksRecord>>;
  readonly statics: Readonly<Record<string | symbol, MarksRecord>>;
}

/** Copies a value with ids for references, so that later changes to either leave the other alone. */
function resolve(value: unknown, at: string): unknown {
  if (value === undefined) {
    throw new TypeError(
      `${at} was undefined when its class was defined, as in a cycle of imports: write a thunk, () => value`,
    );
  }
  if (typeof value === 'function') return resolve((value as () => unknown)(), at);
  if (Array.isArray(value)) return value.map((item, index) => resolve(item, `${at}[${String(index)}]`));
  if (typeof value !== 'object' || value === null) return value;
  if ('kind' in value && 'id' in value) return value.id;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, part]) => part !== undefined)
      .map(([key, part]) => [key, resolve(part, `${at}.${key}`)]),
  );
}

function resolveMembers(owner: string, members: OwnRecord['members']): PersonalDataRecord['fields'] {
  return Object.fromEntries(
    [...members].map(([name, marks]) => [name, resolve(marks, `${owner}.${String(name)}`) as MarksRecord]),
  );
}

/**
 * Reads what decorators said of a class and its bases at run time. Tools read the source instead.
 * @param target a class, or an instance of one.
 * @throws TypeError when a reference was undefined as the class was defined (a cycle of imports).
 */
export function personalDataOf(target: object): PersonalDataRecord {
  const holder = typeof target === 'function' ? target : target.constructor;
  let owner: Marks = {};
  const members: OwnRecord['members'] = new Map();
  const statics: OwnRecord['members'] = new Map();
  for (const record of recordsOf(holder)) {
    owner = mergedMarks(owner, record.owner);
    for (const [name, marks] of record.members) members.set(name, mergedMarks(members.get(name) ?? {}, marks));
    for (const [name, marks] of record.statics) statics.set(name, mergedMarks(statics.get(name) ?? {}, marks));
  }
  return {
    owner: resolve(owner, holder.name) as MarksRecord,
    fields: resolveMembers(holder.name, members),
    statics: resolveMembers(holder.name, statics),
  };
}
