import type { Ast } from '../../ast/ast.js';
import type { Declaration, SyntaxNode } from '../../host/type-host.js';
import type { Carry } from '../carry.js';
import type { Tracking } from '../tracking.js';

import { childList } from '../../ast/ast.js';
import { placeOf } from '../../ast/place-of.js';
import { mergeCarries } from '../carry.js';
import { isCall, whenCalled } from '../demand.js';
import { placeAmong } from '../functions/arguments.js';
import { fromCall } from '../values/parameters.js';
import { handedOver, inPlaceOf } from './substitution.js';

/** Where a function is run whose body stands elsewhere: by a call of it, `label(user)`, or by one it is handed to, `users.map(label)`. */
interface Application {
  readonly call: SyntaxNode;
  /** Which argument the function is; absent: it is what is called. */
  readonly position?: number;
}

/**
 * The part of a path that asks what a function gives at a call. It is told by its place and not by its node: paths outlive trees in
 * an editor, and go from one program to another that has the same file.
 */
export function whenAppliedAt(ast: Ast, { call, position }: Application): string {
  if (position === undefined && childList(call, 'arguments').length === 0) return whenCalled;
  const { file, position: start, end } = placeOf(ast, call);
  return partOf({ file, start, end, kind: call.kind }, String(position ?? ''));
}

function partOf({ file, kind, start, end }: Declaration, position: string): string {
  return `${whenCalled}${[kind, start, end, position, file].join(':')}`;
}

const application = /^(?<kind>\d+):(?<start>\d+):(?<end>\d+):(?<position>\d*):(?<file>.+)$/u;

function placeIn(part: string) {
  const { kind, start, end, position = '', file = '' } = application.exec(part.slice(whenCalled.length))?.groups ?? {};
  if (kind === undefined) return undefined;
  return { at: { file, kind: Number(kind), start: Number(start), end: Number(end) }, position };
}

/** The call that runs a function by its name, with its arguments. Absent: it is handed to a call, or nobody knows which it is. */
export function callApplied(ast: Ast, part: string): SyntaxNode | undefined {
  const place = placeIn(part);
  return place?.position === '' ? ast.nodeAt(place.at) : undefined;
}

/** The same part after edits. */
export function relocatedApplication(part: string, relocate: (place: Declaration) => Declaration): string {
  const found = isCall(part) ? placeIn(part) : undefined;
  return found ? partOf(relocate(found.at), found.position) : part;
}

/**
 * What a function gives where it is run: what the call hands over in the place of its parameters.
 *
 * @param carries - What its body returns.
 * @param part - Of the path that asks for it.
 */
export function appliedTo(
  tracking: Tracking,
  carries: readonly Carry[],
  made: SyntaxNode,
  part: string,
): readonly Carry[] {
  const { ast } = tracking.context;
  const placeOfParameter = (carry: Carry): number =>
    carry.type === 'parameter' ? placeAmong(ast, made, carry.parameter) : -1;
  const place = carries.some((carry) => placeOfParameter(carry) >= 0) ? placeIn(part) : undefined;
  if (!place) return carries;
  const call = ast.nodeAt(place.at);
  return mergeCarries(
    carries.map((carry) => {
      const index = placeOfParameter(carry);
      if (carry.type !== 'parameter' || index < 0) return [carry];
      if (!call) return [];
      return inPlaceOf(
        carry,
        place.position === ''
          ? handedOver(tracking, call, carry.parameter, index, carry.demand)
          : (fromCall(tracking, call, Number(place.position), index, carry.demand) ?? []),
      );
    }),
  );
}
