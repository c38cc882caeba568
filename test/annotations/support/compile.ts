import { transformAsync } from '@babel/core';
import { transform as transformBySwc } from '@swc/core';
import { build, transform as transformByEsbuild } from 'esbuild';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import ts from 'typescript';

import { root } from './diagnose.js';

/** Which decorators a compiler was told to compile: the TC39 proposal, or TypeScript's earlier ones. */
type Mode = 'legacy' | 'standard';

/** A compiler with its options, from TypeScript to an ES module of today's JavaScript. */
export interface Compiler {
  readonly name: string;
  readonly mode: Mode;
  compile(file: string): Promise<string>;
}

const folder = resolve(root, 'test/annotations/fixtures/runtime');
const read = (file: string): string => readFileSync(resolve(folder, file), 'utf8');

function typescript(mode: Mode, useDefineForClassFields: boolean): Compiler {
  const compilerOptions = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    experimentalDecorators: mode === 'legacy',
    emitDecoratorMetadata: mode === 'legacy',
    useDefineForClassFields,
  };
  return {
    name: `tsc, ${mode}, useDefineForClassFields ${String(useDefineForClassFields)}`,
    mode,
    compile: (file) => Promise.resolve(ts.transpileModule(read(file), { compilerOptions }).outputText),
  };
}

function esbuild(mode: Mode): Compiler {
  const compilerOptions = { experimentalDecorators: mode === 'legacy' };
  return {
    name: `esbuild, ${mode}`,
    mode,
    compile: async (file) => {
      const options = { loader: 'ts', target: 'es2022', tsconfigRaw: { compilerOptions } } as const;
      return (await transformByEsbuild(read(file), options)).code;
    },
  };
}

function swc(mode: Mode): Compiler {
  return {
    name: `SWC, ${mode}`,
    mode,
    compile: async (file) => {
      const decorators =
        mode === 'legacy'
          ? { legacyDecorator: true, decoratorMetadata: true }
          : { decoratorVersion: '2023-11' as const };
      const { code } = await transformBySwc(read(file), {
        configFile: false,
        swcrc: false,
        jsc: { target: 'es2022', parser: { syntax: 'typescript', decorators: true }, transform: decorators },
      });
      return code;
    },
  };
}

function babel(mode: Mode): Compiler {
  const version = mode === 'legacy' ? 'legacy' : '2023-11';
  return {
    name: `Babel, ${version}`,
    mode,
    compile: async (file) => {
      const result = await transformAsync(read(file), {
        filename: file,
        babelrc: false,
        configFile: false,
        presets: [['@babel/preset-typescript', { allowDeclareFields: true }]],
        plugins: [
          ['@babel/plugin-proposal-decorators', { version }],
          ...(mode === 'legacy' ? ['@babel/plugin-transform-class-properties'] : []),
        ],
      });
      return result?.code ?? '';
    },
  };
}

function bundle(mode: Mode): Compiler {
  return {
    name: `minified bundle, ${mode}`,
    mode,
    compile: async (file) => {
      const { outputFiles } = await build({
        entryPoints: [resolve(folder, file)],
        bundle: true,
        minify: true,
        write: false,
        format: 'esm',
        target: 'es2022',
        conditions: ['@verklaar/source'],
        tsconfigRaw: { compilerOptions: { experimentalDecorators: mode === 'legacy' } },
      });
      return outputFiles[0]?.text ?? '';
    },
  };
}

/** Every compiler that must give the same run-time record. */
export const compilers: readonly Compiler[] = (['standard', 'legacy'] as const).flatMap((mode) => [
  typescript(mode, true),
  typescript(mode, false),
  esbuild(mode),
  swc(mode),
  babel(mode),
  bundle(mode),
]);
