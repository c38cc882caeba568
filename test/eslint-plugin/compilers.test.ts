import { CompilerMismatchError } from '@verklaar/core';
import assert from 'node:assert/strict';
import { mkdirSync, realpathSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import typescript from 'typescript';
import typescript54 from 'typescript-5.4';

import type { Compiler } from '../../eslint-plugin/src/analysis/load-compiler.js';

import { findCompilers } from '../../eslint-plugin/src/analysis/load-compiler.js';
import { openHost } from '../../eslint-plugin/src/analysis/open-host.js';
import { createMemoryProgram } from '../support/memory-program.js';
import { repositoryPath } from '../support/sample.js';
import { createWorkspace } from '../support/workspace.js';

const require = createRequire(import.meta.url);
const { cache } = require;
const old = typescript54 as unknown as typeof typescript;
const seven = { version: '7.0.2' } as unknown as Compiler;
const program = createMemoryProgram(old, { '/a.ts': 'export const a = 1;' });

describe('The compiler that made the program', () => {
  it('is found in the project, when that has another than the plugin', () => {
    const workspace = createWorkspace({ 'package.json': '{}' });
    try {
      assert.deepEqual(
        [...findCompilers(workspace.root)].map(({ version }) => version),
        [typescript.version],
      );
      mkdirSync(path.join(workspace.root, 'node_modules'));
      symlinkSync(repositoryPath('node_modules/typescript-5.4'), path.join(workspace.root, 'node_modules/typescript'));
      const found = [...findCompilers(workspace.root)];
      assert.deepEqual(
        found.map(({ version }) => version),
        [typescript.version, old.version],
      );
      assert.equal(openHost(program, found).compiler.version, old.version);
    } finally {
      workspace.remove();
    }
  });

  it('is the only one that is loaded, when the first made it', () => {
    const workspace = createWorkspace({
      'package.json': '{}',
      'node_modules/typescript/package.json': '{ "name": "typescript", "main": "main.js" }',
      'node_modules/typescript/main.js': `exports.version = '5.9.0';`,
    });
    try {
      const entry = path.join(realpathSync(workspace.root), 'node_modules/typescript/main.js');
      const current = createMemoryProgram(typescript, { '/a.ts': 'export const a = 1;' });
      assert.equal(openHost(current, findCompilers(workspace.root)).compiler.version, typescript.version);
      assert.equal(entry in cache, false);
      assert.throws(() => openHost(program, findCompilers(workspace.root)), CompilerMismatchError);
      assert.equal(entry in cache, true);
    } finally {
      workspace.remove();
    }
  });

  it('is looked for among those that are loaded first', () => {
    const workspace = createWorkspace({
      'package.json': '{}',
      'node_modules/typescript/package.json': '{ "name": "typescript", "main": "main.js" }',
      'node_modules/typescript/main.js': `exports.version = '5.9.0';`,
    });
    const own = require.resolve('typescript');
    const kept = cache[own];
    try {
      const entry = path.join(realpathSync(workspace.root), 'node_modules/typescript/main.js');
      require(entry);
      Reflect.deleteProperty(cache, own);
      const [first] = findCompilers(workspace.root);
      assert.equal(first?.version, '5.9.0');
      assert.equal(own in cache, false);
    } finally {
      cache[own] = kept;
      workspace.remove();
    }
  });

  it('is asked for where another is found', () => {
    assert.throws(() => openHost(program, [typescript]), /made by TypeScript 5.*npm ls typescript/u);
  });

  it('is asked for, with the name to install it under, where there is only version 7, or none', () => {
    for (const found of [[seven], []]) {
      assert.throws(
        () => openHost(program, found),
        (error) =>
          error instanceof CompilerMismatchError &&
          error.message.includes('npm install --save-dev typescript@npm:@typescript/typescript6'),
      );
    }
    assert.equal(openHost(program, [seven, old]).compiler, old);
  });
});
