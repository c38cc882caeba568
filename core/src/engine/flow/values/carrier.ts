import type { SyntaxNode } from '../../host/type-host.js';
import type { Carry } from '../carry.js';
import type { Tracking } from '../tracking.js';

import { childList, childNode, textOf } from '../../ast/ast.js';
import { declaredName } from '../../ast/names.js';
import { fixedKey, symbolMark } from '../../scope/constant-keys.js';
import { propertiesFor } from '../../scope/literal-members.js';
import { dataOnly, mergeCarries } from '../carry.js';
import { anyKey, type Demand, deeper, demandKey, rest, whenCalled, whole } from '../demand.js';
import { argumentsObject } from '../functions/arguments.js';
import { asksForText } from '../functions/conditions.js';
import { carryCall } from '../results/calls.js';
import { conversionOf, saysItself, wholeBelow, wholeIn } from '../results/conversions.js';
import { carrySqlRow } from '../rows/sql-rows.js';
import { carryMember } from './carry-member.js';
import { carryThis } from './carry-this.js';
import { isNameOfColumn } from './column-names.js';
import { carryNew } from './creations.js';
import { carryDeclaration, carryFunction } from './declarations.js';
import { keyOfEnum, typedKeys } from './element-keys.js';
import { carryGuardedElement, carryGuardedValue } from './guarded-keys.js';
import { carryKey, namedByKeys } from './keys-as-data.js';
import { leaf, named, typed, underKey } from './leaf.js';
import { narrowed } from './narrowing.js';
import { carryCaught, isCaughtName } from './own-errors.js';
import { isPropertyToBeFilled, isToBeFilledAs } from './placeholders.js';
import { isRecord, mayBeText, withoutRecords } from './texts-for-people.js';

/** Languages whose text is made of code, not of what fills the holes. */
const codeTags = /^(?:sql|gql|graphql|css|keyframes|styled|createGlobalStyle)\b/u;
const maximumDepth = 80;
/** Steps to answer one question; people's code takes up to some hundred, tangled code millions. */
const maximumSteps = 1000;
/** Steps that a question takes no more than in a file in which so many had no end: what a tool has shortened is tangled. */
const fewerSteps = [
  { endless: 500, steps: 20 },
  { endless: 20, steps: 200 },
];

export type Carrier = Pick<Tracking, 'carry' | 'declared' | 'isSpent' | 'member'>;

/** Some text that only its name tells of. */
const someText: Carry = { type: 'opaque', state: 'personal', kind: 'string', trail: [] };

/** Evaluates what an expression carries, backward from its use; each question once. */
export function createCarrier(tracking: Omit<Tracking, keyof Carrier>): Carrier {
  const { ast } = tracking.context;
  const ofWhole = new Map<SyntaxNode, readonly Carry[]>();
  const ofParts = new Map<SyntaxNode, Map<string, readonly Carry[]>>();
  let depth = 0;
  let steps = 0;
  let allowed = maximumSteps;
  /** By file, questions that had no end. */
  const endless = new Map<SyntaxNode, number>();
  const own: Carrier = {
    carry,
    declared: (declaration, demand) => carryDeclaration(all, declaration, demand, undefined),
    member: (access, base, name, demand) => carryMember(all, access, base, name, demand),
    isSpent: () => steps > allowed && allowed < maximumSteps,
  };
  const all: Tracking = { ...tracking, ...own };

  function carry(node: SyntaxNode, demand: Demand): readonly Carry[] {
    if (demand.path.length === 0 && demand.except === undefined && demand.form === undefined)
      return once(ofWhole, node, node, demand);
    let answers = ofParts.get(node);
    if (!answers) {
      answers = new Map();
      ofParts.set(node, answers);
    }
    return once(answers, demandKey(demand), node, demand);
  }

  function once<Key>(
    answers: Map<Key, readonly Carry[]>,
    key: Key,
    node: SyntaxNode,
    demand: Demand,
  ): readonly Carry[] {
    const found = answers.get(key);
    if (found) return found;
    if (depth === 0) begin(node);
    steps += 1;
    if (depth > maximumDepth || steps > allowed) return [];
    // A value that depends on itself adds nothing to itself.
    answers.set(key, []);
    depth += 1;
    const result = evaluate(node, demand);
    depth -= 1;
    answers.set(key, result);
    if (depth === 0 && steps > allowed) noteEndless(node);
    return result;
  }

  function begin(node: SyntaxNode): void {
    steps = 0;
    const known = endless.size > 0 ? (endless.get(ast.sourceFileOf(node)) ?? 0) : 0;
    allowed = fewerSteps.find((stage) => known > stage.endless)?.steps ?? maximumSteps;
  }

  function noteEndless(node: SyntaxNode): void {
    const source = ast.sourceFileOf(node);
    endless.set(source, (endless.get(source) ?? 0) + 1);
  }

  function evaluate(node: SyntaxNode, demand: Demand): readonly Carry[] {
    switch (ast.kindOf(node)) {
      case 'Identifier':
        return carryName(node, demand);
      case 'AwaitExpression':
      case 'NonNullExpression':
      case 'ParenthesizedExpression':
      case 'SatisfiesExpression':
        return inner(node, demand);
      case 'AsExpression':
      case 'TypeAssertionExpression':
        return asserted(node, demand);
      case 'PropertyAccessExpression': {
        const base = childNode(node, 'expression');
        const name = childNode(node, 'name');
        return base && name ? carryMember(all, node, base, textOf(name), demand) : [];
      }
      case 'ElementAccessExpression': {
        const base = childNode(node, 'expression');
        return base ? carryElement(node, base, demand) : [];
      }
      case 'SpreadElement': {
        const asked = deeper(demand, '*');
        return asked ? inner(node, asked) : [];
      }
      case 'TemplateExpression':
        return mergeCarries(
          childList(node, 'templateSpans').map((span) => {
            const value = childNode(span, 'expression');
            return value ? carry(value, wholeIn(tracking, 'text')) : [];
          }),
        );
      case 'TaggedTemplateExpression': {
        const tag = childNode(node, 'tag');
        const template = childNode(node, 'template');
        if (!tag || !template) return [];
        if (!codeTags.test(ast.sourceTextOf(tag))) return carry(template, whole);
        return ast.is(node.parent, 'AwaitExpression') ? (carrySqlRow(all, node, demand) ?? []) : [];
      }
      case 'BinaryExpression':
        return carryBinary(node, demand);
      case 'ConditionalExpression':
        return mergeCarries([textIfFound(node, under(node, 'whenTrue', demand)), under(node, 'whenFalse', demand)]);
      case 'ArrayLiteralExpression':
        return carryArray(node, demand);
      case 'ObjectLiteralExpression':
        return carryObject(node, demand);
      case 'CallExpression':
        return carryCall(all, node, demand);
      case 'NewExpression':
        return carryNew(all, node, demand);
      case 'ArrowFunction':
      case 'FunctionExpression':
        return carryFunction(all, node, demand);
      case 'ThisKeyword':
        return carryThis(all, node, demand);
      default:
        return [];
    }
  }

  function under(node: SyntaxNode, key: 'left' | 'right' | 'whenFalse' | 'whenTrue', demand: Demand): readonly Carry[] {
    const child = childNode(node, key);
    return child ? carry(child, demand) : [];
  }

  /** A text is no record of a person, whatever it is called. */
  function textIfFound(node: SyntaxNode, carries: readonly Carry[]): readonly Carry[] {
    return carries.some(isRecord) && asksForText(ast, childNode(node, 'condition')) ? withoutRecords(carries) : carries;
  }

  function inner(node: SyntaxNode, demand: Demand): readonly Carry[] {
    const expression = childNode(node, 'expression');
    return expression ? carry(expression, demand) : [];
  }

  /** An assertion tells the type of what is otherwise unknown. */
  function asserted(node: SyntaxNode, demand: Demand): readonly Carry[] {
    const held = inner(node, demand);
    const carries = held.some(isRecord) && mayBeText(all, node) ? withoutRecords(held) : held;
    // What is caught is known only by what people say it is.
    const isCaughtPart = demand.path.length > 0 && carries.length === 0 && isCaught(childNode(node, 'expression'));
    if (isCaughtPart) return carryCaught(all, node, demand);
    if (isToBeFilledAs(ast, childNode(node, 'expression'))) return dataOnly(typed(all, node, demand));
    if (!carries.some(({ type }) => type === 'opaque')) return carries;
    return mergeCarries([carries.filter(({ type }) => type !== 'opaque'), typed(all, node, demand)]);
  }

  function isCaught(value: SyntaxNode | undefined): boolean {
    if (ast.is(value, 'AsExpression', 'ParenthesizedExpression')) return isCaught(childNode(value, 'expression'));
    return isCaughtName(all, value);
  }

  function carryName(node: SyntaxNode, demand: Demand): readonly Carry[] {
    const name = textOf(node);
    if (name === 'undefined' || name === '') return [];
    const meaning = tracking.definitions.ofName(node);
    const given = meaning.own.length > 0 ? undefined : argumentsObject(ast, node);
    if (given) return [{ type: 'parameter', state: 'personal', parameter: given, demand, trail: [] }];
    const [declaration, ...others] = meaning.own;
    const guarded = others.length === 0 && declaration && carryGuardedValue(all, node, declaration, demand);
    if (guarded) return guarded;
    const carries =
      meaning.own.length > 0
        ? mergeCarries(meaning.own.map((one) => carryDeclaration(all, one, demand, node)))
        : leaf(all, node, demand);
    const told = others.length === 0 ? narrowed(all, node, declaration, demand, carries) : carries;
    return named(all, told, { name, node, demand });
  }

  function carryElement(node: SyntaxNode, base: SyntaxNode, demand: Demand): readonly Carry[] {
    const literal = fixedKey(ast, tracking.scopes, node) ?? keyOfEnum(tracking, node);
    const guarded = literal === undefined ? carryGuardedElement(all, node, demand) : undefined;
    if (guarded) return guarded;
    const elements = carryMember(all, node, base, literal ?? '*', demand);
    // Of a symbol, a type says more under the key than by a name.
    if (literal?.startsWith(symbolMark) && !elements.some(({ type }) => type === 'data'))
      return mergeCarries([dataOnly(elements), typed(all, node, demand)]);
    // Where no element carries anything, which one it is need not be known.
    if (literal !== undefined || (elements.length === 0 && steps <= allowed)) return elements;
    const keys = typedKeys(tracking, node);
    return keys.length > 0 ? mergeCarries(keys.map((key) => carryMember(all, node, base, key, demand))) : elements;
  }

  function carryBinary(node: SyntaxNode, demand: Demand): readonly Carry[] {
    const operator = childNode(node, 'operatorToken');
    if (ast.is(operator, 'PlusToken')) {
      const text = wholeIn(tracking, 'text');
      return mergeCarries([under(node, 'left', text), under(node, 'right', text)]);
    }
    if (ast.is(operator, 'BarBarToken', 'QuestionQuestionToken', 'BarBarEqualsToken', 'QuestionQuestionEqualsToken')) {
      if (isNameOfColumn(ast, node)) return [];
      return mergeCarries([under(node, 'left', demand), under(node, 'right', demand)]);
    }
    const givesRight = ast.is(operator, 'AmpersandAmpersandToken', 'CommaToken', 'EqualsToken', 'PlusEqualsToken');
    // Comparisons and arithmetic tell nothing of the person.
    return givesRight ? under(node, 'right', demand) : [];
  }

  function carryArray(node: SyntaxNode, demand: Demand): readonly Carry[] {
    const elements = childList(node, 'elements');
    const [head] = demand.path;
    const hasSpread = elements.some((element) => ast.is(element, 'SpreadElement'));
    const single = head !== undefined && /^\d+$/u.test(head) && !hasSpread ? elements[Number(head)] : undefined;
    if (single) return carry(single, rest(demand));
    const below = head === undefined ? demand : rest(demand);
    return mergeCarries(
      elements.map((element) => {
        if (!ast.is(element, 'SpreadElement')) return carry(element, below);
        return inner(element, head === undefined ? demand : (deeper(below, '*') ?? below));
      }),
    );
  }

  function carryObject(node: SyntaxNode, demand: Demand): readonly Carry[] {
    const [head] = demand.path;
    const conversion = head === undefined && demand.form ? conversionOf(tracking, node, demand.form) : undefined;
    if (conversion) return carryProperty(conversion, undefined, { path: [whenCalled] });
    if (head === undefined && demand.form === 'text' && !saysItself(ast, node)) return [];
    const isOne = head !== undefined && head !== '*';
    const properties = isOne ? propertiesFor(ast, node, head) : childList(node, 'properties');
    const parts: (readonly Carry[])[] = [];
    // The last one that says a name wins over what stands before it.
    let isSettled = false;
    const later: string[] = [];
    for (const property of [...properties].reverse()) {
      if (isSettled) break;
      if (head === undefined || head === anyKey) parts.push(carryKey(all, property, head ? rest(demand) : whole));
      if (ast.is(property, 'SpreadAssignment')) {
        const except = head === undefined ? [...(demand.except ?? []), ...later] : demand.except;
        parts.push(inner(property, { ...demand, ...(except && except.length > 0 && { except }) }));
        continue;
      }
      const name = declaredName(ast, property);
      const isValue = ast.is(property, 'PropertyAssignment', 'ShorthandPropertyAssignment');
      if (name !== undefined && isValue) later.push(name);
      if (head === anyKey || (head !== undefined && head !== '*' && name !== undefined && name !== head)) continue;
      if (head === undefined && name !== undefined && demand.except?.includes(name)) continue;
      parts.push(carryProperty(property, name, head === undefined ? wholeBelow(demand) : rest(demand), isOne));
      isSettled = head !== undefined && name === head;
    }
    return mergeCarries(parts.reverse());
  }

  /** @param isRead - The property itself is taken, not the object as a whole. */
  function carryProperty(
    property: SyntaxNode,
    name: string | undefined,
    demand: Demand,
    isRead = false,
  ): readonly Carry[] {
    if (ast.is(property, 'ShorthandPropertyAssignment')) {
      const value = childNode(property, 'name');
      return value ? carry(value, demand) : [];
    }
    const value = childNode(property, 'initializer');
    if (!value) {
      const isMember = ast.is(property, 'GetAccessor', 'MethodDeclaration');
      return isMember ? carryDeclaration(all, property, demand, undefined) : [];
    }
    const isAsked = demand.path.length === 0 && isRead && isPropertyToBeFilled(ast, property);
    const carries = isAsked ? [someText] : carry(value, demand);
    // A text made of several parts is more than what its key says; the parts of an object go by their own.
    const isComposed = ast.is(value, 'BinaryExpression', 'ObjectLiteralExpression', 'TemplateExpression');
    if (name === undefined) return namedByKeys(all, property, value, carries, demand);
    if (isComposed) return carries;
    const node = isAsked ? (childNode(property, 'name') ?? value) : value;
    const judged = named(all, underKey(name, carries), { name, node, demand, isKey: true });
    return isAsked ? dataOnly(judged) : judged;
  }

  return own;
}
