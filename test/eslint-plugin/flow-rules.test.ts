import assert from 'node:assert/strict';

import plugin from '../../eslint-plugin/src/index.js';
import { repositoryPath } from '../support/sample.js';
import { type Complaint, lint, type LintOptions } from './lint.js';

/** `2:13-2:23 DF01` for each complaint. */
function show(complaints: readonly Complaint[]): readonly string[] {
  return complaints.map(({ place, id }) => `${place} ${id}`);
}

const user = `declare const user: { id: string; email: string; name: string };\n`;
const hashed = `import { createHash } from 'node:crypto';\n${user}const sum = createHash('sha256').update(user.email).digest('hex');\n`;

describe('Rules about flows: where they report', () => {
  it('the expression that carries the data', () => {
    assert.deepEqual(show(lint({ 'a.ts': `${user}console.log('to', user.email);` })), ['2:19-2:29 DF01']);
    assert.deepEqual(show(lint({ 'a.ts': `${user}console.log(\`to \${user.email}\`);` })), ['2:19-2:29 DF01']);
  });

  it('the argument, when several of its parts do', () => {
    const text = `${user}console.log({\n  to: user.email,\n  by: user.name,\n});`;
    assert.deepEqual(show(lint({ 'a.ts': text })), ['2:13-5:2 DF01']);
  });

  it('after a byte-order mark, as ESLint counts', () => {
    assert.deepEqual(show(lint({ 'a.ts': `\uFEFF${user}console.log(user.email);` })), ['2:13-2:23 DF01']);
  });

  it('with the id and, when the sink is elsewhere, the way to it', () => {
    const notify = `import { audit } from './audit.js';\nexport function notify(to: string): void {\n  audit(to);\n}\n`;
    const audit = `export function audit(text: string): void {\n  console.info(text);\n}\n`;
    const text = `import { notify } from './notify.js';\n${user}notify(user.email);`;
    const [complaint, ...others] = lint({ 'a.ts': text, 'notify.ts': notify, 'audit.ts': audit });
    assert.equal(others.length, 0);
    assert.equal(complaint?.place, '3:8-3:18');
    assert.match(complaint.text, /By way of .*audit\.ts:2\).*\(DF01\)$/u);
    assert.deepEqual(lint({ 'notify.ts': notify, 'audit.ts': audit }), []);
  });
});

describe('Rules about flows: options', () => {
  const email = `${user}console.log(user.email);`;
  const annotated = `import { PersonalData } from '@verklaar/annotations';
class Customer { @PersonalData('contact.email') email = ''; }
export const log = (customer: Customer): void => { console.log(customer.email); };`;
  const logs = (options: object): Record<string, ['error', object]> => ({
    '@verklaar/no-personal-data-in-logs': ['error', options],
  });

  it('annotated-only leaves out what only a name tells', () => {
    assert.deepEqual(show(lint({ 'a.ts': email })), ['2:13-2:23 DF01']);
    assert.deepEqual(lint({ 'a.ts': email }, { preset: 'annotated-only' }), []);
    assert.deepEqual(show(lint({ 'a.ts': annotated }, { preset: 'annotated-only' })), ['3:64-3:78 DF01']);
  });

  it('of a rule go before those of the settings, and those before the defaults', () => {
    const settings = { verklaar: { infer: 'off' } };
    assert.deepEqual(lint({ 'a.ts': email }, { settings }), []);
    assert.equal(lint({ 'a.ts': email }, { settings, rules: logs({ infer: 'report' }) }).length, 1);
  });

  it('ids: where an id of a person counts', () => {
    const text = `${user}console.log(user.id);`;
    assert.deepEqual(lint({ 'a.ts': text }), []);
    assert.deepEqual(show(lint({ 'a.ts': text }, { rules: logs({ ids: ['logs'] }) })), ['2:13-2:20 DF01']);
  });

  it('pseudonymised: where hashed data count', () => {
    const text = `${hashed}console.log(sum);`;
    assert.deepEqual(lint({ 'a.ts': text }), []);
    assert.deepEqual(show(lint({ 'a.ts': text }, { rules: logs({ pseudonymised: ['logs'] }) })), ['4:13-4:16 DF01']);
  });

  it('tests: whether flows in test files count', () => {
    const settings = { verklaar: { tests: 'report' } };
    for (const file of ['a.test.ts', 'a.stories.ts', '__tests__/a.ts', 'cypress/support/a.ts']) {
      assert.deepEqual(lint({ [file]: email }), [], file);
      assert.deepEqual(lint({ [file]: email }, { preset: 'strict' }), [], file);
      assert.deepEqual(show(lint({ [file]: email }, { settings })), ['2:13-2:23 DF01'], file);
      assert.deepEqual(show(lint({ [file]: email }, { rules: logs({ tests: 'report' }) })), ['2:13-2:23 DF01'], file);
      assert.deepEqual(lint({ [file]: email }, { settings, rules: logs({ tests: 'quiet' }) }), [], file);
    }
    for (const file of ['tests/a.ts', 'fixtures/shop/a.ts', 'latest.ts']) {
      assert.deepEqual(show(lint({ [file]: email })), ['2:13-2:23 DF01'], file);
    }
  });

  it('tests: are told by the path from the root, or from the package for what stands outside', () => {
    const rooted = (folder: string): object => ({ settings: { verklaar: { root: repositoryPath(folder) } } });
    const file = 'cypress/app/a.ts';
    assert.deepEqual(lint({ [file]: email }, rooted('test/output/eslint-plugin')), []);
    assert.equal(lint({ [file]: email }, rooted('test/output/eslint-plugin/cypress/app')).length, 1);
    assert.deepEqual(lint({ [file]: email }, rooted('core')), []);
    assert.deepEqual(lint({ 'a.test.ts': email }, rooted('core')), []);
    assert.equal(lint({ 'a.ts': email }, rooted('core')).length, 1);
  });

  it('tests: nothing is asked of the program of a quiet one, not even that there is one', () => {
    const off = Object.fromEntries(Object.keys(plugin.rules).map((name) => [`@verklaar/${name}`, 'off' as const]));
    const options = { typed: false, rules: { ...off, ...logs({}) } };
    assert.deepEqual(lint({ 'a.test.ts': email }, options), []);
    assert.throws(() => lint({ 'a.ts': email }, options), /no type information/u);
  });

  it('sanitisers: functions of the project that remove the person', () => {
    const text = `const plain = (text: string): string => text.trim();\n${user}console.log(plain(user.email));`;
    assert.equal(lint({ 'a.ts': text }).length, 1);
    assert.deepEqual(lint({ 'a.ts': text }, { settings: { verklaar: { sanitisers: ['plain'] } } }), []);
  });

  it('sinks: libraries of the project', () => {
    const text = `import { audit } from '@shop/audit';\n${user}audit.write('x', user.email);\naudit.write(user.email);`;
    const sinks = [
      { id: 'audit', kind: 'logs', packages: ['@shop/audit'], calls: [{ callee: 'audit.write', arguments: [1] }] },
    ];
    assert.deepEqual(lint({ 'a.ts': text }), []);
    assert.deepEqual(show(lint({ 'a.ts': text }, { settings: { verklaar: { sinks } } })), ['3:18-3:28 DF01']);
  });

  it('services and hosts of the project', () => {
    const text = `${user}await fetch('https://crm.shop.example/x', { method: 'POST', body: user.email });\nexport {};`;
    const told = (verklaar: object): readonly string[] =>
      lint({ 'a.ts': text }, { settings: { verklaar } }).map((complaint) => complaint.text.split(' gets ')[0] ?? '');
    const services = [{ id: 'shop-crm', name: 'Shop CRM', kind: 'crm', recognition: { hosts: ['crm.shop.example'] } }];
    assert.deepEqual(told({}), ['crm.shop.example']);
    assert.deepEqual(told({ services }), ['Shop CRM']);
    assert.deepEqual(told({ ownHosts: ['crm.shop.example'] }), []);
    assert.deepEqual(told({ ownHosts: ['*.shop.example'] }), []);
  });

  it('an unknown one is an error that names the one meant', () => {
    const lintWith = (verklaar: object) => () => lint({ 'a.ts': email }, { settings: { verklaar } });
    assert.throws(
      lintWith({ sanitizers: [] }),
      /"settings\.verklaar" has no option "sanitizers"\. Did you mean "sanitisers"\?/u,
    );
    assert.throws(lintWith({ xyz: 1 }), /It has: baseline, config, fingerprint, ids, infer,.*, tests\./u);
    assert.throws(lintWith({ infer: 'on' }), /"settings\.verklaar\.infer" must be equal to one of .*: off, report\./u);
    assert.throws(lintWith({ ids: ['log'] }), /"settings\.verklaar\.ids\.0" must be/u);
    assert.throws(() => lint({ 'a.ts': email }, { settings: { verklaar: 'x' } }), /must be an object/u);
    assert.throws(() => lint({ 'a.ts': email }, { rules: logs({ infr: 'off' }) }), /infr/u);
  });
});

describe('Rules about flows: declarations', () => {
  const send = `export async function subscribe(email: string): Promise<void> {
  await fetch('https://api.mollie.com/v2/customers', { method: 'POST', body: JSON.stringify({ email }) });
}
`;
  const declare = (more = ''): string =>
    `import { recipient } from '@verklaar/annotations';\nexport const psp = recipient({ id: 'psp', service: 'mollie'${more} });\n`;

  it('in another file of the program', () => {
    const told = (more: Record<string, string> = {}): readonly string[] =>
      lint({ 'a.ts': send, ...more }).map(({ id }) => id);
    assert.deepEqual(told(), ['RC01']);
    assert.deepEqual(told({ 'privacy.ts': declare() }), []);
    assert.deepEqual(told({ 'privacy.ts': declare(`, categories: ['identity.name']`) }), ['RC07']);
  });

  it('in the config, whose website is an own host as well', () => {
    const organisation = {
      id: 'shop',
      legalName: 'Shop',
      website: 'https://www.shop.example/over',
      address: { street: 'S 1', postalCode: '9000', city: 'Gent', country: 'BE' },
      email: 'a@shop.example',
    };
    const config = { organisations: [organisation], statements: [{ id: 'website', languages: ['en'] }] };
    const recipients = [{ id: 'psp', service: 'mollie' }];
    const settingsOf = (all: object): Record<string, object> => ({ verklaar: { config: all } });
    assert.equal(lint({ 'a.ts': send }, { settings: settingsOf(config) }).length, 1);
    assert.deepEqual(lint({ 'a.ts': send }, { settings: settingsOf({ ...config, recipients }) }), []);
    const own = send.replace('api.mollie.com', 'shop.example');
    assert.equal(lint({ 'a.ts': own }).length, 1);
    assert.deepEqual(lint({ 'a.ts': own }, { settings: settingsOf(config) }), []);
  });
});

describe('Rules: comments that ignore', () => {
  it('quiet the finding, by id or by rule, until their day', () => {
    const text = (comment: string): string => `${user}// verklaar-ignore ${comment}\nconsole.log(user.email);`;
    for (const comment of [
      'DF01: read by one person',
      'no-personal-data-in-logs: read by one person',
      'DF01: for a trial until 2999-01-31',
    ]) {
      assert.deepEqual(lint({ 'a.ts': text(comment) }), [], comment);
    }
    assert.deepEqual(show(lint({ 'a.ts': text('DF01: for a trial until 2020-01-31') })), [
      '2:1-2:54 SU03',
      '3:13-3:23 DF01',
    ]);
    assert.deepEqual(show(lint({ 'a.ts': text('DF02: read by one person') })), ['2:1-2:44 SU01', '3:13-3:23 DF01']);
  });

  it('are not needless when stricter options would report', () => {
    const text = `${user}// verklaar-ignore DF01: read by one person\nconsole.log(user.id);`;
    assert.deepEqual(lint({ 'a.ts': text }), []);
  });

  it('about flows are not needless where nobody looks for flows', () => {
    const text = `${user}// verklaar-ignore DF01, DF10: read by one person\nconsole.log(user.email);`;
    const needless = (options: LintOptions = {}): readonly string[] =>
      lint({ 'a.test.ts': text.replace('.email', '.length') }, options).map((complaint) => complaint.text);
    const report = { settings: { verklaar: { tests: 'report' } } };
    const [quiet = '', ...others] = needless();
    assert.match(quiet, /`?DF10`?.*\(SU01\)$/u);
    assert.doesNotMatch(quiet, /DF01/u);
    assert.deepEqual(others, []);
    assert.match(needless(report)[0] ?? '', /DF01, DF10.*\(SU01\)$/u);
    assert.match(lint({ 'a.test.ts': text }, report)[0]?.text ?? '', /^(?!.*DF01).*DF10.*\(SU01\)$/u);
  });

  it('quiet other rules too', () => {
    const text = `import { NotPersonalData } from '@verklaar/annotations';
export class A {
  // verklaar-ignore DF11: the reason stands in the manual of the machine
  @NotPersonalData('nvt') batch = '';
}`;
    assert.deepEqual(lint({ 'a.ts': text }, { preset: 'strict' }), []);
  });
});

describe('Rules: the baseline', () => {
  const text = `${user}export function greet(): void {\n  console.log(user.email);\n  console.log(user.email);\n}`;
  const entry = {
    id: 'DF01',
    file: 'test/output/eslint-plugin/a.ts',
    symbol: 'greet',
    data: 'user.email',
    to: 'console.log',
  };
  const settingsFor = (count: number, more: object = {}): Record<string, object> => ({
    verklaar: { baseline: JSON.stringify({ schemaVersion: 1, findings: [{ ...entry, count, ...more }] }) },
  });

  it('quiets as many as it counts, the first ones', () => {
    assert.deepEqual(show(lint({ 'a.ts': text })), ['3:15-3:25 DF01', '4:15-4:25 DF01']);
    assert.deepEqual(show(lint({ 'a.ts': text }, { settings: settingsFor(1) })), ['4:15-4:25 DF01']);
    assert.deepEqual(lint({ 'a.ts': text }, { settings: settingsFor(2) }), []);
    assert.equal(lint({ 'a.ts': text }, { settings: settingsFor(2, { symbol: 'other' }) }).length, 2);
  });

  it('names files from the root it is given, as the command does', () => {
    const { verklaar } = settingsFor(2, { file: 'a.ts' }) as { readonly verklaar: object };
    const root = repositoryPath('test/output/eslint-plugin');
    assert.equal(lint({ 'a.ts': text }, { settings: { verklaar } }).length, 2);
    assert.deepEqual(lint({ 'a.ts': text }, { settings: { verklaar: { ...verklaar, root } } }), []);
  });

  it('that cannot be read stops with what is wrong in it', () => {
    const settings = { verklaar: { baseline: '{ "findings": 1 }' } };
    assert.throws(() => lint({ 'a.ts': text }, { settings }), /settings\.verklaar\.baseline.*SU06/u);
  });
});
