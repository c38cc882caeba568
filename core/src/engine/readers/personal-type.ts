import type { EngineContext } from '../engine-context.js';
import type { ValueTree } from '../evaluate/value-tree.js';
import type { SyntaxNode } from '../host/type-host.js';
import type { Collector } from './collector.js';

import { childList, childNode, textOf } from '../ast/ast.js';
import { declaredName, lastName } from '../ast/names.js';
import { fieldClaimOfAlias } from './jsdoc.js';
import { placeOfMember } from './member-place.js';
import { normaliseField } from './normalise-field.js';

const memberKinds = [
  'GetAccessor',
  'MethodSignature',
  'Parameter',
  'PropertyDeclaration',
  'PropertySignature',
  'VariableDeclaration',
] as const;

/** Aliases of aliases beyond this are not written by people. */
const maximumAliases = 16;

/** Brings what `Personal<T, category, options>`, or an alias of it, says of the member whose type mentions it. */
export function readPersonalType(collector: Collector, reference: SyntaxNode): void {
  const { context } = collector;
  const member = memberOfType(context, reference);
  if (!member) return;
  const at = context.regionOf(reference);
  for (const claim of claimsOf(collector, reference, 0)) {
    const place = placeOfMember(collector, member);
    if (!place) return;
    collector.fields.push({ owner: place.owner, name: place.name, form: 'type', at, says: { personal: claim } });
  }
}

function claimsOf(collector: Collector, reference: SyntaxNode, depth: number): readonly ValueTree[] {
  const { ast, recogniser, resolver, regionOf } = collector.context;
  const typeName = childNode(reference, 'typeName');
  const name = typeName && lastName(ast, typeName);
  if (!typeName || !name || depth > maximumAliases) return [];
  if (recogniser.annotationOf(typeName) === 'Personal') {
    const [, ...args] = childList(reference, 'typeArguments');
    return [
      normaliseField(
        args.map((arg) => collector.evaluator.evaluate(arg)),
        regionOf(reference),
      ),
    ];
  }
  return resolver
    .declarationNodesOf(name)
    .filter((declaration) => ast.is(declaration, 'TypeAliasDeclaration'))
    .flatMap((alias) => claimsOfAlias(collector, alias, reference, depth));
}

function claimsOfAlias(collector: Collector, alias: SyntaxNode, use: SyntaxNode, depth: number): readonly ValueTree[] {
  const { ast } = collector.context;
  const tagged = fieldClaimOfAlias(collector, alias);
  const parameters = childList(alias, 'typeParameters').map((parameter) => declaredName(ast, parameter));
  const type = childNode(alias, 'type');
  const claims = (type ? referencesIn(collector.context, type) : []).flatMap((inner) =>
    claimsOf(collector, inner, depth + 1).map((claim) => substitute(collector, claim, inner, parameters, use)),
  );
  return tagged ? [tagged, ...claims] : claims;
}

/** `type Mail<C> = Personal<string, C>` used as `Mail<'contact.email'>`: the argument at the use fills the parameter. */
function substitute(
  { context, evaluator }: Collector,
  claim: ValueTree,
  inner: SyntaxNode,
  parameters: readonly (string | undefined)[],
  use: SyntaxNode,
): ValueTree {
  const [, ...args] = childList(inner, 'typeArguments');
  const given = childList(use, 'typeArguments');
  if (!args.some((arg) => parameters.includes(simpleName(context, arg)))) return claim;
  const filled = args.map((arg) => given[parameters.indexOf(simpleName(context, arg))] ?? arg);
  return normaliseField(
    filled.map((arg) => evaluator.evaluate(arg)),
    claim.at,
  );
}

function simpleName({ ast }: EngineContext, type: SyntaxNode): string | undefined {
  const name = ast.is(type, 'TypeReference') ? childNode(type, 'typeName') : undefined;
  return name && textOf(name) !== '' ? textOf(name) : undefined;
}

/** Type references a value of this type can be: through unions, arrays, parentheses and type arguments, not into members. */
export function referencesIn(context: EngineContext, type: SyntaxNode): readonly SyntaxNode[] {
  const references: SyntaxNode[] = [];
  // An explicit stack: the depth of a hostile type must not exhaust the call stack.
  const stack = [type];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    if (context.ast.is(next, 'TypeReference')) references.push(next);
    stack.push(...partsOf(context, next).toReversed());
  }
  return references;
}

/** The types that a value of this type can be, one level down. */
function partsOf(context: EngineContext, type: SyntaxNode): readonly SyntaxNode[] {
  const { ast } = context;
  switch (ast.kindOf(type)) {
    case 'TypeReference': {
      const name = childNode(type, 'typeName');
      const isPersonal = name && context.recogniser.annotationOf(name) === 'Personal';
      return isPersonal ? [] : childList(type, 'typeArguments');
    }
    case 'ArrayType':
    case 'IntersectionType':
    case 'NamedTupleMember':
    case 'OptionalType':
    case 'ParenthesizedType':
    case 'TupleType':
    case 'TypeOperator':
    case 'UnionType':
      return ast.childrenOf(type);
    default:
      return [];
  }
}

/** The member whose type mentions this reference; none inside an alias, whose users are followed instead. */
function memberOfType({ ast }: EngineContext, reference: SyntaxNode): SyntaxNode | undefined {
  let below = reference;
  for (let at = reference.parent; at; at = at.parent) {
    if (ast.is(at, ...memberKinds)) return childNode(at, 'type') === below ? at : undefined;
    if (ast.is(at, 'TypeLiteral', 'TypeAliasDeclaration', 'Block', 'SourceFile')) return undefined;
    below = at;
  }
  return undefined;
}
