import fc from 'fast-check';
import assert from 'node:assert/strict';

import type { Approval } from '../../core/src/approvals/index.js';

import { appendApproval, parseApprovals } from '../../core/src/approvals/index.js';

const hash = (digit: string): string => digit.repeat(64);
const approval: Approval = {
  document: 'website',
  language: 'nl-BE',
  version: '11111111',
  words: hash('1'),
  text: hash('a'),
  model: hash('b'),
  effectiveFrom: '2026-12-01',
  approvedOn: '2026-11-20',
  role: 'privacy officer',
};
const read = (text: string): ReturnType<typeof parseApprovals> => parseApprovals(text, 'privacy/approvals.yaml');
const written = (): string => appendApproval(undefined, approval) ?? '';

describe('approvals', () => {
  it('are read as they were written, each with its place', () => {
    const { approvals, findings } = read(appendApproval(written(), { ...approval, language: 'en' }) ?? '');
    assert.deepEqual(findings, []);
    assert.deepEqual(
      approvals.map((one) => one.approval),
      [approval, { ...approval, language: 'en' }],
    );
    assert.deepEqual(
      approvals.map(({ at }) => [at?.file, at?.start.line, at?.start.column]),
      [
        ['privacy/approvals.yaml', 6, 5],
        ['privacy/approvals.yaml', 15, 5],
      ],
    );
  });

  const rest = written().split('\n').slice(7).join('\n');
  const hostile: readonly (readonly [what: string, text: string, problem: RegExp])[] = [
    ['nothing in it', '', /there is nothing in it|the file is empty/u],
    ['another shape', 'approvals: yes\nschemaVersion: 1\n', /`\/approvals` must be/u],
    [
      'a newer version',
      written().replace('schemaVersion: 1', 'schemaVersion: 2'),
      /`\/schemaVersion` must be 1, not 2/u,
    ],
    [
      'a key that stands twice',
      written().replace('    language: nl-BE', '    language: nl-BE\n    language: en'),
      /language/u,
    ],
    ['an unknown key', written().replace('    role:', '    name: somebody\n    role:'), /`name` is no key/u],
    ['no role', written().replace(/ {4}role: .*\n/u, ''), /`role` is missing/u],
    ['an empty role', written().replace('privacy officer', '""'), /`\/approvals\/0\/role`/u],
    ['a number for a document', written().replace('document: website', 'document: 12'), /must be a-z, 0-9.*not 12/u],
    ['a document that leads away', written().replace('website', '../website'), /must be a-z, 0-9/u],
    ['a language that is none', written().replace('nl-BE', '../x'), /BCP 47/u],
    ['a day that is none', written().replace('2026-12-01', '2026-02-30'), /ISO 8601/u],
    ['a hash that is none', written().replace(hash('a'), 'a'), /SHA-256/u],
    ['a version that is none', written().replace('version: "11111111"', 'version: 1'), /0-9, a-f/u],
    [
      'a version of other words',
      written().replace('version: "11111111"', 'version: 22222222'),
      /0-9, a-f|beginning of `words`/u,
    ],
    ['half an entry', `schemaVersion: 1\napprovals:\n  - document: website\n${rest}`, /is missing/u],
    ['a mistake', 'approvals: [\n', /YAML/u],
    ['a key that reaches into objects', `${written()}__proto__: {}\n`, /__proto__/u],
    [
      'aliases that grow',
      [
        'a: &a [x,x,x,x,x,x,x,x,x]',
        ...'bcdefghi'
          .split('')
          .map((name, index) => `${name}: &${name} [${`*${'abcdefghi'.charAt(index)},`.repeat(9)}]`),
      ].join('\n'),
      /nested too deeply/u,
    ],
    ['nesting without end', `approvals: ${'['.repeat(5000)}`, /nested too deeply/u],
    ['a megabyte of nothing', `approvals: ${'x'.repeat(1_000_000)}`, /must be/u],
    [
      'a megabyte of entries',
      `schemaVersion: 1\napprovals:\n${'  - a\n'.repeat(170_000)}`,
      /nested too deeply|must be/u,
    ],
  ];
  for (const [what, text, problem] of hostile) {
    it(`approve nothing with ${what}, and say why`, () => {
      const { approvals, findings } = read(text);
      assert.deepEqual(approvals, []);
      assert.ok(findings.length > 0);
      for (const { id, severity } of findings) assert.deepEqual([id, severity], ['AP01', 'error']);
      assert.ok(
        findings.some(({ params }) => problem.test(params.problem ?? '')),
        JSON.stringify(findings.slice(0, 3)),
      );
    });
  }

  it('say that a version is of other words', () => {
    const { findings } = read(written().replace('"11111111"', '"2222222a"'));
    assert.match(findings[0]?.params.problem ?? '', /beginning of `words`/u);
    assert.match(findings[0]?.params['problem.nl'] ?? '', /begin van `words`/u);
  });

  it('stay as they were, byte for byte, whatever is added', () => {
    const word = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }).filter((text) => text.trim() !== '');
    const any = fc.record({
      document: fc.constantFrom('website', 'staff', 'register'),
      language: fc.constantFrom('nl-BE', 'en', 'fr'),
      words: fc.constantFrom(hash('1'), hash('c'), '0123456789abcdef'.repeat(4), '1234567890123456'.repeat(4)),
      effectiveFrom: fc.constantFrom('2026-12-01', '2027-02-28'),
      role: word,
      reason: fc.option(word, { nil: undefined }),
    });
    fc.assert(
      fc.property(fc.array(any, { minLength: 1, maxLength: 5 }), fc.constantFrom('\n', '\r\n'), (list, lineEnd) => {
        let text = written().replaceAll('\n', lineEnd);
        const all: Approval[] = [approval];
        for (const { reason, ...one } of list) {
          const next: Approval = {
            ...approval,
            ...one,
            version: one.words.slice(0, 8),
            ...(reason !== undefined && { reason }),
          };
          const after = appendApproval(text, next);
          assert.ok(after !== undefined);
          assert.ok(after.startsWith(text));
          text = after;
          all.push(next);
        }
        const { approvals, findings } = read(text);
        assert.deepEqual(findings, []);
        assert.deepEqual(
          approvals.map((located) => located.approval),
          all,
        );
      }),
    );
  });
});
