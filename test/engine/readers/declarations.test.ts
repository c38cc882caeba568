import assert from 'node:assert/strict';

import type { Fact } from '../../../core/src/facts/facts.js';

import { collect, factsOf, showFinding } from '../../support/collect.js';
import { showSpan } from '../../support/evaluate-probe.js';

function show(fact: Fact): readonly [string, string, unknown] {
  return [
    fact.kind === 'term' ? fact.term : fact.kind,
    fact.evidence.symbol,
    'declaration' in fact ? fact.declaration.value : undefined,
  ];
}

describe('declarations', () => {
  it('are read from every declaration function', () => {
    const { facts, findings } = collect({
      'privacy.ts': `import * as v from '@verklaar/annotations';
export const taste = v.category({ id: 'preference.taste', parent: 'preference.any', labels: { nl: 'smaak' } });
export const taster = v.dataSubject({ id: 'taster', labels: { nl: 'proever' } });
export const tasting = v.purpose({ id: 'tasting', labels: { nl: 'proeven' } });
export const closed = v.event({ id: 'x.closed', labels: { nl: 'sluiting' } });
export const open = v.state({ id: 'x.open', labels: { nl: 'open' } });
export const mollie = v.recipient({ id: 'mollie', categories: [taste], purpose: tasting });
export const tastings = v.activity({
  id: 'tastings',
  purpose: [tasting, 'security'],
  dataSubjects: [taster, 'customer'],
  data: [taste, { category: taste, dataSubjects: [taster] }],
  notCollected: [taste],
  recipients: [mollie, () => mollie, { recipient: mollie, categories: [taste] }],
  source: { from: mollie },
  retention: \`P1Y after \${closed.id}\`,
});
export const cookie = v.terminalAccess({ key: '_ga*', recipients: [mollie], activity: tastings, categories: [taste] });
export const form = v.collectionPoint({ id: 'form', collects: [tastings, () => tastings] });
export const route = v.rightsRoute({ id: 'erase', right: 'erasure', path: '/erase' });`,
    });
    assert.deepEqual(findings, []);
    assert.deepEqual(facts.map(show), [
      ['category', 'taste', { id: 'preference.taste', parent: 'preference.any', labels: { nl: 'smaak' } }],
      ['dataSubject', 'taster', { id: 'taster', labels: { nl: 'proever' } }],
      ['purpose', 'tasting', { id: 'tasting', labels: { nl: 'proeven' } }],
      ['event', 'closed', { id: 'x.closed', labels: { nl: 'sluiting' } }],
      ['state', 'open', { id: 'x.open', labels: { nl: 'open' } }],
      ['recipient', 'mollie', { id: 'mollie', categories: ['preference.taste'], purpose: 'tasting' }],
      [
        'activity',
        'tastings',
        {
          id: 'tastings',
          purpose: ['tasting', 'security'],
          dataSubjects: ['taster', 'customer'],
          data: ['preference.taste', { category: 'preference.taste', dataSubjects: ['taster'] }],
          notCollected: ['preference.taste'],
          recipients: ['mollie', 'mollie', { recipient: 'mollie', categories: ['preference.taste'] }],
          source: { from: 'mollie' },
          retention: 'P1Y after x.closed',
        },
      ],
      [
        'terminalAccess',
        'cookie',
        { key: '_ga*', recipients: ['mollie'], activity: 'tastings', categories: ['preference.taste'] },
      ],
      ['collectionPoint', 'form', { id: 'form', collects: ['tastings', 'tastings'] }],
      ['rightsRoute', 'route', { id: 'erase', right: 'erasure', path: '/erase' }],
    ]);
  });

  it('stand anywhere: members, default exports, statements, arguments', () => {
    const { facts } = collect({
      'privacy.ts': `import { activity as act } from '@verklaar/annotations';
const common = { purpose: 'security' } as const;
export const all = { first: act({ id: 'first', ...common }), nested: { second: act({ ...common, id: 'second' }) } };
act({ id: 'third', ...common });
[act({ id: 'fourth', ...common })].forEach(() => undefined);
export default act({ id: 'fifth', ...common });`,
    });
    assert.deepEqual(
      factsOf(facts, 'activity').map(({ evidence, declaration }) => [evidence.symbol, declaration.value.id]),
      [
        ['all.first', 'first'],
        ['all.nested.second', 'second'],
        ['third', 'third'],
        ['module', 'fourth'],
        ['default', 'fifth'],
      ],
    );
  });

  it('are told from functions of the same name', () => {
    const { facts } = collect({
      'privacy.ts': `import { activity } from '@verklaar/annotations';
function f(activity: (options: object) => void) { activity({ id: 'not-ours' }); }
activity({ id: 'ours', purpose: 'security' });
const state = (options: object) => options; state({ id: 'x.react' });`,
    });
    assert.deepEqual(
      facts.map(({ evidence }) => evidence.symbol),
      ['ours'],
    );
  });

  it('place every property', () => {
    const { facts } = collect({
      'privacy.ts': `import { activity } from '@verklaar/annotations';
const texts = {
  nl: 'Nieuwsbrief',
};
activity({ id: 'newsletter', name: texts, purpose: 'directMarketing' });`,
    });
    const [fact] = factsOf(facts, 'activity');
    assert.deepEqual(
      Object.fromEntries(Object.entries(fact!.declaration.spans).map(([pointer, span]) => [pointer, showSpan(span)])),
      {
        '': 'privacy.ts:5:10-5:71',
        '/id': 'privacy.ts:5:16-5:28',
        '/name': 'privacy.ts:2:15-4:2',
        '/name/nl': 'privacy.ts:3:7-3:20',
        '/purpose': 'privacy.ts:5:52-5:69',
      },
    );
  });

  it('keep what can be read; without a readable id they are no declaration', () => {
    const { facts, findings } = collect({
      'privacy.ts': `import { activity, recipient } from '@verklaar/annotations';
declare const id: 'secret';
declare const options: { id: 'x'; purpose: 'security' };
activity({ id: 'kept', purpose: 'security', owner: String(1), recipients: [nowhere] });
activity({ id, purpose: 'security' });
activity(options);
recipient({ id: 'loop', get name() { return 'x'; } });
// @ts-expect-error no options
activity();`,
    });
    assert.deepEqual(facts.map(show), [
      ['activity', 'kept', { id: 'kept', purpose: 'security', recipients: [] }],
      ['recipient', 'loop', { id: 'loop' }],
      ['activity', 'module', {}],
    ]);
    assert.deepEqual(
      findings.map((finding) => [showFinding(finding).replace(/ instead=.*/u, ''), finding.subject]),
      [
        ['AN01 privacy.ts:4:52-4:61 reason=a function call has a value only when the program runs', '/activities/kept'],
        ['AN01 privacy.ts:4:76-4:83 reason=the name cannot be found', '/activities/kept'],
        [
          'AN01 privacy.ts:5:12-5:14 reason=the constant has no value in the code that can be seen',
          '/activities/module',
        ],
        [
          'AN01 privacy.ts:6:10-6:17 reason=the constant has no value in the code that can be seen',
          '/activities/module',
        ],
        ['AN01 privacy.ts:7:25-7:51 reason=a function is not plain data', '/recipients/loop'],
      ],
    );
  });

  it('that mention each other in a circle are read', () => {
    const { facts, findings } = collect({
      'a.ts': `import { activity } from '@verklaar/annotations';
import { User } from './b.js';
export const users = activity({ id: 'users', purpose: 'security' });
export const holder = User;`,
      'b.ts': `import { PersonalData } from '@verklaar/annotations';
import { users } from './a.js';
export class User { @PersonalData('contact.email', { for: () => users }) email?: string; }`,
    });
    assert.deepEqual(findings, []);
    assert.deepEqual(
      factsOf(facts, 'personalField').map(({ declaration }) => declaration.value.for),
      [['users']],
    );
  });
});
