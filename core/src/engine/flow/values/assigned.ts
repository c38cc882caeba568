import type { SyntaxNode } from '../../host/type-host.js';
import type { Assignment } from '../../scope/read-assignments.js';
import type { Carry } from '../carry.js';
import type { Tracking } from '../tracking.js';

import { type Ast, childList, childNode, textOf } from '../../ast/ast.js';
import { memberOfClass } from '../../scope/class-members.js';
import { memberBase } from '../../scope/member-chain.js';
import { mergeCarries } from '../carry.js';
import { anyKey, type Demand, deeper, rest, whole } from '../demand.js';
import { callsHandingTo } from '../functions/callers.js';
import { isHidden } from '../results/conversions.js';
import { putIntoInstance } from '../results/instances.js';
import { handedOver } from '../results/substitution.js';
import { keyOfAssignment, namedByKeys } from './keys-as-data.js';

/** `basket.add(item)` of a class of one's own is no list's: what it does with the item, its own code says. */
function isOwnMethod({ callables, context: { ast } }: Tracking, { at, kind }: Assignment): boolean {
  if (kind !== 'add' || !ast.is(at, 'CallExpression')) return false;
  const callee = childNode(at, 'expression');
  return memberBase(ast, callee) !== undefined && callables.functionsOf(at).length > 0;
}

/** What an assignment gives of what is asked for. */
export function fromAssignment(tracking: Tracking, assignment: Assignment, demand: Demand): readonly Carry[] {
  const { path, value, below, key } = assignment;
  if (!value || isOwnMethod(tracking, assignment)) return [];
  // Going over a map gives pairs of key and value.
  const [head, part, ...further] = demand.path;
  if (key && head === anyKey) return tracking.carry(key, { ...demand, path: demand.path.slice(1) });
  if (key && head === '*' && part === '0') return tracking.carry(key, { ...demand, path: further });
  if (key && head === '*' && part === '1') return tracking.carry(value, { ...demand, path: further });
  if (key && head === undefined) return mergeCarries([tracking.carry(key, whole), tracking.carry(value, whole)]);
  if (head === anyKey && path.length > 0) return keyOfAssignment(tracking, assignment, rest(demand));
  const { ast } = tracking.context;
  const given = (asked: Demand): readonly Carry[] => {
    // `list.push(...others)` gives each of the others.
    const isSpread = ast.is(value, 'SpreadElement');
    const source = isSpread ? childNode(value, 'expression') : value;
    const led = isSpread ? deeper(asked, '*') : below ? deeper(asked, ...below) : asked;
    const carries = led && source ? tracking.carry(source, led) : [];
    return path.length === 1 && led
      ? namedByKeys(tracking, childNode(assignment.at, 'left'), value, carries, led)
      : carries;
  };
  const original = path.length === 1 && head !== undefined && head !== '*' ? copiedByKey(ast, assignment) : undefined;
  if (original) return tracking.carry(original, demand);
  const length = Math.min(path.length, demand.path.length);
  for (let at = 0; at < length; at += 1) {
    if (path[at] !== demand.path[at] && path[at] !== '*' && demand.path[at] !== '*') return [];
  }
  const [first] = path;
  if (path.length > demand.path.length) {
    if (demand.path.length > 0) return given(whole);
    if (first !== undefined && demand.except?.includes(first)) return [];
    return mergeCarries([keyOfAssignment(tracking, assignment, whole), given(whole)]);
  }
  return given({ ...demand, path: demand.path.slice(path.length) });
}

/** `source` of `target[key] = source[key]`: what is put under a name was under that name before. */
function copiedByKey(ast: Ast, { at, value, path }: Assignment): SyntaxNode | undefined {
  const target = path[0] === '*' ? childNode(at, 'left') : undefined;
  if (!ast.is(target, 'ElementAccessExpression') || !ast.is(value, 'ElementAccessExpression')) return undefined;
  const to = nameOfKey(ast, target);
  return to !== undefined && to === nameOfKey(ast, value) ? childNode(value, 'expression') : undefined;
}

/** `key` of `record[key]` and of `record[key as keyof Row]`. */
function nameOfKey(ast: Ast, access: SyntaxNode): string | undefined {
  const key = childNode(access, 'argumentExpression');
  const name = ast.is(key, 'AsExpression') ? childNode(key, 'expression') : key;
  return ast.is(name, 'Identifier') ? textOf(name) : undefined;
}

/** Not more callers than people would read through. */
const maximumCallers = 20;

/**
 * What a function puts into something that outlives it is looked up at its callers: it is used elsewhere, and nobody who uses
 * it has handed it over.
 *
 * @param keeper - What has one of it for each object: a class, a function that makes objects.
 */
export function fromCallers(
  tracking: Tracking,
  carries: readonly Carry[],
  use: SyntaxNode | undefined,
  keeper?: SyntaxNode,
): readonly Carry[] {
  return mergeCarries(
    carries.map((carry) => {
      const callee = carry.type === 'parameter' ? carry.parameter.parent : undefined;
      if (carry.type !== 'parameter' || !callee || isWithin(use, callee)) return [carry];
      const index = childList(callee, 'parameters').indexOf(carry.parameter);
      const given = callsHandingTo(tracking, callee, carry.parameter)
        .slice(0, maximumCallers)
        .map((call) => {
          if (tracking.isSpent()) return [];
          const put = handedOver(tracking, call, carry.parameter, index, carry.demand);
          return putIntoInstance(tracking, put, call, callee, keeper);
        });
      return mergeCarries(given).filter(({ type }) => type === 'data');
    }),
  );
}

function isWithin(node: SyntaxNode | undefined, around: SyntaxNode): boolean {
  for (let at = node; at; at = at.parent) if (at === around) return true;
  return false;
}

/** What a member of a class is given by assignments. */
export function assignedTo(tracking: Tracking, holder: SyntaxNode, name: string, demand: Demand): readonly Carry[] {
  const { ast } = tracking.context;
  const member = memberOfClass(ast, holder, name);
  const isStatic = member !== undefined && ast.hasModifier(member, 'static');
  return mergeCarries(
    tracking.assignments.toMember(holder, name).map((assignment) => {
      const carries = fromAssignment(tracking, assignment, demand);
      // Which of the things that callers ever put in comes out again, nobody can tell.
      const isKept = assignment.kind === 'set' && assignment.path.length === 0;
      return isKept ? carries : fromCallers(tracking, carries, undefined, isStatic ? undefined : holder);
    }),
  );
}

/** What members that a class does not declare are given: those of JavaScript. */
export function assignedToOthers(tracking: Tracking, holder: SyntaxNode, demand: Demand): readonly Carry[] {
  const { ast } = tracking.context;
  const others = tracking.assignments.toInstance(holder).filter(({ path: [name], kind }) => {
    return kind !== 'delete' && (name === undefined || (!isHidden(name) && !memberOfClass(ast, holder, name)));
  });
  return mergeCarries(others.map((assignment) => fromAssignment(tracking, assignment, demand)));
}
