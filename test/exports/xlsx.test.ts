import { strFromU8, unzipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import assert from 'node:assert/strict';

import type { Cell, Workbook, Worksheet } from '../../core/src/documents/sheets/workbook.js';
import type { Register } from '../../core/src/model/register.js';

import { buildWorkbook } from '../../core/src/documents/sheets/build-workbook.js';
import { writeXlsx } from '../../core/src/documents/sheets/write-xlsx.js';
import { sampleFindings, sampleRegister } from '../documents/register/sample-register.js';
import { hostileTexts } from './support/hostile.js';
import { readWorkbook } from './support/read-workbook.js';

const sample = (language = 'nl-BE'): Workbook => buildWorkbook(sampleRegister, sampleFindings, { language });

function textOf(cell: Cell): string {
  return cell.kind === 'date' ? cell.iso : cell.lines.join('\n');
}

function tableOf({ columns, rows }: Worksheet): readonly (readonly string[])[] {
  return [columns.map(({ header }) => header), ...rows.map((row) => row.map(textOf))];
}

/** A workbook of one sheet with these texts below each other. */
function bookOf(...texts: readonly string[]): Workbook {
  return {
    language: 'en',
    title: 'Register',
    sheets: [
      {
        id: 'recipients',
        name: 'Recipients',
        columns: ['name', 'text'].map((id) => ({ id, header: id, demand: 'recommended' })),
        rows: texts.map((text, index) => [
          { kind: 'text', lines: [`row ${String(index)}`] },
          { kind: 'text', lines: text.split('\n') },
        ]),
      },
    ],
  };
}

/** The second column of that sheet, as another library reads it. */
async function readTexts(bytes: Uint8Array): Promise<readonly (readonly string[])[]> {
  return (await readWorkbook(bytes)).get('Recipients')?.slice(1) ?? [];
}

describe('A workbook as XLSX', () => {
  it('is read by another library as it was meant, cell by cell', async () => {
    for (const language of ['nl-BE', 'fr-FR']) {
      const workbook = sample(language);
      const read = await readWorkbook(await writeXlsx(workbook));
      assert.deepEqual(
        [...read.keys()],
        workbook.sheets.map(({ name }) => name),
      );
      for (const sheet of workbook.sheets) assert.deepEqual(read.get(sheet.name), tableOf(sheet), sheet.id);
    }
  });

  it('is the same to the byte each time, in any time zone', async () => {
    const zone = process.env.TZ;
    try {
      const made: string[] = [];
      for (const name of ['UTC', 'Pacific/Auckland', 'America/Los_Angeles']) {
        process.env.TZ = name;
        made.push(Buffer.from(await writeXlsx(sample())).toString('base64'));
      }
      assert.equal(new Set(made).size, 1);
    } finally {
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    }
  });

  it('tells no time, no machine and no person', async () => {
    const files = unzipSync(await writeXlsx(sample()));
    const properties = Object.entries(files).filter(([name]) => name.startsWith('docProps/'));
    const text = properties.map(([, bytes]) => strFromU8(bytes)).join('\n');
    assert.deepEqual(text.match(/\d{4}-\d{2}-\d{2}/gu), ['1970-01-01']);
    assert.doesNotMatch(text, /creator|lastModifiedBy/u);
  });

  it('keeps headings in sight, with filters, and as wide and tall as their texts', async () => {
    const { sheets } = await readXlsx(await writeXlsx(sample()));
    for (const sheet of sheets) {
      assert.equal(sheet.freezePane?.rows, 1, sheet.name);
      assert.match(sheet.autoFilter?.range ?? '', /^A1:[A-Z]+\d+$/u, sheet.name);
      for (const { width = 0 } of sheet.columns ?? [])
        assert.ok(width >= 12 && width <= 64, `${sheet.name} ${String(width)}`);
      assert.equal(sheet.rowDefs?.size, sheet.rows.length, sheet.name);
    }
  });

  it('colours what the law asks red, what is missing yellow, and writes days as dates', async () => {
    const { sheets } = await readXlsx(await writeXlsx(sample('en')), { readStyles: true });
    const cellAt = (name: string, row: number, header: string) => {
      const sheet = sheets.find((one) => one.name === name);
      const column = sheet?.rows[0]?.indexOf(header) ?? -1;
      assert.ok(column >= 0, header);
      return sheet?.cells?.get(`${String(row)},${String(column)}`);
    };
    const fillOf = (...at: Parameters<typeof cellAt>): string | undefined => {
      const fill = cellAt(...at)?.style?.fill;
      return fill?.type === 'pattern' ? fill.fgColor?.rgb : undefined;
    };
    const record = 'Register (controller)';
    assert.match(fillOf(record, 0, 'Purposes') ?? '', /B42318$/u);
    assert.match(fillOf(record, 0, 'Source') ?? '', /1F4E79$/u);
    assert.match(fillOf(record, 0, 'Code location') ?? '', /475467$/u);
    assert.match(fillOf(record, 1, 'Legal basis') ?? '', /FFF3B8$/u);
    assert.equal(fillOf(record, 2, 'Legal basis'), undefined);
    const date = cellAt('Processing agreements', 1, 'Date');
    assert.equal(date?.style?.numFmt, 'yyyy-mm-dd');
    assert.equal(date.value instanceof Date && date.value.toISOString(), '2026-02-01T00:00:00.000Z');
  });

  it('repeats headings and names on every printed page, also where a name has an apostrophe', async () => {
    const workbook = bookOf('x');
    const [sheet] = workbook.sheets;
    assert.ok(sheet);
    const files = unzipSync(await writeXlsx({ ...workbook, sheets: [{ ...sheet, name: "L'un" }] }));
    const xml = strFromU8(files['xl/workbook.xml'] ?? new Uint8Array());
    assert.match(xml, /localSheetId="0"[^>]*>'L''un'!\$A:\$A,'L''un'!\$1:\$1</u);
  });

  it('has no formula, whatever a text looks like', async () => {
    const bytes = await writeXlsx(bookOf(...Object.values(hostileTexts)));
    for (const [name, file] of Object.entries(unzipSync(bytes))) {
      if (name.startsWith('xl/worksheets/sheet')) assert.doesNotMatch(strFromU8(file), /<f[ >]|t="str"/u);
      assert.doesNotMatch(name, /externalLink|vba|embedding/iu);
    }
    for (const kind of [
      'formula',
      'command',
      'plus',
      'minus',
      'at',
      'wideSign',
      'tag',
      'cdata',
      'code',
      'quotes',
      'emoji',
    ]) {
      const text = hostileTexts[kind] ?? '';
      assert.deepEqual(await readTexts(await writeXlsx(bookOf(text))), [['row 0', text]], kind);
    }
  });

  it('comes out inert from a register full of such texts, in every sheet', async () => {
    for (const [kind, text] of Object.entries(hostileTexts)) {
      const bytes = await writeXlsx(buildWorkbook(poisoned(text), [], { language: 'en' }));
      const xml = Object.values(unzipSync(bytes))
        .map((file) => strFromU8(file))
        .join('');
      // eslint-disable-next-line no-control-regex -- these are what must not be there
      assert.doesNotMatch(xml, /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF\u202A-\u202E\u2066-\u2069]/u, kind);
      assert.doesNotMatch(xml, /\p{Cs}/u, kind);
      const sheets = await readWorkbook(bytes);
      assert.equal(sheets.size, 7, kind);
    }
  });

  it('cuts nothing off: what is too long for a cell goes on below', async () => {
    const long = Array.from({ length: 1_000_000 }, (_, index) => String.fromCodePoint(97 + (index % 26))).join('');
    const read = await readTexts(await writeXlsx(bookOf(long, 'short')));
    assert.equal(read.map(([, text]) => text).join(''), `${long}short`);
    for (const [, text = ''] of read) assert.ok(text.length <= 32_767);
    assert.deepEqual(
      read.slice(0, 2).map(([name]) => name),
      ['row 0', 'row 0 (continued 2)'],
    );
    assert.equal(read.at(-1)?.[0], 'row 1');
  });

  it('keeps a character whole where it cuts, and counts lines', async () => {
    const faces = `a${'😀'.repeat(20_000)}`;
    const lines = Array.from({ length: 1000 }, (_, index) => `line ${String(index)}`).join('\n');
    const read = await readTexts(await writeXlsx(bookOf(faces, lines)));
    const of = (name: string): readonly string[] =>
      read.filter(([first = '']) => first.startsWith(name)).map(([, text = '']) => text);
    assert.equal(of('row 0').join(''), faces);
    for (const text of of('row 0')) assert.doesNotMatch(text, /\p{Cs}/u);
    assert.equal(of('row 1').join('\n'), lines);
    for (const text of of('row 1')) assert.ok(text.split('\n').length <= 254);
  });
});

/** The sample with one text in every place where an organisation writes its own. */
function poisoned(text: string): Register {
  const [organisation] = sampleRegister.organisations;
  assert.ok(organisation);
  const words = { en: text };
  return {
    ...sampleRegister,
    organisations: [{ ...organisation, legalName: text, tradeName: text }],
    activities: sampleRegister.activities.map((activity) => ({
      ...activity,
      name: words,
      description: words,
      owner: text,
      systems: [text],
      onBehalfOf: words,
      retentionReason: words,
    })),
    recipients: sampleRegister.recipients.map((recipient) => ({
      ...recipient,
      name: text,
      agreement: { reference: text, url: `https://example.org/${encodeURIComponent('x')}` },
    })),
  };
}
