import type { Marks } from './record.js';

import { mergedMarks, recordsOf } from './record.js';
import { hideRepeated, textsIn } from './repeated-texts.js';

const hidden = '[redacted]';
/** Deeper than any record that people log; what lies deeper is hidden. */
const deepest = 16;
/** Longer than any list that people log; a longer one is hidden, so that a claimed length costs nothing. */
const longest = 10_000;

/** What one redaction has met. */
interface Redaction {
  /** The copy of each object; while it is being made, what stands for it in a cycle. */
  readonly copies: Map<object, unknown>;
  /** Texts of marked fields. */
  readonly texts: Set<string>;
}

/** The nearest word on each member of the object's class, or undefined when nobody decided on any of them. */
function marksOf(value: object): ReadonlyMap<string | symbol, Marks> | undefined {
  // Not `value.constructor`: a field of that name would pass for the class.
  const holder: unknown = (Object.getPrototypeOf(value) as { constructor?: unknown } | null)?.constructor;
  if (typeof holder !== 'function') return undefined;
  const marks = new Map<string | symbol, Marks>();
  for (const { members } of recordsOf(holder)) {
    for (const [name, own] of members) marks.set(name, mergedMarks(marks.get(name) ?? {}, own));
  }
  return [...marks.values()].some(isDecided) ? marks : undefined;
}

function isDecided({ personal, notPersonal }: Marks): boolean {
  return personal !== undefined || notPersonal !== undefined;
}

function isPlain(value: unknown): boolean {
  return typeof value !== 'object' && typeof value !== 'function' && typeof value !== 'symbol';
}

/** Copies what nobody spoke of: only classes with marks are let through. */
function copyUnknown(value: unknown, depth: number, redaction: Redaction): unknown {
  if (typeof value !== 'object' || value === null) return hidden;
  return copyObject(value, depth, redaction, () => {
    if (Array.isArray(value)) return copyList(value, (item) => copyUnknown(item, depth + 1, redaction));
    const marks = marksOf(value);
    return marks === undefined ? hidden : copyInstance(value, marks, depth, redaction);
  });
}

/** Copies what a person said is not personal, or named to be kept; marks inside it still count. */
function copyReviewed(value: unknown, depth: number, redaction: Redaction): unknown {
  if (isPlain(value) || value === null) return value;
  if (typeof value !== 'object') return hidden;
  return copyObject(value, depth, redaction, () => {
    if (Array.isArray(value)) return copyList(value, (item) => copyReviewed(item, depth + 1, redaction));
    if (value instanceof Date) return new Date(value.getTime());
    const marks = marksOf(value);
    if (marks !== undefined) return copyInstance(value, marks, depth, redaction);
    const prototype: unknown = Object.getPrototypeOf(value);
    if (prototype !== null && prototype !== Object.prototype) return hidden;
    return copyFields(value, Object.keys(value), (field) => copyReviewed(field, depth + 1, redaction));
  });
}

function copyObject(value: object, depth: number, { copies }: Redaction, make: () => unknown): unknown {
  if (depth > deepest) return hidden;
  if (copies.has(value)) return copies.get(value);
  copies.set(value, hidden);
  const copy = attempt(make);
  copies.set(value, copy);
  return copy;
}

function copyList(list: readonly unknown[], copy: (item: unknown) => unknown): unknown {
  return list.length > longest ? hidden : Array.from(list, copy);
}

function copyInstance(
  value: object,
  marks: ReadonlyMap<string | symbol, Marks>,
  depth: number,
  redaction: Redaction,
  keep?: ReadonlySet<string>,
): unknown {
  const own = Object.keys(value);
  // Accessors stand on the prototype; what is private by `#` cannot be reached at all.
  const marked = [...marks].flatMap(([name, { personal }]) =>
    typeof name === 'string' && personal !== undefined && name in value ? [name] : [],
  );
  const names = new Set([...(keep ? own.filter((name) => keep.has(name)) : own), ...marked]);
  return copyFields(value, [...names], (field, name) => {
    const mark = marks.get(name);
    if (mark?.personal !== undefined) {
      for (const text of textsIn(field)) redaction.texts.add(text);
      return hidden;
    }
    if (keep !== undefined || mark?.notPersonal !== undefined) return copyReviewed(field, depth + 1, redaction);
    if (mark === undefined && (isPlain(field) || field === null)) return field;
    return copyUnknown(field, depth + 1, redaction);
  });
}

/** Runs no getter: what it gives is hidden unread. Methods that stand on the instance hold nothing and are left out. */
function copyFields(
  value: object,
  names: readonly string[],
  copy: (field: unknown, name: string) => unknown,
): Record<string, unknown> {
  const fields = names.flatMap((name): readonly (readonly [string, unknown])[] => {
    const field = fieldOf(value, name);
    if (field === undefined) return [[name, hidden]];
    return typeof field.value === 'function' ? [] : [[name, attempt(() => copy(field.value, name))]];
  });
  return Object.fromEntries(fields);
}

/** An own field of an object; undefined when it is none, or a getter. */
function fieldOf(value: object, name: string): { readonly value?: unknown } | undefined {
  const property = Object.getOwnPropertyDescriptor(value, name);
  return property !== undefined && 'value' in property ? property : undefined;
}

/** What a proxy or an exhausted stack throws may itself hold personal data: nothing of it is told. */
function attempt(make: () => unknown): unknown {
  try {
    return make();
  } catch {
    return hidden;
  }
}

/** A copy of a value without personal data; `keep` names the only fields of it that stay. */
export function copyWithout(value: unknown, keep?: readonly string[]): unknown {
  return attempt(() => {
    const redaction: Redaction = { copies: new Map(), texts: new Set() };
    const copy = keep === undefined ? copyUnknown(value, 0, redaction) : copyKept(value, new Set(keep), redaction);
    hideRepeated(copy, redaction.texts, hidden);
    return copy;
  });
}

function copyKept(value: unknown, keep: ReadonlySet<string>, redaction: Redaction): unknown {
  if (typeof value !== 'object' || value === null) return hidden;
  return copyObject(value, 0, redaction, () => {
    if (Array.isArray(value)) return copyList(value, (item) => copyKept(item, keep, redaction));
    return copyInstance(value, marksOf(value) ?? new Map<string, Marks>(), 0, redaction, keep);
  });
}
