import assert from 'node:assert/strict';

import type { OwnTerms, VocabularyKind } from '../../core/src/vocabulary/index.js';

import {
  groupOf,
  isCriminalCategory,
  isNationalIdCategory,
  isSpecialCategory,
  labelOf,
  runningLabelOf,
  shortLabelOf,
  suggest,
  knownIds,
} from '../../core/src/vocabulary/index.js';

const own: OwnTerms = {
  categories: [
    {
      id: 'account.pin',
      parent: 'account.password',
      labels: { nl: 'TeamViewer-wachtwoord', en: 'TeamViewer password' },
    },
    { id: 'medical.allergy', parent: 'special.health', labels: { nl: 'allergieën' } },
    { id: 'medical.nut', parent: 'medical.allergy', labels: { 'nl-BE': 'notenallergie' } },
    { id: 'loop.a', parent: 'loop.b', labels: {} },
    { id: 'loop.b', parent: 'loop.a', labels: {} },
  ],
  events: [{ id: 'x.repair', labels: { nl: 'de herstelling' } }],
};

describe('labelOf', () => {
  const cases: readonly [
    kind: VocabularyKind,
    id: string,
    tag: string,
    form: 'formal' | 'informal',
    label: string,
    running: string,
  ][] = [
    ['category', 'contact.email', 'nl-NL', 'formal', 'E-mailadres', 'e-mailadres'],
    ['category', 'contact.email', 'en', 'formal', 'E-mail address', 'e-mail address'],
    ['category', 'device.ip', 'nl', 'formal', 'IP-adres', 'IP-adres'],
    ['category', 'nationalId', 'nl-NL', 'formal', 'Burgerservicenummer (BSN)', 'burgerservicenummer (BSN)'],
    ['category', 'nationalId', 'nl-BE', 'formal', 'Rijksregisternummer', 'rijksregisternummer'],
    ['recipientKind', 'authority', 'nl-BE', 'informal', 'Overheid', 'overheid'],
    [
      'recipientRole',
      'customerOrg',
      'nl-NL',
      'informal',
      'De organisatie waarvoor je onze software gebruikt',
      'de organisatie waarvoor je onze software gebruikt',
    ],
    ['event', 'newsletter.unsubscribe', 'nl-NL', 'formal', 'Uitschrijving', 'uw uitschrijving'],
    ['event', 'newsletter.unsubscribe', 'nl-BE', 'informal', 'Uitschrijving', 'je uitschrijving'],
    ['event', 'newsletter.unsubscribe', 'en', 'informal', 'Unsubscription', 'your unsubscription'],
    ['state', 'customer', 'nl-BE', 'formal', 'Klant', 'u klant bent'],
    ['dataSubject', 'employee', 'fr-BE', 'formal', 'Travailleurs', 'travailleurs'],
    ['category', 'identity.name', 'de', 'formal', 'Name', 'Name'],
  ];
  for (const [kind, id, tag, form, label, running] of cases) {
    it(`${kind} ${id} in ${tag}, ${form}: ${label} / ${running}`, () => {
      assert.equal(labelOf(kind, id, { tag, form }), label);
      assert.equal(runningLabelOf(kind, id, { tag, form }), running);
    });
  }

  it('takes own terms as they were declared, with a capital where they stand alone', () => {
    assert.equal(labelOf('category', 'account.pin', 'nl-BE', own), 'TeamViewer-wachtwoord');
    assert.equal(labelOf('category', 'medical.allergy', 'nl', own), 'Allergieën');
    assert.equal(runningLabelOf('category', 'medical.allergy', 'nl', own), 'allergieën');
    assert.equal(runningLabelOf('event', 'x.repair', 'nl', own), 'de herstelling');
  });

  it('is undefined for what nobody has worded: no id, no other language, no parent', () => {
    assert.equal(labelOf('category', 'contact.fax', 'nl'), undefined);
    assert.equal(labelOf('category', 'medical.allergy', 'en', own), undefined);
    assert.equal(labelOf('category', 'medical.nut', 'nl-NL', own), undefined);
    assert.equal(labelOf('category', 'medical.nut', 'nl-BE', own), 'Notenallergie');
    assert.equal(labelOf('event', 'account.pin', 'nl', own), undefined);
    assert.equal(labelOf('category', 'toString', 'nl'), undefined);
    assert.equal(labelOf('category', 'contact.email', 'ja'), undefined);
  });

  it('has a shorter form where the label is long', () => {
    assert.equal(shortLabelOf('category', 'device.userAgent', 'nl'), 'browser');
    assert.equal(shortLabelOf('category', 'contact.email', 'nl'), 'e-mailadres');
  });
});

describe('groupOf', () => {
  it('follows the parents of own categories', () => {
    assert.equal(groupOf('contact.email'), 'contact');
    assert.equal(groupOf('medical.nut', own), 'special');
    assert.equal(groupOf('account.other'), 'account');
    assert.equal(groupOf('medical.nut'), undefined);
    assert.equal(groupOf('loop.a', own), undefined);
  });

  it('tells protected categories from others', () => {
    assert.equal(isSpecialCategory('special.health'), true);
    assert.equal(isSpecialCategory('medical.nut', own), true);
    assert.equal(isSpecialCategory('account.pin', own), false);
    assert.equal(isCriminalCategory('criminal'), true);
    assert.equal(isCriminalCategory('special.health'), false);
    assert.equal(isNationalIdCategory('nationalId'), true);
    assert.equal(isNationalIdCategory('identity.document'), false);
  });
});

describe('suggest', () => {
  const cases: readonly [value: string, kind: VocabularyKind, meant: string | undefined][] = [
    ['contact.emial', 'category', 'contact.email'],
    ['email', 'category', 'contact.email'],
    ['Contact.Email', 'category', 'contact.email'],
    ['legitimateInterest', 'legalBasis', 'legitimateInterests'],
    ['customr.end', 'event', 'customer.end'],
    ['quux', 'legalBasis', undefined],
    ['', 'category', undefined],
  ];
  for (const [value, kind, meant] of cases) {
    it(`"${value}": ${meant ?? 'nothing'}`, () => {
      assert.equal(suggest(value, knownIds(kind)), meant);
    });
  }
});
