import assert from 'node:assert/strict';

import { renderStatement } from '../../../core/src/documents/statement/render-statement.js';
import { analyseOnce } from '../../support/sample.js';
import { sentencesOf, type ToldSentence } from '../../support/sentences.js';

/** What Art. 12-14 demand of every statement, and the sentences that tell it: all keys of a row must be there. */
const rows: readonly (readonly [row: string, what: string, keys: readonly RegExp[]])[] = [
  ['S14', 'identity: legal name, form and address', [/^who\.controller$/u, /^who\.address$/u]],
  ['S15', 'contact details', [/^who\.contact$/u]],
  ['S22', 'purposes', [/^(?:own|activity\.purpose)$/u]],
  ['S23', 'legal basis per purpose', [/^basis\./u]],
  ['S27', 'categories of data', [/^activity\.data/u]],
  ['S38', 'recipients', [/^recipients\.name$/u, /^activity\.recipients$/u]],
  ['S46', 'retention', [/^retention\.(?:answer|except)$/u]],
  ['S49', 'access', [/^rights\.access$/u]],
  ['S49', 'rectification', [/^rights\.rectification$/u]],
  ['S49', 'erasure', [/^rights\.erasure$/u]],
  ['S49', 'restriction', [/^rights\.restriction$/u]],
  ['S50', 'objection', [/^rights\.objection$/u]],
  ['S51-52', 'objection apart, with direct marketing', [/^objection\.interests/u, /^objection\.marketing$/u]],
  ['S53', 'portability', [/^rights\.portability$/u]],
  ['S56', 'complaint to a named authority', [/^complaint\.authority$/u]],
  ['S33', 'whether data must be given, and the consequence', [/^provision\./u]],
  ['S05', 'how to exercise rights', [/^rights\.how$/u]],
];

/** Rows that each activity must tell, by the part of the activity. */
const perActivity: readonly (readonly [part: string, keys: RegExp])[] = [
  ['legalBasis', /^basis\./u],
  ['data', /^activity\.(?:data|dataGrouped)$/u],
  ['retention', /^retention\./u],
];

for (const tag of ['nl-BE', 'en']) {
  describe(`The statement of web-agency in ${tag}`, () => {
    let told: readonly ToldSentence[];
    let activities: readonly string[];

    before(async () => {
      const { register } = await analyseOnce('samples/web-agency');
      const [statement] = register.statements;
      assert.ok(statement);
      const document = renderStatement(register, statement, tag);
      assert.deepEqual(document.placeholders, []);
      told = sentencesOf(document).filter(({ text }) => text.trim() !== '');
      activities = register.activities.filter(({ audiences }) => audiences.includes('public')).map(({ id }) => id);
    });

    it(`tells all ${rows.length} things that the law demands of every statement`, () => {
      assert.equal(rows.length, 17);
      const lacking = rows.filter(
        ([, , keys]) => !keys.every((key) => told.some((sentence) => key.test(sentence.key))),
      );
      assert.deepEqual(
        lacking.map(([row, what]) => `${row} ${what}`),
        [],
      );
    });

    it('tells basis, data and retention of each activity', () => {
      const lacking = activities.flatMap((id) =>
        perActivity
          .filter(
            ([part, key]) =>
              !told.some(
                (sentence) =>
                  key.test(sentence.key) &&
                  sentence.from.some((at) => at.startsWith(`/activities/${id}/`) && at.includes(`/${part}`)),
              ),
          )
          .map(([part]) => `${id} ${part}`),
      );
      assert.deepEqual(lacking, []);
    });

    it('points to facts with each sentence, but for what the law says of everyone', () => {
      const ofLaw =
        /^(?:rights\.(?:access|rectification|erasure|restriction|extension|free|refusal)|complaint\.(?:elsewhere|list|court)|changes\.version|page\.draft)$/u;
      assert.deepEqual(
        told.filter(({ key, from }) => from.length === 0 && !ofLaw.test(key)).map(({ key }) => key),
        [],
      );
    });
  });
}
