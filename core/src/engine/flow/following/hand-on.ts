import type { Confidence, DataState, SinkKind } from '../../../facts/flow.js';
import type { Form } from '../../../sinks/index.js';
import type { SyntaxNode } from '../../host/type-host.js';
import type { Arrival, ArrivingValue } from '../arrivals/arrival.js';
import type { Carry, ParameterCarry, TrailStep } from '../carry.js';
import type { Tracking } from '../tracking.js';
import type { FunctionSink } from './function-sinks.js';

import { childList, childNode } from '../../ast/ast.js';
import { functionKinds } from '../../scope/scopes.js';
import { atomsOf } from '../arrivals/atoms.js';
import { addressOf, type HttpTables, pointOf } from '../arrivals/http-arrivals.js';
import { isMadeForBody } from '../arrivals/is-sent-as-body.js';
import { addressedIn, recordAt } from '../arrivals/record-at-service.js';
import { mergeCarries } from '../carry.js';
import { isNamePart, whole } from '../demand.js';
import { type Condition, conditionsHandedOn, conditionsOf, isOtherJob, isRuledOut } from '../functions/conditions.js';
import { wholeIn } from '../results/conversions.js';
import { isSealed } from '../results/streams.js';
import { carryUrlPart, partsOfUrl, urlParameterOf } from '../urls/composed-url.js';
import { addressDecidedBy, type AddressParameter, addressParameterOf } from '../urls/given-host.js';
import { hostIn, isOwnHost } from '../urls/url-text.js';
import { named, underKey } from '../values/leaf.js';
import { withoutRecords } from '../values/texts-for-people.js';
import { type Entry, type FlowLedger } from './flow-ledger.js';
import { placedInText } from './format-texts.js';
import { handoversTo } from './handovers.js';

/** Which hosts are services, and which one's own. */
export type Hosts = Pick<HttpTables, 'ownHosts' | 'services' | 'sharedAround'>;

/** What following needs, and where it brings what it finds. */
export interface Following {
  readonly tracking: Tracking;
  readonly hosts: Hosts;
  readonly ledger: FlowLedger;
  readonly note: (sink: FunctionSink) => void;
  /** What only a key tells of a value that a caller hands over: said where nobody is seen calling. */
  readonly doubt: (entry: Entry, parameters: readonly SyntaxNode[]) => void;
}

/** How many functions data may pass to a kind of sink: further off, what happens on the way says more than the sink. */
const depthOf = (kind: SinkKind): number => (kind === 'errors' || kind === 'urls' || kind === 'browserStorage' ? 2 : 3);

const none: ReadonlySet<ArrivingValue> = new Set();

/** What arrives at a sink of the tables. */
export function followArrival(
  { tracking, hosts, ledger, note, doubt }: Following,
  { at, point, hostParameter, values }: Arrival,
): void {
  const sink = tracking.step('sink', at);
  const seenIn = sink.at.file;
  const onward = { point, trail: [sink], depth: 1, seenIn, at, ...(hostParameter && { hostParameter }) };
  const formatted = point.kind === 'logs' ? placedInText(tracking.context.ast, values) : none;
  for (const value of values) {
    const isHeader = value.header && { header: value.header };
    for (const { node, carries: carried } of atomCarries(
      tracking,
      value,
      formAt(point),
      recordAt(point, hosts.services),
    )) {
      const news = value.header ? carried.filter(isNews) : carried;
      const written = formatted.has(value) ? asText(news) : news;
      const carries = withoutSealed(tracking, point, node, written);
      const entry = { call: at, argument: value.node, carrier: node, point, trail: [sink] };
      const isByKey = (carry: Carry): boolean => carry.type === 'data' && carry.isByKey === true;
      ledger.add({ ...entry, carries: carries.filter((carry) => !isByKey(carry)) });
      const byKey = carries.filter(isByKey);
      if (byKey.length > 0) doubt({ ...entry, carries: byKey }, parametersIn(carries));
      for (const carry of carries) {
        if (carry.type !== 'parameter') continue;
        const told = toldBeside(carries, carry);
        noteFunctionSink(tracking, carry, note, { ...onward, ...isHeader, ...(told && { told }) });
      }
    }
    const parameter = value.url && urlParameterOf(tracking, value.node);
    if (parameter) noteFunctionSink(tracking, carryOf(parameter), note, { ...onward, isUrl: true });
  }
}

/** What a message has a place for: an object is shown there, but what only goes by the name of a person is a text. */
function asText(carries: readonly Carry[]): readonly Carry[] {
  return withoutRecords(carries).map((carry) =>
    carry.type === 'parameter' ? { ...carry, demand: { ...carry.demand, form: 'text' } } : carry,
  );
}

/** What is only written down tells of a stream no more than that it is one. */
function withoutSealed(
  tracking: Tracking,
  { kind }: FunctionSink['point'],
  node: SyntaxNode,
  carries: readonly Carry[],
): readonly Carry[] {
  const isWritten = kind === 'logs' || kind === 'errors' || kind === 'errorTracking';
  if (!isWritten || !carries.some(({ type }) => type === 'data')) return carries;
  return isSealed(tracking, node) ? [] : carries;
}

function parametersIn(carries: readonly Carry[]): readonly SyntaxNode[] {
  return carries.flatMap((carry) => (carry.type === 'parameter' ? [carry.parameter] : []));
}

function carryOf(parameter: SyntaxNode): ParameterCarry {
  return { type: 'parameter', state: 'personal', parameter, demand: whole, trail: [] };
}

/** What lets a request in, or signs it, was given out by who gets it; what a type or an annotation tells, leaves. */
function isNews(carry: Carry): boolean {
  if (carry.type !== 'data' || carry.confidence !== 'inferred') return true;
  return carry.state === 'personal' && carry.category !== 'account.token' && carry.category !== 'account.password';
}

/**
 * What each part of a value holds, named by the key it stands under where nothing else tells.
 *
 * @param record - What goes by such keys: a `mail` has a `to`.
 */
function atomCarries(
  tracking: Tracking,
  value: ArrivingValue,
  form: Form,
  record: string | undefined,
): readonly { readonly node: SyntaxNode; readonly carries: readonly Carry[] }[] {
  if (value.below) return [{ node: value.node, carries: tracking.carry(value.node, { path: value.below }) }];
  const { ast } = tracking.context;
  // What a spread brings is in no property that is written here.
  const isWritten =
    ast.is(value.node, 'ObjectLiteralExpression') &&
    !childList(value.node, 'properties').some((property) => ast.is(property, 'SpreadAssignment'));
  if (value.properties && !isWritten && !value.url) {
    const parts = value.properties.map((name) => tracking.carry(value.node, { path: [name] }));
    return [{ node: value.node, carries: mergeCarries(parts) }];
  }
  const atoms = value.part ? [value.part] : value.url ? partsOfUrl(tracking, value) : atomsOf(ast, value);
  const addressed = record === undefined || isWritten ? [] : addressedIn(tracking, value.node, record);
  const told = atoms.map((atom) => {
    const { node, key = isWritten ? undefined : value.key, isInText } = atom;
    const becoming = wholeIn(tracking, isInText ? 'text' : form);
    const asked = value.except && node === value.node ? { ...becoming, except: value.except } : becoming;
    const carries = carryUrlPart(tracking, atom, asked);
    if (key === undefined) return { node, carries };
    const naming = { name: key, node, demand: whole, isKey: true } as const;
    const byKey = named(tracking, underKey(key, carries), naming);
    return { node, carries: record === undefined ? byKey : named(tracking, byKey, { ...naming, receiver: record }) };
  });
  return addressed.length > 0 ? [...told, { node: value.node, carries: addressed }] : told;
}

/** A console shows objects; others write them as JSON, or send them so. */
function formAt({ kind, name }: Arrival['point']): Form {
  if (kind === 'urls') return 'text';
  return kind === 'logs' && name.startsWith('console.') ? 'shown' : 'json';
}

/** What is known of a parameter's value where it is handed on; a caller then has nothing less sure to add. */
function toldBeside(carries: readonly Carry[], parameter: ParameterCarry): Confidence | undefined {
  // Of what the type tells, the parameter that is left holds nothing any more.
  const { except, path } = parameter.demand;
  if (except) return undefined;
  const part = path.findLast(isNamePart);
  for (const carry of carries) {
    if (carry.type !== 'data' || carry.bareId || carry.isByKey) continue;
    // What a framework hands in beside it, and what is told of another part, says nothing of this one.
    const isOfOther = carry.confidence === 'known' || (part !== undefined && !carry.name.split('.').includes(part));
    if (!isOfOther) return carry.confidence;
  }
  return undefined;
}

interface Onward {
  readonly point: FunctionSink['point'];
  readonly trail: readonly TrailStep[];
  readonly depth: number;
  readonly told?: Confidence;
  readonly state?: DataState;
  readonly hostParameter?: AddressParameter;
  readonly isUrl?: true;
  readonly header?: true;
  readonly sharedWith?: readonly string[];
  readonly seenIn: string;
  /** Where the parameter is handed on. */
  readonly at: SyntaxNode;
  /** What the function that is called there wants. */
  readonly wanted?: readonly Condition[];
}

function noteFunctionSink(
  tracking: Tracking,
  carry: ParameterCarry,
  note: (sink: FunctionSink) => void,
  { point, trail, depth, told, state, hostParameter, isUrl, header, sharedWith, seenIn, at, wanted = [] }: Onward,
): void {
  const { ast } = tracking.context;
  const callee = carry.parameter.parent;
  if (!callee || !ast.is(callee, ...functionKinds) || depth > depthOf(point.kind)) return;
  const only = [...conditionsOf(tracking, at, callee), ...conditionsHandedOn(tracking, at, callee, wanted)];
  note({
    callee,
    parameter: carry.parameter,
    demand: carry.demand,
    point,
    depth,
    state: state === 'pseudonymised' ? state : carry.state,
    trail: [...carry.trail, ...trail],
    seenIn,
    ...(only.length > 0 && { only }),
    ...(told && { told }),
    ...(hostParameter && { hostParameter }),
    ...(isUrl && { isUrl }),
    ...(header && { header }),
    ...(carry.made && { made: carry.made }),
    ...(sharedWith && { sharedWith }),
  });
}

/** Evaluates what every caller of a function hands to the parameters that go on to a sink. */
export function followCallers(
  { tracking, hosts, ledger, note }: Following,
  callee: SyntaxNode,
  sinks: readonly FunctionSink[],
): void {
  for (const sink of sinks) {
    const sharedWith = [...hosts.sharedAround(callee), ...(sink.sharedWith ?? [])];
    const { only = [] } = sink;
    for (const { call, argument, isCall = false, job, parts, urlParameter } of handoversTo(tracking, sink)) {
      if (isRuledOut(tracking, call, only, isCall) || isOtherJob(job, only)) continue;
      if (sink.point.kind === 'urls' && isMadeForBody(tracking, call, sink.point.name)) continue;
      const { point, hostParameter } = resolveHost(tracking, hosts, call, sink);
      const step = tracking.step('step', call);
      const trail = [step, ...sink.trail];
      const onward = {
        point,
        trail,
        at: call,
        seenIn: step.at.file,
        ...(sharedWith.length > 0 && { sharedWith }),
        // What a class tells the one it extends is one maker still.
        depth: isToBase(tracking, call) ? sink.depth : sink.depth + 1,
        state: sink.state,
        ...(hostParameter && { hostParameter }),
        ...(sink.header && { header: sink.header }),
        ...(isCall && { wanted: only }),
      };
      for (const { node, carries: carried } of parts) {
        const carries = sink.demand.path.length > 0 ? carried : withoutSealed(tracking, point, node, carried);
        const given = (sink.header ? carries.filter(isNews) : carries)
          .filter((carry) => !sink.told || carry.type !== 'data' || carry.confidence !== 'inferred')
          .map((carry) => (sink.state === 'pseudonymised' ? { ...carry, state: sink.state } : carry));
        ledger.add({ call, argument, carrier: node, point, carries: given, trail, within: sink });
        for (const carry of carries) {
          if (carry.type !== 'parameter') continue;
          const told = sink.told ?? toldBeside(carries, carry);
          noteFunctionSink(tracking, carry, note, { ...onward, ...(told && { told }) });
        }
      }
      if (urlParameter) noteFunctionSink(tracking, carryOf(urlParameter), note, { ...onward, isUrl: true });
    }
  }
}

function isToBase({ context: { ast } }: Tracking, call: SyntaxNode): boolean {
  return ast.is(childNode(call, 'expression'), 'SuperKeyword');
}

/** The host that a call decides. */
function resolveHost(
  tracking: Tracking,
  hosts: Hosts,
  call: SyntaxNode,
  { point, hostParameter, callee }: FunctionSink,
): Pick<FunctionSink, 'hostParameter' | 'point'> {
  if (!hostParameter) return { point };
  const decided = addressDecidedBy(tracking, call, callee, hostParameter);
  if (!decided) return { point, ...(hostParameter.parameter.parent !== callee && { hostParameter }) };
  const { node, read } = decided;
  const host = hostIn(read);
  // One's own, or a path on the host that the page came from.
  const isOwn = host === undefined ? read.text.startsWith('/') : isOwnHost(host, hosts.ownHosts);
  if (isOwn) return { point: { kind: point.kind, name: point.name } };
  if (host !== undefined) return { point: pointOf(point.name, host, hosts, addressOf(tracking, node)) };
  const next = addressParameterOf(read);
  return { point, ...(next && { hostParameter: next }) };
}
