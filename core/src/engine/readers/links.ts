import type { EngineContext } from '../engine-context.js';
import type { SourceFileNode, SyntaxNode } from '../host/type-host.js';
import type { Owner } from '../names/owners.js';
import type { Collector } from './collector.js';

import { childList, childNode } from '../ast/ast.js';
import { declaredName, lastName } from '../ast/names.js';
import { basesOf } from './base-members.js';
import { referencesIn } from './personal-type.js';
import { schemaLinksIn, schemaOwners } from './schema-links.js';

/** A property that mentions holders, or a holder that extends others (`name` absent). */
export interface Link {
  readonly owner: Owner;
  readonly name?: string;
  readonly node: SyntaxNode;
  readonly targets: readonly Owner[];
}

const memberKinds = ['GetAccessor', 'Parameter', 'PropertyDeclaration', 'PropertySignature'] as const;
const holderKinds = ['ClassDeclaration', 'ClassExpression', 'InterfaceDeclaration', 'TypeAliasDeclaration'] as const;

/** Types made of some of the properties of another: those properties are the annotated ones, so no fact is needed. */
const pickingTypes: readonly string[] = ['Omit', 'Pick'];

/** Everything in a file that mentions another holder by its type, written or inferred, whether or not it has annotations. */
export function linksIn(collector: Collector, source: SourceFileNode): readonly Link[] {
  const { context, owners } = collector;
  const { ast, host } = context;
  const members: {
    readonly node: SyntaxNode;
    readonly references: readonly SyntaxNode[];
    readonly literals: readonly SyntaxNode[];
    readonly queried: readonly SyntaxNode[];
  }[] = [];
  const holders: SyntaxNode[] = [];
  const holding = ast.kindsOf(holderKinds);
  const fields = ast.kindsOf(memberKinds);
  const untyped: SyntaxNode[] = [];
  ast.walk(source, (node) => {
    if (holding.has(node.kind)) holders.push(node);
    if (!fields.has(node.kind) || !isField(context, node) || declaredName(ast, node) === undefined) return;
    const type = childNode(node, 'type');
    if (type)
      members.push({
        node,
        references: embeddedReferences(context, type),
        literals: typeLiteralsIn(context, type),
        queried: queriedNames(context, type),
      });
    else if (needsInference(context, node)) untyped.push(node);
  });
  context.resolver.prefetch(
    [
      ...members.flatMap(({ references }) => references),
      ...holders.flatMap((holder) => aliasReferences(context, holder)),
    ].flatMap((reference) => nameOfReference(context, reference) ?? []),
  );
  const inferred = host.namedTypesOf(
    untyped.map((node) => ({ file: source.fileName, position: ast.startOf(childNode(node, 'name') ?? node) })),
  );
  const memberLinks = [
    ...members.map(({ node, references, literals, queried }) => ({
      node,
      targets: [
        ...references.flatMap((reference) => targetsOf(collector, reference)),
        ...literals.map((literal) => owners.ownerOf(literal)),
        ...queried.flatMap((name) => schemaOwners(collector, name)),
      ],
    })),
    ...untyped.map((node, index) => ({
      node,
      targets: (inferred[index] ?? []).flatMap((declaration) =>
        ownersOfNode(collector, context.resolver.nodeOf(declaration)),
      ),
    })),
  ].flatMap(({ node, targets }): Link[] => {
    const name = declaredName(ast, node);
    return name === undefined || targets.length === 0 ? [] : [{ owner: owners.holderOf(node), name, node, targets }];
  });
  const bases = holders.flatMap((holder): Link[] => {
    const type = ast.is(holder, 'TypeAliasDeclaration') ? childNode(holder, 'type') : undefined;
    const targets = [
      ...basesOf(context, holder).flatMap((base) => ownersOfNode(collector, base)),
      ...aliasReferences(context, holder).flatMap((reference) => targetsOf(collector, reference)),
      ...queriedNames(context, type).flatMap((name) => schemaOwners(collector, name)),
    ];
    return targets.length === 0 ? [] : [{ owner: owners.ownerOf(holder), node: holder, targets }];
  });
  return [...bases, ...memberLinks, ...schemaLinksIn(collector, source)];
}

/** A member that holds data: of a class, an interface or a literal; a parameter only when it is a field too. */
function isField({ ast }: EngineContext, node: SyntaxNode): boolean {
  if (!ast.is(node, ...memberKinds)) return false;
  return !ast.is(node, 'Parameter') || (ast.is(node.parent, 'Constructor') && childList(node, 'modifiers').length > 0);
}

/** The types of literals cannot hold a holder; asking for them would be waste. */
function needsInference({ ast }: EngineContext, node: SyntaxNode): boolean {
  const value = childNode(node, 'initializer');
  return (
    ast.is(node, 'PropertyDeclaration') &&
    ast.is(value, 'ArrayLiteralExpression', 'CallExpression', 'NewExpression', 'Identifier')
  );
}

/** Members written in place: `address: { street: string }` holds them under its own name. */
function typeLiteralsIn(context: EngineContext, type: SyntaxNode): readonly SyntaxNode[] {
  const { ast } = context;
  if (ast.is(type, 'TypeLiteral')) return [type];
  if (!ast.is(type, 'ArrayType', 'IntersectionType', 'ParenthesizedType', 'TypeOperator', 'TypeReference', 'UnionType'))
    return [];
  return ast.childrenOf(type).flatMap((child) => typeLiteralsIn(context, child));
}

function embeddedReferences(context: EngineContext, type: SyntaxNode): readonly SyntaxNode[] {
  const references = referencesIn(context, type);
  const picked = references.filter((reference) => isPicking(context, reference));
  return references.filter(
    (reference) => !picked.some((outer) => outer.pos <= reference.pos && reference.end <= outer.end),
  );
}

/** `z.infer<typeof User>` and `typeof users.$inferSelect` have what the schema or table has, unless they pick. */
function queriedNames(context: EngineContext, type: SyntaxNode | undefined): readonly SyntaxNode[] {
  const { ast } = context;
  if (!type || ast.is(type, 'TypeLiteral') || (ast.is(type, 'TypeReference') && isPicking(context, type))) return [];
  if (!ast.is(type, 'TypeQuery')) return ast.childrenOf(type).flatMap((part) => queriedNames(context, part));
  let name = childNode(type, 'exprName');
  while (ast.is(name, 'QualifiedName')) name = childNode(name, 'left');
  return ast.is(name, 'Identifier') ? [name] : [];
}

function isPicking({ ast }: EngineContext, reference: SyntaxNode): boolean {
  const name = childNode(reference, 'typeName');
  return name !== undefined && pickingTypes.includes(ast.sourceTextOf(name));
}

/** `type Vip = Customer & { ... }` and `type Client = Customer` have what `Customer` has. */
function aliasReferences(context: EngineContext, holder: SyntaxNode): readonly SyntaxNode[] {
  const { ast } = context;
  const type = ast.is(holder, 'TypeAliasDeclaration') ? childNode(holder, 'type') : undefined;
  return type ? embeddedReferences(context, type) : [];
}

function nameOfReference({ ast }: EngineContext, reference: SyntaxNode): SyntaxNode | undefined {
  const name = childNode(reference, 'typeName');
  return name && lastName(ast, name);
}

function targetsOf(collector: Collector, reference: SyntaxNode): readonly Owner[] {
  const name = nameOfReference(collector.context, reference);
  const nodes = name ? collector.context.resolver.declarationNodesOf(name) : [];
  return nodes.flatMap((node) => ownersOfNode(collector, node));
}

function ownersOfNode(collector: Collector, node: SyntaxNode | undefined): readonly Owner[] {
  const { ast } = collector.context;
  return ast.is(node, ...holderKinds, 'TypeLiteral') ? [collector.owners.ownerOf(node)] : [];
}
