/**
 * Writes docs/findings from the catalogue of checks: one page a family, and the list of all. `--check` writes nothing and
 * fails when a page is not up to date.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';

import { checkFamilies } from '../core/src/checks/check-catalogue.js';
import { type Blocks, type CheckInfo } from '../core/src/checks/check.js';

const repairCommand = 'npx tsx --conditions=@verklaar/source scripts/generate-findings-docs.ts';
const root = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '');

type Family = keyof typeof checkFamilies;

const familyTitles: Readonly<Record<Family, string>> = {
  annotations: 'Annotations',
  config: 'Config file',
  organisation: 'Organisation and rights',
  statement: 'What a statement must say of an activity',
  'legal-basis': 'Legal basis',
  consent: 'Consent',
  'special-data': 'Special categories, criminal data, national numbers',
  retention: 'Retention',
  recipients: 'Recipients',
  transfers: 'Transfers outside the EEA',
  'automated-decisions': 'Automated decisions',
  children: 'Children',
  'device-access': 'Device access',
  marketing: 'Marketing',
  'register-entries': 'Entries of the register',
  observed: 'What the code was seen to do',
  texts: 'Texts of your own',
  readability: 'Whether texts of your own can be read',
  'law-pack': 'What is taken from the law pack',
  edits: 'Edits of documents, and texts in files of their own',
  suppressions: 'Suppressions and the baseline',
  acceptances: 'Findings that somebody answers for',
  approvals: 'Approved documents',
  'data-flow': 'Where code hands personal data to',
};

const blocksWords: Readonly<Record<Blocks, string>> = {
  both: 'statement and register',
  none: 'no document',
  register: 'register',
  statement: 'statement',
};

/** The values of a message are shown in italics, `{activity}` becomes _activity_; within code between angle brackets. */
function showValues(text: string): string {
  return text
    .split(/(`[^`]*`)/u)
    .map((part) =>
      part.startsWith('`')
        ? part.replace(/^`\{(\w+)\}`$/u, '_$1_').replaceAll(/\{(\w+)\}/gu, '<$1>')
        : part.replaceAll(/\{(\w+)\}/gu, '_$1_').replaceAll('*', '\\*'),
    )
    .join('');
}

function renderCheck({ id, severity, blocks, articles, rows, message, remedy }: CheckInfo): string {
  const facts = [
    `**${severity}**`,
    blocks === 'none' || severity !== 'error' ? 'holds up no document' : `holds up: ${blocksWords[blocks]}`,
    ...(articles.length > 0 ? [articles.join(', ')] : []),
    ...(rows ? [`checklist ${rows.join(', ')}`] : []),
  ];
  return [
    `## ${id}`,
    facts.join(' · '),
    `${showValues(message.en)} ${showValues(remedy.en)}`,
    `Nederlands: ${showValues(message.nl)} ${showValues(remedy.nl)}`,
  ].join('\n\n');
}

function infosOf(family: Family): readonly CheckInfo[] {
  return Object.values(checkFamilies[family]).map(({ info }: { readonly info: CheckInfo }) => info);
}

function renderFamily(family: Family): string {
  return [`# Findings: ${familyTitles[family]}`, ...infosOf(family).map(renderCheck)].join('\n\n');
}

function renderList(families: readonly Family[]): string {
  const sections = families.map((family) => {
    const rows = infosOf(family).map(
      ({ id, severity, message }) =>
        `| [${id}](${family}.md#${id.toLowerCase()}) | ${severity} | ${showValues(message.en).replaceAll('|', '\\|')} |`,
    );
    return [
      `## [${familyTitles[family]}](${family}.md)`,
      ['| id | severity | says |', '| --- | --- | --- |', ...rows].join('\n'),
    ].join('\n\n');
  });
  return [
    '# Findings',
    'Every finding has one id, the same in the command line, the editor and the documents. An **error** makes a document unfit for publication until it is mended; a **warning** or an **info** can be accepted by a person. A run without findings means only that these checks found nothing.',
    ...sections,
  ].join('\n\n');
}

/** The pages: path from the root -> formatted text. */
export async function generateFindingsDocs(): Promise<ReadonlyMap<string, string>> {
  const families = Object.keys(checkFamilies) as Family[];
  const pages = [
    ['docs/findings/README.md', renderList(families)] as const,
    ...families.map((family) => [`docs/findings/${family}.md`, renderFamily(family)] as const),
  ];
  const options = await resolveConfig(`${root}/docs/findings/README.md`);
  const formatted = pages.map(
    async ([path, text]) =>
      [
        path,
        await format(`<!-- Made by \`${repairCommand}\`. -->\n\n${text}\n`, { ...options, parser: 'markdown' }),
      ] as const,
  );
  return new Map(await Promise.all(formatted));
}

async function run(check: boolean): Promise<number> {
  const outdated: string[] = [];
  for (const [path, text] of await generateFindingsDocs()) {
    const current = await readFile(`${root}/${path}`, 'utf8').catch(() => undefined);
    if (current === text) continue;
    outdated.push(path);
    if (check) continue;
    await mkdir(dirname(`${root}/${path}`), { recursive: true });
    await writeFile(`${root}/${path}`, text);
  }
  if (check && outdated.length > 0) {
    console.error(`Not up to date: ${outdated.join(', ')}. Run: ${repairCommand}`);
    return 1;
  }
  return 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.exitCode = await run(process.argv.includes('--check'));
}
