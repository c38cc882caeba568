import assert from 'node:assert/strict';

import type { Organisation } from '../../core/src/config/config.js';
import type { Document } from '../../core/src/documents/tree.js';
import type { Activity, Register, Statement } from '../../core/src/model/register.js';

import { renderStatement } from '../../core/src/documents/statement/render-statement.js';
import { mandatoryItems, type ToldStatement } from '../support/mandatory-items.js';
import { sampleNames } from '../support/sample-sheets.js';
import { analyseOnce } from '../support/sample.js';
import { type Section, sectionsOf } from '../support/told-sections.js';

const titleOf = ({ row, item, article }: { row: string; item: string; article: string }): string =>
  `${row} ${item} (Art. ${article})`;

function tellStatement(register: Register, statement: Statement, language: string): ToldStatement {
  const document: Document = renderStatement(register, statement, language);
  return { register, statement, sections: sectionsOf(document) };
}

function untold(told: ToldStatement): readonly string[] {
  return mandatoryItems.filter((item) => item.applies?.(told) !== false && !item.isTold(told)).map(titleOf);
}

for (const name of sampleNames) {
  describe(`${name}: what the law demands of every statement`, () => {
    let register: Register;
    before(async () => {
      ({ register } = await analyseOnce(`samples/${name}`));
    });

    it('scores 17 of 17 in each statement and language', () => {
      assert.equal(mandatoryItems.length, 17);
      const [first] = register.statements;
      assert.ok(first);
      const applying = mandatoryItems.filter((item) => item.applies?.({ register, statement: first }) !== false);
      assert.equal(applying.length, 17);
      for (const statement of register.statements) {
        for (const language of statement.languages) {
          assert.deepEqual(untold(tellStatement(register, statement, language)), [], `${statement.id} in ${language}`);
        }
      }
    });
  });
}

/** A register that lacks one fact, made from one that has it. */
type Lack = (register: Register, statement: Statement) => Register;

const inController =
  (
    change: (organisation: Organisation) => Partial<Organisation>,
    without: readonly (keyof Organisation)[] = [],
  ): Lack =>
  (register, { controller }) => ({
    ...register,
    organisations: register.organisations.map((organisation) =>
      organisation.id === controller ? leave({ ...organisation, ...change(organisation) }, without) : organisation,
    ),
  });

/** In one activity of the statement's controller, which has the fact. */
const inOneActivity =
  (has: (activity: Activity) => boolean, without: readonly (keyof Activity)[], instead: Partial<Activity> = {}): Lack =>
  (register, statement) => {
    const found = register.activities.find(
      (activity) =>
        activity.role !== 'processor' &&
        activity.audiences.some((audience) => statement.audiences.includes(audience)) &&
        has(activity),
    );
    assert.ok(found, 'no activity has the fact');
    return {
      ...register,
      activities: register.activities.map((activity) =>
        activity === found ? { ...leave(activity, without), ...instead } : activity,
      ),
    };
  };

function leave<Whole extends object>(whole: Whole, without: readonly (keyof Whole)[]): Whole {
  return Object.fromEntries(Object.entries(whole).filter(([key]) => !without.includes(key as keyof Whole))) as Whole;
}

const plain = (property: 'legalBasis' | 'retention') => (activity: Activity) =>
  activity[property] !== undefined && activity.data.every(({ overrides }) => overrides[property] === undefined);

/** For each item a register in which its fact is missing. Rights are the law's own: no register lacks them. */
const lacks: Readonly<Record<string, readonly Lack[]>> = {
  'S14 identity': [inController(() => ({}), ['legalName']), inController(() => ({}), ['address'])],
  'S15 contact details': [inController(() => ({}), ['email', 'phone', 'website'])],
  'S22 purposes': [inOneActivity(({ purposes }) => purposes.length > 0, ['description'], { purposes: [] })],
  'S23 legal basis of each purpose': [inOneActivity(plain('legalBasis'), ['legalBasis'])],
  'S27 categories of data': [inOneActivity(({ data }) => data.length > 0, [], { data: [] })],
  'S38 recipients': [
    (register) => ({
      ...register,
      recipients: register.recipients.map((recipient) => leave(recipient, ['name', 'kind'])),
    }),
  ],
  'S46 retention': [inOneActivity(plain('retention'), ['retention'])],
  'S56 complaint to a named authority': [inController(() => ({}), ['authority'])],
  'S33 whether data must be given': [
    inOneActivity(
      ({ source, provision, data }) =>
        source === 'dataSubject' &&
        provision !== undefined &&
        data.every(({ overrides }) => overrides.source === undefined),
      ['provision'],
    ),
  ],
  'S05 how to exercise rights': [(register) => ({ ...register, rights: { routes: [] } })],
};

/** The same document without some of its sentences. */
function without(told: ToldStatement, change: (section: Section) => Section): ToldStatement {
  return { ...told, sections: told.sections.map(change) };
}

describe('what the law demands of every statement: the items can fail', () => {
  for (const name of sampleNames) {
    for (const { row, item, isTold } of mandatoryItems) {
      const key = `${row} ${item}`;
      it(`${name}: ${key} is not told when it is missing`, async () => {
        const { register } = await analyseOnce(`samples/${name}`);
        const [statement] = register.statements;
        assert.ok(statement);
        const language = statement.languages[0]!;
        const whole = tellStatement(register, statement, language);
        assert.equal(isTold(whole), true);
        for (const lack of lacks[key] ?? []) {
          assert.equal(isTold(tellStatement(lack(register, statement), statement, language)), false);
        }
        if (lacks[key] === undefined) {
          const anchor = row === 'S51-52' ? 'objection' : 'rights';
          const gone = (section: Section): Section =>
            section.anchor === anchor
              ? {
                  ...section,
                  said: section.said.filter((said) => said.key !== `rights.${item}` && anchor !== 'objection'),
                }
              : section;
          assert.equal(isTold(without(whole, gone)), false);
        }
      });
    }
  }

  it('objection: not when it stands among other things, or below them', async () => {
    const { register } = await analyseOnce('samples/web-agency');
    const [statement] = register.statements;
    assert.ok(statement);
    const whole = tellStatement(register, statement, 'en');
    const item = mandatoryItems.find(({ row }) => row === 'S51-52')!;
    const stranger = { key: 'who.address', from: [], text: 'Our address.', lacks: false };
    const mixed = without(whole, (section) =>
      section.anchor === 'objection' ? { ...section, said: [...section.said, stranger] } : section,
    );
    assert.equal(item.isTold(mixed), false);
    const last = [...whole.sections].sort(
      (a, b) => Number(a.anchor === 'objection') - Number(b.anchor === 'objection'),
    );
    assert.equal(item.isTold({ ...whole, sections: last }), false);
  });
});
