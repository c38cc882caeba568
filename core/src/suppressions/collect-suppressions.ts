import type { TypeHost } from '../engine/host/type-host.js';
import type { ReadSuppressions } from './suppression.js';

import { commentsOf } from '../engine/ast/comments.js';
import { marker } from './parse-directive.js';
import { readSuppressions } from './read-suppressions.js';

/**
 * Reads the suppressions in the own files of a host.
 *
 * @param pathOf - How findings name a file of the host.
 */
export function collectSuppressions(
  { files, sourceFile, syntax }: Pick<TypeHost, 'files' | 'sourceFile' | 'syntax'>,
  pathOf: (file: string) => string,
): ReadSuppressions {
  const read = files().flatMap((file) => {
    const source = sourceFile(file);
    if (source?.text.toLowerCase().includes(marker) !== true) return [];
    return [readSuppressions({ file: pathOf(file), text: source.text }, commentsOf(syntax, source))];
  });
  return {
    suppressions: read.flatMap(({ suppressions }) => suppressions),
    findings: read.flatMap(({ findings }) => findings),
  };
}
