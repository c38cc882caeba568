import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import ts from 'typescript';

import { analysisOf, carriedBy, hostOf } from '../../support/carried.js';

const files: Readonly<Record<string, string>> = {
  'packages/trail/package.json': '{"name":"@shop/trail","type":"module","exports":"./src/index.ts"}',
  'packages/trail/src/index.ts': `export function trail(step: string, about?: unknown) { console.log(step, about); }`,
  'node_modules/left/package.json': '{"name":"left","type":"module","exports":"./index.ts"}',
  'node_modules/left/index.ts': `export function left(about: unknown) { console.log(about); }`,
  'app/package.json': '{"name":"app","type":"module"}',
  'app/main.ts': `
import { left } from 'left';
import { trail } from '@shop/trail';
declare const user: { email: string; size: number };
trail('in', user.email);
trail('in', user.size);
left(user.size);
`,
};

describe('packages of the workspace that are linked and bring their source', () => {
  let folder = '';

  before(() => {
    folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'linked-')));
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
      writeFileSync(path.join(folder, name), text);
    }
    mkdirSync(path.join(folder, 'node_modules/@shop'), { recursive: true });
    symlinkSync(path.join(folder, 'packages/trail'), path.join(folder, 'node_modules/@shop/trail'));
  });

  after(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('are own code: what they hand on is followed, what is installed is left alone', () => {
    const program = ts.createProgram([path.join(folder, 'app/main.ts')], {
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
      noEmit: true,
      strict: true,
      types: [],
    });
    const host = hostOf(ts, program, folder);
    assert.deepEqual(
      host.files().map((file) => path.relative(folder, file)),
      ['app/main.ts', 'packages/trail/src/index.ts'],
    );
    const flows = analysisOf(host, folder).flowsOf(path.join(folder, 'app/main.ts'));
    assert.deepEqual(
      flows.map((flow) => [flow.at.start.line, ...carriedBy([flow])]),
      [[5, 'email contact.email (inferred)']],
    );
  });
});
