import type { ArrivalPoint } from '../../../facts/flow.js';
import type { SyntaxNode } from '../../host/type-host.js';
import type { Tracking } from '../tracking.js';
import type { Arrival, ArrivingValue } from './arrival.js';

import { childList, childNode } from '../../ast/ast.js';
import { classAround } from '../../scope/class-members.js';
import { endName, memberBase } from '../../scope/member-chain.js';
import { shortText } from '../tracking.js';
import { createErrorValues } from './error-values.js';

/** What an error says that is about no person. */
const quietMembers: ReadonlySet<string> = new Set(['cause', 'code', 'name', 'stack', 'status', 'statusCode']);
const notAboutPersons: readonly string[] = ['code', 'status', 'statusCode'];
/** Functions that make an error, by their name: `createError`, `toHttpError`. */
const makingError = /^(?:build|create|http|make|new|to)\w*(?:Error|Exception)$/u;
/** Packages and objects that make errors: `Boom.badRequest(…)`, `createError.NotFound(…)`. */
const errorMaker = /^(?:boom|createError|createHttpError|http_?errors?)$/iu;

/** Packages that throw an error with the message they are handed, unless something holds. */
const assertingPackages: ReadonlySet<string> = new Set([
  'assert',
  'assert/strict',
  'invariant',
  'node:assert',
  'node:assert/strict',
  'tiny-invariant',
  'ts-invariant',
]);
/** Which argument the message is. */
const messageOf: Readonly<Record<string, number>> = {
  assert: 1,
  deepEqual: 2,
  deepStrictEqual: 2,
  equal: 2,
  fail: 0,
  invariant: 1,
  match: 2,
  notEqual: 2,
  notStrictEqual: 2,
  ok: 1,
  strictEqual: 2,
};

/** Finds where values are put into errors: what is told when one is made, thrown, rejected with or added to. */
export interface ErrorArrivals {
  ofCall(call: SyntaxNode, callee: SyntaxNode, name: string | undefined): readonly Arrival[];
  ofThrow(statement: SyntaxNode): readonly Arrival[];
  ofAssignment(assignment: SyntaxNode, left: SyntaxNode, value: SyntaxNode): readonly Arrival[];
}

/** @param isHandedToSink - Whether what a call makes goes right on to a sink that has a rule of its own. */
export function createErrorArrivals(
  tracking: Tracking,
  isHandedToSink: (creation: SyntaxNode) => boolean,
): ErrorArrivals {
  const { ast } = tracking.context;
  const errors = createErrorValues(tracking);

  function argumentsOf(call: SyntaxNode): readonly ArrivingValue[] {
    return childList(call, 'arguments').map((node) => ({ node, except: notAboutPersons }));
  }

  function arrival(
    at: SyntaxNode,
    values: readonly ArrivingValue[],
    name = ast.sourceTextOf(childNode(at, 'expression') ?? at),
  ): readonly Arrival[] {
    const point: ArrivalPoint = { kind: 'errors', name: shortText(name, 60) };
    return values.length === 0 ? [] : [{ at, point, values }];
  }

  function ofNew(creation: SyntaxNode, callee: SyntaxNode, name: string | undefined): readonly Arrival[] {
    const made = tracking.callables.classesOf(creation);
    const isError = made.length > 0 ? made.some((holder) => errors.isClass(holder)) : errors.isName(name);
    // A constructor that is read says itself what becomes of what it gets.
    const isRead = tracking.callables.functionsOf(creation).some((found) => childNode(found, 'body'));
    if (!isError || isRead || isHandedToSink(creation)) return [];
    // The errors that it is made of were judged where they were made.
    const values = name === 'AggregateError' ? argumentsOf(creation).slice(1) : argumentsOf(creation);
    return arrival(creation, values, `new ${ast.sourceTextOf(callee)}`);
  }

  /** `Error('…')`, `createError(404, '…')`. */
  function ofMaker(call: SyntaxNode, callee: SyntaxNode, name: string): readonly Arrival[] {
    const isPlain = ast.is(callee, 'Identifier') && /^(?:[A-Z][a-z]+)?Error$/u.test(name);
    const base = memberBase(ast, callee);
    const isOfMaker = base !== undefined && errorMaker.test(endName(ast, base) ?? '');
    if (!isPlain && !isOfMaker && !makingError.test(name) && !(errors.isName(name) && isThrown(call))) return [];
    if (tracking.callables.functionsOf(call).length > 0 || isHandedToSink(call)) return [];
    return arrival(call, argumentsOf(call), isPlain ? `new ${name}` : undefined);
  }

  /** `assert(order, `no order of ${email}`)`. */
  function ofAssertion(call: SyntaxNode, callee: SyntaxNode, index: number): readonly Arrival[] {
    const message = childList(call, 'arguments')[index];
    const isOfPackage = tracking.origins
      .originsOf(callee)
      .some((origin) => 'package' in origin && assertingPackages.has(origin.package));
    return message && isOfPackage ? arrival(call, [{ node: message }]) : [];
  }

  function isThrown(call: SyntaxNode): boolean {
    return ast.is(call.parent, 'ThrowStatement');
  }

  /** What a class of errors tells the one it extends, unless that is read itself. */
  function ofSuper(call: SyntaxNode, callee: SyntaxNode): readonly Arrival[] {
    const holder = classAround(ast, callee);
    const isRead = tracking.callables.functionsOf(call).some((found) => childNode(found, 'body'));
    return holder && errors.isClass(holder) && !isRead ? arrival(call, argumentsOf(call)) : [];
  }

  function ofReject(call: SyntaxNode, callee: SyntaxNode): readonly Arrival[] {
    if (!ast.is(callee, 'Identifier') && ast.sourceTextOf(callee) !== 'Promise.reject') return [];
    return arrival(
      call,
      argumentsOf(call).filter(({ node }) => !errors.isValue(node)),
    );
  }

  /** `Object.assign(new Error('…'), { user })`. */
  function ofAssign(call: SyntaxNode): readonly Arrival[] {
    const [target] = childList(call, 'arguments');
    return target && !ast.is(target, 'ThisKeyword') && errors.isValue(target)
      ? arrival(call, argumentsOf(call).slice(1))
      : [];
  }

  return {
    ofCall(call, callee, name) {
      if (ast.is(call, 'NewExpression')) return ofNew(call, callee, name);
      if (ast.is(callee, 'SuperKeyword')) return ofSuper(call, callee);
      if (!ast.is(call, 'CallExpression') || name === undefined) return [];
      if (name === 'reject') return ofReject(call, callee);
      if (name === 'assign') return ast.sourceTextOf(callee) === 'Object.assign' ? ofAssign(call) : [];
      const message = Object.hasOwn(messageOf, name) ? messageOf[name] : undefined;
      if (message !== undefined) return ofAssertion(call, callee, message);
      const base = memberBase(ast, callee);
      // Hardly any other call has to do with an error.
      const mayMake = errors.isName(name) || (base !== undefined && errorMaker.test(endName(ast, base) ?? ''));
      return mayMake ? ofMaker(call, callee, name) : [];
    },
    ofThrow(statement) {
      const node = childNode(statement, 'expression');
      if (!node || errors.isValue(node) || ast.is(node, 'CallExpression', 'NewExpression')) return [];
      return arrival(statement, [{ node }], 'throw');
    },
    ofAssignment(assignment, left, value) {
      const base = childNode(left, 'expression');
      const member = endName(ast, left) ?? '';
      if (!base || quietMembers.has(member) || !errors.isValue(base)) return [];
      // What a class of errors keeps is judged where it is read: `error.iban`.
      if (ast.is(base, 'ThisKeyword') && member !== 'message') return [];
      return arrival(assignment, [{ node: value }], ast.sourceTextOf(left));
    },
  };
}
