import assert from 'node:assert/strict';

import { assertFinds, subjectsOf } from '../support/findings.js';
import { config, field, judge, newsletter, questions } from '../support/register-builder.js';

const described = (nl: string) => judge([newsletter({ description: { nl } })]);
const inEnglish = (en: string) => judge([newsletter({ description: { nl: 'Wij sturen u nieuws.', en } })]);
const here = ['/activities/newsletter/description'];

describe('checks: own texts', () => {
  it('TX01 anonymous, of data that are not', () => {
    assertFinds('TX01', described('Wij meten anoniem.'), here, described('Wij meten gepseudonimiseerd.'));
    assertFinds('TX01', inEnglish('We measure anonymously.'), here, inEnglish('We measure visits.'));
    assert.deepEqual(
      subjectsOf(judge([newsletter({ description: { nl: 'Wij meten anoniem.' }, data: [] })]), 'TX01'),
      [],
    );
  });

  it('TX02 vague words, where exact ones are due', () => {
    for (const vague of [
      'Wij kunnen uw gegevens gebruiken voor acties.',
      'Wij sturen onder meer nieuws.',
      'Wij sturen nieuws, acties, enz.',
      'Mogelijk sturen wij nieuws.',
      'Wij delen ze o.a. met partners.',
      'Wij bellen u indien nodig.',
      'Wij gebruiken ze voor andere doeleinden met uw toestemming.',
    ]) {
      assertFinds('TX02', described(vague), here, described('Wij sturen u elke maand nieuws.'));
    }
    assertFinds('TX02', inEnglish('We may use your data.'), here, inEnglish('We send news every May.'));
    const purposes = inEnglish('We use them for other purposes.');
    assertFinds('TX02', purposes, here, inEnglish('We use them for invoices.'));
  });

  it('TX02 not where a person is told what they can do', () => {
    const consequence = { nl: 'Zonder adres kunnen wij u niets sturen.' };
    assert.deepEqual(subjectsOf(judge([newsletter({ provision: { requirement: 'none', consequence } })]), 'TX02'), []);
  });

  it('TX03 promises nobody can make', () => {
    for (const promise of [
      'Uw gegevens zijn 100% veilig.',
      'Wij zijn AVG-proof.',
      'Ons systeem is waterdicht.',
      'Wij voldoen aan de AVG.',
    ]) {
      assertFinds('TX03', described(promise), here, described('Wij versleutelen uw gegevens.'));
    }
    assertFinds('TX03', inEnglish('We are fully secure.'), here, inEnglish('We encrypt your data.'));
  });

  it('TX04 changes without a promise to tell', () => {
    const announced = (nl: string) => judge([newsletter()], config({ changes: { announced: { nl } } }));
    assertFinds(
      'TX04',
      announced('Wij kunnen deze verklaring eenzijdig wijzigen.'),
      ['/assertions/changes/announced'],
      announced('Wij mailen u als er iets verandert.'),
    );
  });

  it('TX01 to TX04 in French and in German', () => {
    const inFrench = (fr: string) => judge([newsletter({ description: { nl: 'Wij sturen u nieuws.', fr } })]);
    const inGerman = (de: string) => judge([newsletter({ description: { nl: 'Wij sturen u nieuws.', de } })]);
    const cases: readonly (readonly [id: string, fr: string, soundFr: string, de: string, soundDe: string])[] = [
      ['TX01', 'Nous mesurons de façon anonyme.', 'Nous mesurons les visites.', 'Wir messen anonym.', 'Wir messen.'],
      [
        'TX02',
        'Nous les partageons, le cas échéant, avec d’autres.',
        'Vous pouvez vous opposer.',
        'Wir nutzen sie unter anderem für Werbung.',
        'Sie können widersprechen.',
      ],
      [
        'TX03',
        'Vos données sont parfaitement protégées.',
        'Vos données sont chiffrées.',
        'Ihre Daten sind absolut sicher.',
        'Ihre Daten sind verschlüsselt.',
      ],
      [
        'TX04',
        'Nous changeons ce texte sans préavis.',
        'Nous annonçons les changements.',
        'Wir ändern dies ohne Ankündigung.',
        'Wir kündigen Änderungen an.',
      ],
    ];
    for (const [id, fr, soundFr, de, soundDe] of cases) {
      assertFinds(id, inFrench(fr), here, inFrench(soundFr));
      assertFinds(id, inGerman(de), here, inGerman(soundDe));
    }
  });

  it('reads the words of the language that a text is in', () => {
    // `etc` is vague in English; in a language nobody knows words of here, no word is judged.
    assertFinds('TX02', inEnglish('News, offers, etc.'), here, described('Wij sturen nieuws, if necessary.'));
    const spanish = judge([newsletter({ description: { nl: 'Wij sturen u nieuws.', es: 'Noticias, etc.' } })]);
    assert.deepEqual(subjectsOf(spanish, 'TX02'), []);
  });

  it('TX05 a code where a word is due', () => {
    for (const code of [
      'Wij bewaren contact.email voor u.',
      'Wij bewaren ze volgens NL-AWR-52.',
      'Grondslag: legitimateInterests.',
    ]) {
      assertFinds('TX05', described(code), here, described('Mail naar contact.email@example.test, zegt NL-BE.'));
    }
    const own = (nl: string) => judge([newsletter({ id: 'mailingList', description: { nl } })]);
    assertFinds('TX05', own('Dit is mailingList.'), ['/activities/mailingList/description'], own('Dit is een lijst.'));
    // An id that is a word of the language is no code.
    assert.deepEqual(subjectsOf(described('Met een newsletter.'), 'TX05'), []);
    assert.deepEqual(subjectsOf(described('Zie www.example.test/contact.email en iDEAL.'), 'TX05'), []);
  });

  it('TX06 words of files and statutes', () => {
    for (const [stiff, plain] of [
      ['Wij mailen de betrokkene.', 'Wij zijn betrokken bij u.'],
      ['Middels de link stopt u.', 'Met de middelste link stopt u.'],
      ['U dient te betalen.', 'Waar dient een cookie voor?'],
      ['De gegevens, welke wij bewaren.', 'Welke gegevens bewaren wij?'],
      ['Voor de verwerking van de afhandeling van vragen.', 'Wij verwerken de bestelling van uw woning.'],
    ] as const) {
      assertFinds('TX06', described(stiff), here, described(plain));
    }
    assertFinds('TX06', inEnglish('We mail the data subject.'), here, inEnglish('The subject of the data is work.'));
    const french = (fr: string) => judge([newsletter({ description: { nl: 'Wij sturen u nieuws.', fr } })]);
    assertFinds('TX06', french('La personne concernée reçoit un courriel.'), here, french('Cela vous concerne.'));
    const german = (de: string) => judge([newsletter({ description: { nl: 'Wij sturen u nieuws.', de } })]);
    assertFinds('TX06', german('Mittels Link melden Sie sich ab.'), here, german('Im Mittelpunkt stehen Sie.'));
  });

  it('TX07 a reader addressed otherwise than the statement does', () => {
    const flemish = config({ statements: [{ id: 'site', languages: ['nl-BE'], effectiveFrom: '2026-01-01' }] });
    const said = (nl: string, settings = config()) =>
      judge([newsletter({ description: { nl }, withdraw: { nl: 'via de link' } })], settings);
    assertFinds('TX07', said('Wij mailen je.'), here, said('Wij mailen u.'));
    assertFinds('TX07', said('We mailen u.', flemish), here, said('We mailen je.', flemish));
    const [finding] = said('Wij mailen jullie.').findings.filter(({ id }) => id === 'TX07');
    assert.deepEqual(finding?.params, { text: 'jullie', statement: 'website', language: 'nl-NL', form: 'formal' });
  });

  it('TX07 not where no statement shows the text, nor of words that only look alike', () => {
    for (const text of ['Binnen 24 u krijgt men antwoord.', 'Wij rijden 100 km/u.', 'Jeugdwerk op U-bocht 3.']) {
      const flemish = config({ statements: [{ id: 'site', languages: ['nl-BE'], effectiveFrom: '2026-01-01' }] });
      assert.deepEqual(subjectsOf(judge([newsletter({ description: { nl: text } })], flemish), 'TX07'), [], text);
    }
    const staff = judge([newsletter({ audiences: ['staff'], description: { nl: 'Wij mailen je.' } })]);
    assert.deepEqual(subjectsOf(staff, 'TX07'), []);
    assert.deepEqual(subjectsOf(judge([newsletter({ consentRecord: { nl: 'in je account' } })]), 'TX07'), []);
  });

  it('TX07 in French and in German, each with its own words', () => {
    const told = (language: string, form: 'formal' | 'informal', text: string) =>
      judge(
        [
          newsletter({
            name: { [language]: 'News' },
            description: { [language]: text },
            withdraw: { [language]: 'x' },
          }),
        ],
        config({ statements: [{ id: 'site', languages: [language], form, effectiveFrom: '2026-01-01' }] }),
      );
    assertFinds('TX07', told('fr', 'formal', 'Nous t’écrivons chez toi.'), here, told('fr', 'formal', 'Sur ce ton.'));
    assertFinds('TX07', told('fr', 'informal', 'Vous nous écrivez.'), here, told('fr', 'informal', 'Le rendez-vous.'));
    assertFinds('TX07', told('de', 'formal', 'Wir schreiben dir.'), here, told('de', 'formal', 'Wir schreiben Ihnen.'));
    assertFinds(
      'TX07',
      told('de', 'informal', 'Wir schreiben Ihnen.'),
      here,
      told('de', 'informal', 'Wir löschen Daten. Sie werden nicht mehr gebraucht.'),
    );
  });

  it('S01 a sentence of more than 25 words', () => {
    const words = (count: number) => `${Array.from({ length: count - 1 }, () => 'woord').join(' ')} einde.`;
    assertFinds('S01', described(words(26)), here, described(words(25)));
    assert.deepEqual(subjectsOf(described(`${words(20)} ${words(20)}`), 'S01'), []);
  });

  it('S02 a text that a language of the statement lacks', () => {
    const two = config({ statements: [{ id: 'site', languages: ['nl-NL', 'en'], effectiveFrom: '2026-01-01' }] });
    const english = { name: { nl: 'Vragen', en: 'Questions' }, interest: { nl: 'x y', en: 'x y' } };
    const [finding] = assertFinds(
      'S02',
      judge([questions({ ...english, description: { nl: 'Wij antwoorden.' } })], two),
      ['/activities/questions/description'],
      judge([questions({ ...english, description: { nl: 'Wij antwoorden.', en: 'We answer.' } })], two),
    );
    assert.equal(finding?.severity, 'error');
    assert.equal(finding.params.language, 'en');
  });

  it('S02 a text in a region serves that region, a text in the language every region', () => {
    const flemish = config({ statements: [{ id: 'site', languages: ['nl-BE'], effectiveFrom: '2026-01-01' }] });
    const named = (tag: string) => judge([newsletter({ name: { [tag]: 'Nieuwsbrief' } })], flemish);
    assertFinds('S02', named('nl-NL'), ['/activities/newsletter/name'], named('nl-BE'));
    assert.deepEqual(subjectsOf(named('nl'), 'S02'), []);
  });

  it('S02 a warning for what only the register shows', () => {
    const two = config({ registerLanguages: ['nl-NL', 'en'] });
    const [finding] = judge([newsletter({ audiences: ['staff'] })], two).findings.filter(({ id }) => id === 'S02');
    assert.equal(finding?.severity, 'warning');
  });

  it('S02 a market nobody addresses in its language', () => {
    const english = (markets: readonly string[], languages: readonly string[]) =>
      judge([], config({ markets, statements: [{ id: 'site', languages, effectiveFrom: '2026-01-01' }] }));
    assertFinds('S02', english(['NL'], ['en']), ['/statements/site/languages'], english(['NL'], ['nl-NL']));
    assertFinds('S02', english(['FR'], ['nl-BE']), ['/statements/site/languages'], english(['BE'], ['nl-BE']));
  });

  it('tells the field that says it, when a field says it', () => {
    const judged = judge([
      newsletter(),
      field('S.ip', 'device.ip', {
        for: ['newsletter'],
        legalBasis: 'legitimateInterests',
        interest: { nl: 'onder meer misbruik stoppen' },
      }),
    ]);
    const [finding] = judged.findings.filter(({ id }) => id === 'TX02');
    assert.equal(finding?.subject, '/activities/newsletter/data/device.ip/interest');
    assert.deepEqual(finding.evidence, [{ file: 'src/app.ts', symbol: 'S.ip' }]);
  });
});
