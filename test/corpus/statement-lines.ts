import ts from 'typescript';

/** Lines of a file, counted from 1, both included. */
export interface LineRange {
  readonly first: number;
  readonly last: number;
}

/** What holds statements of its own is met at its head only: `if (…)`, `function f(…)`. */
function endOfHead(node: ts.Node): number | undefined {
  if (ts.isFunctionLike(node)) return 'body' in node && node.body !== undefined ? node.body.getStart() : undefined;
  if (ts.isIfStatement(node)) return node.thenStatement.getStart();
  if (ts.isIterationStatement(node, false)) return ts.isDoStatement(node) ? undefined : node.statement.getStart();
  if (ts.isClassLike(node)) return node.members[0]?.getFullStart();
  if (ts.isSwitchStatement(node)) return node.caseBlock.getStart();
  return ts.isTryStatement(node) ? node.tryBlock.getStart() : undefined;
}

function holdsMarkers(node: ts.Node): boolean {
  return (ts.isStatement(node) && !ts.isBlock(node)) || ts.isClassElement(node);
}

/** The lines of the innermost statement, or member of a class, that stands on a line of this file. */
export function statementLines(file: ts.SourceFile, line: number): LineRange | undefined {
  const start = file.getPositionOfLineAndCharacter(line - 1, 0);
  const text = file.text.slice(start);
  const position = start + (/\S/u.exec(text)?.index ?? 0);
  let found: ts.Node | undefined;
  const visit = (node: ts.Node): void => {
    if (node.getStart(file) > position || node.end <= position) return;
    if (holdsMarkers(node)) found = node;
    node.forEachChild(visit);
  };
  file.forEachChild(visit);
  if (found === undefined) return undefined;
  const lineOf = (at: number): number => file.getLineAndCharacterOfPosition(at).line + 1;
  return { first: lineOf(found.getStart(file)), last: lineOf(endOfHead(found) ?? found.end) };
}
