import type { SyntaxNode } from '../../host/type-host.js';
import type { Carry } from '../carry.js';
import type { Tracking } from '../tracking.js';
import type { TypedData } from '../types/type-carriers.js';

import { type Ast, childNode } from '../../ast/ast.js';
import { placeOf } from '../../ast/place-of.js';
import { mergeCarries } from '../carry.js';
import { type Demand, isNamePart } from '../demand.js';
import { typed } from './leaf.js';

/**
 * What a name holds where a condition has ruled out some of the types it may have: in `case 'paid':` an event is a payment, and
 * carries what payments carry.
 *
 * @param carries - What the name holds by its declaration.
 */
export function narrowed(
  tracking: Tracking,
  use: SyntaxNode,
  declaration: SyntaxNode | undefined,
  demand: Demand,
  carries: readonly Carry[],
): readonly Carry[] {
  const { ast, host } = tracking.context;
  if (!ast.is(declaration, 'BindingElement', 'Parameter', 'VariableDeclaration')) return carries;
  const name = childNode(declaration, 'name');
  if (!ast.is(name, 'Identifier') || !carries.some(({ type }) => type === 'data')) return carries;
  const [declared] = host.typesOf([placeOf(ast, name)]);
  const [shape] = declared ? host.shapesOf([declared]) : [];
  if (!declared || shape?.kind !== 'union') return carries;
  const [here] = host.typesOf([placeOf(ast, use)]);
  if (!here || here === declared) return carries;
  const left = tracking.types.dataOf(here, demand).found.map(pathOf);
  const before = tracking.types.dataOf(declared, demand).found.map(pathOf);
  const gone = before.filter((path) => !left.includes(path));
  const isGone = (carry: Carry): boolean => carry.type === 'data' && gone.some((path) => endsIn(carry.name, path));
  if (!carries.some(isGone)) return carries;
  const data = typed(tracking, use, demand).filter(({ type }) => type === 'data');
  return mergeCarries([carries.filter((carry) => !isGone(carry)), data]);
}

const mostAround = 12;

/** `value` in `if (value instanceof Error) return value.message`, whatever else a caller may hand over. */
export function isErrorHere(ast: Ast, base: SyntaxNode): boolean {
  if (!ast.is(base, 'Identifier')) return false;
  const wanted = `${ast.sourceTextOf(base)} instanceof `;
  let below: SyntaxNode = base;
  for (let count = 0; count < mostAround && below.parent; count += 1) {
    const at = below.parent;
    const condition = conditionFor(ast, at, below);
    const tested = condition && ast.sourceTextOf(condition);
    if (tested?.startsWith(wanted) && /^\w*(?:Error|Exception)$/u.test(tested.slice(wanted.length))) return true;
    below = at;
  }
  return false;
}

/** What decides that a part of a statement or an expression runs. */
function conditionFor(ast: Ast, at: SyntaxNode, part: SyntaxNode): SyntaxNode | undefined {
  if (ast.is(at, 'IfStatement'))
    return childNode(at, 'thenStatement') === part ? childNode(at, 'expression') : undefined;
  if (ast.is(at, 'ConditionalExpression'))
    return childNode(at, 'whenTrue') === part ? childNode(at, 'condition') : undefined;
  return undefined;
}

/** As carried data are named: without the places of elements. */
function pathOf({ path }: TypedData): string {
  return path.filter(isNamePart).join('.');
}

function endsIn(name: string, path: string): boolean {
  return path !== '' && (name === path || name.endsWith(`.${path}`));
}
