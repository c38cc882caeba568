import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';

import { repositoryPath } from '../support/sample.js';
import { readManifest, readManifestTexts } from './manifest.js';

const manifest = readFileSync(repositoryPath('extension/package.json'), 'utf8');
const named = [...new Set([...manifest.matchAll(/"%([\w.]+)%"/gu)].map(([, key = '']) => key))].sort();
const english = readManifestTexts('');

describe('Texts of the manifest', () => {
  it('are all there in English, and none is unused', () => {
    assert.ok(named.length > 50);
    assert.deepEqual(Object.keys(english).sort(), named);
  });

  for (const language of ['nl', 'fr', 'de']) {
    it(`are the same ones in ${language}, with the same links`, () => {
      const texts = readManifestTexts(language);
      assert.deepEqual(Object.keys(texts).sort(), named);
      const linksOf = (text = ''): readonly string[] => text.match(/\(command:[^)]+\)|`#[\w.]+#`/gu) ?? [];
      assert.deepEqual(
        named.filter(
          (key) => String(linksOf(texts[key])) !== String(linksOf(english[key])) || texts[key]?.trim() === '',
        ),
        [],
      );
    });

    it(`of the walkthrough stand in ${language} too`, () => {
      const files = readManifest().contributes.walkthroughs.flatMap(({ steps }) =>
        steps.map(({ media }) => media.markdown),
      );
      assert.deepEqual(
        files
          .map((file) => file.replace(/\.md$/u, `.nls.${language}.md`))
          .filter((file) => !existsSync(repositoryPath(`extension/${file}`))),
        [],
      );
    });
  }

  it('is all of it in those files: nothing that a person reads stands in the manifest itself', () => {
    const { commands, viewsWelcome, configuration } = readManifest().contributes;
    const read = [
      ...commands.map(({ title }) => title),
      ...viewsWelcome.map(({ contents }) => contents),
      ...Object.values(configuration.properties).map(({ markdownDescription }) => markdownDescription),
    ];
    assert.deepEqual(
      read.filter((text) => !/^%[\w.]+%$/u.test(text)),
      [],
    );
  });
});
