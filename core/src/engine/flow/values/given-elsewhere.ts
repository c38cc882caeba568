import type { SyntaxNode } from '../../host/type-host.js';
import type { Carry } from '../carry.js';
import type { Demand } from '../demand.js';
import type { Tracking } from '../tracking.js';

import { type Ast, childList, childNode, textOf } from '../../ast/ast.js';
import { endName, memberBase } from '../../scope/member-chain.js';
import { mergeCarries } from '../carry.js';
import { fromCallers } from './assigned.js';

/** What is given a value in more places than these holds whatever there is. */
const maximumAssignments = 12;

/**
 * What a field or property is given by whoever holds the object: `job.owner = user` of `function start(job: Job)`, read as the
 * same field somewhere else. Only where most of what it is seen to be given tells something: `cell.text = …` is given all sorts.
 *
 * @param declarations - Of the member that is read.
 */
export function givenElsewhere(
  tracking: Tracking,
  declarations: () => readonly SyntaxNode[],
  name: string,
  demand: Demand,
): readonly Carry[] {
  const candidates = candidatesFor(tracking, name, demand);
  if (candidates.length === 0 || candidates.length > maximumAssignments) return [];
  const { ast } = tracking.context;
  const fields = declarations().filter(
    (declaration) =>
      ast.is(declaration, 'PropertyDeclaration', 'PropertySignature') &&
      // Of a type that is made for anything, one use says nothing of the next.
      childList(declaration.parent ?? declaration, 'typeParameters').length === 0,
  );
  if (fields.length === 0) return [];
  const given = candidates
    .filter(({ member }) => tracking.definitions.ofMember(member).own.some((own) => fields.includes(own)))
    .map(({ value, below }) => {
      const carries = tracking.isSpent() ? [] : tracking.carry(value, { ...demand, path: below });
      return fromCallers(tracking, carries, undefined).filter(({ type }) => type === 'data');
    });
  const telling = given.filter(({ length }) => length > 0);
  return 2 * telling.length < given.length ? [] : mergeCarries(telling);
}

interface Candidate {
  /** The name of the field where it is given something, or something below it is. */
  readonly member: SyntaxNode;
  readonly value: SyntaxNode;
  /** What is asked for below the value. */
  readonly below: readonly string[];
}

/** Assignments to the field, and to what is asked for below it: `ctx.state.owner = user` gives a part of `state`. */
function candidatesFor({ context: { ast }, index }: Tracking, name: string, { path }: Demand): readonly Candidate[] {
  const chain = [name, ...path];
  return chain.flatMap((last, length) =>
    index.assignmentsTo(last).flatMap((assignment): readonly Candidate[] => {
      const target = childNode(assignment, 'left');
      const value = childNode(assignment, 'right');
      const access = target && accessAbove(ast, target, chain.slice(1, length + 1));
      const base = access && memberBase(ast, access);
      const member = base && childNode(access, 'name');
      // What a class puts into itself is read in the class.
      const isOfOther = member && textOf(member) === name && !ast.is(base, 'ThisKeyword', 'SuperKeyword');
      return isOfOther && value ? [{ member, value, below: path.slice(length) }] : [];
    }),
  );
}

/** `ctx.state` of `ctx.state.owner`, with the names below it; absent: it ends in others. */
function accessAbove(ast: Ast, target: SyntaxNode, names: readonly string[]): SyntaxNode | undefined {
  let at: SyntaxNode | undefined = target;
  for (const name of names.toReversed()) {
    if (!at || endName(ast, at) !== name) return undefined;
    at = childNode(at, 'expression');
  }
  return at;
}
