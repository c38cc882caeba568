import type { Finding, NamedDocument } from '@verklaar/core';

import { conflictLines, findingOfText, findUnfit, inWords } from '@verklaar/core';
import { join, relative } from 'node:path';

/** What is to be said of the edits of a person: conflicts that are open (ED01), and what no document shows as meant (ED02). */
export function judgeEdits(
  trees: readonly NamedDocument[],
  { folder, root, textOf }: JudgedFolder,
): readonly Finding[] {
  return trees.flatMap(({ name, edits }): readonly Finding[] => {
    const path = `${name}.md`;
    const text = edits === undefined || edits.passages === 0 ? undefined : textOf(path);
    if (text === undefined) return [];
    const file = relative(root, join(folder, path)).replaceAll('\\', '/');
    const atLine = (line: number): Pick<NonNullable<Finding['at']>, 'end' | 'start'> => ({
      start: { line, column: 1 },
      end: { line, column: 1 },
    });
    return [
      ...conflictLines(text).map((line) => findingOfText('ED01', file, {}, atLine(line))),
      ...findUnfit(text).map(({ problem, start, end }) =>
        findingOfText('ED02', file, inWords({ problem }), { start, end }),
      ),
    ];
  });
}

export interface JudgedFolder {
  /** Folder of the documents, absolute. */
  readonly folder: string;
  /** Folder that files of findings are relative to, absolute. */
  readonly root: string;
  /** Text of a document, by its name in the folder. */
  readonly textOf: (path: string) => string | undefined;
}
