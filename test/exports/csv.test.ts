import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import assert from 'node:assert/strict';

import type { Cell, Worksheet } from '../../core/src/documents/sheets/workbook.js';

import { type CsvOptions, writeCsv } from '../../core/src/documents/sheets/write-csv.js';

function sheetOf(...rows: readonly (readonly string[])[]): Worksheet {
  const text = (value: string): Cell => ({ kind: 'text', lines: value.split('\n') });
  const [head = [], ...body] = rows;
  return {
    id: 'controller',
    name: 'Register',
    columns: head.map((header) => ({ id: header, header, demand: 'recommended' })),
    rows: body.map((row) => row.map(text)),
  };
}

function write(value: string, options: CsvOptions = {}): string {
  return writeCsv(sheetOf(['a', 'b'], [value, 'z']), options);
}

/** As a program reads it that knows RFC 4180 and nothing of us. */
function read(text: string, separator: ',' | ';' = ','): readonly (readonly string[])[] {
  return parse(text, { delimiter: separator, bom: true, record_delimiter: '\r\n' });
}

describe('A sheet as CSV', () => {
  it('ends each record with CRLF, the heading first', () => {
    assert.equal(write('x'), 'a,b\r\nx,z\r\n');
  });

  it('quotes what needs it, and doubles the quotes in it', () => {
    assert.equal(write('x, y'), 'a,b\r\n"x, y",z\r\n');
    assert.equal(write('say "x"'), 'a,b\r\n"say ""x""",z\r\n');
    assert.equal(write('x; y'), 'a,b\r\nx; y,z\r\n');
    assert.equal(write('x; y', { separator: ';', bom: false }), 'a;b\r\n"x; y";z\r\n');
    assert.equal(write(' x'), 'a,b\r\n" x",z\r\n');
  });

  it('keeps several values of one cell on lines of their own', () => {
    assert.equal(write('x\ny'), 'a,b\r\n"x\ny",z\r\n');
  });

  it('tells Excel by a byte-order mark that it is UTF-8, where it is for Excel', () => {
    assert.equal(write('é', { separator: ';' }), '\uFEFFa;b\r\né;z\r\n');
    assert.equal(write('é', { separator: ';', bom: false }), 'a;b\r\né;z\r\n');
    assert.equal(write('é', { bom: true }), '\uFEFFa,b\r\né,z\r\n');
  });

  it('writes days as ISO dates', () => {
    const sheet = { ...sheetOf(['a']), rows: [[{ kind: 'date', iso: '2026-03-01' }]] } satisfies Worksheet;
    assert.equal(writeCsv(sheet), 'a\r\n2026-03-01\r\n');
  });

  const formulas = ['=1+1', '+31 20 000', '-1', '@SUM(A1)', '\tx', '\rx', '＝1+1', '＋1', '－1', '＠x', ' =1', '\n=1'];
  for (const formula of formulas) {
    it(`lets no spreadsheet calculate ${JSON.stringify(formula)}`, () => {
      assert.equal(read(write(formula))[1]?.[0], `'${formula}`);
    });
  }

  for (const text of ["'=1", 'a=1', '1-2', 'x@y.example', '(=1)', '\u2212 1']) {
    it(`leaves ${JSON.stringify(text)} as it is`, () => {
      assert.equal(read(write(text))[1]?.[0], text);
    });
  }

  it('is read back as it was, whatever stands in it', () => {
    const value = fc.string({ unit: 'grapheme' }).map((text) => text.replace(/\r/g, ''));
    const table = fc
      .integer({ min: 1, max: 4 })
      .chain((width) =>
        fc.array(fc.array(value, { minLength: width, maxLength: width }), { minLength: 2, maxLength: 5 }),
      );
    fc.assert(
      fc.property(table, fc.constantFrom(',', ';'), (rows, separator) => {
        // A record of one empty value is an empty line, which a reader cannot tell from none.
        fc.pre(rows.every((row) => row.length > 1 || row[0] !== ''));
        const told = read(writeCsv(sheetOf(...rows), { separator }), separator);
        const plain = told.map((row) => row.map((cell) => cell.replace(/^'(?=\s*[=+\-@＝＋－＠]|[\t\r])/u, '')));
        const meant = rows.map((row) => row.map((cell) => cell.replace(/^'(?=\s*[=+\-@＝＋－＠]|[\t\r])/u, '')));
        assert.deepEqual(plain, meant);
        for (const cell of told.slice(1).flat()) assert.doesNotMatch(cell, /^\s*[=+\-@＝＋－＠]/u);
      }),
    );
  });
});
