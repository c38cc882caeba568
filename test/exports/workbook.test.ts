import assert from 'node:assert/strict';

import type { Cell, Workbook, Worksheet, WorksheetId } from '../../core/src/documents/sheets/workbook.js';
import type { Finding, Register } from '../../core/src/index.js';

import { renderRegister } from '../../core/src/documents/register/render-register.js';
import { buildWorkbook, type WorkbookOptions } from '../../core/src/documents/sheets/build-workbook.js';
import { stampDocument } from '../../core/src/documents/standing.js';
import { sampleFindings, sampleRegister } from '../documents/register/sample-register.js';

const languages = ['nl-NL', 'nl-BE', 'en', 'fr-FR', 'fr-BE', 'de'];

function build(
  options: Partial<WorkbookOptions> = {},
  register: Register = sampleRegister,
  findings: readonly Finding[] = sampleFindings,
): Workbook {
  return buildWorkbook(register, findings, { language: 'en', ...options });
}

function sheetOf(workbook: Workbook, id: WorksheetId): Worksheet {
  const found = workbook.sheets.find((sheet) => sheet.id === id);
  assert.ok(found, `no sheet ${id}`);
  return found;
}

function wordsOf(cell: Cell | undefined): string {
  assert.ok(cell);
  return cell.kind === 'date' ? cell.iso : cell.lines.join(' | ');
}

/** The cells of one row by column, found by what its first cell says. */
function rowOf(sheet: Worksheet, first: string): Readonly<Record<string, string>> {
  const row = sheet.rows.find(([cell]) => wordsOf(cell) === first);
  assert.ok(row, `no row ${first}`);
  return Object.fromEntries(sheet.columns.map(({ id }, index) => [id, wordsOf(row[index])]));
}

const columnIds = (sheet: Worksheet): readonly string[] => sheet.columns.map(({ id }) => id);

/** The columns that every register has, in their order, with who must have them: controller, processor. */
const columns34 = `
  id Cm Pm, name Cm Pm, controller Cm, onBehalfOf Pm, processingCategories Pm, jointControllers Cm, representative Cm Pm,
  dpo Cm Pm, owner C P, purposes Cm, legalBasis C, lawRef C, legitimateInterest C, dataSubjects Cm, dataCategories Cm P,
  specialFlags C, art9Condition Cm, source C, provision C, recipients Cm, processors C P, transfers Cm Pm, safeguards Cm Pm,
  retention Cm, security Cm Pm, systems C P, terminalAccess C, accessPersons Cm Pm, automatedDecision C P, rights C,
  dpia C, status C P, evidence C P, openPoints C P`
  .split(',')
  .map((entry) => entry.trim().split(/\s+/));

describe('The register as sheets', () => {
  it('has the sheets of a register, each under a name that a workbook allows, in every language', () => {
    for (const language of languages) {
      const names = build({ language }).sheets.map(({ name }) => name);
      assert.equal(new Set(names.map((name) => name.toLowerCase())).size, 8, language);
      for (const name of names) assert.match(name, /^[^[\]:*?/\\']{1,31}$/u);
    }
    const named = (language: string): readonly string[] => build({ language }).sheets.map(({ name }) => name);
    assert.deepEqual(named('nl-NL'), [
      'Organisatie',
      'Register (verantwoordelijke)',
      'Register (verwerker)',
      'Ontvangers',
      'Verwerkersovereenkomsten',
      'Bewaartermijnen',
      'Lijsten',
      'Controle',
    ]);
  });

  it('has as many cells in a row as there are columns', () => {
    for (const { id, columns, rows } of build().sheets) {
      for (const row of rows) assert.equal(row.length, columns.length, id);
    }
  });

  it('tells an activity in the record of its role and in no other', () => {
    const workbook = build();
    const idsIn = (id: WorksheetId): readonly string[] => sheetOf(workbook, id).rows.map(([cell]) => wordsOf(cell));
    assert.deepEqual(idsIn('controller'), ['intake', 'newsletter', 'orders', 'to-be-assigned']);
    assert.deepEqual(idsIn('processor'), ['hosting']);
  });

  it('leaves out a record with nothing in it, but never both', () => {
    const ids = (register: Register): readonly string[] => build({}, register, []).sheets.map(({ id }) => id);
    const processor = sampleRegister.activities.filter(({ role }) => role === 'processor');
    assert.deepEqual(ids({ ...sampleRegister, activities: processor }).slice(0, 2), ['organisation', 'processor']);
    assert.deepEqual(ids({ ...sampleRegister, activities: [], recipients: [], security: { measures: [] } }), [
      'organisation',
      'controller',
    ]);
  });

  for (const [sheet, letter] of [
    ['controller', 'C'],
    ['processor', 'P'],
  ] as const) {
    it(`has every column of the ${sheet}'s record in its order, and marks what the law asks`, () => {
      const { columns } = sheetOf(build(), sheet);
      const asked = columns34.filter(([, ...who]) => who.some((one) => one.startsWith(letter)));
      const shown = columns.filter(({ id }) => columns34.some(([name]) => name === id));
      const place = (id: string): number => columns34.findIndex(([name]) => name === id);
      assert.deepEqual(
        [...shown]
          .sort((first, second) => place(first.id) - place(second.id))
          .map(({ id, demand }) => `${id} ${String(demand === 'mandatory')}`),
        asked.map(([name, ...who]) => `${String(name)} ${String(who.includes(`${letter}m`))}`),
      );
    });
  }

  it('marks who has access as asked in Belgium alone', () => {
    const [organisation] = sampleRegister.organisations;
    assert.ok(organisation?.address);
    const demandOf = (country: string): string | undefined => {
      const register = {
        ...sampleRegister,
        organisations: [{ ...organisation, address: { ...organisation.address!, country } }],
      };
      return sheetOf(build({}, register), 'controller').columns.find(({ id }) => id === 'accessPersons')?.demand;
    };
    assert.deepEqual([demandOf('BE'), demandOf('NL')], ['mandatory', 'recommended']);
  });

  it('shows a column beyond those where an activity has something in it', () => {
    assert.ok(columnIds(sheetOf(build(), 'controller')).includes('marketing'));
    const silent = {
      ...sampleRegister,
      activities: sampleRegister.activities.filter(({ marketing }) => marketing === undefined),
    };
    assert.ok(!columnIds(sheetOf(build({}, silent), 'controller')).includes('marketing'));
  });

  it('says in a cell what lacks, and marks it', () => {
    const sheet = sheetOf(build(), 'controller');
    const column = columnIds(sheet).indexOf('legalBasis');
    const cells = new Map(sheet.rows.map((row) => [wordsOf(row[0]), row[column]]));
    const lacking = cells.get('intake');
    assert.match(wordsOf(lacking), /TO BE COMPLETED/u);
    assert.deepEqual(lacking?.kind === 'text' && lacking.lacks, true);
    const given = cells.get('orders');
    assert.match(wordsOf(given), /Performance of a contract \(Art\. 6\(1\)\(b\) GDPR\) \| .*: Legal obligation/u);
    assert.equal(given?.kind === 'text' && given.lacks, undefined);
  });

  it('has the columns of Art. 30 and no other in that layout', () => {
    const workbook = build({ layout: 'article30' });
    assert.deepEqual(
      columnIds(sheetOf(workbook, 'controller')),
      'id name controller jointControllers representative dpo purposes dataSubjects dataCategories recipients transfers safeguards retention security'.split(
        ' ',
      ),
    );
    assert.deepEqual(
      columnIds(sheetOf(workbook, 'processor')),
      'id name processor onBehalfOf processingCategories representative dpo transfers safeguards security'.split(' '),
    );
  });

  it('takes the order and the words of the Belgian model, and of what the Dutch authority names', () => {
    const heads = (layout: 'ap' | 'gba'): readonly string[] =>
      sheetOf(build({ layout, language: 'nl-BE' }), 'controller').columns.map(({ header }) => header);
    assert.deepEqual(heads('gba').slice(0, 6), [
      'Nummer',
      'Bedrijfsproces',
      'Functionele omschrijving',
      'Proceseigenaar',
      'Doel van de verwerking',
      'Rechtsgrond van de verwerking',
    ]);
    assert.deepEqual(heads('ap').slice(0, 5), [
      'Nummer',
      'Taak of verwerking',
      'Afdeling',
      'Doeleinden',
      'Rechtsgrond',
    ]);
    for (const layout of ['ap', 'gba'] as const) {
      for (const sheet of ['controller', 'processor'] as const) {
        const ids = columnIds(sheetOf(build({ layout }), sheet));
        const asked = columnIds(sheetOf(build({ layout: 'article30' }), sheet));
        assert.deepEqual(
          asked.filter((id) => !ids.includes(id)),
          [],
          `${layout} ${sheet}`,
        );
      }
    }
  });

  it('tells of each agreement which, of when, when it is looked at again, and what lacks', () => {
    const recipients = sampleRegister.recipients.map((recipient) =>
      recipient.id === 'stats'
        ? { ...recipient, agreement: { reference: 'DPA-8', date: '2026-02-01', review: '2027-02-01' } }
        : recipient,
    );
    const before = sheetOf(build(), 'agreements');
    assert.deepEqual(
      before.rows.map(([cell]) => wordsOf(cell)),
      ['Briefbode Mail', 'Teller Inc.'],
    );
    const { reference, date, review, lacks, address } = rowOf(before, 'Briefbode Mail');
    assert.deepEqual(
      [reference, date, review, lacks, address],
      ['DPA-7', '2026-02-01', '', 'the date of review', 'https://briefbode.example/dpa'],
    );
    assert.match(rowOf(before, 'Teller Inc.').reference ?? '', /TO BE COMPLETED — Agreement/u);
    const whole = rowOf(sheetOf(build({}, { ...sampleRegister, recipients }), 'agreements'), 'Teller Inc.');
    assert.deepEqual(
      [whole.reference, whole.review, whole.lacks, whole.activities],
      ['DPA-8', '2027-02-01', '', 'Newsletter'],
    );
  });

  it('tells each period with the data it holds for', () => {
    const { rows } = sheetOf(build(), 'retention');
    const newsletter = rows.filter(([cell]) => wordsOf(cell) === 'newsletter').map((row) => row.slice(2).map(wordsOf));
    assert.equal(newsletter.length, 2);
    assert.deepEqual([newsletter[0]?.[0], newsletter[0]?.[3]], ['E-mail address', 'until newsletter.unsubscribe']);
    assert.deepEqual([newsletter[1]?.[0], newsletter[1]?.[3]], ['IP address', 'P30D']);
    assert.match(newsletter[1]?.[1] ?? '', /30 days/u);
  });

  it('lists the terms in use, with their articles and the words of the code', () => {
    const { rows } = sheetOf(build(), 'lists');
    const told = rows.map((row) => row.map(wordsOf).join(' / '));
    assert.ok(told.includes('Legal basis / Consent / Art. 6(1)(a) GDPR / consent'), told.join('\n'));
    assert.ok(told.some((line) => line.endsWith('/ scc')));
    assert.ok(!told.some((line) => line.endsWith('/ vitalInterests')));
    assert.equal(new Set(told).size, told.length);
  });

  it('lists what is open, the gravest first, without a line of code', () => {
    const { rows } = sheetOf(build({ language: 'nl-NL' }), 'findings');
    assert.deepEqual(
      rows.map((row) => `${wordsOf(row[0])} ${wordsOf(row[1])}`),
      ['Fout LB01', 'Fout RT01', 'Waarschuwing AN10'],
    );
    assert.equal(wordsOf(rows[0]?.at(-1)), 'src/privacy.ts#intake');
  });

  it('says that it is a draft until somebody approved exactly these words', () => {
    const stateOf = (options: Partial<WorkbookOptions>): string => {
      const workbook = build(options);
      return `${rowOf(sheetOf(workbook, 'organisation'), 'State').value ?? ''} [${workbook.draft ?? ''}]`;
    };
    assert.match(stateOf({}), /^Draft, to be reviewed by a person\. \| 12 facts are missing.* \[Draft, /u);
    const { standing } = stampDocument(renderRegister(sampleRegister, sampleFindings, 'en'), undefined);
    const approvedAs = (version: string) => ({ approvedOf: () => ({ version, effectiveFrom: '2026-05-01' }) });
    assert.match(stateOf(approvedAs('other')), /^Draft.*other.*1 May 2026.* \[Draft, /u);
    assert.match(stateOf(approvedAs(standing.version)), /^[^D].*1 May 2026.* \[\]$/u);
  });
});
