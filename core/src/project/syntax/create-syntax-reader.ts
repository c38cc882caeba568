import { ts } from 'ts-morph';

import type { TypeHost } from '../../engine/host/type-host.js';
import type { SyntaxReader } from './syntax-reader.js';

import { createUndecidedFields } from '../../engine/candidates/undecided-fields.js';
import { createPackageFinder } from '../../engine/host/package-of.js';
import { syntaxOf } from '../../engine/host/syntax-of.js';
import { createFileSystem } from '../file-system.js';
import { createSyntaxTrees } from './syntax-trees.js';

export interface SyntaxReaderOptions {
  /** Real path of the workspace, POSIX. */
  readonly root: string;
}

/** Opens a workspace for reading single files without types. */
export function createSyntaxReader({ root }: SyntaxReaderOptions): SyntaxReader {
  const overlay = new Map<string, string>();
  const files = createFileSystem(overlay);
  const trees = createSyntaxTrees(files, overlay);
  const host: TypeHost = {
    compiler: { name: 'typescript', version: ts.version },
    // eslint-disable-next-line @typescript-eslint/no-unsafe-enum-assignment -- Trees are made by the same compiler.
    syntax: syntaxOf(ts),
    files: () => [],
    sourceFile: (file) => trees.treeOf(file),
    syntaxErrors: () => [],
    declarationsOf: (names) => names.map(() => []),
    namedTypesOf: (places) => places.map(() => []),
    membersOf: (declarations) => declarations.map(() => ({})),
    typesOf: (places) => places.map(() => 0),
    shapesOf: (types) => types.map(() => ({ kind: 'unknown', properties: [], parts: [] })),
    packageOf: createPackageFinder(files.readFile),
    sourceOf: () => undefined,
  };
  return {
    host,
    read: (file, known) => ({
      file,
      facts: [],
      findings: [],
      undecided: createUndecidedFields(host, { root, facts: known })(file),
      suppressions: { suppressions: [], findings: [] },
      isWhole: true,
    }),
    update: (file, text) => {
      trees.update(file, text);
    },
  };
}
