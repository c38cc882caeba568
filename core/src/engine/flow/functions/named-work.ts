import type { SyntaxNode } from '../../host/type-host.js';
import type { Demand } from '../demand.js';
import type { Tracking } from '../tracking.js';
import type { Callables } from './callables.js';
import type { Sending } from './sending.js';

import { type Ast, childList, childNode, textOf } from '../../ast/ast.js';
import { propertiesFor } from '../../scope/literal-members.js';
import { memberBase } from '../../scope/member-chain.js';
import { literalArgument, nameWritten } from './message-names.js';

/** How a package that runs work by its name says what is to be run, and what with. */
interface Dialect {
  /** What stands below the parameter of a handler before what was sent. */
  readonly above: readonly string[];
  /** Handlers get a list of what was sent. */
  readonly isList?: true;
  /** Calls that send, with the places of the name and of what is sent. */
  readonly senders: Readonly<Record<string, readonly [name: number, sent: number]>>;
}

const dialects: Readonly<Record<string, Dialect>> = {
  // Of pg-boss: `boss.work('welcome', async ([job]) => job.data)`.
  work: { above: ['data'], isList: true, senders: { send: [0, 1], sendAfter: [0, 1], schedule: [0, 2] } },
  // Of Agenda: `agenda.define('welcome', async (job) => job.attrs.data)`.
  define: { above: ['attrs', 'data'], senders: { now: [0, 1], create: [0, 1], schedule: [1, 2], every: [1, 2] } },
  // Of AMQP: `channel.consume('mails', (message) => message.content)`.
  consume: { above: ['content'], senders: { sendToQueue: [0, 1] } },
};
/** Of Inngest: an object says the name and the data of what is sent, or each of a list. */
const eventSenders = ['send', 'sendEvent'] as const;
/** What is given a function for all that is put into it: `const mails = fastq.promise(deliver, 1)`. */
const workers = /^(?:cargo|fastq|priorityQueue|promise|queue)$/u;
const fillers = ['push', 'unshift'] as const;

/** Calls of these names may send something. */
export const workSenders: readonly string[] = [
  ...Object.values(dialects).flatMap(({ senders }) => Object.keys(senders)),
  ...eventSenders,
];

interface Sent {
  readonly call: SyntaxNode;
  readonly argument: SyntaxNode;
}

/** What is sent, by the kind of handler it is for and its name; looked through once for all handlers of a kind. */
const sentIn = new WeakMap<Callables, Map<string, ReadonlyMap<string, readonly Sent[]>>>();

/**
 * What is sent to a handler that stands in this call.
 *
 * @param demand - On its first parameter.
 */
export function sentToWork(tracking: Tracking, call: SyntaxNode, name: string, demand: Demand): readonly Sending[] {
  if (name === 'createFunction') {
    const path = demand.path[0] === 'event' ? demand.path.slice(1) : undefined;
    const sent = path && sentTo(tracking, name, eventsIn);
    return path && sent
      ? eventsFor(tracking, call).flatMap((event) => sendings(sent.get(event), { ...demand, path }))
      : [];
  }
  if (workers.test(name)) return putInto(tracking, call, demand);
  const dialect = Object.hasOwn(dialects, name) ? dialects[name] : undefined;
  const wanted = dialect && literalArgument(tracking, call);
  if (!dialect || wanted === undefined) return [];
  const path = below(dialect, demand.path);
  if (!path) return [];
  const sent = sentTo(tracking, name, () => worksSent(tracking, dialect));
  return sendings(sent.get(wanted), { ...demand, path });
}

/** Absent: what is asked for is no part of what was sent. */
function below({ above, isList }: Dialect, path: readonly string[]): readonly string[] | undefined {
  const plain = isList && /^(?:\*|\d+)$/u.test(path[0] ?? '') ? path.slice(1) : path;
  return above.every((part, index) => plain[index] === part) ? plain.slice(above.length) : undefined;
}

function sendings(sent: readonly Sent[] | undefined, demand: Demand): readonly Sending[] {
  return (sent ?? []).map((each) => ({ ...each, demand }));
}

function sentTo(
  tracking: Tracking,
  kind: string,
  look: (tracking: Tracking) => readonly (Sent & { readonly name: string })[],
): ReadonlyMap<string, readonly Sent[]> {
  const kinds = sentIn.get(tracking.callables) ?? new Map<string, ReadonlyMap<string, readonly Sent[]>>();
  sentIn.set(tracking.callables, kinds);
  let found = kinds.get(kind);
  if (!found) {
    const byName = new Map<string, Sent[]>();
    for (const { name, ...sent } of look(tracking)) byName.set(name, [...(byName.get(name) ?? []), sent]);
    found = byName;
    kinds.set(kind, found);
  }
  return found;
}

function worksSent(tracking: Tracking, { senders }: Dialect): readonly (Sent & { readonly name: string })[] {
  return Object.entries(senders).flatMap(([sender, [named, sent]]) =>
    tracking.index.callsNamed(sender).flatMap((call) => {
      const argument = childList(call, 'arguments')[sent];
      const name = argument && literalArgument(tracking, call, named);
      return argument && name !== undefined ? [{ name, call, argument }] : [];
    }),
  );
}

/** `inngest.send({ name: 'user/joined', data })`, `step.sendEvent('tell', [{ … }])`. */
function eventsIn(tracking: Tracking): readonly (Sent & { readonly name: string })[] {
  const { ast } = tracking.context;
  return eventSenders
    .flatMap((sender) => tracking.index.callsNamed(sender))
    .flatMap((call) =>
      elementsOf(ast, childList(call, 'arguments').at(-1)).flatMap((argument) => {
        const name = textUnder(tracking, argument, 'name');
        return name === undefined ? [] : [{ name, call, argument }];
      }),
    );
}

/** `{ event: 'user/joined' }`, or `triggers: [{ event: … }]` in the options before it. */
function eventsFor(tracking: Tracking, call: SyntaxNode): readonly string[] {
  const { ast } = tracking.context;
  const options = childList(call, 'arguments').slice(0, -1);
  const inner = options.flatMap((option) =>
    ast.is(option, 'ObjectLiteralExpression')
      ? propertiesFor(ast, option, 'triggers').map((property) => childNode(property, 'initializer'))
      : [],
  );
  return [...options, ...inner]
    .flatMap((option) => elementsOf(ast, option))
    .flatMap((element) => textUnder(tracking, element, 'event') ?? []);
}

function elementsOf(ast: Ast, value: SyntaxNode | undefined): readonly SyntaxNode[] {
  return ast.is(value, 'ArrayLiteralExpression') ? childList(value, 'elements') : value ? [value] : [];
}

function textUnder(tracking: Tracking, literal: SyntaxNode, key: string): string | undefined {
  const { ast } = tracking.context;
  const property = ast.is(literal, 'ObjectLiteralExpression') ? propertiesFor(ast, literal, key).at(-1) : undefined;
  const value = property && childNode(property, 'initializer');
  return value && nameWritten(tracking, value);
}

/** `mails.push(mail)` of `const mails = fastq.promise(deliver, 1)`. */
function putInto(
  { context: { ast }, definitions, index }: Tracking,
  made: SyntaxNode,
  demand: Demand,
): readonly Sending[] {
  const variable = made.parent;
  const name = ast.is(variable, 'VariableDeclaration') ? childNode(variable, 'name') : undefined;
  if (!variable || !ast.is(name, 'Identifier')) return [];
  return fillers
    .flatMap((filler) => index.callsNamed(filler))
    .flatMap((call) => {
      const base = memberBase(ast, childNode(call, 'expression'));
      const [argument] = childList(call, 'arguments');
      const isOwn = argument && base && ast.is(base, 'Identifier') && textOf(base) === textOf(name);
      return isOwn && definitions.ofName(base).own.includes(variable) ? [{ call, argument, demand }] : [];
    });
}
