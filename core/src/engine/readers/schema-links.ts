import type { SourceFileNode, SyntaxNode } from '../host/type-host.js';
import type { Owner } from '../names/owners.js';
import type { Collector } from './collector.js';
import type { Link } from './links.js';

import { childList, childNode } from '../ast/ast.js';
import { declaredName } from '../ast/names.js';
import { referencesIn } from './personal-type.js';
import { calledName, chainOf, isInShape, shapesIn } from './schema-place.js';

/** A file that makes schemas or tables, by its text. */
const making = /(?:object|Object|Schema|Table|struct|Struct)\s*(?:<[^()]*>)?\(|\.(?:extend|safeExtend|merge|shape)\b/u;
/** Methods whose result has the fields of what they are called on. */
const keeping =
  /^(?:and|annotations|augment|brand|catch|clone|concat|deepPartial|default|describe|extend|loose|merge|meta|nullable|nullish|optional|partial|passthrough|readonly|refine|register|required|safeExtend|strict|strip|superRefine)$/u;
/** Wrappings beyond this are not written by people. */
const maximumDepth = 8;

/** A name, or a type, that a schema is made with. */
interface Mention {
  readonly owner: Owner;
  readonly name?: string;
  readonly node: SyntaxNode;
  readonly names: readonly SyntaxNode[];
  /** Object literals that hold fields of their own. */
  readonly shapes: readonly SyntaxNode[];
}

/** What schemas and tables embed by the schemas of their fields, and which they are made from. */
export function schemaLinksIn(collector: Collector, source: SourceFileNode): readonly Link[] {
  const { context, owners } = collector;
  const { ast, resolver } = context;
  if (!making.test(source.text)) return [];
  const mentions: Mention[] = [];
  ast.walk(source, (node) => {
    if (ast.is(node, 'VariableDeclaration')) mentions.push(...basesOfSchema(collector, node));
    if (!ast.is(node, 'PropertyAssignment', 'ShorthandPropertyAssignment') || !isInShape(ast, node)) return;
    const name = declaredName(ast, node);
    const value = childNode(node, 'initializer') ?? childNode(node, 'name');
    if (name === undefined || !value) return;
    const owner = owners.holderOf(node);
    mentions.push({ owner, name, node, names: namesIn(collector, value), shapes: shapesIn(ast, value) });
  });
  resolver.prefetch(mentions.flatMap(({ names }) => names));
  return mentions.flatMap(({ names, shapes, ...link }): Link[] => {
    const targets = [
      ...names.flatMap((name) => schemaOwners(collector, name)),
      ...shapes.map((shape) => owners.ownerOf(shape)),
    ];
    return targets.length === 0 ? [] : [{ ...link, targets }];
  });
}

/** Constants, classes, interfaces and aliases that a name stands for. */
export function schemaOwners({ context: { ast, resolver }, owners }: Collector, name: SyntaxNode): readonly Owner[] {
  return resolver
    .declarationNodesOf(name)
    .filter((node) =>
      ast.is(node, 'ClassDeclaration', 'InterfaceDeclaration', 'TypeAliasDeclaration', 'VariableDeclaration'),
    )
    .map((node) => owners.ownerOf(node));
}

/** The names that a field's schema is made with: of other schemas, and of types (`json().$type<Address>()`). */
function namesIn(collector: Collector, value: SyntaxNode, depth = 0): readonly SyntaxNode[] {
  const { context } = collector;
  const { ast } = context;
  if (depth > maximumDepth) return [];
  if (ast.is(value, 'ArrayLiteralExpression')) {
    return childList(value, 'elements').flatMap((element) => namesIn(collector, element, depth + 1));
  }
  if (ast.is(value, 'ArrowFunction')) {
    const body = childNode(value, 'body');
    return body && !ast.is(body, 'Block') ? namesIn(collector, body, depth + 1) : [];
  }
  const { calls, root } = chainOf(ast, value);
  const isPicked = calls.some((call) => /^(?:omit|pick)$/u.test(calledName(ast, call) ?? ''));
  const types = calls
    .flatMap((call) => childList(call, 'typeArguments'))
    .flatMap((type) => referencesIn(context, type))
    .flatMap((reference) => childNode(reference, 'typeName') ?? [])
    .filter((name) => ast.is(name, 'Identifier'));
  return [
    ...(ast.is(root, 'Identifier') && !isPicked ? [root] : []),
    ...types,
    ...calls.flatMap((call) => childList(call, 'arguments').flatMap((part) => namesIn(collector, part, depth + 1))),
  ];
}

/** `Base.extend({ … })`, `Base.merge(Other)` and `z.object({ ...Base.shape })` have what `Base` has. */
function basesOfSchema({ context: { ast }, owners }: Collector, variable: SyntaxNode): readonly Mention[] {
  const value = childNode(variable, 'initializer');
  if (!ast.is(value, 'CallExpression')) return [];
  const { calls, root } = chainOf(ast, value);
  const names = calls.map((call) => calledName(ast, call) ?? '');
  const bases: SyntaxNode[] = [];
  if (ast.is(root, 'Identifier') && names.every((name) => keeping.test(name))) bases.push(root);
  for (const call of calls) {
    for (const part of childList(call, 'arguments')) {
      if (/^(?:merge|and|concat)$/u.test(calledName(ast, call) ?? '') && ast.is(part, 'Identifier')) bases.push(part);
      for (const property of childList(part, 'properties')) {
        const spread = ast.is(property, 'SpreadAssignment') ? childNode(property, 'expression') : undefined;
        const from = ast.is(spread, 'PropertyAccessExpression') ? childNode(spread, 'expression') : spread;
        if (ast.is(from, 'Identifier')) bases.push(from);
      }
    }
  }
  return bases.length === 0 ? [] : [{ owner: owners.ownerOf(variable), node: variable, names: bases, shapes: [] }];
}
