import type ts from 'typescript';

import type { CompilerApi } from './compiler-api.js';

/** Types made from types made from types: deeper than this nobody follows one property. */
const limits = { depth: 8, nodes: 60 };

/** What a compiler keeps of the properties and types it made itself; it promises none of it. */
interface Made {
  readonly links?: { readonly mappedType?: unknown; readonly syntheticOrigin?: unknown };
  readonly mapper?: unknown;
  readonly declaration?: unknown;
}
interface Mapper {
  readonly source?: unknown;
  readonly target?: unknown;
  readonly sources?: readonly unknown[];
  readonly targets?: readonly unknown[];
  readonly mapper1?: unknown;
  readonly mapper2?: unknown;
}

/**
 * Finds where a property comes from that a mapped type made out of another type's without the compiler keeping its
 * declarations (`{ [K in keyof Columns & string]: Row<Columns[K]> }`, as libraries infer rows from tables). The compiler's
 * own notes are read where they are there; where not, nothing is found.
 */
export function createMappedOrigins(
  api: CompilerApi,
  checker: ts.TypeChecker,
): (property: ts.Symbol) => readonly ts.Declaration[] {
  const { SyntaxKind } = api;

  function declarationsOf(property: ts.Symbol, depth: number): readonly ts.Declaration[] {
    if (property.declarations !== undefined && property.declarations.length > 0) return property.declarations;
    if (depth > limits.depth) return [];
    const { links } = property as unknown as Made;
    if (isSymbol(links?.syntheticOrigin)) {
      const found = declarationsOf(links.syntheticOrigin, depth + 1);
      if (found.length > 0) return found;
    }
    const { declaration, mapper } = (links?.mappedType ?? {}) as Made;
    if (!isNode(declaration)) return [];
    for (const from of sourcesOf(declaration, mapper)) {
      const source = checker.getPropertyOfType(from, property.name);
      const found = source === undefined || source === property ? [] : declarationsOf(source, depth + 1);
      if (found.length > 0) return found;
    }
    return [];
  }

  /** The types whose keys or members a mapped type names: `T` of `keyof T` and of `T[K]`. */
  function sourcesOf(mapped: ts.Node, mapper: unknown): readonly ts.Type[] {
    const named: ts.TypeNode[] = [];
    let left = limits.nodes;
    const visit = (node: ts.Node): void => {
      left -= 1;
      if (left < 0) return;
      if (node.kind === SyntaxKind.TypeOperator) named.push((node as ts.TypeOperatorNode).type);
      if (node.kind === SyntaxKind.IndexedAccessType) named.push((node as ts.IndexedAccessTypeNode).objectType);
      api.forEachChild(node, visit);
    };
    visit(mapped);
    return [...new Set(named.flatMap((node) => typeAt(node, mapper) ?? []))];
  }

  function typeAt(node: ts.TypeNode, mapper: unknown): ts.Type | undefined {
    if (node.kind === SyntaxKind.IndexedAccessType) {
      const { indexType, objectType } = node as ts.IndexedAccessTypeNode;
      const literal = (indexType as ts.LiteralTypeNode).literal as { readonly text?: string } | undefined;
      const holder = literal?.text === undefined ? undefined : typeAt(objectType, mapper);
      const member = holder && checker.getPropertyOfType(holder, literal?.text ?? '');
      return member && checker.getTypeOfSymbol(member);
    }
    if (node.kind !== SyntaxKind.TypeReference) return undefined;
    return mapped(checker.getTypeFromTypeNode(node), mapper, 0);
  }

  return (property) => declarationsOf(property, 0);
}

/** What a type parameter stands for. */
function mapped(type: ts.Type, mapper: unknown, depth: number): ts.Type {
  if (typeof mapper !== 'object' || mapper === null || depth > limits.depth) return type;
  const { source, target, sources, targets, mapper1, mapper2 } = mapper as Mapper;
  if (source === type && isType(target)) return target;
  const index = sources?.indexOf(type) ?? -1;
  if (index >= 0) {
    const found: unknown = targets?.[index];
    return isType(found) ? found : type;
  }
  if (mapper1 === undefined && mapper2 === undefined) return type;
  return mapped(mapped(type, mapper1, depth + 1), mapper2, depth + 1);
}

function isType(value: unknown): value is ts.Type {
  return typeof value === 'object' && value !== null && 'flags' in value;
}

function isSymbol(value: unknown): value is ts.Symbol {
  return typeof value === 'object' && value !== null && 'escapedName' in value;
}

function isNode(value: unknown): value is ts.Node {
  return typeof value === 'object' && value !== null && 'kind' in value;
}
