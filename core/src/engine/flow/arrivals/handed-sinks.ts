import type { SyntaxNode } from '../../host/type-host.js';
import type { Tracking } from '../tracking.js';

import { childList, childNode } from '../../ast/ast.js';
import { endName, memberBase } from '../../scope/member-chain.js';
import { callsOfParameter } from '../values/parameters.js';

/** What of a logger or an SDK is handed on as it is: `new Job(console.log)`, `onError: Sentry.captureException`. */
const handedNames = ['captureException', 'captureMessage', 'debug', 'error', 'info', 'log', 'trace', 'warn'] as const;

/**
 * Finds the sink that a call runs which was handed a function: `this.write(line)` of `new Job(console.log)`. From the few
 * places on where a function of a logger is handed to one of one's own; whether it is a sink, its origin tells.
 */
export function createHandedSinks(tracking: Tracking): (call: SyntaxNode) => readonly SyntaxNode[] {
  const { callables, context, definitions, index } = tracking;
  const { ast } = context;
  let found: Map<SyntaxNode, Set<SyntaxNode>> | undefined;

  function put(call: SyntaxNode, sink: SyntaxNode): void {
    const sinks = found?.get(call);
    if (sinks) sinks.add(sink);
    else found?.set(call, new Set([sink]));
  }

  function isFromOutside(sink: SyntaxNode): boolean {
    return tracking.origins.originsOf(sink).length > 0;
  }

  /** `new Job(console.log)`; `argument` is around `sink`: `console.log.bind(console)`. */
  function ofArgument(call: SyntaxNode, argument: SyntaxNode, sink: SyntaxNode): void {
    const position = childList(call, 'arguments').indexOf(argument);
    if (position < 0) return;
    for (const taker of callables.functionsOf(call)) {
      const parameter = childList(taker, 'parameters')[position];
      if (!parameter || !isFromOutside(sink)) continue;
      for (const inner of callsOfParameter(tracking, taker, parameter)) put(inner, sink);
    }
  }

  /** `new Bus({ onMessage: logger.info })`: what is called by the name of the property, and is said to be it. */
  function ofProperty(property: SyntaxNode, name: string): void {
    const sink = childNode(property, 'initializer');
    if (!sink || !isFromOutside(sink)) return;
    callsOfMember(name, sink, (declaration) => callables.membersBehind(declaration).includes(property));
  }

  /** `bus.onMessage = logger.info`. */
  function ofAssignment(assignment: SyntaxNode, name: string, sink: SyntaxNode): void {
    const member = childNode(childNode(assignment, 'left') ?? assignment, 'name');
    if (!member || !isFromOutside(sink)) return;
    const { own } = definitions.ofMember(member);
    callsOfMember(name, sink, (declaration) => own.includes(declaration));
  }

  function callsOfMember(name: string, sink: SyntaxNode, isOne: (declaration: SyntaxNode) => boolean): void {
    for (const call of index.callsNamed(name)) {
      const callee = childNode(call, 'expression');
      const member = memberBase(ast, callee) && callee ? childNode(callee, 'name') : undefined;
      if (member && definitions.ofMember(member).own.some(isOne)) put(call, sink);
    }
  }

  function find(): Map<SyntaxNode, Set<SyntaxNode>> {
    found = new Map();
    for (const name of handedNames) {
      for (const call of index.callsHanded(name)) {
        for (const argument of childList(call, 'arguments')) {
          if (isSinkNamed(argument, name)) ofArgument(call, argument, argument);
        }
      }
      for (const alias of index.aliasesOf(name)) {
        for (const property of index.methodsNamed(alias)) {
          const value = ast.is(property, 'PropertyAssignment') ? childNode(property, 'initializer') : undefined;
          if (isSinkNamed(value, name)) ofProperty(property, alias);
        }
        for (const assignment of index.assignmentsTo(alias)) {
          const value = childNode(assignment, 'right');
          if (value && isSinkNamed(value, name)) ofAssignment(assignment, alias, value);
        }
      }
    }
    for (const bound of index.callsNamed('bind')) {
      const sink = memberBase(ast, childNode(bound, 'expression'));
      const around = bound.parent;
      if (
        sink &&
        ast.is(around, 'CallExpression', 'NewExpression') &&
        handedNames.some((name) => isSinkNamed(sink, name))
      )
        ofArgument(around, bound, sink);
    }
    return found;
  }

  function isSinkNamed(value: SyntaxNode | undefined, name: string): boolean {
    // Variables called `error` are handed on everywhere.
    const isSink =
      ast.is(value, 'PropertyAccessExpression') || (ast.is(value, 'Identifier') && name.startsWith('capture'));
    return isSink && endName(ast, value) === name;
  }

  return (call) => [...((found ?? find()).get(call) ?? [])];
}
