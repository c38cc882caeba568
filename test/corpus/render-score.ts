import type { CaseScore, CorpusScore, PartScore, Tally } from './score.js';

import { precisionOf, recallOf, silenceOf } from './score.js';

type Row = readonly string[];

function table(rows: readonly Row[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: Row): string =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ');
  return rows.map((row) => line(row).trimEnd()).join('\n');
}

function rate(value: number | undefined): string {
  return value === undefined ? '-' : value.toFixed(3);
}

function rowOf(one: Tally): Row {
  const counts = [one.cases, one.found, one.missed, one.wrong].map(String);
  const near = `${one.silent}/${one.nearMisses}`;
  return [one.name, ...counts, near, rate(recallOf(one)), rate(precisionOf(one)), rate(silenceOf(one))];
}

function renderPart(title: string, part: PartScore): string {
  const head = ['cases', 'found', 'missed', 'wrong', 'silent', 'recall', 'precision', 'silence'];
  const section = (name: string, rows: readonly Tally[]): string => table([[name, ...head], ...rows.map(rowOf)]);
  return [
    `${title}: ${part.total.cases} cases`,
    section('all', [part.total]),
    section('rule', part.rules),
    section('form', part.forms),
  ].join('\n\n');
}

/** One case: what it asks for, what was found of it, and what was said besides. */
export function renderCase(score: CaseScore): string {
  const place = (file: string, line: number): string => `cases/${file}:${line}`;
  return [
    `${score.case.id}: ${score.case.form}${score.case.annotated ? ', annotated' : ''}`,
    ...score.found.map(({ file, lines, rule }) => `  found   ${place(file, lines.first)} ${rule}`),
    ...score.missed.map(({ file, lines, rule }) => `  missed  ${place(file, lines.first)} ${rule}`),
    ...score.wrong.map(({ file, line, rule }) => `  wrong   ${place(file, line)} ${rule}`),
  ].join('\n');
}

/** All figures; then the cases that went wrong, of the held-apart part only where `reveal` asks for them. */
export function renderScore(score: CorpusScore, { reveal }: { readonly reveal: boolean }): string {
  const failed = score.cases.filter(({ missed, wrong }) => missed.length + wrong.length > 0);
  const shown = failed.filter(({ heldApart }) => reveal || !heldApart);
  return [
    renderPart('Open part', score.open),
    renderPart('Part held apart', score.heldApart),
    ...(shown.length === 0 ? [] : [shown.map(renderCase).join('\n')]),
  ].join('\n\n');
}
