import type { SyntaxNode } from '../../host/type-host.js';
import type { Demand } from '../demand.js';
import type { Tracking } from '../tracking.js';
import type { Callables } from './callables.js';
import type { Sending } from './sending.js';

import { type Ast, childList, childNode } from '../../ast/ast.js';
import { declaredName } from '../../ast/names.js';
import { endName, memberBase } from '../../scope/member-chain.js';
import { deeper, rest } from '../demand.js';
import { literalArgument, writtenName } from './message-names.js';
import { sentToWork, workSenders } from './named-work.js';
import { taskAround, triggers, triggersOf } from './tasks.js';

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
/** What queues and their workers tell of a job that they hand over. */
const jobEvents: ReadonlySet<string> = new Set(['active', 'completed', 'failed', 'progress', 'removed']);
const listenerDecorators = /^(?:OnEvent|OnQueueEvent|Process|EventPattern|MessagePattern|SubscribeMessage)$/u;

/**
 * The places where a handler's parameter gets its value: what is sent under the same literal name anywhere in the program,
 * and the data of jobs that are put on the queue a worker reads. Empty: the function handles no named messages.
 */
export function sendingsTo(tracking: Tracking, handler: SyntaxNode, index: number, demand: Demand): readonly Sending[] {
  const { ast } = tracking.context;
  const call = handler.parent;
  if (ast.is(call, 'CallExpression', 'NewExpression')) {
    const sent = sendingsAt(tracking, call, handler, index, demand);
    if (sent) return sent;
  }
  const task = index === 0 ? taskAround(ast, handler) : undefined;
  if (task) {
    const named = task.id === undefined ? [] : sentAs(tracking, task.id, handler, handler, index, demand);
    return [...triggersOf(tracking, task, demand), ...named];
  }
  for (const decorator of childList(handler, 'modifiers')) {
    const use = ast.is(decorator, 'Decorator') ? childNode(decorator, 'expression') : undefined;
    const made = ast.is(use, 'CallExpression') ? childNode(use, 'expression') : undefined;
    if (!use || !made || !listenerDecorators.test(endName(ast, made) ?? '')) continue;
    const name = literalArgument(tracking, use);
    const queue = endName(ast, made) === 'Process' ? queueOfProcessor(tracking, handler) : undefined;
    if (queue !== undefined) {
      const wanted = writtenName(ast, use);
      return ofJob(jobsOn(tracking, queue, demand), wanted);
    }
    return name === undefined ? [] : sentAs(tracking, name, handler, handler, index, demand);
  }
  const queue = declaredName(ast, handler) === 'process' ? queueOfProcessor(tracking, handler) : undefined;
  return queue === undefined ? [] : jobsOn(tracking, queue, demand);
}

/** The same for a handler that a call is given. Absent: the call is none that takes handlers. */
export function sendingsAt(
  tracking: Tracking,
  call: SyntaxNode,
  handler: SyntaxNode,
  index: number,
  demand: Demand,
): readonly Sending[] | undefined {
  const { ast } = tracking.context;
  if (ast.is(call, 'NewExpression')) return jobsOn(tracking, literalArgument(tracking, call), demand);
  const method = endName(ast, childNode(call, 'expression') ?? call) ?? '';
  const name = literalArgument(tracking, call);
  if (method === 'process') {
    const queue = queueOf(tracking, call);
    const job = ast.is(childList(call, 'arguments')[0], 'StringLiteral') ? name : undefined;
    if (queue !== undefined) return ofJob(jobsOn(tracking, queue, demand), job);
  }
  const work = index === 0 ? sentToWork(tracking, call, method, demand) : [];
  if (work.length > 0) return work;
  if (!listeners.has(method)) return undefined;
  const sent = name === undefined ? [] : sentAs(tracking, name, call, handler, index, demand);
  if (sent.length > 0) return sent;
  if (method === 'process') return jobsOn(tracking, name, demand);
  const queue = index === 0 && jobEvents.has(name ?? '') ? queueOf(tracking, call) : undefined;
  return queue === undefined ? [] : jobsOn(tracking, queue, demand);
}

function ofJob(sent: readonly Sending[], wanted: string | undefined): readonly Sending[] {
  return sent.filter(({ job = wanted }) => wanted === undefined || job === wanted);
}

/** The queue of the class around a method: `@Processor('mail') class … { process(job) … }`. */
function queueOfProcessor(tracking: Tracking, handler: SyntaxNode): string | undefined {
  const { ast } = tracking.context;
  const holder = ast.is(handler, 'MethodDeclaration') ? handler.parent : undefined;
  return holder && decoratedName(tracking, holder, 'Processor');
}

/** The literal that a decorator of this name is given. */
function decoratedName(tracking: Tracking, declaration: SyntaxNode, decorator: string): string | undefined {
  const { ast } = tracking.context;
  for (const modifier of childList(declaration, 'modifiers')) {
    const use = ast.is(modifier, 'Decorator') ? childNode(modifier, 'expression') : undefined;
    const made = ast.is(use, 'CallExpression') ? childNode(use, 'expression') : undefined;
    if (use && made && endName(ast, made) === decorator) return literalArgument(tracking, use);
  }
  return undefined;
}

/** Whether calls of these names may send something to a handler. */
export function sendsMessages(named: { has(name: string): boolean }): boolean {
  return ['add', 'addBulk', ...senders, ...triggers, ...workSenders].some((sender) => named.has(sender));
}

/** Whether a function stands where handlers of messages do. */
export function mayHandleMessages(ast: Ast, callee: SyntaxNode): boolean {
  if (ast.is(callee.parent, 'NewExpression', 'CallExpression') || childList(callee, 'modifiers').length > 0)
    return true;
  if (taskAround(ast, callee)) return true;
  const holder = ast.is(callee, 'MethodDeclaration') ? callee.parent : undefined;
  return holder !== undefined && childList(holder, 'modifiers').length > 0;
}

/** Not more handlers of one message than people would read through. */
const maximumHandlers = 20;

/** What is sent in a program, looked through once for all handlers. */
interface Sent {
  /** Calls of senders by the literal name they send under. */
  readonly named: ReadonlyMap<string, readonly SyntaxNode[]>;
  /** Handlers that were asked about, by that name. */
  readonly handlers: Map<string, Set<SyntaxNode>>;
  /** Calls that put a job on a queue, with the name of the queue. */
  jobs?: readonly { readonly call: SyntaxNode; readonly queue: string; readonly isBulk: boolean }[];
}

const sentIn = new WeakMap<Callables, Sent>();

function sentOf(tracking: Tracking): Sent {
  let sent = sentIn.get(tracking.callables);
  if (!sent) {
    const named = new Map<string, SyntaxNode[]>();
    for (const call of senders.flatMap((sender) => tracking.index.callsNamed(sender))) {
      const name = literalArgument(tracking, call);
      if (name === undefined) continue;
      const calls = named.get(name);
      if (calls) calls.push(call);
      else named.set(name, [call]);
    }
    sent = { named, handlers: new Map() };
    sentIn.set(tracking.callables, sent);
  }
  return sent;
}

function sentAs(
  tracking: Tracking,
  name: string,
  registering: SyntaxNode,
  handler: SyntaxNode,
  index: number,
  demand: Demand,
): readonly Sending[] {
  const { named, handlers } = sentOf(tracking);
  const calls = named.get(name);
  if (!calls) return [];
  const asked = handlers.get(name) ?? new Set();
  handlers.set(name, asked);
  if (asked.size < maximumHandlers) asked.add(handler);
  if (!asked.has(handler)) return [];
  const listening = channelOf(tracking, registering);
  return calls.flatMap((call) => {
    const sending = channelOf(tracking, call);
    if (listening && sending && listening !== sending) return [];
    const argument = childList(call, 'arguments')[index + 1];
    return argument ? [{ call, argument, demand }] : [];
  });
}

/** The variable that holds what a message goes by, where it was made on the spot: `const bus = new EventEmitter()`. */
function channelOf({ context: { ast }, definitions }: Tracking, call: SyntaxNode | undefined): SyntaxNode | undefined {
  const base = ast.is(call, 'CallExpression') ? memberBase(ast, childNode(call, 'expression')) : undefined;
  const [made, ...others] = ast.is(base, 'Identifier') ? definitions.ofName(base).own : [];
  const isMade = ast.is(made, 'VariableDeclaration') && ast.is(childNode(made, 'initializer'), 'NewExpression');
  return isMade && others.length === 0 ? made : undefined;
}

/** Jobs that are put on the queue of this name; absent: on any. */
function jobsOn(tracking: Tracking, wanted: string | undefined, demand: Demand): readonly Sending[] {
  if (demand.path[0] !== 'data') return [];
  const sent = sentOf(tracking);
  sent.jobs ??= ['add', 'addBulk'].flatMap((adding) =>
    tracking.index.callsNamed(adding).flatMap((call) => {
      const queue = queueOf(tracking, call);
      return queue === undefined ? [] : [{ call, queue, isBulk: adding === 'addBulk' }];
    }),
  );
  return sent.jobs.flatMap(({ call, queue, isBulk }) => {
    if (wanted !== undefined && queue !== wanted) return [];
    const values = childList(call, 'arguments');
    const asked = isBulk ? deeper(demand, '*') : undefined;
    if (asked) return values[0] ? [{ call, argument: values[0], demand: asked }] : [];
    const job = writtenName(tracking.context.ast, call);
    const argument = literalArgument(tracking, call) === undefined ? values[0] : values[1];
    return argument ? [{ call, argument, demand: rest(demand), ...(job !== undefined && { job }) }] : [];
  });
}

/** The name of the queue that something is called on: `const mails = new Queue('mails')`, or of a worker of it. */
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
    // `@InjectQueue('mail') private readonly mails: Queue`.
    const injected = ast.is(declaration, 'Parameter') ? decoratedName(tracking, declaration, 'InjectQueue') : undefined;
    if (injected !== undefined) return injected;
    const made = childNode(declaration, 'initializer');
    if (
      ast.is(made, 'NewExpression') &&
      /^bull|(?:queue|worker)$/iu.test(endName(ast, childNode(made, 'expression') ?? made) ?? '')
    ) {
      return literalArgument(tracking, made);
    }
  }
  return undefined;
}
