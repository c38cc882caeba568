import type { SyntaxNode } from '../../host/type-host.js';
import type { Carry } from '../carry.js';
import type { Tracking } from '../tracking.js';

import { childList, childNode } from '../../ast/ast.js';
import { declaredName } from '../../ast/names.js';
import { baseOfClass, classAround, literalAround, memberOfClass } from '../../scope/class-members.js';
import { propertiesFor } from '../../scope/literal-members.js';
import { dataOnly, mergeCarries } from '../carry.js';
import { type Demand, whenCalled } from '../demand.js';
import { conversionOf, isHidden, wholeBelow } from '../results/conversions.js';
import { carryDeclaration } from './declarations.js';
import { typed } from './leaf.js';

/** `this` that is no property access: `const { label } = this`, `{ ...this }`, `JSON.stringify(this)`; and that of an object literal. */
export function carryThis(tracking: Tracking, node: SyntaxNode, demand: Demand): readonly Carry[] {
  const { ast } = tracking.context;
  const literal = literalAround(ast, node);
  const [head, ...path] = demand.path;
  if (literal && head !== undefined && propertiesFor(ast, literal, head).length > 0)
    return tracking.carry(literal, demand);
  const holder = literal ? undefined : classAround(ast, node);
  const member = holder && head !== undefined && memberOfClass(ast, holder, head);
  if (member) return carryDeclaration(tracking, member, { ...demand, path }, undefined);
  if (holder && head === undefined) return allFields(tracking, node, holder, demand);
  // What a class has of a library, such as the properties of a component, only its type tells; so is it where a function is
  // run with an object of somebody else: a store, a document, a row.
  return holder && !baseOfClass(ast, holder) ? [] : typed(tracking, node, demand);
}

/** What is seen of an object of a class, whoever made it: what its type tells, and what its fields are given. */
function allFields(tracking: Tracking, node: SyntaxNode, holder: SyntaxNode, demand: Demand): readonly Carry[] {
  const { ast } = tracking.context;
  const conversion = demand.form && conversionOf(tracking, holder, demand.form);
  if (conversion) return carryDeclaration(tracking, conversion, { path: [whenCalled] }, undefined);
  if (demand.form === 'text') return [];
  const members = childList(holder, 'members').flatMap((member) =>
    ast.is(member, 'Constructor')
      ? childList(member, 'parameters').filter((parameter) => childList(parameter, 'modifiers').length > 0)
      : ast.is(member, 'PropertyDeclaration') && !ast.hasModifier(member, 'static')
        ? [member]
        : [],
  );
  const seen = members.filter((member) => {
    const name = declaredName(ast, member);
    const isFunction = ast.is(childNode(member, 'initializer'), 'ArrowFunction', 'FunctionExpression');
    return name !== undefined && !isFunction && !isHidden(name) && !demand.except?.includes(name);
  });
  const given = seen.flatMap((member) => carryDeclaration(tracking, member, wholeBelow(demand), undefined));
  return mergeCarries([typed(tracking, node, demand), dataOnly(given)]);
}
