import type ts from 'typescript';

import type { CompilerApi } from './compiler-api.js';
import type { Declaration } from './type-host.js';

import { declarationKey, plainDeclarations } from './plain-declarations.js';

/** How deep types are followed, and how many are followed for one place: type arguments of hostile code have no end. */
const limits = { depth: 8, types: 500 };

/** Answers which declared object types occur in a type; answers of whole types are remembered. */
export function createNamedTypes(api: CompilerApi, program: ts.Program): (type: ts.Type) => readonly Declaration[] {
  const checker = program.getTypeChecker();
  const { ObjectFlags, SignatureKind, SymbolFlags, SyntaxKind, TypeFlags } = api;
  const answers = new WeakMap<ts.Type, readonly Declaration[]>();

  const isOfLanguage = (node: ts.Node): boolean => program.isSourceFileDefaultLibrary(node.getSourceFile());
  const declaredOutsideLanguage = (symbol: ts.Symbol | undefined): readonly ts.Declaration[] =>
    (symbol?.declarations ?? []).filter((declaration) => !isOfLanguage(declaration));

  const isReference = (type: ts.Type): type is ts.TypeReference =>
    ((type as ts.ObjectType).objectFlags & ObjectFlags.Reference) !== 0;

  /** The declarations that hold the members of an object type. */
  function holdersOf(type: ts.Type): readonly ts.Declaration[] {
    const holders = declaredOutsideLanguage(type.symbol as ts.Symbol | undefined).filter(
      ({ kind }) =>
        kind === SyntaxKind.ClassDeclaration ||
        kind === SyntaxKind.ClassExpression ||
        kind === SyntaxKind.InterfaceDeclaration ||
        kind === SyntaxKind.TypeLiteral ||
        kind === SyntaxKind.ObjectLiteralExpression,
    );
    // The type of a class's value (`typeof Customer`) has the class's symbol, but holds no data of an instance.
    const isConstructor =
      (type.symbol.flags & SymbolFlags.Class) !== 0 &&
      checker.getSignaturesOfType(type, SignatureKind.Construct).length > 0;
    return isConstructor ? [] : holders;
  }

  function collect(start: ts.Type): readonly Declaration[] {
    const found = new Map<string, Declaration>();
    const seen = new Set<ts.Type>();
    const add = (nodes: readonly ts.Node[]): void => {
      for (const declaration of plainDeclarations(nodes)) found.set(declarationKey(declaration), declaration);
    };
    const visitAll = (types: readonly ts.Type[] | undefined, depth: number): void => {
      for (const type of types ?? []) visit(type, depth);
    };
    function visit(type: ts.Type, depth: number): void {
      if (depth > limits.depth || seen.size >= limits.types || seen.has(type)) return;
      seen.add(type);
      // A name given to a type literal is the holder; the literal under it would be the same members once more.
      const alias = declaredOutsideLanguage(type.aliasSymbol);
      add(alias);
      visitAll(type.aliasTypeArguments, depth + 1);
      if (type.isUnionOrIntersection()) {
        visitAll(type.types, depth + 1);
      } else if ((type.flags & TypeFlags.Object) !== 0) {
        visitObject(type, alias.length > 0, depth);
      } else if ((type.flags & TypeFlags.Instantiable) !== 0) {
        const constraint = checker.getBaseConstraintOfType(type);
        if (constraint !== undefined) visit(constraint, depth + 1);
      }
    }
    function visitObject(type: ts.Type, hasName: boolean, depth: number): void {
      if (!hasName && (type.symbol as ts.Symbol | undefined) !== undefined) add(holdersOf(type));
      if (isReference(type)) visitAll(checker.getTypeArguments(type), depth + 1);
      for (const { type: member } of checker.getIndexInfosOfType(type)) visit(member, depth + 1);
    }
    visit(start, 0);
    return [...found.values()].sort(compareDeclarations);
  }

  return (type) => {
    const known = answers.get(type);
    if (known !== undefined) return known;
    const answer = collect(type);
    answers.set(type, answer);
    return answer;
  };
}

/** Members of unions come in no promised order. */
function compareDeclarations(a: Declaration, b: Declaration): number {
  return a.file < b.file ? -1 : a.file > b.file ? 1 : a.start - b.start || a.end - b.end;
}
