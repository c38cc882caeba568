import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';

import { configFileNames } from '../../core/src/project/read-config.js';
import { repositoryPath } from '../support/sample.js';

interface Manifest {
  readonly main?: string;
  readonly browser?: string;
  readonly contributes: {
    readonly languages: readonly { readonly id: string; readonly filenames: readonly string[] }[];
    readonly jsonValidation: readonly { readonly fileMatch: readonly string[]; readonly url: string }[];
    readonly snippets: readonly { readonly language: string; readonly path: string }[];
  };
}

const read = (file: string): string => readFileSync(repositoryPath(file), 'utf8');
const manifest = JSON.parse(read('extension/package.json')) as Manifest;
const { languages, jsonValidation, snippets } = manifest.contributes;

describe('The manifest of the extension', () => {
  it('names files that are there', () => {
    const named = [...jsonValidation.map(({ url }) => url), ...snippets.map(({ path }) => path)];
    assert.ok(named.length > 2);
    assert.deepEqual(
      named.filter((file) => !file.startsWith('./') || !existsSync(repositoryPath(`extension/${file}`))),
      [],
    );
  });

  it('has no code to run', () => {
    assert.deepEqual([manifest.main, manifest.browser], [undefined, undefined]);
  });

  it('checks every config in JSON that the command looks for', () => {
    const json = configFileNames.filter((name) => /\.jsonc?$/u.test(name));
    assert.deepEqual(
      jsonValidation.map(({ fileMatch }) => fileMatch),
      [json],
    );
  });

  it('allows comments where the name of the file does not say so', () => {
    assert.deepEqual(languages, [{ id: 'jsonc', filenames: ['verklaar.config.json'] }]);
  });

  it('carries the schema that core publishes', () => {
    const [schema] = jsonValidation;
    assert.equal(read(`extension/${schema?.url ?? ''}`), read('core/schemas/config.schema.json'));
  });
});
