import type { EngineContext } from '../../engine/engine-context.js';
import type { AnnotatedFields } from '../../engine/flow/types/annotated-fields.js';
import type { SyntaxNode } from '../../engine/host/type-host.js';
import type { Owners } from '../../engine/names/owners.js';
import type { Fact } from '../../facts/facts.js';
import type { CodeReading } from '../read-code.js';
import type { SymbolHere } from './live-project.js';

import { childNode, textOf } from '../../engine/ast/ast.js';
import { literalName } from '../../engine/ast/names.js';
import { placeOf } from '../../engine/ast/place-of.js';
import { awaitingKinds } from '../../engine/ast/wrappers.js';
import { createUndecidedFields } from '../../engine/candidates/undecided-fields.js';
import { createEngineContext } from '../../engine/engine-context.js';
import { createAnnotatedFields } from '../../engine/flow/types/annotated-fields.js';
import { createOwners } from '../../engine/names/owners.js';

/** A name may stand for a variable that was taken from a field that was taken from another. */
const maximumSteps = 6;

/** What the name at an offset of a file stands for, among what people annotated and what is yet to be decided. */
export function symbolsAt({ project, facts }: CodeReading, file: string, offset: number): readonly SymbolHere[] {
  const { host, root } = project;
  const context = createEngineContext(host, root);
  const source = host.sourceFile(file);
  const name = source && nameAt(context, source, offset);
  if (!name) return [];
  const owners = createOwners(context);
  const undecidedIn = createUndecidedFields(host, { root, facts });
  const finder: Finder = { context, owners, facts, fields: createAnnotatedFields(context, owners, facts), undecidedIn };
  const found = declarationsBehind(context, name, 0).flatMap((declaration) => symbolsOf(finder, declaration));
  const distinct = new Map(found.map((symbol) => [JSON.stringify(symbol), symbol]));
  return [...distinct.values()];
}

interface Finder {
  readonly context: EngineContext;
  readonly owners: Owners;
  readonly facts: readonly Fact[];
  readonly fields: AnnotatedFields;
  readonly undecidedIn: ReturnType<typeof createUndecidedFields>;
}

/** The name an offset lies in, or right behind. */
function nameAt({ ast }: EngineContext, source: SyntaxNode, offset: number): SyntaxNode | undefined {
  let found: SyntaxNode | undefined;
  const pending = [source];
  for (let node = pending.pop(); node; node = pending.pop()) {
    for (const child of ast.childrenOf(node)) if (child.pos <= offset && offset <= child.end) pending.push(child);
    const isName = ast.is(node, 'Identifier', 'PrivateIdentifier', 'StringLiteral', 'NoSubstitutionTemplateLiteral');
    if (isName && ast.startOf(node) <= offset) found = node;
  }
  return found;
}

/** Where what a name stands for is declared: what a pattern or a variable took from a member stands for that member. */
function declarationsBehind(context: EngineContext, name: SyntaxNode, steps: number): readonly SyntaxNode[] {
  if (steps > maximumSteps) return [];
  const { ast, resolver } = context;
  const pattern = name.parent?.parent;
  if (ast.is(name.parent, 'BindingElement') && ast.is(pattern, 'ObjectBindingPattern')) {
    return memberOf(context, pattern, name.parent);
  }
  return resolver.declarationNodesOf(name).flatMap((declaration) => {
    const holder = declaration.parent;
    if (ast.is(declaration, 'BindingElement') && ast.is(holder, 'ObjectBindingPattern')) {
      const found = memberOf(context, holder, declaration);
      return found.length > 0 ? found : [declaration];
    }
    const value = ast.is(declaration, 'VariableDeclaration') ? childNode(declaration, 'initializer') : undefined;
    const taken = value && takenFrom(context, value);
    return taken ? [declaration, ...declarationsBehind(context, taken, steps + 1)] : [declaration];
  });
}

/** The name of what a value is nothing but another name of. */
function takenFrom({ ast }: EngineContext, value: SyntaxNode): SyntaxNode | undefined {
  let at: SyntaxNode | undefined = value;
  while (ast.is(at, ...awaitingKinds)) at = childNode(at, 'expression');
  if (ast.is(at, 'Identifier')) return at;
  return ast.is(at, 'PropertyAccessExpression') ? childNode(at, 'name') : undefined;
}

/** The member that an element of a pattern takes: `email` of `const { email: to } = customer`. */
function memberOf(
  { ast, host, resolver }: EngineContext,
  pattern: SyntaxNode,
  element: SyntaxNode,
): readonly SyntaxNode[] {
  const key = childNode(element, 'propertyName') ?? childNode(element, 'name');
  const name = key && literalName(ast, key);
  if (name === undefined) return [];
  const shapes = host.shapesOf(host.typesOf([placeOf(ast, pattern)]));
  const parts = shapes.flatMap((shape) => (shape.kind === 'union' ? host.shapesOf(shape.parts) : [shape]));
  return parts
    .flatMap(({ properties }) => properties.filter((property) => property.name === name))
    .flatMap(({ declarations }) => declarations.flatMap((declaration) => resolver.nodeOf(declaration) ?? []));
}

function symbolsOf({ context, owners, facts, fields, undecidedIn }: Finder, node: SyntaxNode): readonly SymbolHere[] {
  const { ast } = context;
  const verdict = fields.ofNode(node);
  if (verdict) return [{ kind: 'field', owner: verdict.owner, name: verdict.name }];
  const nameNode = childNode(node, 'name');
  const name = nameNode && textOf(nameNode);
  const { fileName } = ast.sourceFileOf(node);
  const holder = owners.holderOf(node).id;
  const undecided = undecidedIn(fileName).filter((field) => field.owner === holder && field.name === name);
  if (undecided.length > 0) return undecided.map((field) => ({ kind: 'field', owner: field.owner, name: field.name }));
  const isHolder = ast.is(node, 'ClassDeclaration', 'ClassExpression', 'InterfaceDeclaration', 'TypeAliasDeclaration');
  if (!isHolder && !ast.is(node, 'VariableDeclaration')) return [];
  const { id, evidence } = owners.ownerOf(node);
  const declared = facts.flatMap((fact): readonly SymbolHere[] => {
    if (fact.kind !== 'activity' && fact.kind !== 'recipient') return [];
    const isIt = fact.evidence.file === evidence.file && fact.evidence.symbol === evidence.symbol;
    return isIt ? [{ kind: fact.kind, id: fact.declaration.value.id }] : [];
  });
  if (declared.length > 0) return declared;
  const isOwner =
    facts.some((fact) => 'owner' in fact && fact.owner === id) ||
    undecidedIn(fileName).some(({ owner }) => owner === id);
  return isOwner ? [{ kind: 'owner', owner: id }] : [];
}
