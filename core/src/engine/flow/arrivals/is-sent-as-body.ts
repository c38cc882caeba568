import type { SyntaxNode } from '../../host/type-host.js';
import type { Tracking } from '../tracking.js';

import { type Ast, childList, childNode, textOf } from '../../ast/ast.js';
import { declaredName } from '../../ast/names.js';
import { wrapperKinds } from '../../ast/wrappers.js';
import { endName, memberChain } from '../../scope/member-chain.js';

const bodyNames: ReadonlySet<string> = new Set(['body', 'data', 'form', 'payload']);
/** What makes a text or bytes of a value, which then stands for it. */
const converting: ReadonlySet<string> = new Set(['Buffer', 'String', 'encode', 'from', 'toString']);
/** What is called with a body alone. */
const sending: ReadonlySet<string> = new Set(['end', 'send', 'write']);
/** What is called with an address or parts of one, whatever comes second. */
const addressing =
  /^(?:append|concat|delete|format|get|head|join|log|navigate|push|redirect|replace|resolve|set)(?:[A-Z]|$)/u;

/**
 * Whether an object that could be a query string is sent as the body of a request; or put into an address that is asked for in
 * the same function, where it is told once, as it leaves.
 */
export function isSentElsewhere(tracking: Tracking, made: SyntaxNode): boolean {
  if (isBodyPlace(tracking, made)) return true;
  const name = nameHolding(tracking, made) ?? rootName(tracking, childNode(made, 'expression'));
  return name !== undefined && isNameSent(tracking, tracking.scopes.functionAround(made), name, isPlaceOfLeaving);
}

function isPlaceOfLeaving(tracking: Tracking, node: SyntaxNode): boolean {
  return isBodyPlace(tracking, node) || isAskedFor(tracking, node);
}

/** Calls that ask for an address, which stands first. */
const asking =
  /^(?:\$fetch|assign|axios|delete|fetch|get|got|head|ky|navigate|open|patch|post|push|put|redirect|replace|request)$/u;

/** `` fetch(`/search?${query}`) ``, `location.href = '/search?' + query.toString()`. */
function isAskedFor({ context: { ast } }: Tracking, node: SyntaxNode): boolean {
  let value = node;
  for (;;) {
    const { parent } = value;
    if (!parent) return false;
    const operator = childNode(parent, 'operatorToken');
    const isSum = ast.is(parent, 'BinaryExpression') && ast.is(operator, 'PlusToken');
    const hole = ast.is(parent.parent, 'TemplateExpression') ? parent.parent : undefined;
    const text = hole ?? (isSum || ast.is(parent, ...wrapperKinds) ? parent : around(ast, parent, value));
    if (!text) {
      if (ast.is(parent, 'BinaryExpression')) {
        const target = childNode(parent, 'left');
        const isAddress = target && /^(?:href|location|search)$/u.test(endName(ast, target) ?? '');
        return ast.is(operator, 'EqualsToken') && target !== value && isAddress === true;
      }
      const callee = ast.is(parent, 'CallExpression') ? childNode(parent, 'expression') : undefined;
      return (
        value !== node &&
        childList(parent, 'arguments')[0] === value &&
        asking.test((callee && endName(ast, callee)) ?? '')
      );
    }
    value = text;
  }
}

/** `const form = new URLSearchParams(…)`, `form = new URLSearchParams(…)`. */
function nameHolding({ context: { ast } }: Tracking, made: SyntaxNode): string | undefined {
  const value = standingFor(ast, made);
  const { parent } = value;
  if (ast.is(parent, 'VariableDeclaration')) return declaredName(ast, parent);
  if (!ast.is(parent, 'BinaryExpression') || !ast.is(childNode(parent, 'operatorToken'), 'EqualsToken'))
    return undefined;
  const target = childNode(parent, 'left');
  return target !== value && ast.is(target, 'Identifier') ? ast.sourceTextOf(target) : undefined;
}

/** What puts texts together that can be a query as well as a body. */
const puttingTogether = /(?:^|\.)(?:append|encode|set|stringify|URLSearchParams)$/u;

/** `body: formOf({ email })`: what a function of one's own puts together, for a caller that sends it as a body. */
export function isMadeForBody(tracking: Tracking, call: SyntaxNode, sink: string): boolean {
  if (!puttingTogether.test(sink)) return false;
  if (isBodyPlace(tracking, call)) return true;
  const name = nameHolding(tracking, call);
  return name !== undefined && isNameSent(tracking, tracking.scopes.functionAround(call), name, isBodyPlace);
}

/** `form.append('email', email)`. */
function rootName({ context: { ast } }: Tracking, callee: SyntaxNode | undefined): string | undefined {
  if (!ast.is(callee, 'PropertyAccessExpression')) return undefined;
  const chain = memberChain(ast, callee);
  return chain && ast.is(chain.root, 'Identifier') ? ast.sourceTextOf(chain.root) : undefined;
}

type IsPlace = (tracking: Tracking, node: SyntaxNode) => boolean;

const sentNames = new WeakMap<IsPlace, WeakMap<SyntaxNode, Map<string, boolean>>>();

/** Whether what goes by a name in a function stands in such a place anywhere in it; each name once, for forms are filled line by line. */
function isNameSent(tracking: Tracking, within: SyntaxNode, name: string, isPlace: IsPlace): boolean {
  const ofPlace = sentNames.get(isPlace) ?? new WeakMap<SyntaxNode, Map<string, boolean>>();
  sentNames.set(isPlace, ofPlace);
  const known = ofPlace.get(within) ?? new Map<string, boolean>();
  ofPlace.set(within, known);
  let isSent = known.get(name);
  if (isSent === undefined) {
    const { ast } = tracking.context;
    const [identifier] = ast.kindsOf(['Identifier']);
    isSent = false;
    ast.walk(within, (node) => {
      if (node.kind === identifier && !isSent && textOf(node) === name) isSent = isPlace(tracking, node);
    });
    known.set(name, isSent);
  }
  return isSent;
}

function isBodyPlace(tracking: Tracking, node: SyntaxNode): boolean {
  const { ast } = tracking.context;
  const value = standingFor(ast, node);
  const { parent } = value;
  if (!parent) return false;
  switch (ast.kindOf(parent)) {
    case 'PropertyAssignment':
      return childNode(parent, 'initializer') === value && bodyNames.has(declaredName(ast, parent) ?? '');
    case 'ShorthandPropertyAssignment':
      return bodyNames.has(declaredName(ast, parent) ?? '');
    case 'BinaryExpression': {
      const target = childNode(parent, 'left');
      const isAssigned = ast.is(childNode(parent, 'operatorToken'), 'EqualsToken') && target !== value;
      return isAssigned && ast.is(target, 'PropertyAccessExpression') && bodyNames.has(endName(ast, target) ?? '');
    }
    case 'CallExpression':
      return isBodyArgument(tracking, parent, childList(parent, 'arguments').indexOf(value));
    default:
      return false;
  }
}

/** `request(options, form)`, `request.end(form)`, and what a function of one's own calls a body. */
function isBodyArgument(tracking: Tracking, call: SyntaxNode, index: number): boolean {
  const { ast } = tracking.context;
  const callee = childNode(call, 'expression');
  const name = (callee && endName(ast, callee)) ?? '';
  if (index < 0 || addressing.test(name)) return false;
  if (index > 0 || (sending.has(name) && ast.is(callee, 'PropertyAccessExpression'))) return true;
  return tracking.callables.functionsOf(call).some((own) => {
    const parameter = childList(own, 'parameters')[index];
    return parameter !== undefined && bodyNames.has(declaredName(ast, parameter) ?? '');
  });
}

/** The expression that a value ends up as: `form`, `form.toString()`, `Buffer.from(form)`, `${form}`, `isLong ? form : undefined`. */
function standingFor(ast: Ast, node: SyntaxNode): SyntaxNode {
  let value = node;
  for (;;) {
    const { parent } = value;
    const next = parent && around(ast, parent, value);
    if (!next) return value;
    value = next;
  }
}

function around(ast: Ast, parent: SyntaxNode, value: SyntaxNode): SyntaxNode | undefined {
  if (ast.is(parent, ...wrapperKinds)) return parent;
  const template = parent.parent;
  if (ast.is(template, 'TemplateExpression'))
    return ast.sourceTextOf(template) === holeOf(ast, value) ? template : undefined;
  switch (ast.kindOf(parent)) {
    case 'ConditionalExpression':
      return childNode(parent, 'condition') === value ? undefined : parent;
    case 'PropertyAccessExpression': {
      const isText = endName(ast, parent) === 'toString' && ast.is(parent.parent, 'CallExpression');
      return isText ? parent.parent : undefined;
    }
    case 'CallExpression': {
      const isFirst = childList(parent, 'arguments')[0] === value;
      const callee = childNode(parent, 'expression');
      return isFirst && callee && converting.has(endName(ast, callee) ?? '') ? parent : undefined;
    }
    default:
      return undefined;
  }
}

/** A template that is nothing but this. */
function holeOf(ast: Ast, value: SyntaxNode): string {
  return `\`\${${ast.sourceTextOf(value)}}\``;
}
