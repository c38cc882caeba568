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
    ['fr', undefined, 'fr-FR', 'fr-formal'],
    ['fr-FR', 'informal', 'fr-FR', 'fr-informal'],
    ['fr-BE', undefined, 'fr-BE', 'fr-formal'],
    ['fr-LU', 'informal', 'fr-LU', 'fr-informal'],
    ['de', undefined, 'de-DE', 'de-formal'],
    ['de-DE', 'informal', 'de-DE', 'de-informal'],
    ['de-AT', undefined, 'de-AT', 'de-formal'],
    ['de-BE', 'informal', 'de-BE', 'de-informal'],
    ['de-LU', undefined, 'de-LU', 'de-formal'],
    ['nl-SR', undefined, 'nl-NL', 'nl-formal'],
  ];
  for (const [tag, form, locale, catalogue] of cases) {
    it(`${tag}, ${form ?? 'default form'}: ${locale} with ${catalogue}`, () => {
      const resolved = languageOf(tag, form);
      assert.equal(resolved?.locale, locale);
      assert.equal(resolved.catalogue, catalogue);
    });
  }

  for (const tag of ['es', 'ja', 'fry', 'not a tag', '']) {
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

  it('lets a region decide terms, never the language', () => {
    const numbers: readonly [tag: string, says: string][] = [
      ['fr', 'Notre numéro SIREN est 1.'],
      ['fr-BE', 'Notre numéro d’entreprise (BCE) est 1.'],
      ['fr-LU', 'Notre numéro au registre de commerce (RCS) est 1.'],
      ['de', 'Unsere Nummer im Handelsregister ist 1.'],
      ['de-AT', 'Unsere Firmenbuchnummer ist 1.'],
      ['de-BE', 'Unsere Unternehmensnummer (ZDU) ist 1.'],
    ];
    for (const [tag, says] of numbers) assert.equal(loadLanguage(tag).plain('who.number', { number: '1' }), says);
    assert.equal(loadLanguage('fr-BE').label('dataSubject', 'employee')?.label, 'Travailleurs');
    assert.equal(loadLanguage('fr').label('dataSubject', 'employee')?.label, 'Salariés');
    assert.equal(loadLanguage('fr-FR').label('category', 'nationalId')?.short, 'numéro de sécurité sociale');
    assert.equal(loadLanguage('fr-LU').label('category', 'nationalId')?.running, 'numéro national d’identification');
  });

  it('says je kunt and inloggen in the Netherlands, je kan and aanmelden in Flanders', () => {
    const channels = { channels: 'x' };
    assert.match(loadLanguage('nl-NL', 'informal').plain('summary.stop', channels), /^Je kunt /);
    assert.match(loadLanguage('nl-BE', 'informal').plain('summary.stop', channels), /^Je kan /);
    assert.match(loadLanguage('nl-NL', 'informal').plain('rights.identity.login'), /in te loggen/);
    assert.match(loadLanguage('nl-BE', 'informal').plain('rights.identity.login'), /aan te melden/);
    assert.match(loadLanguage('nl-BE', 'formal').plain('summary.stop', channels), /^U kunt /);
  });

  it('sets French with spaces that do not break, in our texts and not in values', () => {
    const french = loadLanguage('fr-BE');
    assert.equal(french.plain('who.heading'), 'Qui sommes-nous\u00A0?');
    assert.equal(french.plain('rights.reference', { reference: 'a : b' }), 'Indiquez «\u00A0a : b\u00A0» en objet.');
    assert.equal(loadLanguage('de').plain('who.heading'), 'Wer sind wir?');
  });

  it('puts the name of an activity into a sentence as the language does', () => {
    const cases: readonly [tag: string, name: string, says: string][] = [
      ['nl-BE', 'Nieuwsbrief', 'nieuwsbrief'],
      ['nl-BE', 'Klantendossier Zuid', '‘Klantendossier Zuid’'],
      ['en', 'Remote support', 'remote support'],
      ['fr', 'Échanges', 'échanges'],
      ['fr', 'Service Premium', 'Service Premium'],
      ['de', 'Verspätete Zahlungen', 'Verspätete Zahlungen'],
    ];
    for (const [tag, name, says] of cases) assert.equal(loadLanguage(tag).nameInSentence(name), says);
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
    assert.equal(loadLanguage('fr').list(['a', 'b', 'c']), 'a, b et c');
    assert.equal(loadLanguage('fr-BE').list(['a', 'b', 'c'], 'or'), 'a, b ou c');
    assert.equal(loadLanguage('de').list(['a', 'b', 'c']), 'a, b und c');
    assert.equal(loadLanguage('de-AT').list(['a', 'b', 'c'], 'or'), 'a, b oder c');
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
    assert.equal(loadLanguage('fr').country('DE'), 'Allemagne');
    assert.equal(loadLanguage('de').country('US'), 'Vereinigte Staaten');
    for (const code of ['be', 'ZZ', 'XX', 'Belgium', '']) assert.equal(english.country(code), undefined, code);
  });

  it('writes dates in words, whatever the time zone of the machine', () => {
    assert.equal(dutch.date('2026-03-01'), '1 maart 2026');
    assert.equal(english.date('2026-12-31'), '31 December 2026');
    assert.equal(loadLanguage('fr-BE').date('2026-03-01'), '1er mars 2026');
    assert.equal(loadLanguage('fr').date('2026-08-15'), '15 août 2026');
    assert.equal(loadLanguage('de').date('2026-03-01'), '1. März 2026');
    assert.equal(loadLanguage('de-AT').date('2026-01-05'), '5. Jänner 2026');
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
    assert.equal(loadLanguage('fr-BE').law('BE-WER-III.86'), 'la loi comptable, article III.86 CDE');
    assert.equal(loadLanguage('de').law('DE-AO-147'), 'das Steuerrecht, § 147 AO');
    const declared = { 'XX-1': { name: { nl: 'het Energiedecreet' } } };
    assert.equal(dutch.law('XX-1', declared), 'het Energiedecreet');
    assert.equal(english.law('XX-1', declared), undefined);
  });
});
