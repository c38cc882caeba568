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
import { assignedToOthers } from './assigned.js';
import { carryDeclaration } from './declarations.js';
import { named, typed } from './leaf.js';

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
  // `Object.values(this)`, `this[key]`.
  if (holder && head === '*') {
    const receiver = declaredName(ast, holder);
    const given = fieldsOf(tracking, holder, { ...demand, path }).map(({ name, carries }) =>
      named(tracking, carries, {
        name,
        ...(receiver !== undefined && { receiver }),
        node,
        demand: { ...demand, path },
      }),
    );
    return mergeCarries(given);
  }
  // What a class has of a library, such as the properties of a component, only its type tells; so is it where a function is
  // run with an object of somebody else: a store, a document, a row.
  return holder && !baseOfClass(ast, holder) ? [] : typed(tracking, node, demand);
}

/** What is seen of an object of a class, whoever made it: what its type tells, and what its fields are given. */
function allFields(tracking: Tracking, node: SyntaxNode, holder: SyntaxNode, demand: Demand): readonly Carry[] {
  const conversion = demand.form && conversionOf(tracking, holder, demand.form);
  if (conversion) return carryDeclaration(tracking, conversion, { path: [whenCalled] }, undefined);
  if (demand.form === 'text') return [];
  const given = fieldsOf(tracking, holder, demand).map(({ carries }) => dataOnly(carries));
  return mergeCarries([typed(tracking, node, demand), ...given, dataOnly(assignedToOthers(tracking, holder, demand))]);
}

/** What each field of a class holds, but for functions and what only the class itself sees. */
function fieldsOf(
  tracking: Tracking,
  holder: SyntaxNode,
  demand: Demand,
): readonly { readonly name: string; readonly carries: readonly Carry[] }[] {
  const { ast } = tracking.context;
  const members = childList(holder, 'members').flatMap((member) =>
    ast.is(member, 'Constructor')
      ? childList(member, 'parameters').filter((parameter) => childList(parameter, 'modifiers').length > 0)
      : ast.is(member, 'PropertyDeclaration') && !ast.hasModifier(member, 'static')
        ? [member]
        : [],
  );
  const asked = demand.path.length === 0 ? wholeBelow(demand) : demand;
  return members.flatMap((member) => {
    const name = declaredName(ast, member);
    const isFunction = ast.is(childNode(member, 'initializer'), 'ArrowFunction', 'FunctionExpression');
    if (name === undefined || isFunction || isHidden(name) || demand.except?.includes(name)) return [];
    return [{ name, carries: carryDeclaration(tracking, member, asked, undefined) }];
  });
}
