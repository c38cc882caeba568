import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';

import { bundleOf, languages } from '../../extension/src/client/locale.js';
import { repositoryPath } from '../support/sample.js';
import { collectTexts, readUsedTexts, slotsOf } from './used-texts.js';

const translated = languages.filter((language) => language !== 'en');
const readBundle = (language: string): Record<string, string> =>
  JSON.parse(readFileSync(repositoryPath(`extension/${bundleOf(language) ?? ''}`), 'utf8')) as Record<string, string>;

describe('Texts of the extension', () => {
  const used = readUsedTexts();
  const texts = [...new Set(used.flatMap(({ text }) => text ?? []))].sort();

  it('are written out where they are said, so that they can be collected', () => {
    assert.deepEqual(
      used.filter(({ text }) => text === undefined).map(({ file, line }) => `${file}:${String(line)}`),
      [],
    );
    assert.ok(texts.length > 20);
  });

  it('get the values that they have a place for', () => {
    const wrong = used
      .filter(({ text = '', values }) => values !== undefined && String(slotsOf(text)) !== String(values))
      .map(({ file, line, text }) => `${file}:${String(line)} ${text ?? ''}`);
    assert.deepEqual(wrong, []);
  });

  for (const language of translated) {
    describe(`in ${language}`, () => {
      const bundle = readBundle(language);

      it('are all there, and no others', () => {
        assert.deepEqual(
          { missing: texts.filter((text) => !Object.hasOwn(bundle, text)), unused: unusedOf(bundle, texts) },
          { missing: [], unused: [] },
        );
      });

      it('are not empty and keep their placeholders', () => {
        const wrong = Object.entries(bundle)
          .filter(
            ([text, translation]) =>
              translation.trim() === '' || String(slotsOf(text)) !== String(slotsOf(translation)),
          )
          .map(([text]) => text);
        assert.deepEqual(wrong, []);
      });

      it('are sorted, so that two people who add one do not collide', () => {
        assert.deepEqual(Object.keys(bundle), Object.keys(bundle).sort());
      });
    });
  }

  it('English has no bundle: it is what the code says', () => {
    assert.equal(bundleOf('en'), undefined);
    assert.equal(existsSync(repositoryPath('extension/l10n/bundle.l10n.en.json')), false);
  });
});

describe('Texts that code says', () => {
  it('are found however `t` is reached, with the values they get', () => {
    const source = `t('One'); server.t(\`Two {count}\`, { count }); l10n.t(many ? 'Many' : 'Few'); other('Three');`;
    assert.deepEqual(
      collectTexts('a.ts', source).map(({ text, values }) => ({ text, values })),
      [
        { text: 'One', values: [] },
        { text: 'Two {count}', values: ['count'] },
        { text: 'Many', values: [] },
        { text: 'Few', values: [] },
      ],
    );
  });

  it('that are no literal are told of', () => {
    assert.deepEqual(collectTexts('a.ts', `t(text)`), [{ file: 'a.ts', line: 1, text: undefined, values: [] }]);
  });
});

function unusedOf(bundle: Readonly<Record<string, string>>, texts: readonly string[]): readonly string[] {
  return Object.keys(bundle).filter((text) => !texts.includes(text));
}
