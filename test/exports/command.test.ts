import { parse } from 'csv-parse/sync';
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';

import { copyProject, type ProjectCopy } from '../cli/support/project-copy.js';
import { type CliRun, runCli } from '../cli/support/run-cli.js';
import { readWorkbook } from './support/read-workbook.js';

describe('verklaar export register', () => {
  let project: ProjectCopy;
  const exported = (...options: readonly string[]): Promise<CliRun> =>
    runCli(['export', 'register', ...options], { cwd: project.root });
  beforeEach(() => {
    project = copyProject('shop');
  });
  afterEach(() => {
    project.remove();
  });

  it('writes a workbook in the language asked for, and says that it is a draft', async () => {
    const { code, out, err } = await exported('--lang', 'en', '--out', 'out/register.xlsx');
    assert.equal(code, 0, err);
    assert.match(out, /^\+ out\/register\.xlsx\n\nOpen points: .*\nThese are drafts/u);
    const sheets = await readWorkbook(readFileSync(project.path('out/register.xlsx')));
    assert.equal([...sheets.keys()][1], 'Register (controller)');
  });

  it('names a file for each language, and leaves alone what is there already', async () => {
    await exported('--format', 'md');
    const { out } = await exported('--format', 'md', '--json');
    const { command, unchanged, written } = JSON.parse(out) as Record<string, unknown>;
    assert.deepEqual([command, written], ['export', []]);
    assert.ok(Array.isArray(unchanged) && unchanged.length > 0);
    for (const name of unchanged) assert.match(String(name), /^register\.[A-Za-z-]+\.md$/u);
  });

  it('never writes over another file, and with --force keeps it beside the new one', async () => {
    project.write('mine.csv', 'my own work');
    const refused = await exported('--format', 'csv', '--lang', 'en', '--out', 'mine.csv');
    assert.equal(refused.code, 1);
    assert.match(refused.err, /Another file stands there: mine\.csv\. Nothing was changed\.\n→ .*--force/u);
    assert.equal(project.read('mine.csv'), 'my own work');
    const forced = await exported('--format', 'csv', '--lang', 'en', '--out', 'mine.csv', '--force');
    assert.equal(forced.code, 0, forced.err);
    assert.equal(project.read('mine.csv.edited'), 'my own work');
    assert.match(project.read('mine.csv'), /^No\.,Processing activity,/u);
  });

  it('writes nothing outside the project', async () => {
    const { code, err } = await exported('--out', '../register.xlsx');
    assert.equal(code, 2);
    assert.match(err, /lies outside/u);
    assert.ok(!existsSync(project.path('../register.xlsx')));
  });

  it('hands one table to another program', async () => {
    const { code, out } = await exported('--format', 'csv', '--lang', 'en', '--sheet', 'recipients', '--out', '-');
    assert.equal(code, 0);
    const [head]: readonly (readonly string[])[] = parse(out);
    assert.equal(head?.[0], 'Recipient');
  });

  it('refuses a language it has no texts in', async () => {
    const { code, err } = await exported('--lang', 'pl');
    assert.equal(code, 2);
    assert.match(err, /There are no texts in language "pl"\.\n→ /u);
  });
});

describe('Tables of the register in the config', () => {
  let project: ProjectCopy;
  const run = (command: string): Promise<CliRun> => runCli([command], { cwd: project.root });
  beforeEach(() => {
    project = copyProject('shop');
    project.edit('verklaar.config.json', (text) =>
      text.replace('{', '{ "register": { "formats": ["xlsx", "csv"], "separator": ";" }, "registerLanguages": ["en"],'),
    );
  });
  afterEach(() => {
    project.remove();
  });

  it('are written by report, and compared by check to the byte', async () => {
    assert.equal((await run('report')).code, 0);
    const workbook = readFileSync(project.path('privacy/register.en.xlsx'));
    assert.match(project.read('privacy/register.controller.en.csv'), /^\uFEFFNo\.;Processing activity;/u);
    assert.doesNotMatch((await run('check')).out, /register\.en\.xlsx|register\.controller/u);

    project.write(
      'privacy/register.controller.en.csv',
      project.read('privacy/register.controller.en.csv').replaceAll('\r\n', '\n'),
    );
    assert.doesNotMatch((await run('check')).out, /register\.controller/u, 'line ends are no edit');

    project.write('privacy/register.en.xlsx', Buffer.from(workbook).fill(0, 40, 41).toString('latin1'));
    assert.match((await run('check')).out, /privacy\/register\.en\.xlsx was edited/u);
    const refused = await run('report');
    assert.equal(refused.code, 1);
    assert.match(refused.err, /register\.en\.xlsx/u);
  });
});
