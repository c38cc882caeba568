import assert from 'node:assert/strict';

import type { Fact } from '../../core/src/facts/facts.js';

import { factsOfConfig } from '../../core/src/config/facts-of-config.js';
import { parseConfig } from '../../core/src/config/parse-config.js';

const text = [
  'organisations: [{ id: acme }]',
  'recipients: [{ id: brevo }]',
  'activities:',
  '  - id: hr',
  '    legalBasis: contract',
  '  - id: suppliers',
  'terminalAccess: [{ key: _ga }]',
  'terms:',
  '  categories: [{ id: account.pin, labels: { en: PIN } }]',
  '  states: [{ id: x.member, labels: { en: you are a member } }]',
].join('\n');

function facts(): readonly Fact[] {
  const { located, findings } = parseConfig(text, 'conf/verklaar.config.yaml');
  assert.deepEqual(findings, []);
  return factsOfConfig(located!, 'conf/verklaar.config.yaml');
}

describe('factsOfConfig', () => {
  it('gives what code may declare too, with evidence by id', () => {
    assert.deepEqual(
      facts().map((fact) => [fact.kind === 'term' ? fact.term : fact.kind, fact.evidence]),
      [
        ['activity', { file: 'conf/verklaar.config.yaml', symbol: 'activities/hr' }],
        ['activity', { file: 'conf/verklaar.config.yaml', symbol: 'activities/suppliers' }],
        ['recipient', { file: 'conf/verklaar.config.yaml', symbol: 'recipients/brevo' }],
        ['terminalAccess', { file: 'conf/verklaar.config.yaml', symbol: 'terminalAccess/_ga' }],
        ['category', { file: 'conf/verklaar.config.yaml', symbol: 'terms/categories/account.pin' }],
        ['state', { file: 'conf/verklaar.config.yaml', symbol: 'terms/states/x.member' }],
      ],
    );
  });

  it('keeps each value with the places of its parts', () => {
    const [activity] = facts();
    assert.ok(activity?.kind === 'activity');
    assert.deepEqual(activity.declaration.value, { id: 'hr', legalBasis: 'contract' });
    assert.deepEqual(Object.keys(activity.declaration.spans).sort(), ['', '/id', '/legalBasis']);
    assert.deepEqual(activity.declaration.spans['/legalBasis']?.start, { line: 5, column: 17 });
    assert.equal(activity.declaration.spans['']?.file, 'conf/verklaar.config.yaml');
  });

  it('gives nothing for a config that declares nothing', () => {
    const { located } = parseConfig('organisations: [{ id: acme }]', 'c.yaml');
    assert.deepEqual(factsOfConfig(located!, 'c.yaml'), []);
  });
});
