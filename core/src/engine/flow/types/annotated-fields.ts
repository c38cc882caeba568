import type { Fact, OwnerId } from '../../../facts/facts.js';
import type { CategoryId } from '../../../vocabulary/ids.js';
import type { EngineContext } from '../../engine-context.js';
import type { Declaration, SyntaxNode } from '../../host/type-host.js';
import type { Owners } from '../../names/owners.js';

import { childNode, textOf } from '../../ast/ast.js';
import { declaredName } from '../../ast/names.js';
import { implementedBy } from '../../readers/base-members.js';
import { classAround } from '../../scope/class-members.js';
import { endName, memberBase } from '../../scope/member-chain.js';

/** What people said of a field. */
export interface FieldVerdict {
  readonly owner: OwnerId;
  readonly name: string;
  /** Absent: reviewed, not personal. */
  readonly category?: CategoryId;
}

/** Finds what people said of a property, by where it is declared. */
export interface AnnotatedFields {
  /** Of a property with this name and these declarations. */
  of(name: string, declarations: readonly Declaration[]): FieldVerdict | undefined;
  ofNode(declaration: SyntaxNode): FieldVerdict | undefined;
  /** Whether any field has this name at all. */
  hasName(name: string): boolean;
  /** Of a property of the rows of a query, the column that it was told to give. */
  columnOf(declarations: readonly Declaration[]): Column | undefined;
}

/** A column of a table, by the names that code gives them. */
interface Column {
  readonly name: string;
  readonly receiver?: string;
}

/** Calls that choose what the rows of a query have: `db.select({ to: users.email })`. */
const choosing = /^(?:returning|select|selectDistinct(?:On)?)$/u;

export function createAnnotatedFields(context: EngineContext, owners: Owners, facts: readonly Fact[]): AnnotatedFields {
  const verdicts = new Map<string, FieldVerdict>();
  const names = new Set<string>();
  const bases = new Map<OwnerId, OwnerId[]>();
  for (const fact of facts) {
    if (fact.kind === 'inheritance') bases.set(fact.owner, [...(bases.get(fact.owner) ?? []), fact.base]);
    if (fact.kind !== 'personalField' && fact.kind !== 'notPersonalField') continue;
    const { owner, name } = fact;
    names.add(name);
    const category = fact.kind === 'personalField' ? fact.declaration.value.category : undefined;
    verdicts.set(keyOf(owner, name), { owner, name, ...(category !== undefined && { category }) });
  }
  const known = new Map<SyntaxNode, FieldVerdict | undefined>();

  /** What the owner says, or a base of it. */
  function inherited(owner: OwnerId, name: string, depth = 0): FieldVerdict | undefined {
    const own = verdicts.get(keyOf(owner, name));
    if (own || depth > 8) return own;
    for (const base of bases.get(owner) ?? []) {
      const found = inherited(base, name, depth + 1);
      if (found) return found;
    }
    return undefined;
  }

  function ofNode(declaration: SyntaxNode): FieldVerdict | undefined {
    if (known.has(declaration)) return known.get(declaration);
    // Set before reading: a field that leads back to itself says nothing.
    known.set(declaration, undefined);
    const name = declaredName(context.ast, declaration);
    const isKnownName = name !== undefined && names.has(name);
    const own = isKnownName ? inherited(owners.holderOf(declaration).id, name) : undefined;
    const verdict = own ?? (isKnownName ? ofImplemented(declaration, name) : undefined) ?? ofSource(declaration);
    known.set(declaration, verdict);
    return verdict;
  }

  /** `class Guest implements Person`: what is said of the member of the interface. */
  function ofImplemented(declaration: SyntaxNode, name: string): FieldVerdict | undefined {
    const { ast, resolver } = context;
    const isMember = ast.is(declaration, 'GetAccessor', 'Parameter', 'PropertyDeclaration', 'SetAccessor');
    const holder = isMember ? classAround(ast, declaration) : undefined;
    for (const type of holder ? implementedBy(ast, holder) : []) {
      for (const node of resolver.declarationNodesOf(type)) {
        const verdict = inherited(owners.ownerOf(node).id, name);
        if (verdict) return verdict;
      }
    }
    return undefined;
  }

  /** `{ mail: users.email }`: what is said of the member that the property takes its value from. */
  function ofSource(declaration: SyntaxNode): FieldVerdict | undefined {
    const { ast, resolver } = context;
    const value = ast.is(declaration, 'PropertyAssignment') ? childNode(declaration, 'initializer') : undefined;
    const member = ast.is(value, 'PropertyAccessExpression') ? childNode(value, 'name') : undefined;
    if (!member || !names.has(textOf(member))) return undefined;
    for (const source of resolver.declarationNodesOf(member)) {
      const verdict = ofNode(source);
      if (verdict) return verdict;
    }
    return undefined;
  }

  /** The column that a query is told to give under another name: `select({ to: users.email })`. */
  function columnOf(declarations: readonly Declaration[]): Column | undefined {
    const { ast, host, resolver } = context;
    const assigned = declarations.find(({ kind }) => kind === host.syntax.kinds.PropertyAssignment);
    const property = assigned && resolver.nodeOf(assigned);
    const call = property?.parent?.parent;
    const callee = ast.is(call, 'CallExpression') ? childNode(call, 'expression') : undefined;
    if (!property || !callee || !choosing.test(endName(ast, callee) ?? '')) return undefined;
    const value = childNode(property, 'initializer');
    const table = memberBase(ast, value);
    const name = value && table && endName(ast, value);
    const receiver = table && endName(ast, table);
    return name === undefined ? undefined : { name, ...(receiver !== undefined && { receiver }) };
  }

  return {
    columnOf,
    hasName: (name) => names.has(name),
    ofNode,
    of(name, declarations) {
      if (names.size === 0) return undefined;
      for (const declaration of declarations) {
        if (!names.has(name) && declaration.kind !== context.host.syntax.kinds.PropertyAssignment) continue;
        const node = context.resolver.nodeOf(declaration);
        const verdict = node && ofNode(node);
        if (verdict) return verdict;
      }
      return undefined;
    },
  };
}

function keyOf(owner: OwnerId, name: string): string {
  return `${owner}\0${name}`;
}
