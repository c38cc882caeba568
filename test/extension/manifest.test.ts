import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';

import { configFileNames } from '../../core/src/project/read-config.js';
import { configNames, configPattern } from '../../extension/src/client/connection/config-names.js';
import { repositoryPath } from '../support/sample.js';
import { readManifest } from './manifest.js';

const read = (file: string): string => readFileSync(repositoryPath(file), 'utf8');
const manifest = readManifest();
const { languages, jsonValidation, snippets, walkthroughs, views, viewsContainers } = manifest.contributes;

describe('The manifest of the extension', () => {
  it('names files that are there', () => {
    const named = [
      ...jsonValidation.map(({ url }) => url),
      ...snippets.map(({ path }) => path),
      ...viewsContainers.activitybar.map(({ icon }) => icon),
      ...Object.values(views).flatMap((all) => all.map(({ icon }) => icon)),
      ...walkthroughs.flatMap(({ icon, steps }) => [icon, ...steps.map(({ media }) => media.markdown)]),
      manifest.icon,
      manifest.l10n,
    ];
    assert.ok(named.length > 15);
    assert.deepEqual(
      named.filter((file) => !existsSync(repositoryPath(`extension/${file}`))),
      [],
    );
  });

  it('runs one bundle, made of what is built here, in a process of its own for what is not the editor', () => {
    assert.deepEqual([manifest.main, manifest.browser], ['./dist/client.cjs', undefined]);
    assert.equal(manifest.dependencies, undefined);
  });

  it('asks for the version of VS Code whose types it is checked with', () => {
    const types = manifest.devDependencies['@types/vscode'] ?? '';
    assert.equal(manifest.engines.vscode.replace('^', ''), types.replace('~', ''));
  });

  it('starts with files that can hold annotations, with projects that have a config and with a preview that was left open', () => {
    assert.deepEqual(manifest.activationEvents, [
      'onLanguage:typescript',
      'onLanguage:typescriptreact',
      'onLanguage:javascript',
      'onLanguage:javascriptreact',
      'workspaceContains:**/verklaar.config.*',
      'onWebviewPanel:verklaar.preview',
    ]);
  });

  it('works in Restricted Mode, and says what it does not do there', () => {
    const { untrustedWorkspaces, virtualWorkspaces } = manifest.capabilities;
    assert.equal(untrustedWorkspaces.supported, 'limited');
    assert.match(untrustedWorkspaces.description, /^%.+%$/u);
    assert.equal(virtualWorkspaces.supported, false);
  });

  it('checks every config in JSON that the command looks for', () => {
    const json = configFileNames.filter((name) => /\.jsonc?$/u.test(name));
    assert.deepEqual(
      jsonValidation.map(({ fileMatch }) => fileMatch),
      [json],
    );
  });

  it('looks for the configs that the command looks for', () => {
    assert.deepEqual(configNames, configFileNames);
    const [, endings = ''] = /\{(.*)\}/u.exec(configPattern) ?? [];
    assert.deepEqual(
      endings.split(',').map((ending) => `verklaar.config.${ending}`),
      configFileNames,
    );
  });

  it('allows comments where the name of the file does not say so', () => {
    assert.deepEqual(languages, [{ id: 'jsonc', filenames: ['verklaar.config.json'] }]);
  });

  it('carries the schema that core publishes', () => {
    const [schema] = jsonValidation;
    assert.equal(read(`extension/${schema?.url ?? ''}`), read('core/schemas/config.schema.json'));
  });

  it('has a drawing for each kind of mark, on light and on dark', () => {
    const kinds = ['notPersonal', 'personal', 'undecided'];
    assert.deepEqual(
      readdirSync(repositoryPath('extension/media/gutter')).sort(),
      kinds.flatMap((kind) => [`${kind}-dark.svg`, `${kind}-light.svg`]),
    );
  });
});
