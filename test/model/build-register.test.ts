import fc from 'fast-check';
import assert from 'node:assert/strict';

import type { Fact } from '../../core/src/facts/facts.js';

import { buildRegister } from '../../core/src/model/build-register.js';
import { serialiseRegister } from '../../core/src/model/serialise-register.js';
import { effectiveTerms } from '../../core/src/model/terms.js';
import { subjectsOf } from '../support/findings.js';
import {
  activity,
  collectionPoint,
  config,
  embeds,
  field,
  inherits,
  judge,
  mailer,
  newsletter,
  organisation,
  owner,
  questions,
  recipient,
  sharedWith,
  term,
  terminalAccess,
} from '../support/register-builder.js';

const activityOf = (facts: readonly Fact[], id: string) => {
  const found = judge(facts).register.activities.find((entry) => entry.id === id);
  assert.ok(found, `no activity ${id}`);
  return found;
};

const onlyUse = (facts: readonly Fact[], id: string) => {
  const entry = activityOf(facts, id);
  assert.equal(entry.data.length, 1);
  const [use] = entry.data;
  assert.ok(use);
  return { use, terms: effectiveTerms(entry, use) };
};

describe('register: precedence of terms', () => {
  const declared = activity({ id: 'orders', retention: 'P1Y', legalBasis: 'contract' });

  it('shows only what a field gives otherwise than the activity', () => {
    const { use, terms } = onlyUse(
      [declared, field('Order.ip', 'device.ip', { for: ['orders'], retention: 'P30D', legalBasis: 'contract' })],
      'orders',
    );
    assert.deepEqual(Object.keys(use.overrides), ['retention']);
    assert.equal(use.overrides.retention?.expression, 'P30D');
    assert.equal(terms.legalBasis, 'contract');
  });

  it('lets an entry in `for` go before the field', () => {
    const { terms } = onlyUse(
      [
        declared,
        field('Order.ip', 'device.ip', { for: [{ activity: 'orders', retention: 'P7D' }], retention: 'P30D' }),
      ],
      'orders',
    );
    assert.equal(terms.retention?.expression, 'P7D');
  });

  it('lets the field go before an entry of its class', () => {
    const { terms } = onlyUse(
      [
        declared,
        owner('Order', { processedFor: [{ activity: 'orders', retention: 'P7D', legalBasis: 'consent' }] }),
        field('Order.ip', 'device.ip', { retention: 'P30D' }),
      ],
      'orders',
    );
    assert.equal(terms.retention?.expression, 'P30D');
    assert.equal(terms.legalBasis, 'consent');
  });

  it('takes two spellings of one retention as the same', () => {
    const { use } = onlyUse(
      [
        activity({ id: 'orders', retention: 'P1Y after customer.end' }),
        field('Order.ip', 'device.ip', { for: ['orders'], retention: 'until customer.end + P1Y' }),
      ],
      'orders',
    );
    assert.deepEqual(use.overrides, {});
  });
});

describe('register: uses of data', () => {
  it('joins fields that say the same, with the evidence of both', () => {
    const { use } = onlyUse(
      [
        newsletter(),
        field('Subscriber.email', 'contact.email', { for: ['newsletter'] }),
        field('Customer.email', 'contact.email', { for: ['newsletter'] }),
      ],
      'newsletter',
    );
    assert.deepEqual(
      use.evidence.map(({ symbol }) => symbol),
      ['Customer.email', 'Subscriber.email', 'newsletter'],
    );
  });

  it('keeps apart what differs in one term', () => {
    const entry = activityOf(
      [
        newsletter(),
        field('Subscriber.email', 'contact.email', { for: ['newsletter'] }),
        field('Customer.email', 'contact.email', { for: ['newsletter'], retention: 'P1Y' }),
      ],
      'newsletter',
    );
    assert.equal(entry.data.length, 2);
  });

  it('gathers a field without activity in a visible one and says so', () => {
    const judged = judge([field('Customer.email', 'contact.email', { retention: 'P1Y', legalBasis: 'consent' })]);
    const [entry] = judged.register.activities;
    assert.equal(entry?.id, 'to-be-assigned');
    assert.equal(entry.declared, false);
    assert.equal(entry.data[0]?.overrides.legalBasis, 'consent');
    const [finding] = judged.findings.filter(({ id }) => id === 'AN10');
    assert.equal(finding?.subject, '/activities/to-be-assigned/data/contact.email');
    assert.equal(finding.params.field, 'Customer.email');
    assert.deepEqual(finding.at?.start, { line: 1, column: 1 });
    assert.deepEqual(
      subjectsOf(judge([newsletter(), field('A.b', 'contact.email', { for: ['newsletter'] })]), 'AN10'),
      [],
    );
  });

  it('adds the persons of the fields to those the activity declares', () => {
    const entry = activityOf(
      [
        newsletter({ dataSubjects: ['subscriber'] }),
        field('Customer.email', 'contact.email', { for: ['newsletter'], dataSubjects: ['customer'] }),
      ],
      'newsletter',
    );
    assert.deepEqual(entry.dataSubjects, ['subscriber', 'customer']);
  });
});

describe('register: names that nobody declared', () => {
  it('keeps an undeclared activity, marked, and reports each place with the nearest id', () => {
    const judged = judge([newsletter(), field('Customer.email', 'contact.email', { for: ['newsleter'] })]);
    const entry = judged.register.activities.find(({ id }) => id === 'newsleter');
    assert.equal(entry?.declared, false);
    const [finding] = judged.findings.filter(({ id }) => id === 'AN07');
    assert.deepEqual(finding?.params, { activity: 'newsleter', suggestion: 'newsletter' });
    assert.equal(finding.subject, '/activities/newsleter');
  });

  it('reports activities named by classes, embeddings, device access and collection points', () => {
    const judged = judge([
      owner('Customer', { processedFor: ['a'] }),
      embeds('Customer.home', 'Address', { processedFor: ['b'] }),
      terminalAccess({ key: 'sid', activity: 'c' }),
      collectionPoint('form', ['d']),
    ]);
    assert.deepEqual(subjectsOf(judged, 'AN07').toSorted(), [
      '/activities/a',
      '/activities/b',
      '/activities/c',
      '/activities/d',
    ]);
    assert.deepEqual(
      judged.register.activities.map(({ id }) => id),
      ['a', 'b', 'c', 'd'],
    );
  });

  it('keeps an undeclared recipient, marked, and reports it', () => {
    const judged = judge([newsletter({ recipients: ['mailre'] }), recipient(mailer)]);
    assert.deepEqual(
      judged.register.recipients.map(({ id, declared }) => [id, declared]),
      [
        ['mailer', true],
        ['mailre', false],
      ],
    );
    assert.deepEqual(subjectsOf(judged, 'AN08'), ['/recipients/mailre']);
  });

  it('makes no recipient of a source that nobody declared', () => {
    const judged = judge([newsletter({ source: { from: 'broker' } })]);
    assert.deepEqual(judged.register.recipients, []);
    assert.deepEqual(subjectsOf(judged, 'AN08'), ['/recipients/broker']);
  });

  it('reports a controller that is no organisation of the config', () => {
    const judged = judge([newsletter({ controllers: ['exampel'] })]);
    const [finding] = judged.findings.filter(({ id }) => id === 'AN02');
    assert.deepEqual(finding?.params, { value: 'exampel', property: 'controllers', suggestion: 'example' });
  });
});

describe('register: recipients of an activity', () => {
  const linksOf = (facts: readonly Fact[], id = 'newsletter') =>
    activityOf(facts, id).recipients.map(({ recipient: to, categories }) => ({ to, categories }));

  it('links what a class shares to the activities of its fields', () => {
    const facts = [
      newsletter(),
      questions(),
      recipient(mailer),
      field('Subscriber.email', 'contact.email', { for: ['newsletter'] }),
      sharedWith('Subscriber', 'mailer'),
    ];
    assert.deepEqual(linksOf(facts), [{ to: 'mailer', categories: undefined }]);
    assert.deepEqual(linksOf(facts, 'questions'), []);
  });

  it('links what a field shares to its own activities, for its own category', () => {
    const facts = [
      newsletter(),
      questions(),
      recipient(mailer),
      field('Person.email', 'contact.email', { for: ['newsletter'] }),
      field('Person.question', 'comm.message', { for: ['questions'] }),
      sharedWith('Person.email', 'mailer'),
    ];
    assert.deepEqual(linksOf(facts), [{ to: 'mailer', categories: ['contact.email'] }]);
    assert.deepEqual(linksOf(facts, 'questions'), []);
  });

  it('shares only with activities that use the categories named', () => {
    const facts = [
      newsletter(),
      questions(),
      recipient(mailer),
      field('Person.email', 'contact.email', { for: ['newsletter'] }),
      field('Person.question', 'comm.message', { for: ['questions'] }),
      sharedWith('Person', { recipient: 'mailer', categories: ['comm.message'] }),
    ];
    assert.deepEqual(linksOf(facts), []);
    assert.deepEqual(linksOf(facts, 'questions'), [{ to: 'mailer', categories: ['comm.message'] }]);
  });

  it('adds a class without fields as evidence to the activities that list the recipient', () => {
    const facts = [newsletter({ recipients: ['mailer'] }), recipient(mailer), sharedWith('MailGateway.send', 'mailer')];
    const { recipients } = judge(facts).register;
    assert.deepEqual(
      activityOf(facts, 'newsletter').recipients[0]?.evidence.map(({ symbol }) => symbol),
      ['MailGateway.send', 'newsletter'],
    );
    assert.deepEqual(
      recipients[0]?.evidence.map(({ symbol }) => symbol),
      ['MailGateway.send', 'mailer'],
    );
  });
});

describe('register: what the config adds', () => {
  it('writes one statement for the public in the languages of the markets when none is given', () => {
    const { statements: none, ...rest } = config({ markets: ['BE', 'NL'] });
    assert.ok(none);
    const { register } = buildRegister({ facts: [], config: rest });
    assert.deepEqual(register.statements, [
      { id: 'website', languages: ['nl-BE', 'nl-NL'], controller: 'example', products: [], audiences: ['public'] },
    ]);
    assert.deepEqual(register.registerLanguages, ['nl-BE', 'nl-NL']);
  });

  it('names the only organisation as controller, and none of several', () => {
    assert.deepEqual(activityOf([newsletter()], 'newsletter').controllers, ['example']);
    const two = config({ organisations: [organisation, { ...organisation, id: 'other' }] });
    assert.deepEqual(judge([newsletter()], two).register.activities[0]?.controllers, []);
  });
});

describe('register: bytes', () => {
  const facts: readonly Fact[] = [
    newsletter({ recipients: ['mailer', { recipient: 'host', categories: ['contact.email'] }] }),
    questions(),
    recipient(mailer),
    recipient({ id: 'host', name: 'Voorbeeldhosting', role: 'processor', country: 'NL' }),
    owner('Customer', { processedFor: ['questions'], dataSubjects: ['customer'] }),
    embeds('Customer.home', 'Address'),
    embeds('Supplier.office', 'Address', { processedFor: ['newsletter'] }),
    inherits('Customer', 'Person'),
    field('Person.name', 'identity.name'),
    field('Address.street', 'contact.address'),
    field('Customer.email', 'contact.email', { for: ['newsletter', { activity: 'questions', retention: 'P1Y' }] }),
    sharedWith('Customer', 'host'),
    term('category', { id: 'customer.colour', parent: 'preference.interest', labels: { nl: 'lievelingskleur' } }),
    terminalAccess({ key: 'sid', kind: 'cookie', necessity: 'necessary' }),
    collectionPoint('form', ['questions']),
  ];

  it('are the same whatever the order of the facts', () => {
    const expected = serialiseRegister(buildRegister({ facts, config: config() }).register);
    fc.assert(
      fc.property(fc.shuffledSubarray([...facts], { minLength: facts.length }), (shuffled) => {
        const built = buildRegister({ facts: shuffled, config: config() });
        assert.equal(serialiseRegister(built.register), expected);
      }),
      { numRuns: 50 },
    );
  });

  it('hold no place, and end with one newline', () => {
    const text = serialiseRegister(buildRegister({ facts, config: config() }).register);
    assert.doesNotMatch(text, /"(?:line|column|start)"/u);
    assert.match(text, /[^\n]\n$/u);
    assert.match(text, /^ {2}"schemaVersion": 1,$/mu);
  });

  it('sort the keys of every object', () => {
    const text = serialiseRegister(
      buildRegister({ facts: [], config: config({ laws: { B: { name: { nl: 'b', en: 'b' } }, A: 'NL-AWR-52' } }) })
        .register,
    );
    const order = ['"$schema"', '"activities"', '"laws"', '"A"', '"B"', '"en"', '"nl"', '"markets"'].map((key) =>
      text.indexOf(key),
    );
    assert.deepEqual(
      order.toSorted((first, second) => first - second),
      order,
    );
  });
});
