import type { SyntaxNode } from '../../host/type-host.js';
import type { Assignment } from '../../scope/read-assignments.js';
import type { Carry } from '../carry.js';
import type { Tracking } from '../tracking.js';

import { childList, childNode, textOf } from '../../ast/ast.js';
import { declaredName } from '../../ast/names.js';
import { returnedBy } from '../../origin/returned-by.js';
import { classAround, memberOfClass } from '../../scope/class-members.js';
import { takenKey } from '../../scope/constant-keys.js';
import { dataOnly, mergeCarries } from '../carry.js';
import { anyKey, type Demand, deeper, isCall, rest } from '../demand.js';
import { gettersOf } from '../functions/getters.js';
import { resultsOf } from '../functions/reached-results.js';
import { appliedTo, callApplied } from '../results/applications.js';
import { keysWalked } from '../results/keys-written.js';
import { pickedBy } from '../results/picked-members.js';
import { ownOutcome } from '../results/sanitising.js';
import { annotated } from '../types/annotated.js';
import { assignedTo, fromAssignment, fromCallers } from './assigned.js';
import { givenElsewhere } from './given-elsewhere.js';
import { named, typed } from './leaf.js';
import { membersOf } from './members-by-type.js';
import { carryCaught } from './own-errors.js';
import { carryParameter } from './parameters.js';
import { isFieldToBeFilled, isNothing } from './placeholders.js';
import { setJustBefore } from './set-just-before.js';
import { givenBySetter } from './setters.js';

/** What a declared thing holds: a variable, an element of a pattern, a parameter, a property, a getter, an export. */
export function carryDeclaration(
  tracking: Tracking,
  declaration: SyntaxNode,
  demand: Demand,
  use: SyntaxNode | undefined,
): readonly Carry[] {
  const { ast } = tracking.context;
  switch (ast.kindOf(declaration)) {
    case 'VariableDeclaration':
      return withAssignments(tracking, declaration, demand, use, () =>
        carryVariable(tracking, declaration, demand, use),
      );
    case 'BindingElement':
      return withAssignments(tracking, declaration, demand, use, () => carryBinding(tracking, declaration, demand));
    case 'Parameter':
      return withAssignments(tracking, declaration, demand, use, () =>
        carryParameter(tracking, declaration, demand, use),
      );
    case 'GetAccessor':
      return (
        annotated(tracking, declaration, demand) ??
        mergeCarries(
          (childNode(declaration, 'body') ? [declaration] : gettersOf(tracking, declaration))
            .flatMap((getter) => returnedBy(ast, getter))
            .map((value) => tracking.carry(value, demand)),
        )
      );
    case 'PropertyDeclaration':
    case 'PropertySignature':
      return carryField(tracking, declaration, demand);
    case 'PropertyAssignment':
      return (
        annotated(tracking, declaration, demand) ?? valueOf(tracking, childNode(declaration, 'initializer'), demand)
      );
    case 'ExportAssignment':
      return valueOf(tracking, childNode(declaration, 'expression'), demand);
    case 'ShorthandPropertyAssignment':
      return valueOf(tracking, childNode(declaration, 'name'), demand);
    case 'BinaryExpression':
      return valueOf(tracking, childNode(declaration, 'right'), demand);
    case 'PropertyAccessExpression':
      return ast.is(declaration.parent, 'BinaryExpression')
        ? valueOf(tracking, childNode(declaration.parent, 'right'), demand)
        : [];
    case 'FunctionDeclaration':
    case 'MethodDeclaration':
      return carryFunction(tracking, declaration, demand);
    case 'ClassDeclaration':
      return carryStatic(tracking, declaration, demand);
    case 'ModuleDeclaration':
    case 'SourceFile':
      // What is below it is declared by itself.
      return demand.path.length > 0 ? [{ type: 'opaque', state: 'personal', kind: 'unknown', trail: [] }] : [];
    default:
      return [];
  }
}

/** What calling a function gives, where that is asked for; a function itself holds nothing. */
export function carryFunction(tracking: Tracking, made: SyntaxNode, demand: Demand): readonly Carry[] {
  const [head] = demand.path;
  if (!isCall(head)) return [];
  const { ast } = tracking.context;
  const call = callApplied(ast, head);
  const returned = call ? resultsOf(tracking, made, call) : returnedBy(ast, made);
  const given = returned.map(
    (value) => (call && pickedBy(tracking, value, made, call, rest(demand))) ?? tracking.carry(value, rest(demand)),
  );
  const name = declaredName(ast, made);
  return ownOutcome(tracking, made, name, appliedTo(tracking, mergeCarries(given), made, head));
}

/** `Settings.owner`: a static member; `Customer.name` is the name of the class. */
function carryStatic(tracking: Tracking, holder: SyntaxNode, demand: Demand): readonly Carry[] {
  const [name, ...path] = demand.path;
  const member = name === undefined ? undefined : memberOfClass(tracking.context.ast, holder, name);
  return member && tracking.context.ast.hasModifier(member, 'static')
    ? carryDeclaration(tracking, member, { ...demand, path }, undefined)
    : [];
}

/** `this.name` in a class; absent: the class does not show where the member comes from. */
export function carryOwnMember(
  tracking: Tracking,
  access: SyntaxNode,
  base: SyntaxNode,
  name: string,
  demand: Demand,
): readonly Carry[] | undefined {
  const { ast } = tracking.context;
  const holder = classAround(ast, base);
  if (!holder) return undefined;
  const member = memberOfClass(ast, holder, name);
  const set = ast.is(member, 'PropertyDeclaration') ? setJustBefore(ast, access, name) : undefined;
  if (set) return namedMember(tracking, holder, access, name, demand, tracking.carry(set, demand));
  if (member) {
    const declared = carryDeclaration(tracking, member, demand, undefined);
    const held = mergeCarries([
      declared,
      ...heirsOf(tracking, holder).map((heir) => givenByHeir(tracking, heir, name, demand)),
    ]);
    return namedMember(tracking, holder, access, name, demand, held);
  }
  const nameNode = childNode(access, 'name');
  const [inherited] = nameNode ? tracking.definitions.ofMember(nameNode).own : [];
  if (inherited) {
    const carries = carryDeclaration(tracking, inherited, demand, undefined);
    // `class Card extends Panel<Guest>`: what a member is here, its declaration does not say.
    const given = assignedTo(tracking, holder, name, demand);
    if (!carries.some(({ type }) => type === 'opaque')) return mergeCarries([carries, given]);
    return mergeCarries([dataOnly(carries), given, typed(tracking, access, demand)]);
  }
  const given = assignedTo(tracking, holder, name, demand);
  return given.length > 0 ? namedMember(tracking, holder, access, name, demand, given) : undefined;
}

const maximumHeirs = 6;

/** Classes that extend one, by its name: what they put into a field of it, its own methods read. */
function heirsOf({ context: { ast }, index }: Tracking, holder: SyntaxNode): readonly SyntaxNode[] {
  const name = declaredName(ast, holder);
  return name === undefined ? [] : index.heirsOf(name).slice(0, maximumHeirs);
}

/** What an heir puts into a field, or says by a getter of its own. */
function givenByHeir(tracking: Tracking, heir: SyntaxNode, name: string, demand: Demand): readonly Carry[] {
  const member = memberOfClass(tracking.context.ast, heir, name);
  const isGetter = member !== undefined && tracking.context.ast.is(member, 'GetAccessor');
  const said = isGetter ? carryDeclaration(tracking, member, demand, undefined) : [];
  return mergeCarries([said, assignedTo(tracking, heir, name, demand)]);
}

function namedMember(
  tracking: Tracking,
  holder: SyntaxNode,
  access: SyntaxNode,
  name: string,
  demand: Demand,
  carries: readonly Carry[],
): readonly Carry[] {
  const receiver = declaredName(tracking.context.ast, holder);
  return named(tracking, carries, { name, ...(receiver !== undefined && { receiver }), node: access, demand });
}

/** What a field of a class or interface holds: what people said of it, what it is given, else what its type shows. */
export function carryField(tracking: Tracking, declaration: SyntaxNode, demand: Demand): readonly Carry[] {
  const said = annotated(tracking, declaration, demand);
  if (said) return said;
  const { ast } = tracking.context;
  const name = declaredName(ast, declaration);
  const initial = valueOf(tracking, childNode(declaration, 'initializer'), demand);
  const holder = declaration.parent;
  const given = holder && name !== undefined ? assignedTo(tracking, holder, name, demand) : [];
  const values = mergeCarries([initial, given]);
  // What is hashed may be made with a secret that nobody knows.
  const isTold = values.every(({ type, state }) => type !== 'opaque' || state === 'pseudonymised');
  const isFollowed = isTold && (values.length > 0 || (holder && isFilledWithin(tracking, declaration, holder, name)));
  const isSet = childNode(declaration, 'initializer') && !childNode(declaration, 'type') && given.length === 0;
  if (isFollowed || (isSet && !isFieldToBeFilled(ast, declaration))) return values;
  const nameNode = childNode(declaration, 'name');
  const byType = nameNode ? typed(tracking, nameNode, demand) : [];
  return mergeCarries([values.filter(({ type }) => type !== 'opaque'), byType]);
}

/** Whether all that a field is ever given stands in its class: nobody else gets to a private one. */
function isFilledWithin(
  { assignments, context: { ast } }: Tracking,
  field: SyntaxNode,
  holder: SyntaxNode,
  name: string | undefined,
): boolean {
  const isPrivate = ast.is(childNode(field, 'name'), 'PrivateIdentifier') || ast.hasModifier(field, 'private');
  const isMarked = childList(field, 'modifiers').some((modifier) => ast.is(modifier, 'Decorator'));
  if (name === undefined || !isPrivate || isMarked) return false;
  return assignments
    .toMember(holder, name)
    .some(({ kind, value }) => kind !== 'delete' && value && !isNothing(ast, value));
}

function valueOf(tracking: Tracking, value: SyntaxNode | undefined, demand: Demand): readonly Carry[] {
  return value ? tracking.carry(value, demand) : [];
}

function carryVariable(
  tracking: Tracking,
  declaration: SyntaxNode,
  demand: Demand,
  use?: SyntaxNode,
): readonly Carry[] {
  const { ast } = tracking.context;
  const said = annotated(tracking, declaration, demand);
  if (said) return said;
  const initial = childNode(declaration, 'initializer');
  const statement = declaration.parent?.parent;
  if (!initial && ast.is(statement, 'ForOfStatement')) {
    const asked = deeper(demand, '*');
    return asked ? valueOf(tracking, childNode(statement, 'expression'), asked) : [];
  }
  if (!initial && ast.is(statement, 'ForInStatement')) {
    const asked = deeper(demand, anyKey);
    return asked ? valueOf(tracking, childNode(statement, 'expression'), asked) : [];
  }
  // Errors tell what libraries put in them.
  if (!initial && ast.is(declaration.parent, 'CatchClause')) {
    return use ? carryCaught(tracking, use, demand) : [];
  }
  if (!childNode(declaration, 'type')) return valueOf(tracking, initial, demand);
  const values = valueOf(tracking, initial, demand);
  if (initial && !isEmpty(tracking, initial) && !values.some(({ type }) => type === 'opaque')) return values;
  const name = childNode(declaration, 'name');
  const byType = name && ast.is(name, 'Identifier') ? typed(tracking, name, demand) : values;
  return mergeCarries([values.filter(({ type }) => type !== 'opaque'), byType]);
}

/** A value to be filled later: its type says with what. */
function isEmpty({ context: { ast } }: Tracking, initial: SyntaxNode): boolean {
  if (ast.is(initial, 'NullKeyword')) return true;
  if (ast.is(initial, 'ArrayLiteralExpression')) return childList(initial, 'elements').length === 0;
  if (ast.is(initial, 'ObjectLiteralExpression')) return childList(initial, 'properties').length === 0;
  return ast.is(initial, 'NewExpression') && childList(initial, 'arguments').length === 0;
}

function carryBinding(tracking: Tracking, element: SyntaxNode, demand: Demand): readonly Carry[] {
  const { ast } = tracking.context;
  const pattern = element.parent;
  const holder = pattern?.parent;
  if (!pattern || !holder) return [];
  const fallback = valueOf(tracking, childNode(element, 'initializer'), demand);
  const elements = childList(pattern, 'elements');
  const isRest = childNode(element, 'dotDotDotToken') !== undefined;
  if (ast.is(pattern, 'ArrayBindingPattern')) {
    const asked = deeper(demand, isRest ? '*' : String(elements.indexOf(element)));
    const set = fromCallers(tracking, givenBySetter(tracking, element, demand), element);
    return mergeCarries([asked ? carryDeclaration(tracking, holder, asked, undefined) : [], fallback, set]);
  }
  if (isRest) {
    const taken = elements.flatMap((other) => (other === element ? [] : (takenKey(ast, tracking.scopes, other) ?? [])));
    return carryDeclaration(
      tracking,
      holder,
      demand.path.length === 0 ? { ...demand, except: [...(demand.except ?? []), ...taken] } : demand,
      undefined,
    );
  }
  const key = takenKey(ast, tracking.scopes, element);
  const asked = key === undefined ? undefined : deeper(demand, key);
  const taken = asked ? carryDeclaration(tracking, holder, asked, undefined) : [];
  return mergeCarries([throughMembers(tracking, taken, key, demand), fallback]);
}

/** `const { target } = error`: what a class of one's own keeps there, where nothing else is known of it than its type. */
function throughMembers(
  tracking: Tracking,
  carries: readonly Carry[],
  key: string | undefined,
  demand: Demand,
): readonly Carry[] {
  const opaque = demand.path.length === 0 ? carries.filter(({ type }) => type === 'opaque') : [];
  const { ast } = tracking.context;
  const members = opaque.length === 0 ? [] : (membersOf(tracking, opaque) ?? []);
  const kept = members.filter((member) => ast.is(member, 'Parameter', 'PropertyDeclaration'));
  const given = key === undefined || members.length === 0 ? [] : givenElsewhere(tracking, () => members, key, demand);
  if (kept.length === 0 && given.length === 0) return carries;
  const known = carries.filter(({ type }) => type !== 'opaque' || kept.length === 0);
  return mergeCarries([known, given, ...kept.map((member) => carryDeclaration(tracking, member, demand, undefined))]);
}

/** `delete copy.email`, and `for (const key of ['email', 'phone']) delete copy[key]`. */
function deletedBy(tracking: Tracking, deletion: SyntaxNode, path: readonly string[]): readonly string[] {
  const { ast } = tracking.context;
  const access = path[0] === '*' ? childNode(deletion, 'expression') : undefined;
  const key = ast.is(access, 'ElementAccessExpression') ? childNode(access, 'argumentExpression') : undefined;
  return (key && keysWalked(tracking, key)) ?? path;
}

/** The initial value, unless it is surely replaced, and what is assigned. */
function withAssignments(
  tracking: Tracking,
  declaration: SyntaxNode,
  demand: Demand,
  use: SyntaxNode | undefined,
  initial: () => readonly Carry[],
): readonly Carry[] {
  const name = childNode(declaration, 'name');
  if (!tracking.context.ast.is(name, 'Identifier')) return initial();
  const { assignments, keepsInitial } = tracking.assignments.reaching(declaration, textOf(name), use, demand.path[0]);
  if (assignments.length === 0) return keepsInitial ? initial() : [];
  const removed = assignments.flatMap(({ kind, path, at }) =>
    kind === 'delete' && path.length === 1 && (!use || at.pos < use.pos) ? deletedBy(tracking, at, path) : [],
  );
  const isRemoved = demand.path[0] !== undefined && removed.includes(demand.path[0]);
  const replaced = replacedMembers(tracking, assignments, use);
  const isReplaced = demand.path[0] !== undefined && replaced.includes(demand.path[0]);
  const gone = [...removed, ...replaced];
  const keeper = tracking.scopes.functionAround(declaration);
  const parts = assignments.map((assignment) =>
    tracking.isSpent()
      ? []
      : fromCallers(tracking, fromAssignment(tracking, assignment, demand), use ?? declaration, keeper),
  );
  if (!keepsInitial || isRemoved || isReplaced) return mergeCarries(parts);
  if (gone.length === 0 || demand.path.length > 0) return mergeCarries([initial(), ...parts]);
  const kept = carryDeclarationWithout(tracking, declaration, {
    ...demand,
    except: [...(demand.except ?? []), ...gone],
  });
  return mergeCarries([kept, ...parts]);
}

function carryDeclarationWithout(tracking: Tracking, declaration: SyntaxNode, demand: Demand): readonly Carry[] {
  const { ast } = tracking.context;
  if (ast.is(declaration, 'VariableDeclaration')) return carryVariable(tracking, declaration, demand);
  if (ast.is(declaration, 'Parameter')) return carryParameter(tracking, declaration, demand);
  return carryBinding(tracking, declaration, demand);
}

/** `copy.email = redact(copy.email)` as a statement of its own, before the use. */
function replacedMembers(
  { context: { ast } }: Tracking,
  assignments: readonly Assignment[],
  use: SyntaxNode | undefined,
): readonly string[] {
  if (!use) return [];
  const around = new Set<SyntaxNode | undefined>();
  for (let at: SyntaxNode | undefined = use; at; at = at.parent) around.add(at);
  return assignments.flatMap(({ at, kind, path }) => {
    const [name] = path;
    if (kind !== 'set' || path.length !== 1 || name === undefined || at.pos > use.pos) return [];
    return ast.is(at.parent, 'ExpressionStatement') && around.has(at.parent.parent) ? [name] : [];
  });
}
