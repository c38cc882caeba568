import type { Form } from '../../../sinks/index.js';
import type { SyntaxNode } from '../../host/type-host.js';
import type { Tracking } from '../tracking.js';

import { type Ast, childList, childNode } from '../../ast/ast.js';
import { declaredName } from '../../ast/names.js';
import { functionOf, returnedBy } from '../../origin/returned-by.js';
import { baseOfClass, memberOfClass } from '../../scope/class-members.js';
import { propertiesFor } from '../../scope/literal-members.js';
import { type Demand, whole } from '../demand.js';

/** The methods by which an object says itself what it becomes, first come first served. */
const methodsOf: Readonly<Record<Form, readonly string[]>> = {
  json: ['toJSON'],
  shown: ['@@inspect'],
  text: ['@@toPrimitive', 'toString'],
};
const wholeAs: Readonly<Record<Form, Demand>> = {
  json: { path: [], form: 'json' },
  shown: { path: [], form: 'shown' },
  text: { path: [], form: 'text' },
};
const maximumDepth = 6;
/** What a method hands the whole object to, or leaves to the class it extends, is not read: it may tell all of it. */
const beyondReading = /\bsuper\b|[(,]\s*this\s*[,)]/u;

/**
 * What to ask for where a value becomes something else; where nothing in the program has a say in that, all it holds. The text of
 * an object that is written out is `[object Object]`, whatever it holds.
 */
export function wholeIn({ index }: Pick<Tracking, 'index'>, form: Form): Demand {
  return form === 'text' || methodsOf[form].some((name) => index.declares(name)) ? wholeAs[form] : whole;
}

/** What is below an object, in the form that is asked of the object: of a text there is nothing below. */
export function wholeBelow({ form }: Demand): Demand {
  return form === undefined || form === 'text' ? whole : wholeAs[form];
}

/** `#email`: nobody who is handed the object sees it. */
export function isHidden(name: string): boolean {
  return name.startsWith('#');
}

/** The method by which objects of a class, or an object literal, say what they become. Absent: they do not, or it cannot be read. */
export function conversionOf(
  tracking: Pick<Tracking, 'context' | 'definitions'>,
  holder: SyntaxNode,
  form: Form,
  depth = 0,
): SyntaxNode | undefined {
  const { ast } = tracking.context;
  if (ast.is(holder, 'ObjectLiteralExpression')) {
    const [method] = methodsOf[form].flatMap((name) => propertiesFor(ast, holder, name).slice(-1));
    return method && isRead(tracking, method) ? method : undefined;
  }
  if (!ast.is(holder, 'ClassDeclaration', 'ClassExpression')) return undefined;
  const own = methodsOf[form].flatMap((name) => memberOfClass(ast, holder, name) ?? [])[0];
  if (own) return isRead(tracking, own) ? own : undefined;
  const base = depth < maximumDepth ? baseOfClass(ast, holder) : undefined;
  if (!ast.is(base, 'Identifier')) return undefined;
  for (const parent of tracking.definitions.ofName(base).own) {
    const inherited = conversionOf(tracking, parent, form, depth + 1);
    if (inherited) return inherited;
  }
  return undefined;
}

/** Whether an object literal may have a text of its own: a method that is written there, or one that it got with all of another. */
export function saysItself(ast: Ast, literal: SyntaxNode): boolean {
  return childList(literal, 'properties').some(
    (property) => ast.is(property, 'SpreadAssignment') || methodsOf.text.includes(declaredName(ast, property) ?? ''),
  );
}

function isRead({ context: { ast } }: Pick<Tracking, 'context'>, method: SyntaxNode): boolean {
  const made = functionOf(ast, method);
  const body = made && childNode(made, 'body');
  return body !== undefined && returnedBy(ast, method).length > 0 && !beyondReading.test(ast.sourceTextOf(body));
}
