import type { SyntaxNode } from '../../host/type-host.js';
import type { Carry } from '../carry.js';
import type { Tracking } from '../tracking.js';

import { childList, childNode } from '../../ast/ast.js';
import { declaredName } from '../../ast/names.js';
import { classAround } from '../../scope/class-members.js';
import { endName, memberBase } from '../../scope/member-chain.js';

/** A record that a value is taken of: what it goes by, and what else it is seen to hold. */
export interface RecordBeside {
  readonly name?: string;
  readonly members: readonly string[];
}

/** Functions longer than this are not read through for names. */
const longestText = 20_000;

/**
 * What else is in the record that a value is a member of, as far as its type says it or the function around it uses it:
 * `email` of `const { name, email } = req.body`, of `form.name` beside `form.email`.
 */
export function recordBeside(tracking: Tracking, value: SyntaxNode, carry: Carry): RecordBeside | undefined {
  const { ast } = tracking.context;
  const base = memberBase(ast, value);
  if (base) {
    const holder = ast.is(base, 'ThisKeyword') ? classAround(ast, base) : undefined;
    const name = holder ? declaredName(ast, holder) : endName(ast, base);
    return {
      ...(name !== undefined && { name }),
      members: membersByType(tracking, carry) ?? membersUsed(tracking, base),
    };
  }
  if (!ast.is(value, 'Identifier')) return undefined;
  const [declaration] = tracking.definitions.ofName(value).own;
  const pattern = ast.is(declaration, 'BindingElement') ? declaration.parent : undefined;
  if (!ast.is(pattern, 'ObjectBindingPattern')) return undefined;
  const holder = pattern.parent && childNode(pattern.parent, 'initializer');
  const name = holder ? endName(ast, holder) : ast.is(pattern.parent, 'Parameter') ? 'values' : undefined;
  const taken = childList(pattern, 'elements').flatMap((element) => {
    const key = childNode(element, 'propertyName');
    return (key ? ast.sourceTextOf(key) : declaredName(ast, element)) ?? [];
  });
  return { ...(name !== undefined && { name }), members: membersByType(tracking, carry) ?? taken };
}

function membersByType({ context: { ast, resolver } }: Tracking, carry: Carry): readonly string[] | undefined {
  const [member] = carry.type === 'opaque' ? (carry.members ?? []) : [];
  const holder = member && resolver.nodeOf(member)?.parent;
  if (!holder) return undefined;
  const members = [...childList(holder, 'members'), ...childList(holder, 'properties')];
  return members.flatMap((own) => declaredName(ast, own) ?? []);
}

/** Members that are taken of the same expression within the function around it. */
function membersUsed({ context: { ast }, scopes }: Tracking, base: SyntaxNode): readonly string[] {
  const text = ast.sourceTextOf(base).replace(/[!?]+$/u, '');
  const around = ast.sourceTextOf(scopes.functionAround(base));
  if (around.length > longestText || !/^[\w$.?!]{1,80}$/u.test(text)) return [];
  const uses = new RegExp(`(?<![\\w$.])${text.replaceAll(/[$.?!]/gu, '\\$&')}[!?]?\\.([\\w$]+)`, 'gu');
  return [...around.matchAll(uses)].map(([, name = '']) => name);
}
