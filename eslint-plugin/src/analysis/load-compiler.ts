import type { CompilerApi } from '@verklaar/core';
import type ts from 'typescript';

import { createRequire } from 'node:module';
import path from 'node:path';

/** What of the compiler is used here: what core reads, and the look-up of packages. */
export type Compiler = CompilerApi & Pick<typeof ts, 'resolveModuleName' | 'sys'>;

/**
 * The compilers that may have made a program, the likeliest first: the one beside this plugin, and the one of the project,
 * which differ where a workspace holds several.
 */
export function findCompilers(cwd: string): readonly Compiler[] {
  const places = [import.meta.url, path.join(cwd, 'package.json')];
  const found = places.flatMap((place) => load(place) ?? []);
  return [...new Set(found)];
}

function load(from: string): Compiler | undefined {
  try {
    return createRequire(from)('typescript') as Compiler;
  } catch {
    // Not installed there, or without anything that can be imported: TypeScript 7 by its own name.
    return undefined;
  }
}
