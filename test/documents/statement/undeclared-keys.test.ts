import { toString } from 'mdast-util-to-string';
import assert from 'node:assert/strict';

import type { DeviceAccess } from '../../../core/src/facts/observation.js';

import { renderStatement } from '../../../core/src/documents/statement/render-statement.js';
import { config, judge, newsletter, seen, terminalAccess } from '../../support/register-builder.js';

const write = seen('deviceAccess', 'visit', { store: 'cookie', access: 'write', key: 'visitor', lifetime: 'P1Y' });

/** The cells of the row of a key, and the gaps of the statement, as finding and subject. */
function told(deviceAccess: readonly DeviceAccess[], ...declared: readonly ReturnType<typeof terminalAccess>[]) {
  const { register, findings } = judge([newsletter(), ...declared], config(), { deviceAccess });
  const [statement] = register.statements;
  assert.ok(statement);
  const { root, placeholders } = renderStatement(register, statement, 'nl-NL');
  const table = root.children.find(
    (node) => node.type === 'table' && node.children.some((row) => toString(row.children[0]).includes('visitor')),
  );
  const row =
    table?.type === 'table' ? table.children.find(({ children }) => toString(children[0]) === 'visitor') : undefined;
  const known = new Set(findings.map(({ id, subject }) => `${id} ${subject}`));
  const gaps = placeholders.map(({ data }) => `${data.finding} ${data.subject}`);
  assert.deepEqual(
    gaps.filter((gap) => !known.has(gap)),
    [],
  );
  return {
    cells: row?.children.map((cell) => toString(cell)) ?? [],
    gaps: gaps.filter((gap) => gap.includes('/visitor/')),
  };
}

describe('A key that nobody declared', () => {
  it('stands in the statement with a mark for each fact, and not with the lifetime that the code shows', () => {
    const { cells, gaps } = told([write]);
    assert.deepEqual(cells, ['visitor', 'doel', 'hoe lang', 'wie het kan lezen', 'hoe toestemming wordt gevraagd']);
    assert.deepEqual(gaps, [
      'EP02 /terminalAccess/visitor/purpose',
      'EP02 /terminalAccess/visitor/duration',
      'EP02 /terminalAccess/visitor/recipients',
      'EP01 /terminalAccess/visitor/consent',
    ]);
  });

  it('asks how consent is asked when the code waits for it', () => {
    const { gaps } = told([{ ...write, gate: 'consent.given' }]);
    assert.equal(gaps.at(-1), 'EP02 /terminalAccess/visitor/consent');
  });

  it('is told as declared once it is declared', () => {
    const { cells, gaps } = told(
      [write],
      terminalAccess({
        key: 'visitor',
        purpose: { nl: 'bezoekers tellen' },
        duration: 'P6M',
        necessity: 'necessary',
        recipients: [],
      }),
    );
    assert.deepEqual(gaps, []);
    assert.match(cells.join(' '), /bezoekers tellen 6 maanden/u);
  });
});
