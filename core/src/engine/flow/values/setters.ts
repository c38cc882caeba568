import type { SyntaxNode } from '../../host/type-host.js';
import type { Carry } from '../carry.js';
import type { Demand } from '../demand.js';
import type { Tracking } from '../tracking.js';

import { type Ast, childList, childNode } from '../../ast/ast.js';
import { declaredName } from '../../ast/names.js';
import { returnedBy } from '../../origin/returned-by.js';
import { endName } from '../../scope/member-chain.js';
import { functionKinds } from '../../scope/scopes.js';
import { mergeCarries } from '../carry.js';
import { conditionsOf, isRuledOut } from '../functions/conditions.js';
import { handedOver } from '../results/substitution.js';
import { fromCall } from './parameters.js';

/** Not more than people would read through. */
const maximumCalls = 20;

/**
 * What the second of a pair puts into the first: `setName(user.name)` of `const [name, setName] = useState('')`, and what a
 * reducer makes of what is dispatched.
 *
 * @param element - The first of the pair.
 */
export function givenBySetter(tracking: Tracking, element: SyntaxNode, demand: Demand): readonly Carry[] {
  const { ast } = tracking.context;
  const pair = pairOf(tracking, element);
  if (!pair) return [];
  const { made, maker, name, isSetter } = pair;
  const notes = tracking.index.notesOf(ast.sourceFileOf(element).fileName);
  const all = (notes?.named.get(name) ?? []).filter((call) => isSetter(childNode(call, 'expression')));
  if (maker === 'useReducer') return reduced(tracking, made, all, demand);
  const calls = all.slice(0, maximumCalls);
  const handed = (notes?.handed.get(name) ?? []).slice(0, maximumCalls).map((call) => {
    const position = childList(call, 'arguments').findIndex(isSetter);
    return position < 0 ? [] : (fromCall(tracking, call, position, 0, demand) ?? []);
  });
  return mergeCarries([
    ...handed,
    ...calls.flatMap((call) => setBy(ast, call)).map((value) => tracking.carry(value, demand)),
  ]);
}

/** The expressions that the first of a pair holds by turns: what a state begins with, and what its setter is called with. */
export function valuesOfState(tracking: Tracking, element: SyntaxNode): readonly SyntaxNode[] {
  const { ast } = tracking.context;
  const pair = pairOf(tracking, element);
  if (!pair || pair.maker === 'useReducer') return [];
  const notes = tracking.index.notesOf(ast.sourceFileOf(element).fileName);
  const calls = (notes?.named.get(pair.name) ?? []).filter((call) => pair.isSetter(childNode(call, 'expression')));
  return [pair.made, ...calls.slice(0, maximumCalls)].flatMap((call) => setBy(ast, call));
}

interface Pair {
  readonly made: SyntaxNode;
  readonly maker: string;
  /** What the second is called. */
  readonly name: string;
  readonly isSetter: (node: SyntaxNode | undefined) => boolean;
}

function pairOf({ context: { ast }, definitions }: Tracking, element: SyntaxNode): Pair | undefined {
  const pattern = element.parent;
  const made = pattern?.parent && childNode(pattern.parent, 'initializer');
  const [first, second] = pattern ? childList(pattern, 'elements') : [];
  const name = second && declaredName(ast, second);
  if (first !== element || !second || name === undefined || !ast.is(made, 'CallExpression')) return undefined;
  const maker = endName(ast, made) ?? '';
  if (!/^(?:use|create)[A-Z]/u.test(maker)) return undefined;
  const isSetter = (node: SyntaxNode | undefined): boolean =>
    ast.is(node, 'Identifier') && definitions.ofName(node).own.includes(second);
  return { made, maker, name, isSetter };
}

function setBy(ast: Ast, call: SyntaxNode): readonly SyntaxNode[] {
  const [value] = childList(call, 'arguments');
  if (!value) return [];
  return ast.is(value, ...functionKinds) ? returnedBy(ast, value) : [value];
}

/** What a reducer returns, of what it is told; what was there before has been put in the same way. */
function reduced(
  tracking: Tracking,
  made: SyntaxNode,
  dispatches: readonly SyntaxNode[],
  demand: Demand,
): readonly Carry[] {
  const { ast } = tracking.context;
  const [reducer] = childList(made, 'arguments');
  const reducers = reducer ? tracking.callables.functionsIn(reducer) : [];
  return mergeCarries(
    reducers.flatMap((own) => {
      const [, action] = childList(own, 'parameters');
      return returnedBy(ast, own)
        .flatMap((returned) => branchesOf(ast, returned))
        .flatMap((value) => {
          // `switch (action.type)`: what is dispatched under another type does not get there.
          const only = conditionsOf(tracking, value, own).flatMap((condition) =>
            condition.index === 1 ? [{ ...condition, index: 0 }] : [],
          );
          const fitting = dispatches.filter((call) => !isRuledOut(tracking, call, only, true));
          const told = fitting.slice(0, maximumCalls);
          return tracking.carry(value, demand).map((carry) => {
            if (carry.type !== 'parameter' || carry.parameter.parent !== own) return [carry];
            if (carry.parameter !== action) return [];
            return mergeCarries(told.map((call) => handedOver(tracking, call, action, 0, carry.demand)));
          });
        });
    }),
  );
}

/** `a ? b : c` gives one or the other. */
function branchesOf(ast: Ast, value: SyntaxNode): readonly SyntaxNode[] {
  if (!ast.is(value, 'ConditionalExpression')) return [value];
  const branches = [childNode(value, 'whenTrue'), childNode(value, 'whenFalse')];
  return branches.flatMap((branch) => (branch ? branchesOf(ast, branch) : []));
}
