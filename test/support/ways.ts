import typescript from 'typescript';

import { analysisOf, assertCarried, hostOf } from './carried.js';
import { createMemoryProgram } from './memory-program.js';

/**
 * A test for each of these ways of writing something, all in one program: each line says what is handed over.
 *
 * @param shared - Stands before each.
 * @param infer - Whether names may tell.
 * @param beside - Other files of the program, by their path.
 */
export function testWays(
  ways: Readonly<Record<string, string>>,
  {
    shared,
    infer,
    beside = {},
    extension = 'ts',
  }: {
    readonly shared: string;
    readonly infer: boolean;
    readonly beside?: Readonly<Record<string, string>>;
    readonly extension?: 'js' | 'ts' | 'tsx';
  },
): void {
  const fileOf = (name: string): string => `/app/${name.replaceAll(' ', '-')}.${extension}`;
  const files = Object.fromEntries(
    Object.entries(ways).map(([name, text]) => [fileOf(name), `${shared}${text}export {};\n`]),
  );
  const options = { allowJs: extension === 'js', jsx: typescript.JsxEmit.Preserve };
  const analysis = analysisOf(
    hostOf(typescript, createMemoryProgram(typescript, { ...files, ...beside }, options), '/app'),
    '/app',
    { infer },
  );
  for (const name of Object.keys(ways)) {
    it(name, () => {
      assertCarried(analysis, fileOf(name), files[fileOf(name)] ?? '');
    });
  }
}
