import type { SyntaxNode } from '../host/type-host.js';
import type { Demand } from './demand.js';
import type { Tracking } from './tracking.js';

import { type Ast, childList, childNode, textOf } from '../ast/ast.js';
import { endName, memberBase } from '../scope/member-chain.js';
import { rest } from './demand.js';

/** What a message holds, at the place where it is sent. */
export interface Sending {
  readonly call: SyntaxNode;
  readonly argument: SyntaxNode;
  readonly demand: Demand;
}

/** Calls that hand a message over under a name: `bus.emit('user.created', user)`. */
const senders = ['emit', 'emitAsync', 'publish', 'broadcast', 'trigger', 'dispatch'] as const;
const listeners: ReadonlySet<string> = new Set([
  'addListener',
  'consume',
  'handle',
  'listen',
  'on',
  'onAsync',
  'once',
  'prependListener',
  'process',
  'subscribe',
]);
const listenerDecorators = /^(?:OnEvent|OnQueueEvent|Process|EventPattern|MessagePattern|SubscribeMessage)$/u;

/**
 * The places where a handler's parameter gets its value: what is sent under the same literal name anywhere in the program,
 * and the data of jobs that are put on the queue a worker reads. Empty: the function handles no named messages.
 */
export function sendingsTo(tracking: Tracking, handler: SyntaxNode, index: number, demand: Demand): readonly Sending[] {
  const { ast } = tracking.context;
  const call = handler.parent;
  if (ast.is(call, 'NewExpression')) return jobsFor(tracking, call, demand);
  const callee = ast.is(call, 'CallExpression') ? childNode(call, 'expression') : undefined;
  if (call && callee && listeners.has(endName(ast, callee) ?? '')) {
    const name = literalArgument(tracking, call);
    const sent = name === undefined ? [] : sentAs(tracking, name, index, demand);
    return sent.length === 0 && endName(ast, callee) === 'process' ? jobsFor(tracking, call, demand) : sent;
  }
  for (const decorator of childList(handler, 'modifiers')) {
    const use = ast.is(decorator, 'Decorator') ? childNode(decorator, 'expression') : undefined;
    const made = ast.is(use, 'CallExpression') ? childNode(use, 'expression') : undefined;
    if (!use || !made || !listenerDecorators.test(endName(ast, made) ?? '')) continue;
    const name = literalArgument(tracking, use);
    return name === undefined ? [] : sentAs(tracking, name, index, demand);
  }
  return [];
}

/** Whether calls of these names may send something to a handler. */
export function sendsMessages(named: { has(name: string): boolean }): boolean {
  return named.has('add') || senders.some((sender) => named.has(sender));
}

/** Whether a function stands where handlers of messages do. */
export function mayHandleMessages(ast: Ast, callee: SyntaxNode): boolean {
  return ast.is(callee.parent, 'NewExpression', 'CallExpression') || childList(callee, 'modifiers').length > 0;
}

function literalArgument({ context: { ast } }: Tracking, call: SyntaxNode): string | undefined {
  const [first] = childList(call, 'arguments');
  return first && ast.is(first, 'StringLiteral', 'NoSubstitutionTemplateLiteral') ? textOf(first) : undefined;
}

function sentAs(tracking: Tracking, name: string, index: number, demand: Demand): readonly Sending[] {
  return senders
    .flatMap((sender) => tracking.index.callsNamed(sender))
    .filter((call) => literalArgument(tracking, call) === name)
    .flatMap((call) => {
      const argument = childList(call, 'arguments')[index + 1];
      return argument ? [{ call, argument, demand }] : [];
    });
}

/** `new Worker('mails', (job) => job.data)` reads what `new Queue('mails').add('welcome', data)` was handed. */
function jobsFor(tracking: Tracking, worker: SyntaxNode, demand: Demand): readonly Sending[] {
  if (demand.path[0] !== 'data') return [];
  const queue = literalArgument(tracking, worker);
  return tracking.index.callsNamed('add').flatMap((call) => {
    const name = queueOf(tracking, call);
    if (name === undefined || (queue !== undefined && name !== queue)) return [];
    const values = childList(call, 'arguments');
    const argument = literalArgument(tracking, call) === undefined ? values[0] : values[1];
    return argument ? [{ call, argument, demand: rest(demand) }] : [];
  });
}

/** The name of the queue that `.add` is called on: `const mails = new Queue('mails')`. */
function queueOf(tracking: Tracking, call: SyntaxNode): string | undefined {
  const { ast } = tracking.context;
  const callee = childNode(call, 'expression');
  const base = memberBase(ast, callee);
  const name = ast.is(base, 'PropertyAccessExpression') ? childNode(base, 'name') : base;
  if (!base || !name) return undefined;
  const own = ast.is(base, 'Identifier')
    ? tracking.definitions.ofName(base).own
    : tracking.definitions.ofMember(name).own;
  for (const declaration of own) {
    const made = childNode(declaration, 'initializer');
    if (ast.is(made, 'NewExpression') && /queue$/iu.test(endName(ast, childNode(made, 'expression') ?? made) ?? '')) {
      return literalArgument(tracking, made);
    }
  }
  return undefined;
}
