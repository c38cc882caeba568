import assert from 'node:assert/strict';

import { earlierVersions, inForceOn } from '../../core/src/publication/earlier-versions.js';
import { publishedRegister } from '../support/published-site.js';

const statement = publishedRegister.statements[0]!;
const text = (
  version: string,
  effectiveFrom: string,
): { version: string; effectiveFrom: string; markdown: string } => ({
  version,
  effectiveFrom,
  markdown: `# Privacy statement\n\nVersion ${version}.\n`,
});
const periods = (...approved: readonly ReturnType<typeof text>[]): readonly string[] =>
  earlierVersions(statement, 'en', approved).map((one) => `${one.version} ${one.effectiveFrom} ${one.until}`);

describe('earlierVersions', () => {
  it('are none of the first approval', () => {
    assert.deepEqual(periods(), []);
    assert.deepEqual(periods(text('a', '2025-01-01')), []);
  });

  it('apply until the day of the next, newest first', () => {
    assert.deepEqual(periods(text('a', '2025-01-01'), text('b', '2025-06-01'), text('c', '2026-01-01')), [
      'b 2025-06-01 2026-01-01',
      'a 2025-01-01 2025-06-01',
    ]);
  });

  it('are not those that were replaced before their day came', () => {
    assert.deepEqual(periods(text('a', '2025-01-01'), text('b', '2026-06-01'), text('c', '2026-01-01')), [
      'a 2025-01-01 2026-01-01',
    ]);
    assert.deepEqual(periods(text('a', '2025-01-01'), text('b', '2025-01-01')), []);
  });

  it('keep the text that was approved', () => {
    const [former] = earlierVersions(statement, 'en', [text('a', '2025-01-01'), text('b', '2025-06-01')]);
    assert.ok(former);
    assert.equal(former.document.title, 'Privacy statement');
    assert.deepEqual(former.document.standing, { state: 'approved', version: 'a', effectiveFrom: '2025-01-01' });
  });
});

describe('inForceOn', () => {
  const approved = [text('a', '2025-01-01'), text('b', '2026-01-01')];
  it('is the last whose day has come', () => {
    assert.equal(inForceOn('2025-12-31', approved)?.version, 'a');
    assert.equal(inForceOn('2026-01-01', approved)?.version, 'b');
    assert.equal(inForceOn('2024-12-31', approved), undefined);
  });
});
