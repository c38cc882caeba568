import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';

import type { ProjectCopy } from './support/project-copy.js';

import { reportedProject } from './support/reported-project.js';
import { type CliRun, runCli } from './support/run-cli.js';

describe('verklaar check', () => {
  const copy = reportedProject('shop');
  let project: ProjectCopy;
  const check = (...options: readonly string[]): Promise<CliRun> =>
    runCli(['check', ...options], { cwd: project.root });
  beforeEach(async () => {
    project = await copy();
  });
  afterEach(() => {
    project.remove();
  });

  it('is clean after a report, lists open points with their place, and writes nothing', async () => {
    const before = project.files('privacy').map((name) => project.read(name));
    const { code, err, out } = await check();
    assert.equal(code, 0, out);
    assert.equal(err, '');
    assert.match(out, /^warning CO03 .*\n {2}src\/privacy\.ts:12:36\n {2}→ /mu);
    assert.match(out, /^Documents and code say the same\.\n0 errors, \d+ warnings, \d+ notes?\n$/mu);
    assert.deepEqual(
      project.files('privacy').map((name) => project.read(name)),
      before,
    );
  });

  it('shows what the documents say and what the code says, under its heading, and the command that repairs it', async () => {
    project.edit('src/privacy.ts', (text) => text.replace('until newsletter.unsubscribe', 'P2Y'));
    const { code, out } = await check();
    assert.equal(code, 1);
    assert.match(
      out,
      /privacy\/statement\.en\.md is out of date\n {4}Newsletter\n {6}- .*Until your unsubscription.*\n {6}\+ .*2 years/u,
    );
    assert.match(out, /"-" is what the document says, "\+" what the code says\./u);
    assert.match(out, /^→ Run "verklaar report" and commit the result\.$/mu);
    assert.doesNotMatch(out, /the text as Markdown is the same/u);
  });

  it('says so when only a page or the data differ', async () => {
    project.edit('privacy/statement.en.html', (text) => text.replace('<body', '<body class="mine"'));
    project.edit('privacy/register.json', (text) => `${text}\n`);
    const { code, out } = await check();
    assert.equal(code, 1);
    for (const name of ['statement.en.html', 'register.json']) {
      const sentence = `privacy/${name} was edited since Verklaar wrote it, or was not written by it; the text as Markdown is the same`;
      assert.ok(out.includes(sentence), out);
    }
    assert.match(out, /^→ Undo the edit in the file/mu);
    assert.doesNotMatch(out, /is what the document says/u);
  });

  it('names a document that was removed', async () => {
    rmSync(project.path('privacy/statement.nl-NL.md'));
    const { code, out } = await check();
    assert.equal(code, 1);
    assert.match(out, /^ {2}privacy\/statement\.nl-NL\.md is missing$/mu);
    assert.doesNotMatch(out, /statement\.en/u);
  });

  it('names the manifest when only that is missing or wrong', async () => {
    project.edit('privacy/manifest.json', (text) => text.replace(/[0-9a-f]{8}/u, '00000000'));
    assert.match((await check()).out, /^ {2}privacy\/manifest\.json is out of date$/mu);
    rmSync(project.path('privacy/manifest.json'));
    const { code, out } = await check();
    assert.equal(code, 1);
    assert.match(out, /^ {2}privacy\/manifest\.json is missing$/mu);
  });

  it('names a document that is no longer made', async () => {
    project.edit('verklaar.config.json', (text) => text.replace('["nl-NL", "en"]', '["nl-NL"]'));
    const { code, out } = await check();
    assert.equal(code, 1);
    assert.match(out, /^ {2}privacy\/statement\.en\.html is no longer made$/mu);
  });

  it('sees no drift in line ends', async () => {
    for (const name of project.files('privacy')) {
      project.edit(name, (text) => text.replaceAll('\n', '\r\n'));
    }
    assert.equal((await check()).code, 0);
    assert.equal((await runCli(['report'], { cwd: project.root })).code, 0);
  });

  it('fails on errors though the documents are in step, and says what to do', async () => {
    project.edit('src/privacy.ts', (text) => text.replace("  legalBasis: 'consent',\n", ''));
    assert.equal((await runCli(['report', '--quiet'], { cwd: project.root })).code, 0);
    const { code, out } = await check();
    assert.equal(code, 1);
    assert.match(out, /Documents and code say the same\./u);
    assert.match(out, /→ Errors keep these documents from publication/u);
  });

  it('fails on more warnings than allowed', async () => {
    const { summary } = JSON.parse((await check('--json')).out) as { summary: { warnings: number } };
    assert.ok(summary.warnings > 0);
    assert.equal((await check('--max-warnings', String(summary.warnings))).code, 0);
    const refused = await check('--max-warnings', String(summary.warnings - 1));
    assert.equal(refused.code, 1);
    assert.match(refused.out, /^There are \d+ warnings, and --max-warnings allows \d+\.$/mu);
    for (const wrong of ['many', '-1', '1.5']) assert.equal((await check('--max-warnings', wrong)).code, 2);
  });

  it('says only what fails with --quiet', async () => {
    const clean = await check('--quiet');
    assert.deepEqual([clean.code, clean.out, clean.err], [0, '', '']);
    rmSync(project.path('privacy/statement.nl-NL.md'));
    assert.match((await check('--quiet')).out, /is missing/u);
  });

  it('fails without annotations, unless told otherwise', async () => {
    project.write('src/subscriber.ts', 'export {};\n');
    project.write('src/privacy.ts', 'export {};\n');
    await runCli(['report', '--allow-empty'], { cwd: project.root });
    const refused = await check();
    assert.equal(refused.code, 1);
    assert.match(refused.out, /AN16/u);
    const allowed = await check('--allow-empty');
    assert.equal(allowed.code, 0, allowed.out);
    assert.doesNotMatch(allowed.out, /AN16/u);
  });

  it('speaks Dutch where the terminal does, or when asked', async () => {
    rmSync(project.path('privacy/statement.nl-NL.md'));
    const { out } = await runCli(['check'], { cwd: project.root, env: { LANG: 'nl_BE.UTF-8' } });
    assert.match(out, /statement\.nl-NL\.md ontbreekt/u);
    assert.match(out, /^let op CO03 /mu);
    assert.equal((await check('--lang', 'nl')).out, out);
  });
});
