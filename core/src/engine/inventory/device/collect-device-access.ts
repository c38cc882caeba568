import type { DeviceAccess } from '../../../facts/observation.js';
import type { SourceFileNode, SyntaxNode } from '../../host/type-host.js';
import type { InventoryReading } from '../inventory-reading.js';
import type { Bindings } from '../values/plain-value.js';

import { childList, childNode, textOf } from '../../ast/ast.js';
import { declaredName, lastName } from '../../ast/names.js';
import { functionKinds } from '../../scope/scopes.js';
import { valueNode } from '../values/plain-value.js';
import { consentGate } from './consent-gate.js';
import { type FoundAccess, mayAccessDevice, readAccess } from './read-device-access.js';
import { mayHoldSdk, readSdks } from './read-sdks.js';

/** An own function whose parameter is part of a key: the key stands where it is called. */
interface Wrapper {
  readonly found: FoundAccess;
  readonly target: SyntaxNode;
  readonly name: string;
  /** What is known of the parameters of functions further in. */
  readonly bindings: Bindings;
}

/** How many functions a key is followed through, and how many calls are looked at. */
const limits = { depth: 3, calls: 2000 };

/** Every access to the visitor's device that the files show, in the order of files and text. */
export function collectDeviceAccess(
  reading: InventoryReading,
  files: readonly SourceFileNode[],
): readonly DeviceAccess[] {
  const { ast } = reading.context;
  const accesses: DeviceAccess[] = [];
  let wrappers: Wrapper[] = [];
  const add = (found: FoundAccess, at: SyntaxNode, bindings: Bindings, next: Wrapper[]): void => {
    const wrapper = wrapperOf(reading, found, at, bindings);
    if (wrapper) next.push(wrapper);
    else accesses.push(observed(reading, found, at, bindings));
  };
  for (const source of files) {
    if (mayHoldSdk(source.text)) accesses.push(...readSdks(reading, source));
    if (!mayAccessDevice(source.text)) continue;
    ast.walk(source, (node) => {
      const found = readAccess(reading, node);
      if (found) add(found, node, new Map(), wrappers);
    });
  }
  const budget = { calls: limits.calls };
  for (let depth = 0; depth < limits.depth && wrappers.length > 0; depth += 1) {
    const next: Wrapper[] = [];
    const isLast = depth === limits.depth - 1;
    const calls = callsOf(reading, wrappers, files, budget);
    for (const wrapper of wrappers) {
      const found = calls.get(wrapper) ?? [];
      for (const call of found) {
        const bindings = boundBy(reading, wrapper, call);
        if (isLast) accesses.push(observed(reading, wrapper.found, call, bindings));
        else add(wrapper.found, call, bindings, next);
      }
      if (found.length === 0) accesses.push(observed(reading, wrapper.found, wrapper.found.node, wrapper.bindings));
    }
    wrappers = next;
  }
  return accesses;
}

/** The function around whose parameter the key needs, when it has a name to be called by. */
function wrapperOf(
  reading: InventoryReading,
  found: FoundAccess,
  at: SyntaxNode,
  bindings: Bindings,
): Wrapper | undefined {
  const { ast } = reading.context;
  const told = found.read(bindings).key;
  if (!found.keyNode || (told !== undefined && !told.includes('*'))) return undefined;
  const parameter = parameterIn(reading, found.keyNode, bindings, told === undefined);
  if (!parameter) return undefined;
  let target: SyntaxNode | undefined = parameter;
  while (target && !ast.is(target, ...functionKinds)) target = target.parent;
  if (!target || at.pos < target.pos || at.end > target.end) return undefined;
  const name = calledAs(reading, target);
  return name === undefined ? undefined : { found, target, name, bindings };
}

/** A parameter without a value, of those that a key is made of. Behind a constant part only the first name counts. */
function parameterIn(
  reading: InventoryReading,
  keyNode: SyntaxNode,
  bindings: Bindings,
  isWholly: boolean,
): SyntaxNode | undefined {
  const { ast } = reading.context;
  const names: SyntaxNode[] = [];
  const start = valueNode(reading, keyNode, bindings);
  ast.walk(start, (node) => {
    if (ast.is(node, 'Identifier') && names.length < 8) names.push(node);
  });
  for (const name of isWholly ? names : names.slice(0, 1)) {
    const [declaration] = reading.declarationsOf(name);
    if (!declaration || bindings.has(declaration)) {
      const bound = declaration && bindings.get(declaration);
      const inner = bound && bound !== start && parameterIn(reading, bound, new Map(), isWholly);
      if (inner) return inner;
    } else if (ast.is(declaration, 'Parameter')) return declaration;
  }
  return undefined;
}

function calledAs({ context: { ast } }: InventoryReading, target: SyntaxNode): string | undefined {
  const own = declaredName(ast, target);
  if (own !== undefined) return own;
  const holder = ast.is(target.parent, 'CallExpression') ? target.parent.parent : target.parent;
  return holder && ast.is(holder, 'VariableDeclaration', 'PropertyAssignment', 'PropertyDeclaration')
    ? declaredName(ast, holder)
    : undefined;
}

/** The calls of all wrappers, by one walk through the files that call something of their names. */
function callsOf(
  reading: InventoryReading,
  wrappers: readonly Wrapper[],
  files: readonly SourceFileNode[],
  budget: { calls: number },
): ReadonlyMap<Wrapper, readonly SyntaxNode[]> {
  const { ast } = reading.context;
  const calls = new Map<Wrapper, SyntaxNode[]>(wrappers.map((wrapper) => [wrapper, []]));
  const names = new Set(wrappers.map(({ name }) => name));
  const called = new RegExp(`(?:${[...names].map(escape).join('|')})\\s*(?:<[^;()]*>)?\\(`, 'u');
  for (const source of files) {
    if (budget.calls <= 0) break;
    if (!called.test(source.text)) continue;
    ast.walk(source, (node) => {
      const callee = ast.is(node, 'CallExpression') ? childNode(node, 'expression') : undefined;
      const last = callee && lastName(ast, callee);
      if (!callee || !last || !names.has(textOf(last)) || budget.calls <= 0) return;
      budget.calls -= 1;
      const target = reading.functionOf(callee);
      for (const [wrapper, found] of target ? calls : []) if (wrapper.target === target) found.push(node);
    });
  }
  return calls;
}

function escape(name: string): string {
  return name.replaceAll(/[$^.*+?()[\]{}|\\]/gu, String.raw`\$&`);
}

function boundBy(reading: InventoryReading, { target, bindings }: Wrapper, call: SyntaxNode): Bindings {
  const given = childList(call, 'arguments');
  const bound = new Map(bindings);
  childList(target, 'parameters').forEach((parameter, index) => {
    const value = given[index] ?? childNode(parameter, 'initializer');
    if (value) bound.set(parameter, value);
  });
  return bound;
}

function observed(reading: InventoryReading, found: FoundAccess, at: SyntaxNode, bindings: Bindings): DeviceAccess {
  const { context, evidenceOf } = reading;
  const gate = consentGate(reading, at) ?? (at === found.node ? undefined : consentGate(reading, found.node));
  return {
    kind: 'deviceAccess',
    evidence: evidenceOf(at),
    at: context.spanOf(context.regionOf(at)),
    store: found.store,
    ...found.read(bindings),
    ...(found.service !== undefined && { service: found.service }),
    ...(gate !== undefined && { gate }),
  };
}
