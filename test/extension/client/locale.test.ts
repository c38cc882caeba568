import assert from 'node:assert/strict';

import { bundleOf, chooseLocale } from '../../../extension/src/client/locale.js';
import { createTranslate } from '../../../extension/src/client/translate.js';

describe('The language that we speak', () => {
  it('is that of the setting, else that of the editor', () => {
    assert.equal(chooseLocale('auto', 'fr'), 'fr');
    assert.equal(chooseLocale('nl', 'fr'), 'nl');
    assert.equal(chooseLocale('tlh', 'fr'), 'fr');
  });

  it('has texts in a file for each but English, regions apart', () => {
    assert.equal(bundleOf('nl'), 'l10n/bundle.l10n.nl.json');
    assert.equal(bundleOf('de-AT'), 'l10n/bundle.l10n.de.json');
    assert.deepEqual(['en', 'en-GB', 'it', '../../etc'].map(bundleOf), [undefined, undefined, undefined, undefined]);
  });

  it('leaves in English what nobody translated, and a place open that got no value', () => {
    const t = createTranslate({ 'Open {file}': '{file} openen' });
    assert.equal(t('Open {file}', { file: 'a.ts' }), 'a.ts openen');
    assert.equal(t('Restart {count}', { count: 2 }), 'Restart 2');
    assert.equal(t('Open {file}'), '{file} openen');
    assert.equal(t('constructor'), 'constructor');
    assert.equal(t('Open {file}', { file: '{file} {toString}' }), '{file} {toString} openen');
  });
});
