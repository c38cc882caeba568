import assert from 'node:assert/strict';

import type { Fact } from '../../core/src/facts/facts.js';

import { describeFinding } from '../../core/src/checks/describe-finding.js';
import { validateFacts } from '../../core/src/declarations/validate-facts.js';
import { activity, declared, field, recipient, show, term } from './located.js';

/** Findings as `AN02 1:5-1:9 /activities/hr/purpose { params }`, in words without a gap in both languages. */
function findingsOf(...facts: readonly Fact[]): readonly (readonly [string, Readonly<Record<string, string>>])[] {
  return validateFacts(facts).findings.map((finding) => {
    for (const language of ['en', 'nl'] as const) {
      assert.doesNotMatch(describeFinding(finding, language).message, /[{]\w+[}]|"\?"|`\?`/);
    }
    return [`${finding.id} ${show(finding.at)} ${finding.subject}`, finding.params];
  });
}

function keptOf(...facts: readonly Fact[]): readonly unknown[] {
  return validateFacts(facts).facts.map(declared);
}

describe('validateFacts', () => {
  it('keeps what is right as it is', () => {
    const facts: readonly Fact[] = [
      activity('{ "id": "hr", "purpose": ["payment"], "retention": "P1Y after contract.end" }'),
      recipient('{ "id": "brevo", "role": "processor", "country": "FR", "purpose": { "en": "sending mail" } }'),
      field('{ "category": "contact.email", "for": ["hr", { "activity": "hr", "retention": "P30D" }] }'),
      {
        kind: 'inheritance',
        owner: 'src/user.ts#User',
        base: 'src/user.ts#Person',
        evidence: { file: 'src/user.ts', symbol: 'User' },
      },
    ];
    assert.deepEqual(validateFacts(facts), { facts, findings: [] });
  });

  it('drops an unknown option and names the one that was meant (AN05)', () => {
    const fact = activity('{ "id": "hr", "purposes": "payment" }');
    assert.deepEqual(findingsOf(fact), [
      [
        'AN05 1:27-1:36 /activities/hr/purposes',
        {
          property: 'purposes',
          declaration: 'activity "hr"',
          'declaration.nl': 'verwerking "hr"',
          suggestion: 'purpose',
        },
      ],
    ]);
    assert.deepEqual(keptOf(fact), [{ id: 'hr' }]);
  });

  it('drops an unknown option deep inside and keeps the rest', () => {
    const fact = field('{ "category": "contact.email", "for": [{ "activity": "hr", "retension": "P1Y" }] }');
    assert.deepEqual(findingsOf(fact), [
      [
        'AN05 1:73-1:78 /fields/User.email/for/hr/retension',
        { property: 'retension', declaration: 'for', suggestion: 'retention' },
      ],
    ]);
    assert.deepEqual(keptOf(fact), [{ category: 'contact.email', for: [{ activity: 'hr' }] }]);
  });

  it('drops a value of the wrong type (AN06)', () => {
    const fact = activity('{ "id": "hr", "name": "Staff", "systems": ["crm", 7] }');
    assert.deepEqual(findingsOf(fact), [
      [
        'AN06 1:23-1:30 /activities/hr/name',
        { property: 'name', expected: '{ "nl": "…", "en": "…" }', found: '"Staff"', suggestion: '' },
      ],
      [
        'AN06 1:51-1:52 /activities/hr/systems/1',
        { property: 'systems', expected: 'string', found: '7', suggestion: '' },
      ],
    ]);
    assert.deepEqual(keptOf(fact), [{ id: 'hr', systems: ['crm'] }]);
  });

  it('drops a country or web address of no known form (AN06)', () => {
    const fact = recipient('{ "id": "brevo", "country": "UK", "privacyPage": "brevo.example" }');
    assert.deepEqual(
      findingsOf(fact).map(([finding, { expected, found }]) => [finding, expected, found]),
      [
        ['AN06 1:29-1:33 /recipients/brevo/country', 'ISO 3166-1 alpha-2 (BE, NL …)', '"UK"'],
        ['AN06 1:50-1:65 /recipients/brevo/privacyPage', 'https://…', '"brevo.example"'],
      ],
    );
    assert.deepEqual(keptOf(fact), [{ id: 'brevo' }]);
  });

  it('drops a declaration without id, with one finding (AN06)', () => {
    const fact = activity('{ "purpose": "payment" }', 'newsletter');
    assert.deepEqual(findingsOf(fact), [
      [
        'AN06 1:1-1:25 /activities/newsletter/id',
        { property: 'id', expected: 'string', found: 'undefined', suggestion: '' },
      ],
    ]);
    assert.deepEqual(keptOf(fact), []);
  });

  it('is silent about an id that its reader could not read and has reported', () => {
    const fact = activity('{ "purpose": "payment" }', 'newsletter');
    assert.ok(fact.kind === 'activity');
    const at = { file: 'src/privacy.ts', start: { line: 1, column: 3 }, end: { line: 1, column: 5 } };
    const declaration = { ...fact.declaration, spans: { ...fact.declaration.spans, '/id': at } };
    assert.deepEqual(validateFacts([{ ...fact, declaration }]), { facts: [], findings: [] });
  });

  const terms: readonly (readonly [string, Fact, string, Readonly<Record<string, string>>, unknown])[] = [
    [
      'purpose',
      activity('{ "id": "a", "purpose": "payments" }'),
      'AN02 1:25-1:35 /activities/a/purpose',
      { value: 'payments', property: 'purpose', suggestion: 'payment' },
      { id: 'a' },
    ],
    [
      'purpose in a list',
      activity('{ "id": "a", "purpose": ["payment", "xyzzy"] }'),
      'AN02 1:37-1:44 /activities/a/purpose/xyzzy',
      { value: 'xyzzy', property: 'purpose', suggestion: '' },
      { id: 'a', purpose: ['payment'] },
    ],
    [
      'data subject',
      activity('{ "id": "a", "dataSubjects": ["customers"] }'),
      'AN02 1:31-1:42 /activities/a/dataSubjects/customers',
      { value: 'customers', property: 'dataSubjects', suggestion: 'customer' },
      { id: 'a', dataSubjects: [] },
    ],
    [
      'legal basis',
      activity('{ "id": "a", "legalBasis": "consents" }'),
      'AN02 1:28-1:38 /activities/a/legalBasis',
      { value: 'consents', property: 'legalBasis', suggestion: 'consent' },
      { id: 'a' },
    ],
    [
      'measure',
      activity('{ "id": "a", "measures": ["backups"] }'),
      'AN02 1:27-1:36 /activities/a/measures/backups',
      { value: 'backups', property: 'measures', suggestion: 'backup' },
      { id: 'a', measures: [] },
    ],
    [
      'category of data',
      activity('{ "id": "a", "data": [{ "category": "email" }, "device.ip"] }'),
      'AN02 1:37-1:44 /activities/a/data/email/category',
      { value: 'email', property: 'category', suggestion: 'contact.email' },
      { id: 'a', data: ['device.ip'] },
    ],
    [
      'recipient role',
      recipient('{ "id": "b", "role": "procesor" }'),
      'AN02 1:22-1:32 /recipients/b/role',
      { value: 'procesor', property: 'role', suggestion: 'processor' },
      { id: 'b' },
    ],
    [
      'recipient kind',
      recipient('{ "id": "b", "kind": "mails" }'),
      'AN02 1:22-1:29 /recipients/b/kind',
      { value: 'mails', property: 'kind', suggestion: 'mail' },
      { id: 'b' },
    ],
    [
      'transfer mechanism',
      recipient('{ "id": "b", "transfers": [{ "country": "US", "mechanism": "sccs" }] }'),
      'AN02 1:60-1:66 /recipients/b/transfers/US/mechanism',
      { value: 'sccs', property: 'mechanism', suggestion: 'scc' },
      { id: 'b', transfers: [{ country: 'US' }] },
    ],
    [
      'condition of Art. 9',
      field('{ "category": "special.health", "art9Condition": "9(2)(a)" }'),
      'AN02 1:50-1:59 /fields/User.email/art9Condition',
      { value: '9(2)(a)', property: 'art9Condition', suggestion: '' },
      { category: 'special.health' },
    ],
  ];
  for (const [title, fact, place, params, kept] of terms) {
    it(`drops an unknown ${title} (AN02)`, () => {
      assert.deepEqual(findingsOf(fact), [[place, params]]);
      assert.deepEqual(keptOf(fact), [kept]);
    });
  }

  it('says once what a mistake takes with it', () => {
    const fact = activity(
      '{ "id": "hr", "name": { "dutch_": "x" }, "data": [{ "category": "x" }], "source": { "from": 1 } }',
    );
    assert.deepEqual(
      findingsOf(fact).map(([finding]) => finding),
      [
        'AN05 1:35-1:38 /activities/hr/name/dutch_',
        'AN06 1:93-1:94 /activities/hr/source/from',
        'AN02 1:65-1:68 /activities/hr/data/x/category',
      ],
    );
    assert.deepEqual(keptOf(fact), [{ id: 'hr', data: [] }]);
  });

  it('keeps a field of an unknown category out', () => {
    const fact = field('{ "category": "contact.mail" }');
    assert.deepEqual(findingsOf(fact), [
      [
        'AN02 1:15-1:29 /fields/User.email/category',
        { value: 'contact.mail', property: 'category', suggestion: 'contact.email' },
      ],
    ]);
    assert.deepEqual(keptOf(fact), []);
  });

  it('accepts an own term of the same kind, wherever it is declared', () => {
    const own = term('category', '{ "id": "account.pin", "parent": "account.password", "labels": { "en": "PIN" } }');
    const pin = field('{ "category": "account.pin" }');
    assert.deepEqual(findingsOf(pin, own), []);
    assert.equal(findingsOf(pin, term('purpose', '{ "id": "pin", "labels": { "en": "PIN" } }')).length, 1);
  });

  it('drops the unknown parent of an own term (AN02)', () => {
    const own = term('category', '{ "id": "account.pin", "parent": "account.pasword", "labels": { "en": "PIN" } }');
    assert.deepEqual(findingsOf(own), [
      [
        'AN02 1:34-1:51 /terms/categories/account.pin/parent',
        { value: 'account.pasword', property: 'parent', suggestion: 'account.password' },
      ],
    ]);
    assert.deepEqual(keptOf(own), [{ id: 'account.pin', labels: { en: 'PIN' } }]);
  });

  it('drops a retention that cannot be read, and shows the word (AN03)', () => {
    const fact = activity('{ "id": "hr",\n  "retention": "P1Y after customer.ends" }');
    const [[place, params] = []] = findingsOf(fact);
    assert.equal(place, 'AN03 2:27-2:40 /activities/hr/retention');
    assert.equal(params?.text, 'P1Y after customer.ends');
    assert.match(params.problem ?? '', /^"customer\.ends" is no known event/);
    assert.match(params['problem.nl'] ?? '', /^"customer\.ends" is geen bekende gebeurtenis/);
    assert.equal(params.suggestion, 'customer.end');
    assert.deepEqual(keptOf(fact), [{ id: 'hr' }]);
  });

  it('tells what is wrong with a retention in the language of the reader', () => {
    const [finding] = validateFacts([activity('{ "id": "hr", "retention": "P1Y after customer.ends" }')]).findings;
    assert.ok(finding);
    assert.match(
      describeFinding(finding, 'en').message,
      /"customer\.ends" is no known event.*Did you mean "customer\.end"\?/,
    );
    assert.match(describeFinding(finding, 'nl').message, /"customer\.ends" is geen bekende gebeurtenis/);
  });

  it('shows the whole of a text that is not written as it reads', () => {
    const escaped = activity('{ "id": "hr", "retention": "P1Y \\u0061fter customer.ends" }');
    assert.equal(findingsOf(escaped)[0]?.[0], 'AN03 1:28-1:58 /activities/hr/retention');
  });

  it('shows the end of an expression that ends too early', () => {
    const fact = activity('{ "id": "hr", "retention": "P1Y after" }');
    assert.equal(findingsOf(fact)[0]?.[0], 'AN03 1:38-1:39 /activities/hr/retention');
  });

  it('keeps a retention with an own event that nobody declared, with a warning (AN18)', () => {
    const fact = activity('{ "id": "hr", "retention": "P1Y after x.badge-returned" }');
    const { facts, findings } = validateFacts([fact]);
    assert.deepEqual(facts, [fact]);
    assert.deepEqual(
      findings.map(({ id, severity, params, at }) => [id, severity, params, show(at)]),
      [['AN18', 'warning', { event: 'x.badge-returned', suggestion: '' }, '1:39-1:55']],
    );
    const event = term('event', '{ "id": "x.badge-returned", "labels": { "en": "return of the badge" } }');
    assert.deepEqual(validateFacts([fact, event]).findings, []);
  });

  it('does not take an own event for a state (AN18)', () => {
    const fact = activity('{ "id": "hr", "retention": "while x.member" }');
    const labels = '"labels": { "en": "you are a member" }';
    assert.equal(validateFacts([fact, term('event', `{ "id": "x.member", ${labels} }`)]).findings.length, 1);
    assert.deepEqual(validateFacts([fact, term('state', `{ "id": "x.member", ${labels} }`)]).findings, []);
  });

  it('finds an unknown category that a retention rule is for (AN02)', () => {
    const fact = activity('{ "id": "hr", "retention": "P1Y for:contact.email; P2Y for:contact.mail" }');
    assert.deepEqual(findingsOf(fact), [
      [
        'AN02 1:60-1:72 /activities/hr/retention',
        { value: 'contact.mail', property: 'retention', suggestion: 'contact.email' },
      ],
    ]);
  });

  it('keeps the first of two declarations with one id, across code and config (AN09)', () => {
    const first = activity('{ "id": "hr", "owner": "first" }', 'hr');
    const second = activity('{ "id": "hr", "owner": "second" }', 'activities/hr', 'verklaar.config.json');
    assert.deepEqual(findingsOf(first, second), [
      ['AN09 1:9-1:13 /activities/hr/id', { id: 'hr', kind: 'activity', other: 'src/privacy.ts: hr' }],
    ]);
    assert.deepEqual(validateFacts([first, second]).facts, [first]);
  });

  it('lets an activity and a recipient share an id', () => {
    assert.deepEqual(findingsOf(activity('{ "id": "mollie" }'), recipient('{ "id": "mollie" }')), []);
  });

  it('takes a declaration that was read twice once', () => {
    const fact = activity('{ "id": "hr" }');
    assert.deepEqual(validateFacts([fact, structuredClone(fact)]), { facts: [fact], findings: [] });
  });

  it('refuses an own term with an id of the vocabulary (AN09)', () => {
    const own = term('category', '{ "id": "contact.email", "labels": { "en": "mail" } }');
    assert.deepEqual(findingsOf(own), [
      [
        'AN09 1:9-1:24 /terms/categories/contact.email/id',
        { id: 'contact.email', kind: 'category', other: 'the vocabulary', 'other.nl': 'de woordenlijst' },
      ],
    ]);
    assert.deepEqual(keptOf(own), []);
  });

  it('warns of ids of an unusual form, and keeps them (AN19)', () => {
    for (const [fact, id] of [
      [activity('{ "id": "HR" }'), 'HR'],
      [activity('{ "id": "customer care" }'), 'customer care'],
      [term('event', '{ "id": "badge", "labels": { "en": "x" } }'), 'badge'],
      [term('category', '{ "id": "Pin code", "labels": { "en": "x" } }'), 'Pin code'],
    ] as const) {
      const { facts, findings } = validateFacts([fact]);
      assert.deepEqual(facts, [fact]);
      assert.deepEqual(
        findings.map((finding) => [finding.id, finding.severity, finding.params]),
        [['AN19', 'warning', { id }]],
      );
    }
    for (const id of ['hr', 'newsletter-proof', 'order2'])
      assert.deepEqual(findingsOf(activity(`{ "id": "${id}" }`)), []);
  });

  it('reports several mistakes of one declaration at once', () => {
    const fact = activity('{ "id": "hr", "purpose": "x", "legalBasis": "y", "retention": "z", "nam": {} }');
    assert.deepEqual(
      validateFacts([fact])
        .findings.map(({ id }) => id)
        .sort(),
      ['AN02', 'AN02', 'AN03', 'AN05'],
    );
    assert.deepEqual(keptOf(fact), [{ id: 'hr' }]);
  });

  it('judges what is shared with a recipient', () => {
    const fact: Fact = {
      kind: 'sharedWith',
      owner: 'src/pay.ts#Gateway',
      recipient: { value: { recipient: 'mollie', categories: ['payment.cart'] }, spans: {} },
      evidence: { file: 'src/pay.ts', symbol: 'Gateway' },
    };
    const { facts, findings } = validateFacts([fact]);
    assert.deepEqual(facts, [{ ...fact, recipient: { value: { recipient: 'mollie', categories: [] }, spans: {} } }]);
    assert.deepEqual(
      findings.map(({ id, subject, at }) => [id, subject, at]),
      [['AN02', '/sharing/Gateway/categories/payment.cart', undefined]],
    );
  });
});
