import assert from 'node:assert/strict';

import { collect, factsOf, showFinding } from '../../support/collect.js';
import { showSpan } from '../../support/evaluate-probe.js';

const privacy = `import { activity, recipient, category, dataSubject } from '@verklaar/annotations';
export const newsletter = activity({ id: 'newsletter', purpose: 'directMarketing' });
export const orders = activity({ id: 'orders', purpose: 'orderFulfilment' });
export const mollie = recipient({ id: 'mollie' });
export const taste = category({ id: 'preference.taste', labels: { nl: 'smaak', en: 'taste' } });
export const taster = dataSubject({ id: 'taster', labels: { nl: 'proever', en: 'taster' } });
`;

const header = `import { PersonalData, NotPersonalData, DataSubject, ProcessedFor, PersonalFields, SharedWith } from '@verklaar/annotations';
import { newsletter, orders, mollie, taste, taster } from './privacy.js';
`;

function read(body: string, others: Readonly<Record<string, string>> = {}) {
  const { facts, findings } = collect({ 'privacy.ts': privacy, 'user.ts': header + body, ...others });
  return {
    own: facts.filter(({ evidence }) => evidence.file === 'user.ts'),
    findings: findings.map(showFinding),
    rawFindings: findings,
  };
}

/** Declarations of the fields by symbol, without places. */
function fields(body: string, others: Readonly<Record<string, string>> = {}): Readonly<Record<string, unknown>> {
  const { own, findings } = read(body, others);
  assert.deepEqual(findings, []);
  return Object.fromEntries(
    factsOf(own, 'personalField').map(({ evidence, declaration }) => [evidence.symbol, declaration.value]),
  );
}

describe('decorators', () => {
  it('read all that the object form says', () => {
    assert.deepEqual(
      fields(`class User {
  @PersonalData(taste, {
    for: [newsletter, 'orders', () => orders, { activity: orders, retention: 'P7Y' }, { activity: () => newsletter }],
    dataSubjects: [taster, 'customer'],
    child: true,
    source: { from: mollie },
  })
  taste?: string;
}`),
      {
        'User.taste': {
          category: 'preference.taste',
          for: ['newsletter', 'orders', 'orders', { activity: 'orders', retention: 'P7Y' }, { activity: 'newsletter' }],
          dataSubjects: ['taster', 'customer'],
          child: true,
          source: { from: 'mollie' },
        },
      },
    );
  });

  it('read the short form, and make lists of single values', () => {
    assert.deepEqual(
      fields(`class User {
  @PersonalData('device.ip', 'P30D', 'legitimateInterests') ip?: string;
  @PersonalData('contact.email', { for: newsletter, dataSubjects: 'customer' }) email?: string;
  @PersonalData('identity.name') name?: string;
}`),
      {
        'User.ip': { category: 'device.ip', retention: 'P30D', legalBasis: 'legitimateInterests' },
        'User.email': { category: 'contact.email', for: ['newsletter'], dataSubjects: ['customer'] },
        'User.name': { category: 'identity.name' },
      },
    );
  });

  it('stand on fields, accessors, getters, private, static and computed members, and parameter properties', () => {
    const { own } = read(`const key = 'computed';
export default class {
  @PersonalData('a.field') field?: string;
  @PersonalData('a.accessor') accessor kept = '';
  @PersonalData('a.getter') get shown() { return ''; }
  @PersonalData('a.secret') #secret = '';
  @PersonalData('a.static') static shared = '';
  @PersonalData('a.computed') [key]?: string;
  @PersonalData('a.quoted') 'full name'?: string;
  constructor(@PersonalData('a.parameter') private readonly given: string) {}
}
const Expression = class { @PersonalData('a.expression') field = ''; };
function local() { class Local { @PersonalData('a.local') field = ''; } }
class Local { @PersonalData('a.outer') field = ''; }`);
    assert.deepEqual(
      factsOf(own, 'personalField').map(({ owner, name, declaration }) => [owner, name, declaration.value.category]),
      [
        ['user.ts#default', 'field', 'a.field'],
        ['user.ts#default', 'kept', 'a.accessor'],
        ['user.ts#default', 'shown', 'a.getter'],
        ['user.ts#default', '#secret', 'a.secret'],
        ['user.ts#default', 'shared', 'a.static'],
        ['user.ts#default', 'computed', 'a.computed'],
        ['user.ts#default', 'full name', 'a.quoted'],
        ['user.ts#default', 'given', 'a.parameter'],
        ['user.ts#Expression', 'field', 'a.expression'],
        ['user.ts#Local', 'field', 'a.local'],
        ['user.ts#Local~2', 'field', 'a.outer'],
      ],
    );
  });

  it('are recognised by what they resolve to, under any name', () => {
    const others = {
      'again.ts': `export { PersonalData as PII } from '@verklaar/annotations';
export * as marks from '@verklaar/annotations';
import { PersonalData } from '@verklaar/annotations';
export const Marked = PersonalData;
export const Email = PersonalData('contact.email', 'P1Y', 'consent');
export default PersonalData;`,
      'use.ts': `import anyName, { PII, PII as Renamed, marks, Marked, Email } from './again.js';
import * as all from '@verklaar/annotations';
import * as again from './again.js';
import { default as other } from './again.js';
const { PersonalData: Taken } = all;
class User {
  @PII('a.reexport') a?: string;
  @Renamed('a.renamed') b?: string;
  @marks.PersonalData('a.namespace') c?: string;
  @Marked('a.constant') d?: string;
  @Email e?: string;
  @anyName('a.default') f?: string;
  @all.PersonalData('a.all') g?: string;
  @again.PII('a.again') h?: string;
  @other('a.other') i?: string;
  @Taken('a.taken') j?: string;
}`,
    };
    const { facts, findings } = collect(others);
    assert.deepEqual(findings, []);
    assert.deepEqual(
      factsOf(facts, 'personalField').map(({ declaration }) => declaration.value.category),
      [
        'a.reexport',
        'a.renamed',
        'a.namespace',
        'a.constant',
        'contact.email',
        'a.default',
        'a.all',
        'a.again',
        'a.other',
        'a.taken',
      ],
    );
  });

  it('of the same name from elsewhere are not ours', () => {
    const { facts, findings } = collect({
      'own.ts': `export function PersonalData(category: string): any {}
export function activity(options: object) { return options; }
export type Personal<T, C> = T;`,
      'use.ts': `import { PersonalData, activity, type Personal } from './own.js';
class User { @PersonalData('contact.email') email?: string; name?: Personal<string, 'identity.name'>; }
activity({ id: 'newsletter' });`,
    });
    assert.deepEqual([facts, findings], [[], []]);
  });

  it('are recognised by their import when the package is not installed', () => {
    const { facts } = collect(
      {
        'use.ts': `import { PersonalData as PII } from '@verklaar/annotations';
import * as v from '@verklaar/annotations';
import { PersonalData } from 'elsewhere';
class User { @PII('a.named') a?: string; @v.PersonalData('a.namespace') b?: string; @PersonalData('a.no') c?: string; }`,
      },
      false,
    );
    assert.deepEqual(
      factsOf(facts, 'personalField').map(({ name }) => name),
      ['a', 'b'],
    );
  });

  it('place every part of a declaration', () => {
    const { own } = read(`class User {
  @PersonalData('contact.email', {
    for: [newsletter, { activity: 'orders', retention: 'P7Y' }],
    legalBasis: 'consent',
  })
  email?: string;
}`);
    const [fact] = factsOf(own, 'personalField');
    assert.deepEqual(
      Object.fromEntries(Object.entries(fact!.declaration.spans).map(([pointer, span]) => [pointer, showSpan(span)])),
      {
        '': 'user.ts:4:3-7:5',
        '/category': 'user.ts:4:17-4:32',
        '/for': 'user.ts:5:10-5:64',
        '/for/0': 'user.ts:5:11-5:21',
        '/for/1': 'user.ts:5:23-5:63',
        '/for/1/activity': 'user.ts:5:35-5:43',
        '/for/1/retention': 'user.ts:5:56-5:61',
        '/legalBasis': 'user.ts:6:17-6:26',
      },
    );
  });

  it('give a class its defaults, and add up when repeated', () => {
    const { own, findings } = read(`@ProcessedFor(newsletter, { activity: () => orders, retention: 'P7Y' })
@ProcessedFor('security')
@DataSubject(taster)
class User {}`);
    assert.deepEqual(findings, []);
    assert.deepEqual(
      factsOf(own, 'owner').map(({ owner, declaration }) => [owner, declaration.value]),
      [
        [
          'user.ts#User',
          {
            processedFor: ['newsletter', { activity: 'orders', retention: 'P7Y' }, 'security'],
            dataSubjects: ['taster'],
          },
        ],
      ],
    );
  });

  it('beside an annotation on the same field say what its options could say', () => {
    assert.deepEqual(
      fields(`class User {
  @PersonalData('contact.email') @ProcessedFor(newsletter) @DataSubject('customer') email?: string;
  @PersonalData('contact.phone', { for: orders }) @ProcessedFor(orders) phone?: string;
}`),
      {
        'User.email': { category: 'contact.email', for: ['newsletter'], dataSubjects: ['customer'] },
        'User.phone': { category: 'contact.phone', for: ['orders'] },
      },
    );
  });

  it('disagree with a finding (AN12)', () => {
    const { findings } = read(`class User {
  @PersonalData('contact.phone', { for: orders }) @ProcessedFor(newsletter) phone?: string;
  /** @personalData contact.phone */
  @PersonalData('contact.email') email?: string;
  @NotPersonalData('a number') @PersonalData('contact.phone') both?: string;
}`);
    assert.deepEqual(findings, [
      'AN12 user.ts:4:51-4:76 field=User.phone first=["orders"] second=["newsletter"]',
      'AN12 user.ts:5:7-5:20 field=User.email first=decorator: {"category":"contact.email"} second=jsdoc: {"category":"contact.phone"}',
      'AN12 user.ts:7:32-7:62 field=User.both first=decorator: not personal second=decorator: {"category":"contact.phone"}',
    ]);
  });

  it('that agree in two forms are one fact', () => {
    const { own, findings } = read(`class User {
  /** @personalData contact.email for newsletter */
  @PersonalData('contact.email', { for: [newsletter] }) email?: string;
}`);
    assert.deepEqual(findings, []);
    assert.deepEqual(
      own.map(({ kind }) => kind),
      ['personalField'],
    );
  });

  it('NotPersonalData keeps the reason, and asks for one (AN11)', () => {
    const { own, findings } = read(`class User {
  @NotPersonalData('random batch number') batch?: string;
  @NotPersonalData(' ') blank?: string;
  // @ts-expect-error no reason
  @NotPersonalData() missing?: string;
}`);
    assert.deepEqual(
      factsOf(own, 'notPersonalField').map(({ name, reason }) => [name, reason.value]),
      [
        ['batch', 'random batch number'],
        ['blank', ''],
        ['missing', ''],
      ],
    );
    assert.deepEqual(findings, ['AN11 user.ts:5:3-5:24 field=User.blank', 'AN11 user.ts:7:3-7:21 field=User.missing']);
  });

  it('PersonalFields says of fields what decorators on them say', () => {
    assert.deepEqual(
      fields(`class Base { inherited?: string; }
@PersonalFields({
  email: 'contact.email',
  taste,
  ip: ['device.ip', 'P30D', 'legitimateInterests'],
  name: ['identity.name', { for: newsletter }],
  given: ['identity.name'],
  inherited: 'identity.name',
})
class User extends Base {
  declare email: string; taste?: string; ip?: string; name?: string;
  constructor(readonly given: string) { super(); }
}`),
      {
        'User.email': { category: 'contact.email' },
        'User.taste': { category: 'preference.taste' },
        'User.ip': { category: 'device.ip', retention: 'P30D', legalBasis: 'legitimateInterests' },
        'User.name': { category: 'identity.name', for: ['newsletter'] },
        'User.given': { category: 'identity.name' },
        'User.inherited': { category: 'identity.name' },
      },
    );
  });

  it('PersonalFields marks what is not personal, and names what is not there (AN17)', () => {
    const { own, findings } = read(`const common = { batch: { notPersonal: 'random' } } as const;
@PersonalFields({ ...common, nope: 'contact.email' })
class User { batch?: string; }`);
    assert.deepEqual(
      factsOf(own, 'notPersonalField').map(({ evidence, form, reason }) => [evidence.symbol, form, reason.value]),
      [['User.batch', 'fields', 'random']],
    );
    assert.deepEqual(findings, ['AN17 user.ts:4:36-4:51 name=nope owner=User']);
  });

  it('SharedWith names recipients of classes, methods and properties', () => {
    const { own, findings } = read(`@SharedWith(mollie, 'brevo')
class Gateway {
  @SharedWith({ recipient: () => mollie, categories: [taste] }) pay() {}
}`);
    assert.deepEqual(findings, []);
    assert.deepEqual(
      factsOf(own, 'sharedWith').map(({ owner, evidence, recipient }) => [owner, evidence.symbol, recipient.value]),
      [
        ['user.ts#Gateway', 'Gateway', 'mollie'],
        ['user.ts#Gateway', 'Gateway', 'brevo'],
        ['user.ts#Gateway', 'Gateway.pay', { recipient: 'mollie', categories: ['preference.taste'] }],
      ],
    );
  });

  it('warn where TC39 decorators cannot stand or reset a value (AN04)', () => {
    const { own, findings } = read(`abstract class Base { name?: string; set = ''; }
abstract class User extends Base {
  @PersonalData('identity.name') declare email: string;
  @PersonalData('identity.name') abstract phone: string;
  @PersonalData('identity.name') name?: string;
  @PersonalData('identity.name') set = 'anew';
  @PersonalData('identity.name') own?: string;
  constructor(@PersonalData('identity.name') readonly given: string) { super(); }
}
@PersonalData('identity.name') class Wrong { @PersonalFields({}) member = ''; }`);
    assert.equal(factsOf(own, 'personalField').length, 6);
    assert.deepEqual(findings, [
      'AN04 user.ts:5:3-5:33 member=User.email why=a member with `declare` has no decorators at run time',
      'AN04 user.ts:6:3-6:33 member=User.phone why=an abstract member has no decorators at run time',
      'AN04 user.ts:7:3-7:33 member=User.name why=the base class declares it too, and declaring it again resets its value',
      'AN04 user.ts:10:15-10:45 member=User.given why=standard decorators cannot stand on parameters',
      'AN04 user.ts:12:1-12:31 member=Wrong why=PersonalData does not belong on a class; put it on a member, or use PersonalFields',
      'AN04 user.ts:12:46-12:65 member=Wrong.member why=PersonalFields does not belong on a member; put it on the class',
    ]);
  });

  it('say exactly where something cannot be read (AN01) and what is declared elsewhere as another kind (AN06)', () => {
    const { own, findings, rawFindings } = read(`let loose = 'P1Y';
class User {
  @PersonalData('contact.email', { retention: loose, for: [mollie, newsletter, taste.toString()] }) email?: string;
  @PersonalData(loose) lost?: string;
  @PersonalData(newsletter, loose, 'consent') wrong?: string;
  @PersonalData(...['contact.email']) spread?: string;
}
const stray = [PersonalData('contact.email')];`);
    assert.deepEqual(
      factsOf(own, 'personalField').map(({ name, declaration }) => [name, declaration.value]),
      [['email', { category: 'contact.email', for: ['newsletter'] }]],
    );
    assert.deepEqual(
      findings.map((finding) => finding.replace(/ instead=.*/u, '')),
      [
        'AN01 user.ts:5:47-5:52 reason=a variable that can be assigned again has no fixed value',
        'AN06 user.ts:5:60-5:66 property=/for/0 expected=an activity found=the recipient "mollie"',
        'AN01 user.ts:5:80-5:96 reason=a function call has a value only when the program runs',
        'AN01 user.ts:6:17-6:22 reason=a variable that can be assigned again has no fixed value',
        'AN06 user.ts:7:17-7:27 property=/category expected=a category found=the activity "newsletter"',
        'AN01 user.ts:7:29-7:34 reason=a variable that can be assigned again has no fixed value',
        'AN01 user.ts:8:17-8:37 reason=what is spread here is no readable object or list',
        'AN01 user.ts:10:16-10:45 reason=PersonalData is called here, but stands on no class or member',
      ],
    );
    assert.deepEqual(
      rawFindings.map(({ subject }) => subject),
      ['email', 'email', 'email', 'lost', 'wrong', 'wrong', 'spread']
        .map((name) => `/fields/User.${name}`)
        .concat('/fields/stray'),
    );
  });

  it('without arguments leave the category to the validator', () => {
    const { own, findings } = read(`class User {
  // @ts-expect-error no category
  @PersonalData() a?: string;
  // @ts-expect-error no call
  @PersonalData b?: string;
}`);
    assert.deepEqual(findings, []);
    assert.deepEqual(
      factsOf(own, 'personalField').map(({ declaration }) => declaration.value),
      [{}, {}],
    );
  });
});
