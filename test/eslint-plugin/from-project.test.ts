import assert from 'node:assert/strict';

import { fromProject, type FromProjectOptions } from '../../eslint-plugin/src/from-project.js';
import { createWorkspace } from '../support/workspace.js';

const files = {
  'src/a.ts': `import { PersonalData } from '@verklaar/annotations';`,
  'src/b.ts': `export const b = 1;`,
  'src/c.js': `/** @personalData contact.email */ export const c = '';`,
};

interface Settings {
  readonly config?: string;
  readonly baseline?: string;
  readonly root: string;
  readonly fingerprint: string;
}

function settingsOf(more: Readonly<Record<string, string>> = {}, options: FromProjectOptions = {}): Settings {
  const workspace = createWorkspace({ ...files, ...more });
  try {
    return (fromProject(workspace.root, options).settings as { readonly verklaar: Settings }).verklaar;
  } finally {
    workspace.remove();
  }
}

describe('What ESLint is told of a project', () => {
  const { fingerprint } = settingsOf();

  it('is the same for the same files, wherever they stand', () => {
    assert.match(fingerprint, /^[0-9a-f]{16}$/u);
    assert.equal(settingsOf().fingerprint, fingerprint);
  });

  it('changes with whatever annotates or declares, and with the config', () => {
    const changes = [
      { 'src/a.ts': `${files['src/a.ts']}\n` },
      { 'src/c.js': '' },
      { 'lib/d.vue': '<!-- @verklaar/annotations -->' },
      { 'verklaar.config.json': '{}' },
    ];
    const prints = changes.map((more) => settingsOf(more).fingerprint);
    assert.equal(new Set([fingerprint, ...prints]).size, changes.length + 1);
  });

  it('does not with other code, dependencies and what is built', () => {
    const text = files['src/a.ts'];
    for (const file of ['src/b.ts', 'node_modules/x/a.ts', 'dist/a.js', '.cache/a.ts', 'src/a.md']) {
      assert.equal(settingsOf({ [file]: file === 'src/b.ts' ? 'export {};' : text }).fingerprint, fingerprint, file);
    }
  });

  it('has the text of the config: the usual one when it is there, the named one always', () => {
    assert.equal(settingsOf().config, undefined);
    assert.equal(settingsOf({ 'verklaar.config.json': '{ "a": 1 }' }).config, '{ "a": 1 }');
    assert.equal(settingsOf({ 'verklaar.config.yaml': 'a: 1' }).config, 'a: 1');
    assert.equal(settingsOf({ 'privacy/v.json': '{}' }, { config: 'privacy/v.json' }).config, '{}');
    assert.throws(() => settingsOf({}, { config: 'privacy/v.json' }), /no config of Verklaar at .*privacy/u);
  });

  it('names files from the folder of the config, else from its own', () => {
    assert.match(settingsOf().root, /workspace$/u);
    const config = { config: 'packages/shop/verklaar.config.json' };
    assert.match(settingsOf({ [config.config]: '{}' }, config).root, /packages.shop$/u);
  });

  it('has the text of the baseline that stands beside the documents', () => {
    const config = JSON.stringify({ organisations: [{ id: 'shop', legalName: 'Shop' }], output: 'docs/privacy' });
    const baselines = { 'privacy/baseline.json': '1', 'docs/privacy/baseline.json': '2' };
    assert.equal(settingsOf(baselines).baseline, undefined);
    assert.equal(settingsOf({ ...baselines, 'verklaar.config.json': '{}' }).baseline, '1');
    assert.equal(settingsOf({ ...baselines, 'verklaar.config.json': config }).baseline, '2');
    assert.equal(settingsOf({ 'verklaar.config.json': config }).baseline, undefined);
  });
});
