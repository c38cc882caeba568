import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';

import { compilers } from './support/compile.js';
import { observeModule } from './support/run-module.js';

const account = {
  owner: { dataSubjects: ['user'], processedFor: ['security'], sharedWith: ['hosting'] },
  fields: {
    email: { personal: { category: 'contact.email', for: ['account'] } },
    name: { personal: { category: 'identity.name' } },
    title: { personal: { category: 'identity.gender' } },
  },
  statics: { hotline: { personal: { category: 'contact.phone' } } },
};
const shortForm = { category: 'device.ip', retention: 'P30D', legalBasis: 'legitimateInterests' };
const subscriber = {
  owner: {
    dataSubjects: ['subscriber', 'prospect'],
    processedFor: ['security'],
    sharedWith: ['hosting', 'brevo', { recipient: 'mollie', categories: ['payment.account', 'wine.taste'] }],
  },
  fields: {
    email: { personal: { category: 'comm.message' } },
    name: { personal: { category: 'identity.name', legalBasis: 'consent', for: ['newsletter'] } },
    title: { personal: { category: 'identity.gender' } },
    fullName: { personal: { category: 'identity.name' } },
    phone: { personal: { category: 'contact.phone' } },
    ship: { sharedWith: ['postnl'] },
    taste: { personal: { category: 'wine.taste', for: ['newsletter', { activity: 'newsletter', retention: 'P1Y' }] } },
    late: { personal: { category: 'wine.taste' } },
    batch: { notPersonal: 'batch number' },
    address: { dataSubjects: ['customer'], processedFor: ['orders'], sharedWith: ['mollie'] },
    ip: { personal: shortForm },
  },
  statics: {
    hotline: { personal: { category: 'contact.phone' } },
    track: { sharedWith: ['postnl'] },
    last: { personal: shortForm },
  },
};
const values = {
  email: 'ann@example.org',
  name: 'Ann',
  title: undefined,
  kept: 'ann@example.org',
  taste: ['red'],
  late: 'late',
  batch: 7,
  address: { street: 'Kade 1' },
  ip: '127.0.0.1',
};

const forms = {
  values: {
    account: { email: 'ann@example.org', name: 'Ann', title: undefined },
    subscriber: values,
    silent: { ...values, email: 'bob@example.org' },
    fullName: 'Ann late opened',
    ship: 'ship here',
    statics: ['020', '020', '::1', 'track'],
  },
  records: [account, subscriber, subscriber, { owner: {}, fields: {}, statics: {} }],
  ofInstance: subscriber,
  chain: { known: true, inherits: true, root: null, silent: true, unmarked: null },
};

const standardOnly = {
  values: ['file', 'number', 'ann@example.org', '020', { street: 'Kade 1' }, 'Ann'],
  after: 'bob@example.org',
  record: {
    owner: {},
    fields: {
      email: { personal: { category: 'contact.email' } },
      address: { processedFor: ['care'] },
      '#name': { personal: { category: 'identity.name' } },
      '#file': { personal: { category: 'special.health' } },
    },
    statics: {
      phone: { personal: { category: 'contact.phone' } },
      '#number': { personal: { category: 'nationalId' } },
    },
  },
};

const customer = {
  email: '[redacted]',
  id: 12,
  phone: '[redacted]',
  born: '[redacted]',
  batch: { lot: 'L7' },
  home: { street: '[redacted]', country: 'NL' },
  homes: [{ street: '[redacted]', country: 'NL' }],
  settings: '[redacted]',
  login: '[redacted]',
  fullName: '[redacted]',
};

describe('annotations at run time', () => {
  for (const compiler of compilers) {
    it(`leave values alone and give the same record under ${compiler.name}`, async () => {
      assert.deepEqual(await observeModule(await compiler.compile('forms.ts')), forms);
    });
  }

  for (const compiler of compilers) {
    it(`redact the same under ${compiler.name}`, async () => {
      const observed = await observeModule(await compiler.compile('redaction.ts'));
      assert.deepEqual(observed, [customer, [customer], '[redacted]', '[redacted]', 25]);
    });
  }

  for (const compiler of compilers.filter(({ mode }) => mode === 'standard')) {
    it(`stand on private members and auto-accessors under ${compiler.name}`, async () => {
      assert.deepEqual(await observeModule(await compiler.compile('standard-only.ts')), standardOnly);
    });
  }

  // A process of its own: nothing else has set Symbol.metadata there before.
  for (const compiler of compilers.filter(({ name }) => name.startsWith('minified'))) {
    it(`work from the first class on, in a fresh process, as ${compiler.name}`, async () => {
      const code = `${await compiler.compile('forms.ts')}\nconsole.log(JSON.stringify(observe()));`;
      const output = execFileSync(process.execPath, ['--input-type=module'], {
        // The bundle exports `observe` under a short name: call it by the name it exports.
        input: code.replace(/export\{(\w+) as observe\};?/, 'const observe = $1;'),
        encoding: 'utf8',
        env: { PATH: process.env.PATH },
      });
      assert.deepEqual(JSON.parse(output), JSON.parse(JSON.stringify(forms)));
    });
  }
});
