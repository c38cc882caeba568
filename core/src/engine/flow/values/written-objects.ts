import type { SyntaxNode } from '../../host/type-host.js';
import type { Callables } from '../functions/callables.js';
import type { Tracking } from '../tracking.js';

import { childList, childNode, textOf } from '../../ast/ast.js';
import { declaredName } from '../../ast/names.js';
import { awaitedIn } from '../../ast/wrappers.js';
import { returnedBy } from '../../origin/returned-by.js';
import { classAround, memberOfClass } from '../../scope/class-members.js';
import { endName, memberBase } from '../../scope/member-chain.js';
import { callsOf } from '../functions/callers.js';

const limits = { depth: 8, objects: 8 };

/**
 * Options as they were written: the object literals that an expression stands for, through constants, fields of a class,
 * defaults, functions of one's own that make them, and the one caller that hands them over.
 */
function writtenObjects(tracking: Tracking, node: SyntaxNode, depth = 0): readonly SyntaxNode[] {
  if (depth > limits.depth) return [];
  const known = knownOf(tracking);
  let found = known.get(node);
  if (!found) {
    // What depends on itself adds nothing to itself.
    known.set(node, []);
    found = findObjects(tracking, node, depth).slice(0, limits.objects);
    known.set(node, found);
  }
  return found;
}

/** Each expression is followed once: in code that a tool has shortened, everything leads to everything. */
const knownObjects = new WeakMap<Callables, Map<SyntaxNode, readonly SyntaxNode[]>>();

function knownOf({ callables }: Tracking): Map<SyntaxNode, readonly SyntaxNode[]> {
  let known = knownObjects.get(callables);
  if (!known) {
    known = new Map();
    knownObjects.set(callables, known);
  }
  return known;
}

function findObjects(tracking: Tracking, node: SyntaxNode, depth: number): readonly SyntaxNode[] {
  const { ast } = tracking.context;
  const into = (value: SyntaxNode | undefined): readonly SyntaxNode[] =>
    value ? writtenObjects(tracking, value, depth + 1) : [];
  const inner = awaitedIn(ast, node);
  if (inner) return into(inner);
  switch (ast.kindOf(node)) {
    case 'ObjectLiteralExpression':
      return [node];
    case 'ConditionalExpression':
      return [...into(childNode(node, 'whenTrue')), ...into(childNode(node, 'whenFalse'))];
    case 'BinaryExpression':
      return [...into(childNode(node, 'left')), ...into(childNode(node, 'right'))];
    case 'Identifier':
      return tracking.definitions
        .ofName(node)
        .own.flatMap((declaration) => valuesOf(tracking, declaration, depth).flatMap(into));
    case 'PropertyAccessExpression': {
      const base = childNode(node, 'expression');
      const name = childNode(node, 'name');
      if (!base || !name) return [];
      return memberValues(tracking, base, textOf(name), depth).flatMap(into);
    }
    case 'CallExpression': {
      const values = childList(node, 'arguments');
      const callee = childNode(node, 'expression');
      const base = memberBase(ast, callee);
      if (callee && base && ast.sourceTextOf(base) === 'Object') {
        // What is assigned last wins.
        return /^(?:assign|freeze|seal)$/u.test(endName(ast, callee) ?? '') ? [...values].reverse().flatMap(into) : [];
      }
      return tracking.callables
        .functionsOf(node)
        .flatMap((made) => returnedBy(ast, made))
        .flatMap(into);
    }
    default:
      return [];
  }
}

/** What a property of the options that an expression stands for was given; the first one counts. `*` is any of them. */
export function writtenProperty(tracking: Tracking, node: SyntaxNode, name: string, depth = 0): readonly SyntaxNode[] {
  return writtenObjects(tracking, node, depth).flatMap((literal) => propertyIn(tracking, literal, name, depth));
}

function propertyIn(tracking: Tracking, literal: SyntaxNode, name: string, depth: number): readonly SyntaxNode[] {
  const { ast } = tracking.context;
  if (name === '*')
    return childList(literal, 'properties').flatMap((property) => childNode(property, 'initializer') ?? []);
  for (const property of [...childList(literal, 'properties')].reverse()) {
    if (ast.is(property, 'SpreadAssignment')) {
      const spread = childNode(property, 'expression');
      const found = spread ? writtenProperty(tracking, spread, name, depth + 1) : [];
      if (found.length > 0) return found;
    } else if (declaredName(ast, property) === name) {
      const value = childNode(property, 'initializer') ?? childNode(property, 'name');
      return value ? [value] : [];
    }
  }
  return [];
}

/** What `base.name` was given: by a class to its fields, or by the literal that `base` stands for. */
function memberValues(tracking: Tracking, base: SyntaxNode, name: string, depth: number): readonly SyntaxNode[] {
  const { ast } = tracking.context;
  if (!ast.is(base, 'ThisKeyword')) return writtenProperty(tracking, base, name, depth + 1);
  const holder = classAround(ast, base);
  if (!holder) return [];
  const member = memberOfClass(ast, holder, name);
  const given = tracking.assignments.toMember(holder, name);
  return [
    ...(member ? valuesOf(tracking, member, depth) : []),
    ...given.flatMap(({ path, value, below }) => (value && path.length === 0 && !below ? [value] : [])),
  ];
}

function valuesOf(tracking: Tracking, declaration: SyntaxNode, depth: number): readonly SyntaxNode[] {
  const { ast } = tracking.context;
  const initial = childNode(declaration, 'initializer');
  switch (ast.kindOf(declaration)) {
    case 'ExportAssignment': {
      const value = childNode(declaration, 'expression');
      return value ? [value] : [];
    }
    case 'PropertyDeclaration':
    case 'VariableDeclaration':
      return initial ? [initial] : [];
    case 'BindingElement': {
      const pattern = declaration.parent;
      const holder = pattern?.parent;
      const key = childNode(declaration, 'propertyName') ?? childNode(declaration, 'name');
      if (!holder || !key || !ast.is(pattern, 'ObjectBindingPattern')) return [];
      const held = valuesOf(tracking, holder, depth + 1).flatMap((value) =>
        writtenProperty(tracking, value, textOf(key), depth + 1),
      );
      return initial ? [...held, initial] : held;
    }
    case 'Parameter':
      return [...handedTo(tracking, declaration), ...(initial ? [initial] : [])];
    default:
      return [];
  }
}

/** Of a function that several call nobody can tell which call made what is used. */
function handedTo(tracking: Tracking, parameter: SyntaxNode): readonly SyntaxNode[] {
  const callee = parameter.parent;
  if (!callee) return [];
  const index = childList(callee, 'parameters').indexOf(parameter);
  const given = callsOf(tracking, callee).flatMap((call) => childList(call, 'arguments')[index] ?? []);
  return given.length === 1 ? given : [];
}
