import fc from 'fast-check';
import assert from 'node:assert/strict';

import type { Fact } from '../../../core/src/facts/facts.js';

import { validateFacts } from '../../../core/src/declarations/validate-facts.js';
import { readFactFile } from '../../../core/src/engine/library/read-fact-file.js';
import { writeFactFile } from '../../../core/src/engine/library/write-fact-file.js';
import { buildRegister } from '../../../core/src/model/build-register.js';

const at = { file: 'src/a.ts', start: { line: 1, column: 2 }, end: { line: 1, column: 9 } };
const facts: readonly Fact[] = [
  {
    kind: 'activity',
    declaration: { value: { id: 'orders', purpose: 'payment' }, spans: { '': at } },
    evidence: { file: 'src/privacy.ts', symbol: 'orders' },
  },
  {
    kind: 'personalField',
    owner: 'src/a.ts#A',
    name: 'email',
    form: 'decorator',
    declaration: { value: { category: 'contact.email', for: ['orders'] }, spans: { '': at, '/category': at } },
    evidence: { file: 'src/a.ts', symbol: 'A.email' },
  },
  {
    kind: 'embedding',
    owner: 'src/a.ts#A',
    name: 'address',
    embeds: ['src/a.ts#Address', '@acme/c/src/c.ts#C'],
    declaration: { value: {}, spans: { '': at } },
    evidence: { file: 'src/a.ts', symbol: 'A.address' },
  },
  {
    kind: 'notPersonalField',
    owner: 'src/a.ts#Form',
    name: 'batch',
    form: 'schema',
    reason: { value: 'random number', spans: { '': at } },
    evidence: { file: 'src/a.ts', symbol: 'Form.batch' },
  },
  { kind: 'inheritance', owner: 'src/a.ts#A', base: 'src/a.ts#Base', evidence: { file: 'src/a.ts', symbol: 'A' } },
  {
    kind: 'sharedWith',
    owner: 'src/a.ts#A',
    recipient: { value: 'brevo', spans: { '': at } },
    evidence: { file: 'src/a.ts', symbol: 'A' },
  },
  {
    kind: 'notPersonalField',
    owner: 'src/a.ts#A',
    name: 'batch',
    form: 'jsdoc',
    reason: { value: 'random', spans: { '': at } },
    evidence: { file: 'src/a.ts', symbol: 'A.batch' },
  },
];
const text = writeFactFile(facts, '@acme/a');

describe('Fact file of a package', () => {
  it('names own files with the package, keeps those of others, and has no places', () => {
    const { facts: read, findings } = readFactFile(text, '@acme/a', '@acme/a/verklaar.facts.json');
    assert.deepEqual(findings, []);
    assert.ok(read);
    assert.deepEqual(
      read.map(({ evidence }) => evidence.file),
      ['@acme/a/src/privacy.ts', ...Array.from({ length: 6 }, () => '@acme/a/src/a.ts')],
    );
    const embedding = read.find((fact) => fact.kind === 'embedding');
    assert.equal(embedding?.owner, '@acme/a/src/a.ts#A');
    assert.deepEqual(embedding.embeds, ['@acme/a/src/a.ts#Address', '@acme/c/src/c.ts#C']);
    assert.equal(text.includes('"line"'), false);
    assert.equal(text.endsWith('}\n'), true);
  });

  it('reads a file that begins with a byte-order mark', () => {
    assert.equal(readFactFile(`\uFEFF${text}`, '@acme/a', 'x').facts?.length, facts.length);
  });

  it('never takes a file of which any part is damaged, and never throws', () => {
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.nat(3), fc.string({ maxLength: 4 }), (start, removed, inserted) => {
        const damaged = text.slice(0, start) + inserted + text.slice(start + removed);
        const { facts: read, findings } = readFactFile(damaged, '@acme/a', 'x');
        assert.equal(findings.length, read === undefined ? 1 : 0);
        // What is taken goes on to the validator and the register, which must hold too.
        if (read !== undefined) {
          buildRegister({ facts: validateFacts(read).facts, config: { organisations: [{ id: 'acme' }] } });
        }
      }),
      { numRuns: 300 },
    );
  });

  it('never throws on any JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (any, fact) => {
        assert.equal(readFactFile(JSON.stringify(any), 'a', 'x').facts, undefined);
        const file = { schemaVersion: 1, package: 'a', facts: [fact] };
        assert.equal(readFactFile(JSON.stringify(file), 'a', 'x').findings.length, 1);
      }),
    );
  });
});
