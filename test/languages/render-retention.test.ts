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
    .join(' ');
}

const sentences: readonly [expression: string, says: Readonly<Partial<Record<SpeakerId, string>>>][] = [
  [
    'P1Y after customer.end',
    {
      'nl-NL u': 'Wij bewaren deze gegevens tot 1 jaar na het einde van de klantrelatie.',
      'nl-BE je': 'We bewaren deze gegevens tot 1 jaar na het einde van de klantrelatie.',
      en: 'We keep these data until 1 year after the end of the customer relationship.',
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
    },
  ],
  [
    'until newsletter.unsubscribe + P6M',
    {
      'nl-NL u': 'Wij bewaren deze gegevens tot 6 maanden na uw uitschrijving.',
      'nl-BE je': 'We bewaren deze gegevens tot 6 maanden na je uitschrijving.',
      en: 'We keep these data until 6 months after your unsubscription.',
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
    },
  ],
  [
    'P7Y law:NL-AWR-52 law:NL-BW-2-10',
    {
      'nl-NL u':
        'Wij bewaren deze gegevens tot 7 jaar na het verzamelen (dat schrijven de belastingwet en de wet voor: artikel 52 AWR en artikel 2:10 BW).',
      en: 'We keep these data until 7 years after collection (tax law and the law require this: Article 52 AWR and Article 2:10 BW).',
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
    },
  ],
  [
    'until consent.withdrawn',
    {
      'nl-NL u': 'Wij bewaren deze gegevens tot het intrekken van uw toestemming.',
      'nl-NL je': 'We bewaren deze gegevens tot het intrekken van je toestemming.',
      en: 'We keep these data until withdrawal of your consent.',
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
    },
  ],
  [
    'min(P90D, until account.deleted)',
    {
      'nl-NL u': 'Wij bewaren deze gegevens 90 dagen, of korter als u uw account eerder verwijdert.',
      'nl-BE je': 'We bewaren deze gegevens 90 dagen, of korter als je je account eerder verwijdert.',
      en: 'We keep these data 90 days, or less if you delete your account earlier.',
    },
  ],
  [
    'min(P1Y after contact.last, P2Y after contract.end)',
    {
      'nl-NL u':
        'Wij bewaren deze gegevens tot 1 jaar na het laatste contact, of 2 jaar na het einde van de overeenkomst als dat eerder is.',
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
    },
  ],
  [
    'P1Y after year-end(request.closed)',
    { en: 'We keep these data until 1 year after the end of the calendar year of the full handling of your request.' },
  ],
  [
    'none',
    {
      'nl-NL u': 'Wij slaan deze gegevens niet op.',
      'nl-BE je': 'We slaan deze gegevens niet op.',
      en: 'We do not store these data.',
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
        assert.match(text, /^W(?:e|ij) .*\.$/);
        assert.ok(!hidden.some((id) => text.includes(id)), text);
        assert.doesNotMatch(text, /undefined|[{}]/);
        if (speaker.endsWith(' je')) assert.doesNotMatch(text, /\b(?:[Uu]w?|[Ww]ij)\b/);
        if (speaker.endsWith(' u')) assert.doesNotMatch(text, /\b(?:[Jj]e|[Jj]ouw|[Ww]e)\b/);
      }
    }
  });

  it('cuts a plain period short for every event of the vocabulary but the collecting itself', () => {
    const keys = Object.keys(retentionEn).filter((key) => key.startsWith('sooner.'));
    assert.deepEqual(
      keys.map((key) => key.slice('sooner.'.length)).sort(),
      knownEvents.filter((event) => !['collected', 'contact.last', 'invoice.issued'].includes(event)),
    );
  });

  it('has all phrases in all wordings', () => {
    for (const [tag, form] of [
      ['nl-NL', 'formal'],
      ['nl-NL', 'informal'],
      ['nl-BE', 'informal'],
      ['en', undefined],
    ] as const) {
      const resolved = languageOf(tag, form);
      assert.ok(resolved);
      assert.deepEqual(Object.keys(retentionWordingOf(resolved)).sort(), Object.keys(retentionEn).sort());
    }
  });
});

describe('formatDuration', () => {
  const cases: readonly [duration: string, nl: string, en: string][] = [
    ['P1Y', '1 jaar', '1 year'],
    ['P7Y', '7 jaar', '7 years'],
    ['P1M', '1 maand', '1 month'],
    ['P1Y6M', '1 jaar en 6 maanden', '1 year and 6 months'],
    ['P4W', '4 weken', '4 weeks'],
    ['P1D', '1 dag', '1 day'],
    ['P1000D', '1000 dagen', '1000 days'],
    ['PT12H', '12 uur', '12 hours'],
    ['P1Y2M3D', '1 jaar, 2 maanden en 3 dagen', '1 year, 2 months and 3 days'],
  ];
  for (const [duration, nl, en] of cases) {
    it(`${duration}: ${nl}, ${en}`, () => {
      assert.equal(formatDuration(duration, 'nl-NL'), nl);
      assert.equal(formatDuration(duration, 'en'), en);
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
