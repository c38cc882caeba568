import fc from 'fast-check';
import assert from 'node:assert/strict';

import type { RetentionContext, RetentionText } from '../../core/src/languages/index.js';

import { formatDuration, languageOf, loadLanguage } from '../../core/src/languages/index.js';
import { retentionEn } from '../../core/src/languages/retention/en.js';
import { retentionWordingOf } from '../../core/src/languages/retention/retention-wording.js';
import { laws } from '../../core/src/law/index.js';
import { knownEvents, knownStates, parseRetention } from '../../core/src/retention/index.js';

const speakers = {
  'nl-NL u': loadLanguage('nl-NL', 'formal'),
  'nl-NL je': loadLanguage('nl-NL', 'informal'),
  'nl-BE je': loadLanguage('nl-BE', 'informal'),
  'nl-BE u': loadLanguage('nl-BE', 'formal'),
  en: loadLanguage('en'),
  'fr vous': loadLanguage('fr-FR', 'formal'),
  'fr tu': loadLanguage('fr-FR', 'informal'),
  'fr-BE vous': loadLanguage('fr-BE', 'formal'),
  'de Sie': loadLanguage('de', 'formal'),
  'de du': loadLanguage('de', 'informal'),
};
type SpeakerId = keyof typeof speakers;

function render(expression: string, speaker: SpeakerId, context?: RetentionContext): readonly RetentionText[] {
  const { retention } = parseRetention(expression);
  assert.ok(retention, expression);
  return speakers[speaker].retention(retention, context);
}

/** All a rule says, as one text. */
function say(expression: string, speaker: SpeakerId, context?: RetentionContext): string {
  return render(expression, speaker, context)
    .map((text) => {
      assert.deepEqual(text.missing, []);
      return [text.sentence, ...text.further].join(' ');
    })
    .join(' ')
    .replaceAll('\u00A0', ' ');
}

const sentences: readonly [expression: string, says: Readonly<Partial<Record<SpeakerId, string>>>][] = [
  [
    'P1Y after customer.end',
    {
      'nl-NL u': 'Wij bewaren deze gegevens tot 1 jaar na het einde van de klantrelatie.',
      'nl-BE je': 'We bewaren deze gegevens tot 1 jaar na het einde van de klantrelatie.',
      en: 'We keep these data until 1 year after the end of the customer relationship.',
      'fr vous': 'Nous conservons ces données jusqu’à 1 an après la fin de la relation client.',
      'fr tu': 'Nous gardons ces données jusqu’à 1 an après la fin de la relation client.',
      'de Sie': 'Wir speichern diese Daten bis 1 Jahr nach dem Ende der Kundenbeziehung.',
    },
  ],
  [
    'while customer + P1Y early:request',
    {
      'nl-NL u':
        'Wij bewaren deze gegevens zolang u klant bent en tot 1 jaar daarna. Op uw verzoek wissen wij ze eerder.',
      'nl-NL je':
        'We bewaren deze gegevens zolang je klant bent en tot 1 jaar daarna. Op je verzoek wissen we ze eerder.',
      'nl-BE je':
        'We bewaren deze gegevens zolang je klant bent en tot 1 jaar nadien. Op je verzoek wissen we ze eerder.',
      'nl-BE u':
        'Wij bewaren deze gegevens zolang u klant bent en tot 1 jaar nadien. Op uw verzoek wissen wij ze eerder.',
      en: 'We keep these data for as long as you are a customer and until 1 year afterwards. We erase them earlier at your request.',
      'fr vous':
        'Nous conservons ces données tant que vous êtes client et jusqu’à 1 an après. Nous les effaçons plus tôt à votre demande.',
      'fr tu':
        'Nous gardons ces données tant que tu es client et jusqu’à 1 an après. Tu le demandes ? Nous les effaçons plus tôt.',
      'de Sie':
        'Wir speichern diese Daten, solange Sie Kunde sind, und bis zu 1 Jahr danach. Auf Ihren Wunsch löschen wir sie früher.',
      'de du':
        'Wir speichern diese Daten, solange du Kunde bist, und bis zu 1 Jahr danach. Wenn du willst, löschen wir sie früher.',
    },
  ],
  [
    'until newsletter.unsubscribe + P6M',
    {
      'nl-NL u': 'Wij bewaren deze gegevens tot 6 maanden na uw uitschrijving.',
      'nl-BE je': 'We bewaren deze gegevens tot 6 maanden na je uitschrijving.',
      en: 'We keep these data until 6 months after your unsubscription.',
      'fr vous': 'Nous conservons ces données jusqu’à 6 mois après votre désabonnement.',
      'fr tu': 'Nous gardons ces données jusqu’à 6 mois après ton désabonnement.',
      'de Sie': 'Wir speichern diese Daten bis 6 Monate nach Ihrer Abmeldung.',
      'de du': 'Wir speichern diese Daten bis 6 Monate nach deiner Abmeldung.',
    },
  ],
  [
    'P7Y after year-end(invoice.issued) law:NL-AWR-52',
    {
      'nl-NL u':
        'Wij bewaren deze gegevens tot 7 jaar na het einde van het kalenderjaar van de factuurdatum (dat schrijft de belastingwet voor: artikel 52 AWR).',
      'nl-NL je':
        'We bewaren deze gegevens tot 7 jaar na het einde van het kalenderjaar van de factuurdatum (dat moet van de belastingwet: artikel 52 AWR).',
      en: 'We keep these data until 7 years after the end of the calendar year of the invoice date (tax law requires this: Article 52 AWR).',
      'fr vous':
        'Nous conservons ces données jusqu’à 7 ans après la fin de l’année civile de la date de la facture (obligation légale : article 52 AWR).',
      'de Sie':
        'Wir speichern diese Daten bis 7 Jahre nach Ende des Kalenderjahres, in das das Rechnungsdatum fällt (gesetzliche Aufbewahrungspflicht: Artikel 52 AWR).',
    },
  ],
  [
    'P7Y law:NL-AWR-52 law:NL-BW-2-10',
    {
      'nl-NL u':
        'Wij bewaren deze gegevens tot 7 jaar na het verzamelen (dat schrijven de belastingwet en de wet voor: artikel 52 AWR en artikel 2:10 BW).',
      en: 'We keep these data until 7 years after collection (tax law and the law require this: Article 52 AWR and Article 2:10 BW).',
      'fr-BE vous':
        'Nous conservons ces données jusqu’à 7 ans après la collecte (obligation légale : article 52 AWR et article 2:10 BW).',
      'de du':
        'Wir speichern diese Daten bis 7 Jahre nach der Erhebung (das müssen wir laut Gesetz: Artikel 52 AWR und Artikel 2:10 BW).',
    },
  ],
  [
    'P7Y law:BE-WER-III.86 law:BE-WER-III.88',
    {
      en: 'We keep these data until 7 years after collection (accounting law requires this: Article III.86 WER and Article III.88 WER).',
    },
  ],
  [
    'P5Y after contract.end law:NL-BW-3-307 ground:limitation',
    {
      'nl-NL u':
        'Wij bewaren deze gegevens tot 5 jaar na het einde van de overeenkomst (zo lang kan iemand een vordering instellen: artikel 3:307 BW).',
    },
  ],
  [
    'P5Y ground:limitation',
    { en: 'We keep these data until 5 years after collection (claims can be brought for that long).' },
  ],
  [
    'until objection cap P2Y',
    {
      'nl-NL u': 'Wij bewaren deze gegevens tot uw bezwaar, maar nooit langer dan 2 jaar.',
      'nl-BE je': 'We bewaren deze gegevens tot je bezwaar, maar nooit langer dan 2 jaar.',
      en: 'We keep these data until your objection, but never longer than 2 years.',
      'fr vous': 'Nous conservons ces données jusqu’à votre opposition, mais jamais plus de 2 ans.',
      'de Sie': 'Wir speichern diese Daten bis zu Ihrem Widerspruch, jedoch nie länger als 2 Jahre.',
      'de du': 'Wir speichern diese Daten bis zu deinem Widerspruch, aber nie länger als 2 Jahre.',
    },
  ],
  [
    'until consent.withdrawn',
    {
      'nl-NL u': 'Wij bewaren deze gegevens tot het intrekken van uw toestemming.',
      'nl-NL je': 'We bewaren deze gegevens tot het intrekken van je toestemming.',
      en: 'We keep these data until withdrawal of your consent.',
      'fr vous': 'Nous conservons ces données jusqu’au retrait de votre consentement.',
      'fr tu': 'Nous gardons ces données jusqu’au retrait de ton consentement.',
      'de Sie': 'Wir speichern diese Daten bis zum Widerruf Ihrer Einwilligung.',
    },
  ],
  [
    'P30D then:anonymise',
    {
      'nl-NL u': 'Wij bewaren deze gegevens tot 30 dagen na het verzamelen. Daarna maken wij ze anoniem.',
      'nl-NL je': 'We bewaren deze gegevens tot 30 dagen na het verzamelen. Daarna maken we ze anoniem.',
      'nl-BE je': 'We bewaren deze gegevens tot 30 dagen na het verzamelen. Nadien maken we ze anoniem.',
      'nl-BE u': 'Wij bewaren deze gegevens tot 30 dagen na het verzamelen. Nadien maken wij ze anoniem.',
      en: 'We keep these data until 30 days after collection. After that we anonymise them.',
      'fr vous': 'Nous conservons ces données jusqu’à 30 jours après la collecte. Ensuite, nous les anonymisons.',
      'de Sie': 'Wir speichern diese Daten bis 30 Tage nach der Erhebung. Danach anonymisieren wir sie.',
    },
  ],
  [
    'min(P90D, until account.deleted)',
    {
      'nl-NL u': 'Wij bewaren deze gegevens 90 dagen, of korter als u uw account eerder verwijdert.',
      'nl-BE je': 'We bewaren deze gegevens 90 dagen, of korter als je je account eerder verwijdert.',
      en: 'We keep these data 90 days, or less if you delete your account earlier.',
      'fr vous': 'Nous conservons ces données pendant 90 jours, ou moins si vous supprimez votre compte plus tôt.',
      'fr tu': 'Nous gardons ces données pendant 90 jours, ou moins si tu supprimes ton compte plus tôt.',
      'de Sie': 'Wir speichern diese Daten 90 Tage oder kürzer, wenn Sie Ihr Konto früher löschen.',
      'de du': 'Wir speichern diese Daten 90 Tage oder kürzer, wenn du dein Konto früher löschst.',
    },
  ],
  [
    'min(P1Y after contact.last, P2Y after contract.end)',
    {
      'nl-NL u':
        'Wij bewaren deze gegevens tot 1 jaar na het laatste contact, of 2 jaar na het einde van de overeenkomst als dat eerder is.',
      'fr vous':
        'Nous conservons ces données jusqu’à 1 an après le dernier contact, ou jusqu’à 2 ans après la fin du contrat si cela arrive plus tôt.',
      'de Sie':
        'Wir speichern diese Daten bis 1 Jahr nach dem letzten Kontakt oder bis 2 Jahre nach dem Ende des Vertrags, wenn das früher ist.',
    },
  ],
  [
    'max(until request.closed + P1Y, P1Y after contract.end)',
    {
      'nl-NL u':
        'Wij bewaren deze gegevens tot 1 jaar na de volledige afhandeling van uw vraag, of 1 jaar na het einde van de overeenkomst als dat later is.',
      en: 'We keep these data until 1 year after your request has been fully handled, or 1 year after the end of the contract if that is later.',
    },
  ],
  [
    'max(while account, P1Y)',
    {
      'nl-BE je':
        'We bewaren deze gegevens gedurende de langste van deze termijnen: zolang je account bestaat of tot 1 jaar na het verzamelen.',
      'fr vous':
        'Nous conservons ces données pendant la plus longue de ces durées : tant que votre compte existe ou jusqu’à 1 an après la collecte.',
      'de Sie':
        'Wir speichern diese Daten für die längste dieser Fristen: solange Ihr Konto besteht oder bis 1 Jahr nach der Erhebung.',
    },
  ],
  [
    'P1Y after year-end(request.closed)',
    { en: 'We keep these data until 1 year after the end of the calendar year of the full handling of your request.' },
  ],
  [
    'min(until account.deleted, until objection, P2Y after contract.end)',
    {
      en: 'We keep these data until the first of these moments: deletion of the account, your objection or 2 years after the end of the contract.',
      'fr vous':
        'Nous conservons ces données jusqu’à la première de ces échéances : la suppression du compte, votre opposition ou 2 ans après la fin du contrat.',
      'de Sie':
        'Wir speichern diese Daten bis zum frühesten dieser Zeitpunkte: bis zur Löschung des Kontos, bis zu Ihrem Widerspruch oder bis 2 Jahre nach dem Ende des Vertrags.',
    },
  ],
  [
    'until year-end(consent.withdrawn)',
    {
      'fr vous': 'Nous conservons ces données jusqu’à la fin de l’année civile du retrait de votre consentement.',
      'de Sie': 'Wir speichern diese Daten bis Ende des Kalenderjahres, in das der Widerruf Ihrer Einwilligung fällt.',
      'de du': 'Wir speichern diese Daten bis Ende des Kalenderjahres, in das der Widerruf deiner Einwilligung fällt.',
    },
  ],
  [
    'none',
    {
      'nl-NL u': 'Wij slaan deze gegevens niet op.',
      'nl-BE je': 'We slaan deze gegevens niet op.',
      en: 'We do not store these data.',
      'fr vous': 'Nous ne conservons pas ces données.',
      'fr tu': 'Nous ne gardons pas ces données.',
      'de Sie': 'Wir speichern diese Daten nicht.',
    },
  ],
  [
    'until consent.withdrawn early:withdrawal',
    {
      'nl-BE je':
        'We bewaren deze gegevens tot het intrekken van je toestemming. Trek je je toestemming in? Dan wissen we ze eerder.',
    },
  ],
];

describe('retention in words', () => {
  for (const [expression, says] of sentences) {
    for (const [speaker, text] of Object.entries(says)) {
      it(`${expression} (${speaker})`, () => {
        assert.equal(say(expression, speaker as SpeakerId), text);
      });
    }
  }

  it('gives a phrase for a table', () => {
    const [text] = render('while customer + P1Y then:delete', 'nl-BE je');
    assert.equal(text?.fragment, 'zolang je klant bent en tot 1 jaar nadien');
    assert.deepEqual(text.further, ['Nadien wissen we ze.']);
    assert.equal(render('none', 'en')[0]?.fragment, 'not stored');
  });

  it('names the categories of each rule', () => {
    const texts = render('P1Y for:contact.email, device.ip; P2Y for:billing.invoice', 'nl-NL u');
    assert.deepEqual(
      texts.map((text) => text.categories),
      [['contact.email', 'device.ip'], ['billing.invoice']],
    );
    assert.equal(
      texts[0]?.sentence,
      'Wij bewaren deze gegevens (e-mailadres en IP-adres) tot 1 jaar na het verzamelen.',
    );
  });

  const context: RetentionContext = {
    terms: {
      events: [
        { id: 'x.repair', labels: { nl: 'de laatste herstelling', en: 'the last repair' } },
        { id: 'project', labels: { nl: 'zolang het project loopt' } },
      ],
      states: [{ id: 'x.tenant', labels: { nl: 'u huurder bent', en: 'you are a tenant' } }],
    },
    laws: {
      'BE-ELEC': { name: { nl: 'het Energiedecreet' }, article: 'artikel 4.1.22/5' },
      tax: 'NL-AWR-52',
    },
  };

  it('takes own events, states, criteria and laws', () => {
    assert.equal(say('P1Y after x.repair', 'en', context), 'We keep these data until 1 year after the last repair.');
    assert.equal(say('while x.tenant', 'nl-NL u', context), 'Wij bewaren deze gegevens zolang u huurder bent.');
    assert.equal(say('criterion(project)', 'nl-NL u', context), 'Wij bewaren deze gegevens zolang het project loopt.');
    assert.equal(
      say('P5Y law:BE-ELEC', 'nl-BE je', context),
      'We bewaren deze gegevens tot 5 jaar na het verzamelen (dat moet van het Energiedecreet: artikel 4.1.22/5).',
    );
    assert.match(say('P5Y law:tax', 'nl-NL u', context), /belastingwet voor: artikel 52 AWR/);
  });

  it('says what it has no words for, and never says them by their id', () => {
    const cases: readonly [expression: string, kind: string, id: string][] = [
      ['P1Y after x.move', 'event', 'x.move'],
      ['while x.guest', 'state', 'x.guest'],
      ['criterion(project)', 'criterion', 'project'],
      ['max(P1Y, until x.move)', 'event', 'x.move'],
    ];
    for (const [expression, kind, id] of cases) {
      const [text] = render(expression, 'en', context);
      assert.equal(text?.fragment, undefined, expression);
      assert.equal(text?.sentence, undefined, expression);
      assert.deepEqual(text?.missing, [{ kind, id }], expression);
    }
  });

  it('leaves a law without words out, and names it as missing', () => {
    const [text] = render('P7Y law:XX-LAW-1', 'nl-NL u');
    assert.equal(text?.fragment, 'tot 7 jaar na het verzamelen');
    assert.deepEqual(text.missing, [{ kind: 'law', id: 'XX-LAW-1' }]);
  });

  it('shows no id and no reference, whatever the vocabulary term or law', () => {
    const hidden = [...knownEvents.filter((id) => id.includes('.')), ...laws.map((law) => law.ref)];
    const expressions = [
      ...knownEvents.flatMap((event) => [
        `until ${event}`,
        `P1Y after ${event}`,
        `P1Y after year-end(${event})`,
        `min(P90D, until ${event})`,
      ]),
      ...knownStates.map((state) => `while ${state} + PT12H`),
      ...laws.map((law) => `P1Y law:${law.ref}`),
    ];
    for (const speaker of Object.keys(speakers) as SpeakerId[]) {
      for (const expression of expressions) {
        const text = say(expression, speaker);
        assert.match(text, /^(?:We|Wij|Nous|Wir) .*\.$/u);
        assert.ok(!hidden.some((id) => text.includes(id)), text);
        assert.doesNotMatch(text, /undefined|[{}]/);
        if (speaker.endsWith(' je')) assert.doesNotMatch(text, /\b(?:[Uu]w?|[Ww]ij)\b/);
        if (speaker.endsWith(' u')) assert.doesNotMatch(text, /\b(?:[Jj]e|[Jj]ouw|[Ww]e)\b/);
        if (speaker.endsWith(' vous')) assert.doesNotMatch(text, /(?<!\p{L})(?:tu|ton|ta|tes|toi)\s/iu);
        if (speaker.endsWith(' tu')) assert.doesNotMatch(text, /\b(?:vous|votre|vos)\s/iu);
        if (speaker.endsWith(' Sie')) assert.doesNotMatch(text, /\b(?:du|dich|dir|dein)/iu);
        if (speaker.endsWith(' du')) assert.doesNotMatch(text, /\b(?:Sie|Ihnen|Ihr)/u);
        assert.doesNotMatch(text, /jusqu’à les? |de les? (?!la )|tant que [aeiouyéèê]|zu de[rm] |bis de[rm] /u, text);
      }
    }
  });

  it('joins an own event to the sentence, in French with its article and in German in the dative', () => {
    const moving: RetentionContext = {
      terms: {
        events: [
          { id: 'x.move', labels: { fr: 'le déménagement', de: 'dem Umzug' } },
          { id: 'x.works', labels: { fr: 'les travaux', de: 'den Bauarbeiten' } },
          { id: 'x.check', labels: { fr: 'l’inspection', de: 'der Prüfung' } },
        ],
        states: [{ id: 'x.lives', labels: { fr: 'il habite sur place', de: 'er dort wohnt' } }],
      },
    };
    const cases: readonly [expression: string, fr: string, de: string][] = [
      ['until x.move', 'jusqu’au déménagement', 'bis zum Umzug'],
      ['until x.works', 'jusqu’aux travaux', 'bis zu den Bauarbeiten'],
      ['until x.check', 'jusqu’à l’inspection', 'bis zur Prüfung'],
      ['P1M after x.move', 'jusqu’à 1 mois après le déménagement', 'bis 1 Monat nach dem Umzug'],
      [
        'until year-end(x.move)',
        'jusqu’à la fin de l’année civile du déménagement',
        'bis Ende des Kalenderjahres mit dem Umzug',
      ],
      [
        'until year-end(x.works)',
        'jusqu’à la fin de l’année civile des travaux',
        'bis Ende des Kalenderjahres mit den Bauarbeiten',
      ],
      ['while x.lives', 'tant qu’il habite sur place', 'solange er dort wohnt'],
    ];
    for (const [expression, fr, de] of cases) {
      assert.equal(render(expression, 'fr vous', moving)[0]?.fragment?.replaceAll('\u00A0', ' '), fr);
      assert.equal(render(expression, 'de Sie', moving)[0]?.fragment, de);
    }
    assert.equal(
      render('while x.lives', 'de Sie', moving)[0]?.sentence,
      'Wir speichern diese Daten, solange er dort wohnt.',
    );
  });

  it('tells a duty of a law without an article by the name of the law', () => {
    const named: RetentionContext = {
      laws: { decree: { name: { en: 'the decree', fr: 'le décret', de: 'das Dekret' } } },
    };
    assert.match(say('P1Y law:decree', 'fr vous', named), /\(obligation légale : le décret\)/u);
    assert.match(say('P1Y law:decree', 'de Sie', named), /\(gesetzliche Aufbewahrungspflicht: das Dekret\)/u);
    assert.match(
      say('P1Y law:decree law:NL-AWR-52', 'en', named),
      /\(the decree and tax law require this: Article 52 AWR\)/u,
    );
  });

  it('cuts a plain period short for every event of the vocabulary but the collecting itself', () => {
    const keys = Object.keys(retentionEn).filter((key) => key.startsWith('sooner.'));
    assert.deepEqual(
      keys.map((key) => key.slice('sooner.'.length)).sort(),
      knownEvents.filter((event) => !['collected', 'contact.last', 'invoice.issued'].includes(event)),
    );
  });

  it('has all phrases in all wordings', () => {
    for (const tag of ['nl-NL', 'nl-BE', 'en', 'fr-FR', 'fr-BE', 'fr-LU', 'de', 'de-AT', 'de-BE', 'de-LU']) {
      for (const form of ['formal', 'informal'] as const) {
        const resolved = languageOf(tag, form);
        assert.ok(resolved);
        assert.deepEqual(Object.keys(retentionWordingOf(resolved)).sort(), Object.keys(retentionEn).sort());
      }
    }
  });
});

describe('formatDuration', () => {
  const cases: readonly [duration: string, nl: string, en: string, fr: string, de: string][] = [
    ['P1Y', '1 jaar', '1 year', '1 an', '1 Jahr'],
    ['P7Y', '7 jaar', '7 years', '7 ans', '7 Jahre'],
    ['P1M', '1 maand', '1 month', '1 mois', '1 Monat'],
    ['P1Y6M', '1 jaar en 6 maanden', '1 year and 6 months', '1 an et 6 mois', '1 Jahr und 6 Monate'],
    ['P4W', '4 weken', '4 weeks', '4 semaines', '4 Wochen'],
    ['P1D', '1 dag', '1 day', '1 jour', '1 Tag'],
    ['P1000D', '1000 dagen', '1000 days', '1000 jours', '1000 Tage'],
    ['PT12H', '12 uur', '12 hours', '12 heures', '12 Stunden'],
    [
      'P1Y2M3D',
      '1 jaar, 2 maanden en 3 dagen',
      '1 year, 2 months and 3 days',
      '1 an, 2 mois et 3 jours',
      '1 Jahr, 2 Monate und 3 Tage',
    ],
  ];
  for (const [duration, nl, en, fr, de] of cases) {
    it(`${duration}: ${nl}, ${en}, ${fr}, ${de}`, () => {
      assert.equal(formatDuration(duration, 'nl-NL'), nl);
      assert.equal(formatDuration(duration, 'en'), en);
      assert.equal(formatDuration(duration, 'fr-BE').replaceAll('\u00A0', ' '), fr);
      assert.equal(formatDuration(duration, 'de-DE'), de);
    });
  }

  it('says every part of any duration', () => {
    fc.assert(
      fc.property(fc.nat({ max: 99 }), fc.nat({ max: 99 }), (years, days) => {
        assert.match(formatDuration(`P${years}Y${days}D`, 'nl-BE'), new RegExp(`^${years} jaar en ${days} dag(en)?$`));
      }),
    );
  });

  it('refuses what is no duration', () => {
    assert.throws(() => formatDuration('soon', 'nl-NL'), RangeError);
  });
});
