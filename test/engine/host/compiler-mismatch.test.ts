import assert from 'node:assert/strict';
import { ts as tsMorph } from 'ts-morph';
import typescript from 'typescript';
import typescript54 from 'typescript-5.4';
import typescript59 from 'typescript-5.9';

import { CompilerMismatchError } from '../../../core/src/engine/host/compiler-mismatch-error.js';
import { createTypeScriptHost } from '../../../core/src/engine/host/typescript-host.js';
import { createMemoryProgram } from '../../support/memory-program.js';

type Compiler = typeof typescript;
const old = typescript54 as unknown as Compiler;
const previous = typescript59 as unknown as Compiler;
const bundled = tsMorph as unknown as Compiler;
const programOf = (compiler: Compiler): ReturnType<typeof createMemoryProgram> =>
  createMemoryProgram(compiler, { '/a.ts': 'export const a = 1;' });

describe('Compiler and program must belong together', () => {
  const pairs: readonly (readonly [string, Compiler, Compiler, RegExp])[] = [
    ['5.4 read with 6.0', old, typescript, /made by TypeScript 5 .* read with TypeScript 6\.0\.\d/u],
    ['5.9 read with 6.0', previous, typescript, /made by TypeScript 5 .* read with TypeScript 6\.0\.\d/u],
    ['6.0 read with 5.9', typescript, previous, /made by TypeScript 6 .* read with TypeScript 5\.9\.\d/u],
    ['5.9 read with 5.4', previous, old, /made by TypeScript 5 .* read with TypeScript 5\.4\.\d/u],
    ["5.4 read with ts-morph's", old, bundled, /made by TypeScript 5 .* read with TypeScript 6\.0\.\d/u],
  ];
  for (const [name, maker, reader, message] of pairs) {
    it(`refuses ${name}, and says what to install`, () => {
      assert.throws(
        () => createTypeScriptHost({ ts: reader, program: programOf(maker) }),
        (error) =>
          error instanceof CompilerMismatchError &&
          message.test(error.message) &&
          error.message.includes('npm ls typescript'),
      );
    });
  }

  it('accepts each with its own', () => {
    for (const compiler of [old, previous, typescript, bundled]) {
      assert.deepEqual(createTypeScriptHost({ ts: compiler, program: programOf(compiler) }).files(), ['/a.ts']);
    }
  });

  it('tells users of TypeScript 7 what to install beside it', () => {
    const seven = { version: '7.0.2', versionMajorMinor: '7.0' } as unknown as Compiler;
    assert.throws(
      () => createTypeScriptHost({ ts: seven, program: programOf(typescript) }),
      /TypeScript 7\.0\.2 has no compiler API .* npm install --save-dev typescript@npm:@typescript\/typescript6/u,
    );
  });

  it('needs no cast for the compilers the packages use', () => {
    const own = typescript.createProgram(['/none.ts'], { noLib: true });
    const morph = tsMorph.createProgram(['/none.ts'], { noLib: true });
    assert.deepEqual(createTypeScriptHost({ ts: typescript, program: own }).files(), []);
    // eslint-disable-next-line @typescript-eslint/no-unsafe-enum-assignment -- That this compiles is what is tested.
    assert.deepEqual(createTypeScriptHost({ ts: tsMorph, program: morph }).files(), []);
  });
});
