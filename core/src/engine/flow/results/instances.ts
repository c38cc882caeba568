import type { SyntaxNode } from '../../host/type-host.js';
import type { Carry, Instance } from '../carry.js';
import type { Tracking } from '../tracking.js';

import { type Ast, childNode } from '../../ast/ast.js';
import { returnedBy } from '../../origin/returned-by.js';
import { classAround } from '../../scope/class-members.js';
import { memberBase } from '../../scope/member-chain.js';
import { functionKinds } from '../../scope/scopes.js';

const maximumChain = 12;

/**
 * Data that a call puts into something that outlives it: known by the object it is called on.
 *
 * @param keeper - Whose own it is: the class of a field, the function around a variable.
 */
export function putIntoInstance(
  tracking: Tracking,
  carries: readonly Carry[],
  call: SyntaxNode,
  method: SyntaxNode,
  keeper: SyntaxNode | undefined,
): readonly Carry[] {
  if (!keeper || !carries.some(({ type }) => type === 'data')) return carries;
  const instance = instanceOf(tracking, call, method);
  if (instance?.holder !== keeper) return carries;
  return carries.map((carry) => (carry.type === 'data' && !carry.putInto ? { ...carry, putInto: [instance] } : carry));
}

/** Of what was ever put into objects of a kind, only what was put into the one that a call asks comes out of it. */
export function ofInstance(
  tracking: Tracking,
  carries: readonly Carry[],
  call: SyntaxNode,
  method: SyntaxNode,
): readonly Carry[] {
  if (!carries.some(isPutIn)) return carries;
  const isMethod = memberBase(tracking.context.ast, childNode(call, 'expression')) !== undefined;
  // What a function makes at this call is no other's: `signal(12)`.
  const asked = isMethod ? instanceOf(tracking, call, method) : { holder: method, held: call };
  return asked ? carries.flatMap((carry) => comingOut(carry, asked)) : carries;
}

/** The same for a member that is read: `lazy.value`. */
export function ofBase(
  tracking: Tracking,
  carries: readonly Carry[],
  base: SyntaxNode | undefined,
  member: SyntaxNode,
): readonly Carry[] {
  const asked = base && carries.some(isPutIn) ? instanceAt(tracking, base, member) : undefined;
  return asked ? carries.flatMap((carry) => comingOut(carry, asked)) : carries;
}

/** The same for members of what `new` makes. */
export function ofCreation(carries: readonly Carry[], creation: SyntaxNode, made: SyntaxNode): readonly Carry[] {
  if (!carries.some(isPutIn)) return carries;
  return carries.flatMap((carry) => comingOut(carry, { holder: made, held: creation, made }));
}

function isPutIn(carry: Carry): boolean {
  return carry.type === 'data' && carry.putInto !== undefined;
}

function comingOut(carry: Carry, asked: Instance): readonly Carry[] {
  if (carry.type !== 'data' || !carry.putInto?.every(({ holder }) => holder === asked.holder)) return [carry];
  const { putInto, ...others } = carry;
  return putInto.every((instance) => isOther(instance, asked)) ? [] : [others];
}

function isOther(one: Instance, asked: Instance): boolean {
  const isElsewhere = one.held !== undefined && asked.held !== undefined && one.held !== asked.held;
  return isElsewhere || (one.made !== undefined && asked.made !== undefined && one.made !== asked.made);
}

/** The object that a method is called on, where it is made on the spot. Absent: it may be any. */
function instanceOf(tracking: Tracking, call: SyntaxNode, method: SyntaxNode): Instance | undefined {
  const { ast } = tracking.context;
  if (ast.is(call, 'NewExpression')) {
    return method.parent && { held: call, ...madeBy(tracking, call, method.parent) };
  }
  const base = memberBase(ast, childNode(call, 'expression'));
  return base && instanceAt(tracking, base, method);
}

/** The `new X()`, or the call of a function that makes objects, to which the object of a method's call goes back. */
export function makerOf(tracking: Tracking, call: SyntaxNode, method: SyntaxNode): SyntaxNode | undefined {
  const base = memberBase(tracking.context.ast, childNode(call, 'expression'));
  if (!base) return undefined;
  return tracking.context.ast.is(base, 'NewExpression') ? base : instanceAt(tracking, base, method)?.held;
}

function instanceAt(tracking: Tracking, base: SyntaxNode, method: SyntaxNode): Instance | undefined {
  const { ast } = tracking.context;
  const holder = holderOf(tracking, method);
  if (!holder) return undefined;
  if (ast.is(base, 'NewExpression')) {
    // What is made on the spot and put aside at once may keep its data elsewhere: a store, a repository.
    const isAsked = ast.is(method, 'GetAccessor') || isFluent(ast, method);
    return { ...madeBy(tracking, base, holder), ...(isAsked && { held: base }) };
  }
  const held = declarationOf(tracking, base);
  const value = chainStart(tracking, held ? childNode(held, 'initializer') : base, 0);
  if (!value) return undefined;
  if (ast.is(value, 'NewExpression')) return { held: value, ...madeBy(tracking, value, holder) };
  const isMaker = ast.is(value, 'CallExpression') && tracking.callables.functionsOf(value).includes(holder);
  return isMaker ? { held: value, holder } : undefined;
}

/** What a chain of methods that give their own object begins with: `new Query()` of `new Query().where(id).limit(1)`. */
function chainStart(tracking: Tracking, value: SyntaxNode | undefined, depth: number): SyntaxNode | undefined {
  const { ast } = tracking.context;
  const base = ast.is(value, 'CallExpression') ? memberBase(ast, childNode(value, 'expression')) : undefined;
  if (!value || !base || depth > maximumChain) return value;
  const run = tracking.callables.functionsOf(value);
  const isOfOne = run.length > 0 && run.every((method) => isFluent(ast, method));
  return isOfOne ? chainStart(tracking, base, depth + 1) : value;
}

/** Whether a method gives the object that it is called on. */
function isFluent(ast: Ast, method: SyntaxNode): boolean {
  return returnedBy(ast, method).some((given) => ast.is(given, 'ThisKeyword'));
}

/** The class of a method, or the function that makes objects with it. */
function holderOf({ context: { ast }, scopes }: Tracking, method: SyntaxNode): SyntaxNode | undefined {
  if (ast.is(method.parent, 'ClassDeclaration', 'ClassExpression')) return method.parent;
  const around = method.parent && !classAround(ast, method) ? scopes.functionAround(method.parent) : undefined;
  return ast.is(around, ...functionKinds) ? around : undefined;
}

function madeBy(tracking: Tracking, creation: SyntaxNode, holder: SyntaxNode): Instance {
  const [made, ...others] = tracking.callables.classesOf(creation);
  return { holder, ...(made && others.length === 0 && { made }) };
}

/** `mails` and `this.mails`, that are declared with what they hold. */
function declarationOf({ context: { ast }, definitions }: Tracking, base: SyntaxNode): SyntaxNode | undefined {
  const name = ast.is(base, 'PropertyAccessExpression') ? childNode(base, 'name') : undefined;
  const { own } = ast.is(base, 'Identifier')
    ? definitions.ofName(base)
    : name
      ? definitions.ofMember(name)
      : { own: [] };
  const [declaration, ...others] = own;
  if (others.length > 0 || !ast.is(declaration, 'PropertyAssignment', 'PropertyDeclaration', 'VariableDeclaration')) {
    return undefined;
  }
  return declaration;
}
