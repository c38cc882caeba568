import type { CompilerApi } from '@verklaar/core/linting';
import type ts from 'typescript';

import { createRequire } from 'node:module';
import path from 'node:path';

/** What of the compiler is used here: what core reads, and the look-up of packages. */
export type Compiler = CompilerApi & Pick<typeof ts, 'resolveModuleName' | 'sys'>;

/**
 * The compilers that may have made a program: the one beside this plugin, and the one of the project, which differ where a
 * workspace holds several. Those that are loaded go first, as the parser that made the program has loaded its own; another is
 * only loaded when it is asked for.
 */
export function* findCompilers(cwd: string): Generator<Compiler, void> {
  const places = [import.meta.url, path.join(cwd, 'package.json')];
  const entries = new Set(places.flatMap((place) => entryFrom(place) ?? []));
  const { cache } = require;
  const loaded = [...entries].filter((entry) => entry in cache);
  for (const entry of new Set([...loaded, ...entries])) {
    const compiler = load(entry);
    if (compiler !== undefined) yield compiler;
  }
}

const require = createRequire(import.meta.url);

/** Path of the file that `typescript` stands for in a place. */
function entryFrom(place: string): string | undefined {
  try {
    return createRequire(place).resolve('typescript');
  } catch {
    // Not installed there.
    return undefined;
  }
}

function load(entry: string): Compiler | undefined {
  try {
    return require(entry) as Compiler;
  } catch {
    // Without anything that can be imported: TypeScript 7 by its own name.
    return undefined;
  }
}
