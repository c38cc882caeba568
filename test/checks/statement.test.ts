import assert from 'node:assert/strict';

import type { ActivityDeclaration } from '../../core/src/declarations/index.js';

import { assertFinds, subjectsOf } from '../support/findings.js';
import { collectionPoint, config, field, judge, newsletter, recipient } from '../support/register-builder.js';

const changed = (changes: Parameters<typeof newsletter>[0]) => judge([newsletter(changes)]);
const at = (property: string): readonly string[] => [`/activities/newsletter/${property}`];
const others: Partial<ActivityDeclaration> = {
  source: { from: { nl: 'het handelsregister' }, publiclyAvailable: true },
};

describe('checks: statement', () => {
  it('S03 a collection point without the notice', () => {
    const point = (shown?: boolean) => judge([newsletter(), collectionPoint('form', ['newsletter'], shown)]);
    assertFinds('S03', point(), ['/collectionPoints/form/noticeShown'], point(true));
    assert.deepEqual(subjectsOf(point(false), 'S03'), ['/collectionPoints/form/noticeShown']);
  });

  it('S04 data from others', () => {
    assertFinds('S04', changed(others), at('source'), changed({ source: 'observed' }));
    assert.deepEqual(
      subjectsOf(changed({ ...others, noticeExemption: { ref: '14(5)(a)', reason: 'they know it' } }), 'S04'),
      [],
    );
  });

  it('S10 a statement without a date', () => {
    assertFinds(
      'S10',
      judge([newsletter()], config({ statements: [{ id: 'app', languages: ['nl-NL'] }] })),
      ['/statements/app/effectiveFrom'],
      judge([newsletter()]),
    );
  });

  it('S22 purpose and name are errors, the description a warning', () => {
    const found = [
      ...assertFinds('S22', changed({ purpose: undefined }), at('purposes'), changed({})),
      ...assertFinds('S22', changed({ name: undefined }), at('name'), changed({})),
      ...assertFinds('S22', changed({ description: undefined }), at('description'), changed({})),
    ];
    assert.deepEqual(
      found.map(({ severity }) => severity),
      ['error', 'error', 'warning'],
    );
  });

  it('S22 a purpose, but no name, for the fields without an activity', () => {
    assert.deepEqual(subjectsOf(judge([field('A.b', 'contact.phone')]), 'S22'), [
      '/activities/to-be-assigned/purposes',
    ]);
  });

  it('S22 a name, but no purpose, for what is done as processor', () => {
    const asProcessor = { role: 'processor', purpose: undefined, description: undefined } as const;
    assertFinds('S22', changed({ ...asProcessor, name: undefined }), at('name'), changed(asProcessor));
  });

  it('S27 no data: an error when they come from others', () => {
    const [mild] = assertFinds('S27', changed({ data: [] }), at('data'), changed({}));
    assert.equal(mild?.severity, 'warning');
    const [grave] = assertFinds('S27', changed({ data: [], ...others }), at('data'), changed(others));
    assert.equal(grave?.severity, 'error');
  });

  it('S27 data about nobody', () => {
    assertFinds('S27', changed({ dataSubjects: undefined }), at('dataSubjects'), changed({}));
  });

  it('S28 data from nobody knows where', () => {
    assertFinds('S28', changed({ source: undefined }), at('source'), changed({ source: 'inferred' }));
    const ip = (source?: 'observed') =>
      judge([
        newsletter({ source: undefined, data: [] }),
        field('S.ip', 'device.ip', { for: ['newsletter'], ...(source && { source }) }),
      ]);
    assertFinds('S28', ip(), at('source'), ip('observed'));
  });

  it('S33 whether data must be given: an error under a contract', () => {
    const [mild] = assertFinds('S33', changed({ provision: undefined }), at('provision'), changed({}));
    assert.equal(mild?.severity, 'warning');
    const [grave] = assertFinds(
      'S33',
      changed({ provision: undefined, legalBasis: 'contract' }),
      at('provision'),
      changed({ provision: undefined, legalBasis: 'contract', source: 'observed' }),
    );
    assert.equal(grave?.severity, 'error');
  });

  it('S33 says of which data, where grounds differ', () => {
    const { findings } = judge([
      newsletter({ source: undefined, provision: undefined, data: [] }),
      field('S.email', 'contact.email', { for: ['newsletter'], legalBasis: 'contract' }),
      field('S.name', 'identity.name', { for: ['newsletter'] }),
    ]);
    assert.deepEqual(
      findings.filter(({ id }) => id === 'S33').map(({ severity, params }) => [severity, params.category]),
      [
        ['error', 'contact.email'],
        ['warning', 'identity.name'],
      ],
    );
  });

  it('S04 asks nothing where each datum says for itself that it comes from nobody else', () => {
    const from = { source: { from: { nl: 'een partner', en: 'a partner' } } } as const;
    const indirect = (source: 'observed' | undefined) =>
      judge([
        newsletter({ ...from, data: [] }),
        field('S.ip', 'device.ip', { for: ['newsletter'], ...(source && { source }) }),
      ]).findings.map(({ id }) => id);
    assert.ok(indirect(undefined).includes('S04'));
    assert.ok(!indirect('observed').includes('S04'));
  });

  it('S33 what follows from not giving them', () => {
    const bound = (consequence?: string) =>
      changed({
        legalBasis: 'contract',
        provision: { requirement: 'contractual', ...(consequence && { consequence: { nl: consequence } }) },
      });
    assertFinds('S33', bound(), at('provision'), bound('Zonder adres kunnen wij niet leveren.'));
  });

  it('MT01 detailed metering beyond billing', () => {
    const meter = { data: ['metering.interval'], legalBasis: 'contract' } as const;
    assertFinds(
      'MT01',
      changed({ ...meter, purpose: 'analytics' }),
      at('data/metering.interval'),
      changed({ ...meter, purpose: 'accounting' }),
    );
    assert.deepEqual(subjectsOf(changed({ ...meter, legalBasis: 'consent', purpose: 'analytics' }), 'MT01'), []);
  });

  it('AN12 data that the activity says it does not collect', () => {
    assertFinds(
      'AN12',
      changed({ notCollected: ['contact.email'] }),
      at('notCollected'),
      changed({ notCollected: ['contact.email'], retention: 'none' }),
    );
  });

  it('AN16 a run without an annotation', () => {
    assert.deepEqual(subjectsOf(judge([newsletter()]), 'AN16'), ['/activities']);
    assert.deepEqual(subjectsOf(judge([field('A.b', 'contact.email')]), 'AN16'), []);
  });

  it('CF04 an exemption without its reason', () => {
    assertFinds(
      'CF04',
      changed({ noticeExemption: { ref: '13(4)' } }),
      at('noticeExemption/reason'),
      changed({ noticeExemption: { ref: '13(4)', reason: 'printed on the contract' } }),
    );
  });

  it('tells the place and the evidence of a finding', () => {
    const judged = judge([newsletter(), recipient({ id: 'x', name: 'X', country: 'NL' })]);
    const [finding] = judged.findings.filter(({ id }) => id === 'RC03');
    assert.deepEqual(finding?.evidence, [{ file: 'src/app.ts', symbol: 'x' }]);
    assert.equal(finding.at?.file, 'src/app.ts');
  });
});
