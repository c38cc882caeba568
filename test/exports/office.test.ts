import { parse } from 'csv-parse/sync';
import assert from 'node:assert/strict';

import type { Workbook } from '../../core/src/documents/sheets/workbook.js';

import { buildWorkbook } from '../../core/src/documents/sheets/build-workbook.js';
import { writeXlsx } from '../../core/src/documents/sheets/write-xlsx.js';
import { sampleFindings, sampleRegister } from '../documents/register/sample-register.js';
import { openInOffice } from '../support/office.js';
import { hostileTexts } from './support/hostile.js';

/** What a person sees of each sheet. */
function shown({ sheets }: Workbook): ReadonlyMap<string, readonly (readonly string[])[]> {
  return new Map(
    sheets.map(({ name, columns, rows }) => [
      name,
      [
        columns.map(({ header }) => header),
        ...rows.map((row) => row.map((cell) => (cell.kind === 'date' ? cell.iso : cell.lines.join('\n')))),
      ],
    ]),
  );
}

describe('A workbook in LibreOffice', function () {
  this.timeout(120_000);

  it('opens with every cell as it was meant, and prints', async () => {
    const recipients = sampleRegister.recipients.map((recipient) => ({
      ...recipient,
      agreement: { reference: hostileTexts.formula ?? '', date: '2026-02-01', review: '2027-02-28' },
    }));
    const workbook = buildWorkbook({ ...sampleRegister, recipients }, sampleFindings, { language: 'nl-BE' });
    const { sheets, pdf } = openInOffice(await writeXlsx(workbook));
    const expected = shown(workbook);
    assert.deepEqual([...sheets.keys()].sort(), [...expected.keys()].sort());
    for (const [name, table] of expected) {
      const read: readonly (readonly string[])[] = parse(sheets.get(name) ?? '', { relax_column_count: true });
      assert.deepEqual(read, table, name);
    }
    assert.equal(Buffer.from(pdf.subarray(0, 5)).toString('latin1'), '%PDF-');
    const pages =
      Buffer.from(pdf)
        .toString('latin1')
        .match(/\/Type\s*\/Page\b/gu) ?? [];
    assert.ok(pages.length >= expected.size, `${String(pages.length)} pages`);
  });
});
