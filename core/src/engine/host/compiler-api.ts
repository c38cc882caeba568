import type ts from 'typescript';

/**
 * The part of the compiler's namespace that the host reads. Injected, so that the nodes of a program are always read with
 * the enums of the compiler that made them: they differ between versions.
 */
export type CompilerApi = Pick<
  typeof ts,
  | 'ElementFlags'
  | 'ObjectFlags'
  | 'SignatureKind'
  | 'SymbolFlags'
  | 'SyntaxKind'
  | 'TypeFlags'
  | 'flattenDiagnosticMessageText'
  | 'forEachChild'
  | 'version'
>;
