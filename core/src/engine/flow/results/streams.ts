import type { Ast } from '../../ast/ast.js';
import type { SyntaxNode } from '../../host/type-host.js';
import type { Carry } from '../carry.js';
import type { Tracking } from '../tracking.js';

import { childList, childNode } from '../../ast/ast.js';
import { returnedBy } from '../../origin/returned-by.js';
import { endName, memberBase } from '../../scope/member-chain.js';
import { functionKinds } from '../../scope/scopes.js';
import { mergeCarries } from '../carry.js';
import { type Demand, deeper } from '../demand.js';

/** Operators that give what their function gives, of a value or of a stream. */
const mapping: ReadonlySet<string> = new Set(['concatMap', 'exhaustMap', 'flatMap', 'map', 'mergeMap', 'switchMap']);
/** Operators that let values through as they are, some of them or later. */
const passing: ReadonlySet<string> = new Set(
  (
    'auditTime catchError debounce debounceTime defaultIfEmpty delay distinct distinctUntilChanged distinctUntilKeyChanged filter ' +
    'finalize first last observeOn publishReplay refCount repeat retry retryWhen sample sampleTime share shareReplay single skip ' +
    'skipUntil skipWhile startWith subscribeOn take takeLast takeUntil takeUntilDestroyed takeWhile tap throttle throttleTime timeout'
  ).split(' '),
);

/** The stream that an operator works on, and the operators before it: `source.pipe(map(…), tap(…))`. */
interface Piped {
  readonly source: SyntaxNode;
  readonly operators: readonly SyntaxNode[];
}

/** What comes out of `source.pipe(…)`; absent: no such call, or one of the operators does something unknown. */
export function carryPiped(tracking: Tracking, call: SyntaxNode, demand: Demand): readonly Carry[] | undefined {
  const piped = pipedBy(tracking.context.ast, call);
  return piped && carryThrough(tracking, piped, demand);
}

/** `from(users)` gives each of a list, `from(promise)` what is awaited; absent: it makes no stream. */
export function carryFrom(tracking: Tracking, call: SyntaxNode, demand: Demand): readonly Carry[] | undefined {
  const [given] = childList(call, 'arguments');
  const element = deeper(demand, '*');
  if (!given || !element || !tracking.context.ast.is(childNode(call, 'expression'), 'Identifier')) return undefined;
  const held = mergeCarries([tracking.carry(given, element), tracking.carry(given, demand)]);
  return held.some(({ type }) => type === 'data') ? held.filter(({ type }) => type !== 'opaque') : undefined;
}

/** What the function that an operator is handed gets: `tap((user) => …)` in a pipe. Absent: the call is no such operator. */
export function carryOperand(tracking: Tracking, operator: SyntaxNode, demand: Demand): readonly Carry[] | undefined {
  const before = pipedTo(tracking.context.ast, operator);
  return before && carryThrough(tracking, before, demand);
}

/** The expression whose values an operator gets; `returned`: what that function gives. */
export function operandOf(
  ast: Ast,
  operator: SyntaxNode,
): { readonly node: SyntaxNode; readonly returned?: true } | undefined {
  const before = pipedTo(ast, operator);
  if (!before) return undefined;
  for (const earlier of [...before.operators].reverse()) {
    const name = nameOf(ast, earlier);
    if (passing.has(name)) continue;
    const [made] = childList(earlier, 'arguments');
    return mapping.has(name) && ast.is(made, ...functionKinds) ? { node: made, returned: true } : undefined;
  }
  return { node: before.source };
}

/** What is written of these says how they are made, not what comes out of them; of a subject that keeps its last value, that too. */
const streams: ReadonlySet<string> = new Set(
  (
    'AsyncSubject Observable Subject combineLatest concat defer forkJoin from fromEvent iif interval merge of race range throwError ' +
    'timer using zip'
  ).split(' '),
);

/** Whether a value that is written or shown as it is tells nothing of what it carries: a stream, a file in memory. */
export function isSealed({ origins }: Tracking, node: SyntaxNode): boolean {
  return origins.originsOf(node).some(({ package: name, global, path }) => {
    const isMade = path.at(-1) === '()' && (path.length === 2 || path.at(-2) === 'pipe');
    if (!isMade) return false;
    if (global !== undefined) return global === 'Blob' && path.length === 2;
    return name === 'rxjs' && (path.at(-2) === 'pipe' || streams.has(path[0] ?? ''));
  });
}

function pipedBy(ast: Ast, call: SyntaxNode): Piped | undefined {
  const callee = childNode(call, 'expression');
  const source = callee && endName(ast, callee) === 'pipe' ? memberBase(ast, callee) : undefined;
  return source && { source, operators: childList(call, 'arguments') };
}

function pipedTo(ast: Ast, operator: SyntaxNode): Piped | undefined {
  const pipe = operator.parent;
  const piped = ast.is(pipe, 'CallExpression') ? pipedBy(ast, pipe) : undefined;
  const position = piped ? piped.operators.indexOf(operator) : -1;
  return piped && position >= 0 ? { ...piped, operators: piped.operators.slice(0, position) } : undefined;
}

function carryThrough(tracking: Tracking, { source, operators }: Piped, demand: Demand): readonly Carry[] | undefined {
  const { ast } = tracking.context;
  const last = operators.at(-1);
  if (!last) return tracking.carry(source, demand);
  const name = nameOf(ast, last);
  if (passing.has(name)) return carryThrough(tracking, { source, operators: operators.slice(0, -1) }, demand);
  const [made] = childList(last, 'arguments');
  if (!mapping.has(name) || !made) return undefined;
  const makers = ast.is(made, ...functionKinds) ? [made] : tracking.callables.functionsIn(made);
  if (makers.length === 0) return undefined;
  return mergeCarries(makers.flatMap((maker) => returnedBy(ast, maker)).map((value) => tracking.carry(value, demand)));
}

function nameOf(ast: Ast, operator: SyntaxNode): string {
  const callee = ast.is(operator, 'CallExpression') ? childNode(operator, 'expression') : undefined;
  return (callee && endName(ast, callee)) ?? '';
}
