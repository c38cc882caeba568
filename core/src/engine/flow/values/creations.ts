import type { SyntaxNode } from '../../host/type-host.js';
import type { Carry } from '../carry.js';
import type { Demand } from '../demand.js';
import type { Tracking } from '../tracking.js';

import { childList, childNode } from '../../ast/ast.js';
import { declaredName } from '../../ast/names.js';
import { baseOfClass, memberOfClass } from '../../scope/class-members.js';
import { endName } from '../../scope/member-chain.js';
import { dataOnly, mergeCarries } from '../carry.js';
import { isCall, rest, whenCalled, whole } from '../demand.js';
import { conversionOf, isHidden, wholeBelow } from '../results/conversions.js';
import { handedIn } from '../results/handed-in.js';
import { ofCreation } from '../results/instances.js';
import { handedOver, substitute } from '../results/substitution.js';
import { annotated } from '../types/annotated.js';
import { assignedTo, assignedToOthers } from './assigned.js';
import { carryField } from './declarations.js';
import { leaf, typed } from './leaf.js';
import { errorName, saidByErrors } from './own-errors.js';

const passingClasses: ReadonlySet<string> = new Set([
  'Blob',
  'File',
  'Headers',
  'Map',
  'Request',
  'Response',
  'Set',
  'String',
  'URL',
  'URLSearchParams',
]);

/** Forms are made of fields by name, and hold under these what people fill in. */
const formName = /^(?:Untyped)?Form(?:Group|Record)$/u;
const filledIn: ReadonlySet<string> = new Set(['value', 'valueChanges']);

/** What a new object holds: the fields its class gives it, or what a container was handed. */
export function carryNew(tracking: Tracking, creation: SyntaxNode, demand: Demand): readonly Carry[] {
  const classes = tracking.callables.classesOf(creation);
  if (classes.length > 0) return mergeCarries(classes.map((made) => carryInstance(tracking, creation, made, demand)));
  const { ast } = tracking.context;
  const made = childNode(creation, 'expression');
  const name = made && endName(ast, made);
  // What an error says is judged where the error is made.
  if (name === undefined) return [];
  if (/(?:Error|Exception)$/u.test(name)) {
    return ast.is(creation.parent, 'CallExpression') ? handedIn(tracking, creation) : [];
  }
  // What is taken out of one goes by the name it is taken out by.
  const isWhole = demand.path.length === 1 && filledIn.has(demand.path[0] ?? '');
  const fields = isWhole && formName.test(name) ? childList(creation, 'arguments')[0] : undefined;
  if (fields) return tracking.carry(fields, rest(demand));
  if (passingClasses.has(name)) return carryContainer(tracking, creation, name, demand);
  const carries = leaf(tracking, creation, demand);
  // An object of a library keeps what it was made of.
  return demand.path.length > 0 ? carries : mergeCarries([carries, dataOnly(handedIn(tracking, creation))]);
}

/** Parts of an address that are about a machine: who signs in at a proxy is nobody of whom data are kept. */
const partsOfAddress: ReadonlySet<string> = new Set([
  'host',
  'hostname',
  'origin',
  'password',
  'port',
  'protocol',
  'username',
]);

/** What a container was filled with when it was made, else what its type says it is for. */
function carryContainer(tracking: Tracking, creation: SyntaxNode, name: string, demand: Demand): readonly Carry[] {
  if (name === 'URL' && partsOfAddress.has(demand.path[0] ?? '')) return [];
  const isList = name === 'Map' || name === 'Set';
  const held = handedIn(tracking, creation, undefined, name === 'Map' ? ofPairs(demand) : isList ? demand : whole);
  return held.length > 0 || !isList ? held : dataOnly(typed(tracking, creation, demand));
}

/** A map is made of pairs: what is asked of a value is asked of the second of them. */
function ofPairs(demand: Demand): Demand {
  const [head, part, ...below] = demand.path;
  if (head === undefined || part === '0' || part === '1') return demand;
  return { ...demand, path: ['*', '1', ...(part === undefined ? [] : [part]), ...below] };
}

function carryInstance(tracking: Tracking, creation: SyntaxNode, made: SyntaxNode, demand: Demand): readonly Carry[] {
  const { ast } = tracking.context;
  const members = childList(made, 'members');
  const constructor = members.find((member) => ast.is(member, 'Constructor') && childNode(member, 'body'));
  const base = baseOfClass(ast, made);
  const isError = errorName.test(declaredName(ast, made) ?? '') || errorName.test((base && endName(ast, base)) ?? '');
  const [head] = demand.path;
  const conversion = head === undefined && demand.form ? conversionOf(tracking, made, demand.form) : undefined;
  if (conversion) {
    const told = dataOnly(tracking.declared(conversion, { path: [whenCalled] }));
    return constructor ? substitute(tracking, told, constructor, creation) : told;
  }
  // What else an error keeps is read from it by name: `declined.user`.
  if (isError && (head === undefined || head === '*' || saidByErrors.has(head))) return [];
  const properties = constructor
    ? childList(constructor, 'parameters').filter((parameter) => childList(parameter, 'modifiers').length > 0)
    : [];
  const fields = [...members.filter((member) => ast.is(member, 'PropertyDeclaration')), ...properties].filter(
    (member) => {
      const name = declaredName(ast, member);
      return (
        name !== undefined &&
        (head === undefined ? !isHidden(name) && !demand.except?.includes(name) : head === '*' || head === name)
      );
    },
  );
  const asked = head === undefined ? wholeBelow(demand) : rest(demand);
  const carries = fields.map((member) => {
    if (!ast.is(member, 'Parameter')) return carryField(tracking, member, asked);
    const said = annotated(tracking, member, asked);
    const index = constructor ? childList(constructor, 'parameters').indexOf(member) : -1;
    return said ?? handedOver(tracking, creation, member, index, asked);
  });
  const member = head === undefined ? undefined : memberOfClass(ast, made, head);
  const isMethod = ast.is(member, 'GetAccessor') || (isCall(asked.path[0]) && ast.is(member, 'MethodDeclaration'));
  const isUndeclared = head !== undefined && fields.length === 0 && !member;
  const assigned =
    head === undefined
      ? assignedToOthers(tracking, made, demand)
      : isUndeclared
        ? assignedTo(tracking, made, head, asked)
        : [];
  const merged = isMethod ? tracking.declared(member, asked) : mergeCarries([...carries, assigned]);
  if (fields.length === 0 && head !== undefined && !isMethod && assigned.length === 0) {
    return leaf(tracking, creation, demand);
  }
  const ofThis = ofCreation(merged, creation, made);
  return constructor ? substitute(tracking, ofThis, constructor, creation) : ofThis;
}
