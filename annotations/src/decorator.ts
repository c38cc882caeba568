import type { Marks, OwnRecord } from './record.js';

import { legacyMetadataOf, ownRecordOf } from './record.js';

type FieldKind = 'field' | 'accessor' | 'getter' | 'setter';

// What standard decorators get second is asked for by its kind alone: users then need no `lib` for decorators, and a
// compiler has one property to compare for each use.

/** Says that a decorator stands on a class. */
export interface ClassPlace {
  readonly kind: 'class';
}

/** Says that a decorator stands on a member of some kind. */
interface MemberPlace<Kind extends string = FieldKind | 'method'> {
  readonly kind: Kind;
}

/** What a compiler gives beside the kind. */
interface GivenContext {
  readonly kind: string;
  readonly name?: string | symbol | undefined;
  readonly static?: boolean;
  readonly metadata?: object | undefined;
}

/** Stands on a field, an accessor, a getter or a setter; standard (a context) or legacy (name, descriptor). */
export type FieldDecorator = (
  target: unknown,
  context: MemberPlace<FieldKind> | string | symbol,
  descriptor?: object,
) => void;

/** Stands on a class, or on a field, an accessor, a getter or a setter. */
export type OwnerDecorator = (
  target: unknown,
  context?: ClassPlace | MemberPlace<FieldKind> | string | symbol,
  descriptor?: object,
) => void;

/** Stands on a class or any member. */
export type ClassOrMemberDecorator = (
  target: unknown,
  context?: ClassPlace | MemberPlace | string | symbol,
  descriptor?: object,
) => void;

/** Gives the marks of one name, made on first use. */
export function memberMarks(members: OwnRecord['members'], name: string | symbol): Marks {
  let marks = members.get(name);
  if (marks === undefined) members.set(name, (marks = {}));
  return marks;
}

/** The record of the class that a class decorator stands on, in both modes. */
export function recordAt(target: object, context: ClassPlace | undefined): OwnRecord | undefined {
  const metadata = context === undefined ? legacyMetadataOf(target) : (context as GivenContext).metadata;
  return metadata === undefined ? undefined : ownRecordOf(metadata);
}

/**
 * Finds where to write what a decorator says, in both modes.
 * @returns undefined when the compiler predates decorator metadata: there is then no run-time record.
 */
export function marksAt(target: unknown, context: GivenContext | string | symbol | undefined): Marks | undefined {
  if (typeof context === 'object') {
    if (context.metadata === undefined) return undefined;
    const record = ownRecordOf(context.metadata);
    if (context.name === undefined || context.kind === 'class') return record.owner;
    return memberMarks(context.static === true ? record.statics : record.members, context.name);
  }
  // Legacy: a class comes alone, a static member with its class, another member with the prototype.
  const holder = target as object;
  const isClass = typeof holder === 'function';
  const record = ownRecordOf(legacyMetadataOf(isClass ? holder : holder.constructor));
  return context === undefined ? record.owner : memberMarks(isClass ? record.statics : record.members, context);
}
