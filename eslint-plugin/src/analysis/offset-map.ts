import type { ParserServicesWithTypeInformation, TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { SourceFile } from 'typescript';

/**
 * ESLint's range for offsets of the compiler's text; `undefined` where ESLint's file says something else. Through the nodes:
 * parsers of components (Vue) hand the compiler a script that begins elsewhere in the file.
 */
export function createOffsetMap(
  services: ParserServicesWithTypeInformation,
  source: SourceFile,
  { text }: Readonly<TSESLint.SourceCode>,
): (start: number, end: number) => readonly [number, number] | undefined {
  if (source.text === text) return (start, end) => [start, end];
  const shifts = source.statements.flatMap((statement) => {
    const node = services.tsNodeToESTreeNodeMap.get(statement) as TSESTree.Node | undefined;
    return node === undefined ? [] : [{ end: statement.end, by: node.range[0] - statement.getStart(source) }];
  });
  const shiftAt = (offset: number): number | undefined =>
    (shifts.find(({ end }) => offset <= end) ?? shifts.at(-1))?.by;
  return (start, end) => {
    const by = shiftAt(start);
    if (by === undefined || shiftAt(end) !== by) return undefined;
    return source.text.slice(start, end) === text.slice(start + by, end + by) ? [start + by, end + by] : undefined;
  };
}
