import assert from 'node:assert/strict';
import { visit } from 'unist-util-visit';

import type { Sentence } from '../../../core/src/documents/tree.js';
import type { Activity, Register } from '../../../core/src/model/register.js';

import { toMarkdown } from '../../../core/src/documents/markdown.js';
import { columnsOf } from '../../../core/src/documents/register/columns.js';
import { renderRegister } from '../../../core/src/documents/register/render-register.js';
import { retention, sampleFindings, sampleRegister } from './sample-register.js';

function markdownOf(register: Register, language = 'en', findings = sampleFindings): string {
  return toMarkdown(renderRegister(register, findings, language));
}

/** The part of a document under one heading, up to the next of the same depth or higher. */
function partOf(markdown: string, heading: string): string {
  const lines = markdown.split('\n');
  const start = lines.indexOf(heading);
  assert.ok(start >= 0, `no ${heading}`);
  const depth = heading.indexOf(' ');
  const end = lines.findIndex((text, at) => at > start && new RegExp(`^#{1,${String(depth)}} `).test(text));
  return lines.slice(start, end === -1 ? undefined : end).join('\n');
}

/** The register with one activity changed. */
function withActivity(id: string, change: Partial<Activity>): Register {
  return {
    ...sampleRegister,
    activities: sampleRegister.activities.map((activity) =>
      activity.id === id ? { ...activity, ...change } : activity,
    ),
  };
}

function without<T extends object>(value: T, property: keyof T): T {
  return Object.fromEntries(Object.entries(value).filter(([name]) => name !== property)) as T;
}

describe('renderRegister', () => {
  it('tells the controller who the organisation is', () => {
    const part = partOf(markdownOf(sampleRegister), '## Organisation');
    assert.match(part, /- \*\*Legal name:\*\* Voorbeeld Webdiensten\n/);
    assert.match(part, /- \*\*Address:\*\* Fictiefstraat 1, 9999 Voorbeeldstad, Belgium\n/);
    assert.match(part, /- \*\*Data protection officer \(DPO\):\*\* None designated, as declared\n/);
    assert.match(part, /- \*\*Supervisory authority:\*\* \[Belgian Data Protection Authority\]\(https:/);
  });

  it('says nothing of a DPO that nobody declared', () => {
    const [organisation] = sampleRegister.organisations;
    assert.ok(organisation);
    const register = { ...sampleRegister, organisations: [without(organisation, 'dpo')] };
    assert.doesNotMatch(markdownOf(register), /DPO/);
  });

  it('gives every activity a row of seven columns', () => {
    const rows = partOf(markdownOf(sampleRegister), '## Overview')
      .split('\n')
      .filter((text) => text.startsWith('|'));
    assert.equal(rows.length, 2 + sampleRegister.activities.length);
    assert.ok(
      rows.every((row) => row.split(/(?<!\\)\|/).length === 9),
      rows.join('\n'),
    );
    assert.ok(
      rows.includes(
        '| Newsletter (direct marketing) | Newsletter subscribers | E-mail address; IP address | Briefbode Mail, Teller Inc. | United States, India | until your unsubscription; until 30 days after collection | The general measures |',
      ),
      rows.join('\n'),
    );
  });

  it('gives an activity as controller the fields of Art. 30(1)', () => {
    assert.equal(
      partOf(markdownOf(sampleRegister), '### Orders and invoices'),
      `### Orders and invoices

- **No.:** orders
- **Controller and contact details:** Voorbeeld Webdiensten BV; Fictiefstraat 1, 9999 Voorbeeldstad, Belgium; <privacy@webdiensten.example>; [+32 0 000 00 00](tel:+3200000000)
- **DPO:** None designated, as declared
- **Internal owner:** Administration
- **Purposes:**
  - Fulfilling orders
  - Accounting
- **Legal basis:**
  - Performance of a contract (Art. 6(1)(b) GDPR)
  - Invoices, orders, billing address: Legal obligation (Art. 6(1)(c) GDPR)
- **Legal provision:** Invoices, orders, billing address: VAT Code, art. 60
- **Categories of data subjects:**
  - Customers
  - Contact persons at business customers
- **Categories of personal data:**
  - Identity data: Name
  - Billing data: Invoices, orders, billing address
- **Categories of recipients:** Betaalhuis (independent controller)
- **Transfers outside the EEA:** Nothing declared
- **Retention per category:** until 7 years after the invoice date
- **Security measures:** Role-based access; Multi-factor authentication; Encryption in transit (TLS); Backups and restore tests
- **Systems and location:** PostgreSQL, Ghent
- **Automated decisions / profiling:** None, as declared
- **Applicable rights:** Right of access; Right to rectification; Right to erasure; Right to restriction of processing; Right to data portability
- **DPIA:** Not required, as declared; not on a large scale
- **Audience of the statement:** public
- **Status, start, end, replaces:** start 15 January 2026
- **Code location:**
  - \`src/order.ts#Order.invoice\`
  - \`src/order.ts#Order.name\`
  - \`src/privacy.ts#orders\`
`,
    );
  });

  it('gives an activity as processor the fields of Art. 30(2), and no purpose of its own', () => {
    const part = partOf(markdownOf(sampleRegister), '### Hosting for customers');
    assert.match(part, /- \*\*Processor and contact details:\*\* Voorbeeld Webdiensten BV;/);
    assert.match(part, /- \*\*On behalf of:\*\* customers with a hosting plan\n/);
    assert.match(part, /- \*\*Categories of processing:\*\* storage and backup\n/);
    assert.doesNotMatch(part, /\*\*(?:Purposes|Legal basis|Controller and contact details|Retention per category):/);
  });

  it('names what a processor entry lacks', () => {
    const hosting = sampleRegister.activities.find(({ id }) => id === 'hosting');
    assert.ok(hosting);
    const bare = without(hosting, 'onBehalfOf');
    const part = partOf(markdownOf({ ...sampleRegister, activities: [bare] }), '### Hosting for customers');
    assert.match(
      part,
      /- \*\*On behalf of:\*\* \*\*\\\[TO BE COMPLETED — On behalf of, Art\. 30\(2\)\(a\) GDPR\]\*\*\n/,
    );
  });

  it('shows terms that differ beside the data they hold for, never merged', () => {
    const part = partOf(markdownOf(sampleRegister), '### Newsletter');
    assert.match(
      part,
      /Legal basis:\*\*\n {2}- Consent \(Art\. 6\(1\)\(a\) GDPR\)\n {2}- IP address: Legitimate interests \(Art\. 6\(1\)\(f\) GDPR\)\n/,
    );
    assert.match(
      part,
      /Retention per category:\*\*\n {2}- until your unsubscription\n {2}- IP address: until 30 days after collection\n/,
    );
  });

  it('tells agreements, transfers and safeguards, and what lacks of them', () => {
    const part = partOf(markdownOf(sampleRegister), '### Newsletter');
    assert.match(part, /- Briefbode Mail: \[DPA-7\]\(https:\/\/briefbode\.example\/dpa\), 1 February 2026\n/);
    assert.match(part, /- Teller Inc\.: \*\*\\\[TO BE COMPLETED — Agreement, Art\. 28\(3\) GDPR\]\*\*\n/);
    assert.match(
      part,
      /- Teller Inc\., United States: Standard contractual clauses \(SCC\) \(Art\. 46\(2\)\(c\) GDPR\); assessment: TIA-3; copy: on request\n/,
    );
    assert.match(part, /- Teller Inc\., India: \*\*\\\[TO BE COMPLETED — Safeguards, Art\. 30\(1\)\(e\) GDPR\]\*\*\n/);
  });

  it('says that there is no transfer only when the organisation does', () => {
    const orders = sampleRegister.activities.find(({ id }) => id === 'orders');
    assert.ok(orders);
    const register = { ...sampleRegister, activities: [orders] };
    const field = /- \*\*Transfers outside the EEA:\*\* (.*)\n/;
    assert.equal(field.exec(markdownOf(register))?.[1], 'Nothing declared');
    const declared = { ...register, assertions: { transfers: 'none' } as const };
    assert.equal(field.exec(markdownOf(declared))?.[1], 'None, as declared by the organisation');
  });

  const lacking: readonly (readonly [string, string, string])[] = [
    ['purposes', 'S22', '/activities/intake/purposes'],
    ['legal basis', 'LB01', '/activities/intake/legalBasis'],
    ['data subjects', 'S27', '/activities/intake/dataSubjects'],
    ['condition for special data', 'SP01', '/activities/intake/data/special.health/art9Condition'],
    ['retention', 'RT01', '/activities/intake/retention'],
    ['persons with access (BE)', 'SP06', '/activities/intake/accessPersons'],
    ['agreement', 'RC02', '/recipients/stats/agreement'],
    ['safeguard', 'TR01', '/recipients/stats/transfers/IN'],
  ];
  for (const [what, finding, subject] of lacking) {
    it(`shows a placeholder where a fact lacks: ${what}`, () => {
      const { placeholders } = renderRegister(sampleRegister, sampleFindings, 'nl-BE');
      assert.ok(placeholders.some(({ data }) => data.finding === finding && data.subject === subject));
    });
  }

  it('lacks security measures only when neither the organisation nor the activity has any', () => {
    const bare = { ...sampleRegister, security: { measures: [] } };
    const lacks = (register: Register): readonly string[] =>
      renderRegister(register, [], 'en')
        .placeholders.filter(({ data }) => data.finding === 'RG04')
        .map(({ data }) => data.subject);
    assert.deepEqual(lacks(sampleRegister), []);
    assert.ok(lacks(bare).includes('/activities/newsletter/measures'));
    assert.ok(!lacks(bare).includes('/activities/orders/measures'));
  });

  it('takes the id of a finding about the very place', () => {
    const finding = {
      id: 'XX99',
      severity: 'error',
      params: {},
      subject: '/activities/intake/purposes',
      evidence: [],
    } as const;
    const { placeholders } = renderRegister(sampleRegister, [finding], 'en');
    assert.equal(placeholders.find(({ data }) => data.subject === finding.subject)?.data.finding, 'XX99');
  });

  it('does not put one language in the place of another', () => {
    const register = withActivity('newsletter', { description: { nl: 'Alleen Nederlands.' } });
    assert.match(
      partOf(markdownOf(register), '### Newsletter'),
      /- \*\*Description:\*\* \*\*\\\[TO BE COMPLETED — this text in English\]\*\*\n/,
    );
    assert.match(markdownOf(register, 'nl-NL'), /Alleen Nederlands\./);
  });

  it('shows a retention that cannot be read as it was written', () => {
    const register = withActivity('orders', { retention: { expression: 'seven years' } });
    assert.match(
      partOf(markdownOf(register), '### Orders and invoices'),
      /Retention per category:\*\* `seven years`\n/,
    );
  });

  it('tells each rule of a retention with its categories and what follows', () => {
    const register = withActivity('orders', {
      retention: retention(
        'P7Y after invoice.issued for:billing.invoice; P1Y after contract.end for:identity.name then:anonymise',
      ),
    });
    const part = partOf(markdownOf(register), '### Orders and invoices');
    assert.match(
      part,
      /Invoices, orders, billing address: until 7 years after the invoice date; Name: until 1 year after the end of the contract\. /,
    );
  });

  it('lists open points by severity, with article, next step and place, and no line', () => {
    const part = partOf(markdownOf(sampleRegister), '## Open points');
    assert.deepEqual(part.match(/^### .*$/gm), ['### Error (2)', '### Warning (1)']);
    assert.match(
      part,
      /- \*\*LB01\*\* Activity "intake" has no legal basis\.\n {2}- Next step: .+\n {2}- Article: Art\. 6\(1\) GDPR; .+\n {2}- Where: `src\/privacy\.ts#intake`\n/,
    );
    assert.doesNotMatch(markdownOf(sampleRegister), /src\/privacy\.ts:|\b40\b/);
  });

  it('never says that nothing is wrong', () => {
    const part = partOf(markdownOf(sampleRegister, 'en', []), '## Open points');
    assert.match(part, /They cover what was declared, not what was left out\./);
  });

  it('speaks the Dutch of the country', () => {
    const belgian = markdownOf(sampleRegister, 'nl-BE');
    const dutch = markdownOf(sampleRegister, 'nl-NL');
    assert.match(belgian, /^# Register van de verwerkingsactiviteiten$/m);
    assert.match(dutch, /^# Verwerkingsregister$/m);
    assert.match(belgian, /\*\*Rechtsgrond:\*\*/);
    assert.match(dutch, /\*\*Grondslag:\*\*/);
    assert.match(belgian, /Toestemming \(artikel 6, lid 1, a\) AVG\)/);
    assert.match(dutch, /Toestemming \(artikel 6, eerste lid, onder a, AVG\)/);
  });

  it('knows of every value which facts it tells', () => {
    const roots = new Set([
      'activities',
      'recipients',
      'organisations',
      'assertions',
      'security',
      'rights',
      'terminalAccess',
    ]);
    const told: Sentence[] = [];
    visit(renderRegister(sampleRegister, sampleFindings, 'en').root, 'sentence', (node) => {
      told.push(node);
    });
    assert.ok(told.length > 100);
    for (const { data } of told) {
      if (data.key === 'register.intro') continue;
      assert.ok(data.from.length > 0, data.key);
      for (const from of data.from) assert.ok(roots.has(from.split('/')[1] ?? ''), `${data.key}: ${from}`);
    }
  });

  it('can be written whatever is missing from the register', () => {
    for (const activity of sampleRegister.activities) {
      for (const property of Object.keys(activity) as (keyof Activity)[]) {
        if (Array.isArray(activity[property])) {
          renderRegister(withActivity(activity.id, { [property]: [] }), sampleFindings, 'en');
        } else if (!['id', 'declared', 'role'].includes(property)) {
          const activities = sampleRegister.activities.map((one) => (one === activity ? without(one, property) : one));
          renderRegister({ ...sampleRegister, activities }, sampleFindings, 'en');
        }
      }
    }
    const empty = {
      ...sampleRegister,
      organisations: [],
      activities: [],
      recipients: [],
      terminalAccess: [],
      collectionPoints: [],
    };
    assert.match(markdownOf({ ...empty, rights: { routes: [] }, assertions: {} }), /# Record of processing activities/);
  });
});

describe('columnsOf', () => {
  it('has no field twice, and each sheet its own', () => {
    for (const sheet of ['controller', 'processor'] as const) {
      const labels = columnsOf(sheet).map(({ label }) => label);
      assert.equal(new Set(labels).size, labels.length);
    }
    assert.ok(columnsOf('controller').some(({ label }) => label === 'register.field.purposes'));
    assert.ok(!columnsOf('processor').some(({ label }) => label === 'register.field.purposes'));
    assert.ok(columnsOf('processor').some(({ label }) => label === 'register.field.onBehalfOf'));
  });
});
