import type { Marks, OwnRecord } from './record.js';

import { legacyMetadataOf, ownRecordOf } from './record.js';

type FieldKind = 'field' | 'accessor' | 'getter' | 'setter';

/** What standard decorators of classes get second. Spelled out here, so that users need no `lib` for decorators. */
export interface ClassContext {
  readonly kind: 'class';
  readonly metadata?: object | undefined;
}

/** What standard decorators of members get second. */
export interface MemberContext<Kind extends string = FieldKind | 'method'> {
  readonly kind: Kind;
  readonly name: string | symbol;
  readonly static: boolean;
  readonly metadata?: object | undefined;
}

type DecoratorContext = ClassContext | MemberContext | string | symbol | undefined;

/** Stands on a field, an accessor, a getter or a setter; standard (`context`) or legacy (name, descriptor). */
export type FieldDecorator = (
  target: unknown,
  context: MemberContext<FieldKind> | string | symbol,
  descriptor?: object,
) => void;

/** Stands on a class, or on a field, an accessor, a getter or a setter. */
export type OwnerDecorator = (
  target: unknown,
  context?: ClassContext | MemberContext<FieldKind> | string | symbol,
  descriptor?: object,
) => void;

/** Stands on a class or any member. */
export type ClassOrMemberDecorator = (
  target: unknown,
  context?: ClassContext | MemberContext | string | symbol,
  descriptor?: object,
) => void;

/** Gives the marks of one name, made on first use. */
export function memberMarks(members: OwnRecord['members'], name: string | symbol): Marks {
  let marks = members.get(name);
  if (marks === undefined) members.set(name, (marks = {}));
  return marks;
}

/** The record of the class that a class decorator stands on, in both modes. */
export function recordAt(target: object, context: ClassContext | undefined): OwnRecord | undefined {
  const metadata = context === undefined ? legacyMetadataOf(target) : context.metadata;
  return metadata === undefined ? undefined : ownRecordOf(metadata);
}

/**
 * Finds where to write what a decorator says, in both modes.
 * @returns undefined when the compiler predates decorator metadata: there is then no run-time record.
 */
export function marksAt(target: unknown, context: DecoratorContext): Marks | undefined {
  if (typeof context === 'object') {
    if (context.metadata === undefined) return undefined;
    const record = ownRecordOf(context.metadata);
    if (context.kind === 'class') return record.owner;
    return memberMarks(context.static ? record.statics : record.members, context.name);
  }
  // Legacy: a class comes alone, a static member with its class, another member with the prototype.
  const holder = target as object;
  const isClass = typeof holder === 'function';
  const record = ownRecordOf(legacyMetadataOf(isClass ? holder : holder.constructor));
  return context === undefined ? record.owner : memberMarks(isClass ? record.statics : record.members, context);
}
