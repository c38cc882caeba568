import type { Finding } from '../../facts/index.js';
import type { Inline } from '../nodes.js';
import type { RegisterContext } from '../register/register-context.js';
import type { Cell, SheetColumn, Worksheet } from './workbook.js';

import { citeAll, describe, withCode } from '../register/finding-text.js';
import { textCell } from './cells.js';

const severities = ['error', 'warning', 'info'] as const;

/** What a person must still look at, the gravest first: one finding a row. */
export function buildFindingsSheet(context: RegisterContext): Worksheet {
  const { findings, language } = context;
  const columns: readonly SheetColumn[] = [
    { id: 'severity', header: language.plain('sheets.findings.severity'), demand: 'tool' },
    { id: 'id', header: language.plain('sheets.findings.id'), demand: 'tool' },
    { id: 'message', header: language.plain('sheets.findings.message'), demand: 'tool' },
    { id: 'next', header: language.plain('sheets.findings.next'), demand: 'tool' },
    { id: 'articles', header: language.plain('sheets.findings.articles'), demand: 'tool' },
    { id: 'subject', header: language.plain('sheets.findings.subject'), demand: 'tool' },
    { id: 'accepted', header: language.plain('sheets.findings.accepted'), demand: 'tool' },
    { id: 'where', header: language.plain('sheets.findings.where'), demand: 'tool' },
  ];
  return {
    id: 'findings',
    name: language.plain('sheets.name.findings'),
    columns,
    rows: severities.flatMap((severity) =>
      findings.filter((finding) => finding.severity === severity).map((finding) => findingRow(finding, context)),
    ),
  };
}

function findingRow(finding: Finding, context: RegisterContext): readonly Cell[] {
  const { language } = context;
  const { accepted } = finding;
  const { message, remedy, articles } = describe(finding, context);
  const cell = (...lines: readonly Inline[]): Cell => textCell(lines, language);
  return [
    cell(language.plain(`register.finding.${finding.severity}`)),
    cell(finding.id),
    cell(withCode(message)),
    cell(withCode(remedy)),
    cell(citeAll(articles, context)),
    cell(finding.subject),
    accepted === undefined
      ? cell()
      : cell(language.text('register.finding.accepted', { ...accepted, until: language.date(accepted.until) })),
    // File and symbol, never a line: moving code is no change of the document.
    cell(...new Set(finding.evidence.map(({ file, symbol }) => `${file}#${symbol}`))),
  ];
}
