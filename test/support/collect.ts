import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import typescript from 'typescript';

import type { TypeHost } from '../../core/src/engine/host/type-host.js';
import type { Fact } from '../../core/src/facts/facts.js';
import type { Finding } from '../../core/src/facts/finding.js';

import { collectFacts } from '../../core/src/engine/collect-facts.js';
import { createTypeScriptHost } from '../../core/src/engine/host/typescript-host.js';
import { createMemoryProgram } from './memory-program.js';

const packageRoot = '/app/node_modules/@verklaar/annotations';

/** The annotation package as it is, installed in the memory project. */
export const annotations: Readonly<Record<string, string>> = {
  [`${packageRoot}/package.json`]: JSON.stringify({
    name: '@verklaar/annotations',
    type: 'module',
    exports: { '.': './src/index.ts' },
  }),
  ...readSources(path.join(import.meta.dirname, '../../annotations/src'), `${packageRoot}/src`),
};

/** Which of the two kinds of decorators the compiler is set to. */
export type DecoratorMode = 'legacy' | 'standard';

/**
 * A host over a project in memory, rooted at `/app`, with `@verklaar/annotations` installed unless said otherwise.
 *
 * @param trees - See {@link createMemoryProgram}.
 */
export function memoryHost(
  files: Readonly<Record<string, string>>,
  isInstalled = true,
  trees?: Map<string, typescript.SourceFile>,
  mode: DecoratorMode = 'legacy',
): TypeHost {
  const own = Object.fromEntries(Object.entries(files).map(([file, text]) => [`/app/${file}`, text]));
  const all = {
    '/app/package.json': '{ "name": "app", "type": "module" }',
    ...(isInstalled ? annotations : {}),
    ...own,
  };
  const program = createMemoryProgram(
    typescript,
    all,
    {
      experimentalDecorators: mode === 'legacy',
      resolveJsonModule: true,
      allowImportingTsExtensions: true,
      noEmit: true,
    },
    trees,
  );
  return createTypeScriptHost({
    ts: typescript,
    program,
    root: '/app',
    readFile: (file) => all[file as keyof typeof all],
  });
}

/** Facts and findings of a project in memory. */
export function collect(
  files: Readonly<Record<string, string>>,
  isInstalled = true,
  mode: DecoratorMode = 'legacy',
): {
  readonly facts: readonly Fact[];
  readonly findings: readonly Finding[];
} {
  return collectFacts(memoryHost(files, isInstalled, undefined, mode), { root: '/app' });
}

/** Facts of one kind. */
export function factsOf<K extends Fact['kind']>(
  facts: readonly Fact[],
  kind: K,
): readonly Extract<Fact, { kind: K }>[] {
  return facts.filter((fact): fact is Extract<Fact, { kind: K }> => fact.kind === kind);
}

/** A finding in one line, in English: `AN01 src/a.ts:3:5-3:9 reason=...`. */
export function showFinding({ id, at, params }: Finding): string {
  const place = at ? `${at.file}:${at.start.line}:${at.start.column}-${at.end.line}:${at.end.column}` : '';
  const english = Object.entries(params).filter(([key]) => !key.endsWith('.nl'));
  return [id, place, ...english.map(([key, value]) => `${key}=${value}`)].join(' ');
}

function readSources(folder: string, target: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => [`${target}/${file.replaceAll('\\', '/')}`, readFileSync(path.join(folder, file), 'utf8')]),
  );
}
