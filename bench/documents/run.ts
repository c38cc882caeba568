/**
 * What documents of a large register cost: statement and register as Markdown, page, workbook and comma-separated values, of
 * 1,000 activities with 10,000 fields. Prints the median of each in seconds of the processor, how it grows when the register is twice as large,
 * and the memory held and used at most. `npm run bench:documents -- --runs 1` gives a first look.
 */
import {
  buildTables,
  buildWorkbook,
  renderRegister,
  renderStatement,
  type Finding,
  type Register,
  toHtmlPage,
  toMarkdown,
  writeCsv,
  writeXlsx,
} from '@verklaar/core';
import { parseArgs } from 'node:util';

import { buildLargeRegister } from './large-register.js';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '5' },
    activities: { type: 'string', default: '1000' },
    fields: { type: 'string', default: '10' },
  },
});
const runs = Number(values.runs);
const activities = Number(values.activities);
const fields = Number(values.fields);
const language = 'nl-BE';

type Step = (register: Register, findings: readonly Finding[]) => unknown;

function statementOf(register: Register) {
  const [statement] = register.statements;
  if (statement === undefined) throw new Error('The register has no statement.');
  return renderStatement(register, statement, language);
}

const steps: readonly (readonly [name: string, step: Step])[] = [
  ['statement, Markdown', (register) => toMarkdown(statementOf(register))],
  ['statement, page', (register) => toHtmlPage(statementOf(register))],
  ['register, Markdown', (register, findings) => toMarkdown(renderRegister(register, findings, language))],
  ['register, page', (register, findings) => toHtmlPage(renderRegister(register, findings, language))],
  ['register, XLSX', (register, findings) => writeXlsx(buildWorkbook(register, findings, { language }))],
  [
    'register, CSV',
    (register, findings) => buildTables(register, findings, { language }).map((sheet) => writeCsv(sheet)),
  ],
];

async function median(step: Step, { register, findings }: ReturnType<typeof buildLargeRegister>): Promise<number> {
  const seconds: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const start = process.cpuUsage();
    await step(register, findings);
    const { system, user } = process.cpuUsage(start);
    seconds.push((system + user) / 1e6);
  }
  return seconds.sort((first, second) => first - second)[Math.floor(runs / 2)] ?? 0;
}

const half = buildLargeRegister(activities / 2, fields);
const whole = buildLargeRegister(activities, fields);
console.log(
  `${String(activities)} activities with ${String(activities * fields)} fields; seconds of the processor, median of ${String(runs)}`,
);
let total = 0;
for (const [name, step] of steps) {
  const before = await median(step, half);
  const after = await median(step, whole);
  total += after;
  console.log(
    `${name.padEnd(22)} ${after.toFixed(2).padStart(6)} s, ${(after / before).toFixed(1)} times that of half`,
  );
}
const { heapUsed } = process.memoryUsage();
const megabytes = (bytes: number): string => `${(bytes / 2 ** 20).toFixed(0)} MB`;
console.log(
  `all ${total.toFixed(2)} s; heap ${megabytes(heapUsed)}, at most ${megabytes(process.resourceUsage().maxRSS * 1024)}`,
);
