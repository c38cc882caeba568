import assert from 'node:assert/strict';

import { languageOf, loadLanguage } from '../../core/src/languages/index.js';

describe('languageOf', () => {
  const cases: readonly [tag: string, form: 'formal' | 'informal' | undefined, locale: string, catalogue: string][] = [
    ['nl', undefined, 'nl-NL', 'nl-formal'],
    ['nl-NL', undefined, 'nl-NL', 'nl-formal'],
    ['nl-NL', 'informal', 'nl-NL', 'nl-informal'],
    ['nl-BE', undefined, 'nl-BE', 'nl-informal'],
    ['nl-BE', 'formal', 'nl-BE', 'nl-formal'],
    ['en', undefined, 'en', 'en'],
    ['en-GB', 'informal', 'en', 'en'],
  ];
  for (const [tag, form, locale, catalogue] of cases) {
    it(`${tag}, ${form ?? 'default form'}: ${locale} with ${catalogue}`, () => {
      const resolved = languageOf(tag, form);
      assert.equal(resolved?.locale, locale);
      assert.equal(resolved.catalogue, catalogue);
    });
  }

  for (const tag of ['fr', 'ja', 'not a tag', '']) {
    it(`has nothing for "${tag}", and puts no other language in its place`, () => {
      assert.equal(languageOf(tag), undefined);
      assert.throws(() => loadLanguage(tag), RangeError);
    });
  }
});

describe('loadLanguage', () => {
  const dutch = loadLanguage('nl-NL');
  const belgian = loadLanguage('nl-BE');
  const english = loadLanguage('en');

  it('speaks for the country in either form of address', () => {
    for (const form of ['formal', 'informal'] as const) {
      const number = { number: '1' };
      assert.equal(loadLanguage('nl-NL', form).plain('who.number', number), 'Ons KvK-nummer is 1.');
      assert.equal(loadLanguage('nl-BE', form).plain('who.number', number), 'Ons ondernemingsnummer is 1.');
      assert.match(loadLanguage('nl-NL', form).plain('basis.except', { data: 'x' }), /grondslag/);
      assert.match(loadLanguage('nl-BE', form).plain('basis.except', { data: 'x' }), /rechtsgrond/);
    }
  });

  it('fills texts, plain and rich', () => {
    assert.equal(english.plain('title'), 'Privacy statement');
    assert.deepEqual(dutch.text('title'), [{ type: 'text', value: 'Privacyverklaring' }]);
  });

  it('does not compile without the arguments of a text', () => {
    // @ts-expect-error {id} is missing
    assert.throws(() => english.plain('placeholder.activityName'));
    // @ts-expect-error {id} is misspelt
    assert.throws(() => english.plain('placeholder.activityName', { di: 'x' }));
  });

  it('joins lists as the language does', () => {
    assert.equal(dutch.list(['a', 'b', 'c']), 'a, b en c');
    assert.equal(dutch.list(['a', 'b', 'c'], 'or'), 'a, b of c');
    assert.equal(english.list(['a', 'b', 'c']), 'a, b and c');
    assert.deepEqual(
      english.richList([
        [{ type: 'text', value: 'a' }],
        [{ type: 'strong', children: [{ type: 'text', value: 'b' }] }],
      ]),
      [
        { type: 'text', value: 'a' },
        { type: 'text', value: ' and ' },
        { type: 'strong', children: [{ type: 'text', value: 'b' }] },
      ],
    );
  });

  it('names countries, and says nothing of codes that are none', () => {
    assert.equal(dutch.country('US'), 'Verenigde Staten');
    assert.equal(english.country('BE'), 'Belgium');
    for (const code of ['be', 'ZZ', 'XX', 'Belgium', '']) assert.equal(english.country(code), undefined, code);
  });

  it('writes dates in words, whatever the time zone of the machine', () => {
    assert.equal(dutch.date('2026-03-01'), '1 maart 2026');
    assert.equal(english.date('2026-12-31'), '31 December 2026');
    assert.equal(english.date('soon'), 'soon');
    assert.equal(english.date('2026-13-45'), '2026-13-45');
  });

  it('writes durations in words', () => {
    assert.equal(dutch.duration('P13M'), '13 maanden');
    assert.throws(() => dutch.duration('session'), RangeError);
  });

  it('takes own words for the region, else for the language, else none', () => {
    assert.equal(belgian.own({ nl: 'a', 'nl-BE': 'b' }), 'b');
    assert.equal(belgian.own({ nl: 'a', en: 'c' }), 'a');
    assert.equal(belgian.own({ 'nl-NL': 'a', en: 'c' }), undefined);
    assert.equal(belgian.own(undefined), undefined);
  });

  it('has the words of terms, and of laws by name and article', () => {
    assert.deepEqual(dutch.label('category', 'contact.email'), { label: 'E-mailadres', running: 'e-mailadres' });
    assert.equal(belgian.label('state', 'customer')?.running, 'je klant bent');
    assert.equal(belgian.label('category', 'contact.fax'), undefined);
    assert.equal(dutch.law('NL-AWR-52'), 'de belastingwet, artikel 52 AWR');
    assert.equal(english.law('NL-AWR-52'), 'tax law, Article 52 AWR');
    assert.equal(english.law('XX-1'), undefined);
    const declared = { 'XX-1': { name: { nl: 'het Energiedecreet' } } };
    assert.equal(dutch.law('XX-1', declared), 'het Energiedecreet');
    assert.equal(english.law('XX-1', declared), undefined);
  });
});
