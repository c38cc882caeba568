import type { SyntaxNode } from '../host/type-host.js';
import type { Carry } from './carry.js';
import type { Tracking } from './tracking.js';

import { childList, childNode, textOf } from '../ast/ast.js';
import { mergeCarries, withStep } from './carry.js';
import { type Demand, rest } from './demand.js';
import { endName } from './member-chain.js';

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
 * What a handler of messages gets: what is sent under the same literal name anywhere in the program, and the data of jobs
 * that are put on the queue a worker reads. Absent: the function handles no named messages, or nobody was seen sending.
 */
export function fromChannel(
  tracking: Tracking,
  handler: SyntaxNode,
  index: number,
  demand: Demand,
): readonly Carry[] | undefined {
  const { ast } = tracking.context;
  const call = handler.parent;
  if (ast.is(call, 'NewExpression')) return fromQueue(tracking, call, demand);
  const callee = ast.is(call, 'CallExpression') ? childNode(call, 'expression') : undefined;
  if (call && callee && listeners.has(endName(ast, callee) ?? '')) {
    const name = literalArgument(tracking, call);
    const fromEvents = name === undefined ? undefined : sentAs(tracking, name, index, demand);
    return fromEvents ?? (endName(ast, callee) === 'process' ? fromQueue(tracking, call, demand) : undefined);
  }
  for (const decorator of childList(handler, 'modifiers')) {
    const use = ast.is(decorator, 'Decorator') ? childNode(decorator, 'expression') : undefined;
    const made = ast.is(use, 'CallExpression') ? childNode(use, 'expression') : undefined;
    if (!use || !made || !listenerDecorators.test(endName(ast, made) ?? '')) continue;
    const name = literalArgument(tracking, use);
    return name === undefined ? undefined : sentAs(tracking, name, index, demand);
  }
  return undefined;
}

function literalArgument({ context: { ast } }: Tracking, call: SyntaxNode): string | undefined {
  const [first] = childList(call, 'arguments');
  return first && ast.is(first, 'StringLiteral', 'NoSubstitutionTemplateLiteral') ? textOf(first) : undefined;
}

function sentAs(tracking: Tracking, name: string, index: number, demand: Demand): readonly Carry[] | undefined {
  const calls = senders
    .flatMap((sender) => tracking.index.callsNamed(sender))
    .filter((call) => literalArgument(tracking, call) === name);
  if (calls.length === 0) return undefined;
  return mergeCarries(
    calls.map((call) => {
      const argument = childList(call, 'arguments')[index + 1];
      const step = tracking.step('step', call);
      return argument ? withStep(tracking.carry(argument, demand), step) : [];
    }),
  );
}

/** `new Worker('mails', (job) => job.data)` reads what `new Queue('mails').add('welcome', data)` was handed. */
function fromQueue(tracking: Tracking, worker: SyntaxNode, demand: Demand): readonly Carry[] | undefined {
  if (demand.path[0] !== 'data') return undefined;
  const queue = literalArgument(tracking, worker);
  const calls = tracking.index.callsNamed('add').filter((call) => {
    const name = queueOf(tracking, call);
    return name !== undefined && (queue === undefined || name === queue);
  });
  if (calls.length === 0) return undefined;
  return mergeCarries(
    calls.map((call) => {
      const values = childList(call, 'arguments');
      const data = literalArgument(tracking, call) === undefined ? values[0] : values[1];
      return data ? withStep(tracking.carry(data, rest(demand)), tracking.step('step', call)) : [];
    }),
  );
}

/** The name of the queue that `.add` is called on: `const mails = new Queue('mails')`. */
function queueOf(tracking: Tracking, call: SyntaxNode): string | undefined {
  const { ast } = tracking.context;
  const callee = childNode(call, 'expression');
  const base = ast.is(callee, 'PropertyAccessExpression') ? childNode(callee, 'expression') : undefined;
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
