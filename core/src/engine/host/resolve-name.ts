import type ts from 'typescript';

import type { CompilerApi } from './compiler-api.js';

/** The symbol a name stands for: aliases followed to the end, a shorthand property read as the value it takes. */
export function resolveName(api: CompilerApi, checker: ts.TypeChecker, name: ts.Node): ts.Symbol | undefined {
  const symbol = isShorthandName(api, name)
    ? checker.getShorthandAssignmentValueSymbol(name.parent)
    : checker.getSymbolAtLocation(name);
  if (symbol === undefined) return undefined;
  return (symbol.flags & api.SymbolFlags.Alias) === 0 ? symbol : checker.getAliasedSymbol(symbol);
}

function isShorthandName(api: CompilerApi, name: ts.Node): boolean {
  const parent = name.parent as (ts.Node & { readonly name?: ts.Node }) | undefined;
  return parent?.kind === api.SyntaxKind.ShorthandPropertyAssignment && parent.name === name;
}
