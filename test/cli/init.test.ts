import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { parseConfig } from '../../core/src/config/index.js';
import { createWorkspace, type Workspace } from '../support/workspace.js';
import { copyProject } from './support/project-copy.js';
import { type CliRun, runCli } from './support/run-cli.js';

describe('verklaar init', () => {
  const workspaces: Workspace[] = [];
  const folderWith = (files: Readonly<Record<string, string>>): string => {
    const workspace = createWorkspace({ 'readme.txt': '', ...files });
    workspaces.push(workspace);
    return workspace.root;
  };
  const init = (cwd: string, ...options: readonly string[]): Promise<CliRun> => runCli(['init', ...options], { cwd });
  const configIn = (root: string): string => readFileSync(path.join(root, 'verklaar.config.json'), 'utf8');
  afterEach(() => {
    for (const workspace of workspaces.splice(0)) workspace.remove();
  });

  it('writes a config that has no mistakes and states nothing, with the name of the package', async () => {
    const root = folderWith({ 'package.json': '{ "name": "@acme/Web_Shop 2" }', 'tsconfig.json': '{}' });
    const { code, out } = await init(root);
    assert.equal(code, 0);
    const { located, findings } = parseConfig(configIn(root), 'verklaar.config.json');
    assert.deepEqual(findings, []);
    assert.deepEqual(located?.value, {
      $schema: './node_modules/@verklaar/core/schemas/config.schema.json',
      tsconfig: 'tsconfig.json',
      output: 'privacy',
      organisations: [{ id: 'web-shop-2' }],
      statements: [{ id: 'website', languages: ['en'] }],
    });
    assert.match(
      out,
      /^Wrote verklaar\.config\.json\. Next:\n {2}1\. Install the annotations: npm install @verklaar\/annotations\n/u,
    );
    assert.match(out, /npx verklaar report/u);
  });

  it('has examples in its comments that hold when the signs are taken away', async () => {
    const root = folderWith({ 'tsconfig.json': '{}' });
    await init(root);
    const keys = [...configIn(root).matchAll(/^ *\/\/ ("\w+": .+)$/gmu)].map(([, example]) => example ?? '');
    const known = keys.filter((example) => /^"(?:markets|rights|security|outsideCode)"/u.test(example));
    assert.equal(known.length, 4);
    const filled = known.map((example) => example.replace('""', '"a@acme.example"').replace(/,$/u, ''));
    const config = `{ "organisations": [{ "id": "acme" }], ${filled.join(', ')} }`;
    assert.deepEqual(parseConfig(config, 'verklaar.config.json').findings, []);
  });

  it('finds the compiler configs of packages, the package manager, and annotations that are there', async () => {
    const root = folderWith({
      'package.json': '{ "dependencies": { "@verklaar/annotations": "^0.1.0" } }',
      'pnpm-lock.yaml': '',
      'packages/shop/tsconfig.json': '{}',
      'packages/api/tsconfig.json': '{}',
      'node_modules/x/tsconfig.json': '{}',
    });
    const { out } = await init(root);
    const { located } = parseConfig(configIn(root), 'verklaar.config.json');
    assert.deepEqual(located?.value.tsconfig, ['packages/api/tsconfig.json', 'packages/shop/tsconfig.json']);
    assert.doesNotMatch(out, /Install/u);
    assert.match(out, /pnpm verklaar report/u);
  });

  it('names the schema where it is installed, and says when there is no compiler config', async () => {
    const root = folderWith({
      'node_modules/@verklaar/core/schemas/config.schema.json': '{}',
      'packages/shop/package.json': '{ "name": "shop" ',
    });
    const { out } = await init(root, '--cwd', 'packages/shop', '--lang', 'nl');
    const shop = path.join(root, 'packages/shop');
    const { located } = parseConfig(configIn(shop), 'verklaar.config.json');
    assert.equal(located?.value.$schema, '../../node_modules/@verklaar/core/schemas/config.schema.json');
    assert.equal(located.value.organisations[0]?.id, 'organisation');
    assert.match(out, /^packages\/shop\/verklaar\.config\.json geschreven\. Wat nu:/u);
    assert.match(out, /Voeg een tsconfig\.json toe/u);
  });

  it('never writes over a config, of whatever name', async () => {
    for (const name of ['verklaar.config.json', 'verklaar.config.yaml']) {
      const root = folderWith({ [name]: 'mine' });
      const { code, err } = await init(root);
      assert.equal(code, 2);
      assert.match(err, new RegExp(`^${name.replaceAll('.', '\\.')} is there already\\.\n→ `, 'u'));
      assert.equal(readFileSync(path.join(root, name), 'utf8'), 'mine');
      assert.deepEqual(readdirSync(root).sort(), ['readme.txt', name]);
    }
    const other = folderWith({});
    assert.equal((await init(other, '--config', 'privacy.yaml')).code, 2);
    assert.deepEqual(readdirSync(other), ['readme.txt']);
  });

  it('is a start: a report can be made at once, with what is missing as open points', async () => {
    const project = copyProject('shop', { change: { 'verklaar.config.json': undefined } });
    try {
      const { out } = await init(project.root, '--json');
      assert.deepEqual(JSON.parse(out), { schemaVersion: 1, command: 'init', file: 'verklaar.config.json' });
      const { code, err } = await runCli(['report'], { cwd: project.root });
      assert.equal(code, 0, err);
      assert.match(err, /OR01/u);
      assert.match(project.read('privacy/statement.en.md'), /TO BE COMPLETED/u);
    } finally {
      project.remove();
    }
  });
});
