import type { Ast } from '../../ast/ast.js';
import type { SyntaxNode } from '../../host/type-host.js';
import type { Assignments } from '../../scope/assignments.js';
import type { Definitions } from '../../scope/definitions.js';
import type { ProgramIndex } from '../program/program-index.js';

import { childNode } from '../../ast/ast.js';
import { thingsWithin } from '../../ast/by-position.js';
import { declaredName } from '../../ast/names.js';
import { memberBase } from '../../scope/member-chain.js';
import { functionKinds } from '../../scope/scopes.js';

/** Finds functions that something is given after it was declared, at a path below it. */
export interface GivenFunctions {
  /** `let report; report = (text) => …`, `server.report = (text) => …`. */
  toVariable(variable: SyntaxNode, path: readonly string[], depth: number): readonly SyntaxNode[];
  /** `this.write = options.write` in the class of a field. */
  within(field: SyntaxNode, path: readonly string[], depth: number): readonly SyntaxNode[];
  /** `socket.onClose = (reason) => …` of a field or property that is run elsewhere. */
  fromOutside(field: SyntaxNode, depth: number): readonly SyntaxNode[];
}

interface GivenParts {
  readonly ast: Ast;
  readonly definitions: Definitions;
  readonly index: Pick<ProgramIndex, 'assignmentsTo' | 'notesOf'>;
  readonly assignments: Pick<Assignments, 'reaching'>;
  /** The functions at a path below an expression. */
  readonly functionsAt: (value: SyntaxNode, path: readonly string[], depth: number) => readonly SyntaxNode[];
}

/** Whoever gives one field more than these is a table, and nobody reads through all of them. */
const maximumAssignments = 12;
/** Functions that one variable may be given. */
const maximumFunctions = 6;

export function createGivenFunctions({
  ast,
  definitions,
  index,
  assignments,
  functionsAt,
}: GivenParts): GivenFunctions {
  /** Variables and fields that are looked through: those that are given each other have many ways through them. */
  const opened = new Set<SyntaxNode>();

  function once(declaration: SyntaxNode, find: () => readonly SyntaxNode[]): readonly SyntaxNode[] {
    if (opened.has(declaration)) return [];
    opened.add(declaration);
    const found = find();
    opened.delete(declaration);
    return found;
  }

  return {
    toVariable(variable, path, depth) {
      const name = declaredName(ast, variable);
      if (name === undefined || opened.has(variable)) return [];
      const given = assignments
        .reaching(variable, name, undefined, path[0])
        .assignments.filter(({ kind, path: to }) => kind === 'set' && to.every((part, at) => part === path[at]));
      if (given.length === 0) return [];
      return once(variable, () =>
        given
          .slice(0, maximumFunctions)
          .flatMap(({ value, below = [], path: to }) =>
            value ? functionsAt(value, [...below, ...path.slice(to.length)], depth + 2) : [],
          ),
      );
    },

    within(field, path, depth) {
      const name = ast.is(field, 'PropertyDeclaration') && path.length === 0 ? declaredName(ast, field) : undefined;
      if (name === undefined || !field.parent) return [];
      const assigned = index.notesOf(ast.sourceFileOf(field).fileName)?.assigned.get(name) ?? [];
      return thingsWithin(assigned, (assignment) => assignment, field.parent).flatMap((assignment) => {
        const isOwn = ast.is(memberBase(ast, childNode(assignment, 'left')), 'ThisKeyword');
        const value = isOwn ? childNode(assignment, 'right') : undefined;
        return value ? functionsAt(value, path, depth) : [];
      });
    },

    fromOutside(field, depth) {
      return once(field, () => valuesGivenTo(field).flatMap((value) => functionsAt(value, [], depth + 2)));
    },
  };

  /** What `this` is given in the class itself, the class shows. */
  function valuesGivenTo(field: SyntaxNode): readonly SyntaxNode[] {
    const name = declaredName(ast, field);
    if (name === undefined) return [];
    const given = index.assignmentsTo(name).flatMap((assignment) => {
      const target = childNode(assignment, 'left');
      const value = childNode(assignment, 'right');
      const base = memberBase(ast, target);
      const isOfOther = base !== undefined && !ast.is(base, 'ThisKeyword');
      const member = isOfOther && target ? childNode(target, 'name') : undefined;
      const mayBeFunction = ast.is(value, ...functionKinds, 'CallExpression', 'Identifier', 'PropertyAccessExpression');
      return member && mayBeFunction ? [{ member, value }] : [];
    });
    return given
      .slice(0, maximumAssignments)
      .flatMap(({ member, value }) => (definitions.ofMember(member).own.includes(field) ? [value] : []));
  }
}
