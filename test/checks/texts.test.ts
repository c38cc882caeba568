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
