import fc from 'fast-check';
import assert from 'node:assert/strict';

import type { Config } from '../../core/src/config/config.js';
import type { Fact } from '../../core/src/facts/facts.js';
import type { Register } from '../../core/src/model/register.js';

import { isFindingId } from '../../core/src/checks/check-catalogue.js';
import { checkRegister } from '../../core/src/checks/check-register.js';
import { describeFinding } from '../../core/src/checks/describe-finding.js';
import { buildRegister } from '../../core/src/model/build-register.js';
import {
  collectionPoint,
  config,
  embeds,
  field,
  mailer,
  newsletter,
  owner,
  questions,
  recipient,
  sharedWith,
  term,
  terminalAccess,
} from '../support/register-builder.js';

/** Facts and config that use every property a check looks at. */
const facts: readonly Fact[] = [
  newsletter({
    channels: ['website'],
    recipients: [{ recipient: 'mailer', categories: ['contact.email'], purpose: { nl: 'verzenden' } }],
    marketing: { channels: ['email', 'telephone'], audience: 'everyone', optOut: { nl: 'met de link' } },
    automatedDecision: {
      logic: { nl: 'a' },
      significance: { nl: 'b' },
      consequences: { nl: 'c' },
      ground: 'contract',
      humanReview: { nl: 'd' },
    },
    profiling: { nl: 'wij volgen wat u leest' },
    parentalConsent: { nl: 'een ouder bevestigt' },
    accessPersons: { nl: 'redactie' },
    dpia: { required: true, reference: 'DPIA 1' },
    notCollected: ['identity.photo'],
    art9Condition: '9h',
    specialLaw: 'NL-AWR-52',
    data: [{ category: 'special.health', dataSubjects: ['child'], retention: 'max(P1Y, P2Y after contact.last)' }],
  }),
  questions({ retention: 'P7Y after year-end(invoice.issued) law:NL-AWR-52', law: 'NL-AWR-52' }),
  recipient({
    ...mailer,
    country: 'US',
    processingCountries: ['IN'],
    transfers: [
      { country: 'US', mechanism: 'dpf', certification: { checked: '2026-01-01', url: 'https://example.test' } },
      { country: 'IN', mechanism: 'scc', copy: { nl: 'op verzoek' }, assessment: 'docs/tia.md', risks: { nl: 'e' } },
    ],
  }),
  owner('Customer', { processedFor: ['questions'], dataSubjects: ['customer'] }),
  embeds('Customer.home', 'Address'),
  field('Address.street', 'contact.address'),
  field('Customer.colour', 'customer.colour', { retention: 'criterion(x.useful)' }),
  sharedWith('Customer', 'mailer'),
  term('category', { id: 'customer.colour', parent: 'preference.interest', labels: { nl: 'lievelingskleur' } }),
  term('event', { id: 'x.useful', labels: { nl: 'zolang het helpt' } }),
  terminalAccess({ key: '_a*', necessity: 'measurement', purpose: { nl: 'meten' }, duration: 'P1Y', recipients: [] }),
  collectionPoint('form', ['questions'], true),
];
const settings: Config = config({
  markets: ['NL', 'BE'],
  rights: {
    email: 'privacy@example.test',
    answerWithin: 'P1M',
    identification: { when: 'always', means: 'idCopy' },
    complaintProcedure: { nl: 'U kunt ook bij ons klagen.' },
  },
  specialCategories: { collected: 'none' },
  transfers: 'none',
  automatedDecisions: 'none',
  changes: { announced: { nl: 'Wij mailen u.' } },
  laws: { 'NL-X-1': { name: { nl: 'een wet' } } },
});
const { register } = buildRegister({ facts, config: settings });

/** Paths of all properties that may be absent, as the names on the way. Lists and identities stay. */
function optionalPaths(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) => {
    const here = [...path, key];
    const names = ['id', 'key', 'category', 'recipient', ...(path.includes('transfers') ? ['country'] : [])];
    const kept = Array.isArray(member) || Array.isArray(value) || names.includes(key);
    return [...(kept ? [] : [here]), ...optionalPaths(member, here)];
  });
}

/** A copy without the property at a path. */
function without<T>(value: T, path: readonly string[]): T {
  const copy = structuredClone(value);
  const holder = path
    .slice(0, -1)
    .reduce<Record<string, unknown>>((current, key) => current[key] as Record<string, unknown>, copy as never);
  Reflect.deleteProperty(holder, path.at(-1) ?? '');
  return copy;
}

const structural = new Set(['rights', 'terms', 'security', 'cookies', 'assertions', 'laws', 'overrides', 'role']);
const removable = optionalPaths(register).filter((path) => !structural.has(path.at(-1) ?? ''));

describe('checking a whole register', () => {
  it('stands the removal of any one property', () => {
    assert.ok(removable.length > 100);
    for (const path of removable) {
      const findings = checkRegister(without<Register>(register, path), { config: settings, facts });
      for (const finding of findings) assert.ok(isFindingId(finding.id));
    }
  });

  it('stands the removal of several', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...removable], { minLength: 2, maxLength: 12 }), (paths) => {
        const outermost = paths.filter(
          (path) => !paths.some((other) => other !== path && other.every((key, index) => path[index] === key)),
        );
        const reduced = outermost.reduce((current, path) => without<Register>(current, path), register);
        checkRegister(reduced, { config: settings, facts });
      }),
      { numRuns: 200 },
    );
  });

  it('says the same whatever the order of the facts', () => {
    const expected = checkRegister(register, { config: settings, facts });
    fc.assert(
      fc.property(fc.shuffledSubarray([...facts], { minLength: facts.length }), (shuffled) => {
        const built = buildRegister({ facts: shuffled, config: settings });
        assert.deepEqual(checkRegister(built.register, { config: settings, facts: shuffled }), expected);
      }),
      { numRuns: 30 },
    );
  });

  it('sorts errors before warnings before infos, then by id', () => {
    const findings = checkRegister(register, { config: settings, facts });
    const keys = findings.map(({ severity, id }) => `${String(['error', 'warning', 'info'].indexOf(severity))} ${id}`);
    assert.ok(keys.length > 5);
    assert.deepEqual(keys.toSorted(), keys);
  });

  it('tells every finding in words without a gap', () => {
    for (const finding of checkRegister(register, { config: settings, facts })) {
      for (const language of ['en', 'nl'] as const) {
        const { message, remedy } = describeFinding(finding, language);
        assert.doesNotMatch(`${message} ${remedy}`, /\{\w+\}/u, finding.id);
      }
    }
  });

  it('names as subject only what is in the register or what it lacks', () => {
    const ids = new Map<string, readonly string[]>([
      ['activities', register.activities.map(({ id }) => id)],
      ['organisations', register.organisations.map(({ id }) => id)],
      ['recipients', register.recipients.map(({ id }) => id)],
      ['statements', register.statements.map(({ id }) => id)],
      ['terminalAccess', register.terminalAccess.map(({ key }) => key)],
    ]);
    for (const { id, subject } of checkRegister(register, { config: settings, facts })) {
      const [, list = '', item] = subject.split('/');
      const known = ids.get(list);
      if (known !== undefined && item !== undefined) assert.ok(known.includes(item), `${id} ${subject}`);
      else assert.ok(list in register, `${id} ${subject}`);
    }
  });
});
