import type { SyntaxNode } from '../../host/type-host.js';
import type { Demand } from '../demand.js';
import type { Tracking } from '../tracking.js';
import type { Callables } from './callables.js';
import type { Sending } from './sending.js';

import { type Ast, childList, childNode, textOf } from '../../ast/ast.js';
import { declaredName } from '../../ast/names.js';
import { propertiesFor } from '../../scope/literal-members.js';
import { memberBase } from '../../scope/member-chain.js';
import { deeper } from '../demand.js';

/** What runs when a task is due goes by these names. */
const running = /^(?:execute|handle|handler|perform|process|run)$/u;

/** Methods that have a task run: with what it is given, or, for batches, with each of a list. */
export const triggers = ['trigger', 'triggerAndWait', 'enqueue', 'dispatch', 'invoke', 'schedule'] as const;
const batches = ['batchTrigger', 'batchTriggerAndWait'] as const;

/** `task({ id: 'welcome', run: async (payload) => … })`. */
export interface Task {
  readonly made: SyntaxNode;
  /** What it goes by where it is not imported. */
  readonly id?: string;
}

/** The task that a function is run for. Absent: it stands elsewhere. */
export function taskAround(ast: Ast, handler: SyntaxNode): Task | undefined {
  const property = ast.is(handler, 'MethodDeclaration') ? handler : handler.parent;
  if (!ast.is(property, 'MethodDeclaration', 'PropertyAssignment')) return undefined;
  const literal = property.parent;
  const made = ast.is(literal, 'ObjectLiteralExpression') ? literal.parent : undefined;
  if (!literal || !ast.is(made, 'CallExpression') || !running.test(declaredName(ast, property) ?? '')) return undefined;
  const [named] = ['id', 'name'].flatMap((name) => propertiesFor(ast, literal, name));
  const id = named && childNode(named, 'initializer');
  return { made, ...(ast.is(id, 'StringLiteral') && { id: textOf(id) }) };
}

const triggered = new WeakMap<Callables, ReadonlyMap<SyntaxNode, readonly Triggering[]>>();

interface Triggering {
  readonly call: SyntaxNode;
  readonly isBatch: boolean;
}

/** Where a task that a constant holds is given something to run with: `welcome.trigger(payload)`. */
export function triggersOf(tracking: Tracking, { made }: Task, demand: Demand): readonly Sending[] {
  const constant = made.parent;
  const calls = constant ? (triggeredIn(tracking).get(constant) ?? []) : [];
  return calls.flatMap(({ call, isBatch }) => {
    const [argument] = childList(call, 'arguments');
    const asked = isBatch ? deeper(demand, '*', 'payload') : demand;
    return argument && asked ? [{ call, argument, demand: asked }] : [];
  });
}

/** Looked through once for all tasks: what is triggered, by the declaration of the constant. */
function triggeredIn(tracking: Tracking): ReadonlyMap<SyntaxNode, readonly Triggering[]> {
  const known = triggered.get(tracking.callables);
  if (known) return known;
  const { context, definitions, index } = tracking;
  const found = new Map<SyntaxNode, Triggering[]>();
  const look = (names: readonly string[], isBatch: boolean): void => {
    for (const call of names.flatMap((name) => index.callsNamed(name))) {
      const base = memberBase(context.ast, childNode(call, 'expression'));
      for (const declaration of context.ast.is(base, 'Identifier') ? definitions.ofName(base).own : []) {
        if (!context.ast.is(declaration, 'VariableDeclaration')) continue;
        const calls = found.get(declaration);
        if (calls) calls.push({ call, isBatch });
        else found.set(declaration, [{ call, isBatch }]);
      }
    }
  };
  look(triggers, false);
  look(batches, true);
  triggered.set(tracking.callables, found);
  return found;
}
