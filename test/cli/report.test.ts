import assert from 'node:assert/strict';
import { existsSync, mkdirSync, renameSync, symlinkSync } from 'node:fs';
import path from 'node:path';

import { copyProject, type ProjectCopy } from './support/project-copy.js';
import { type CliRun, runCli } from './support/run-cli.js';

const documents = [
  'register.en.html',
  'register.en.md',
  'register.json',
  'register.nl-NL.html',
  'register.nl-NL.md',
  'statement.en.html',
  'statement.en.md',
  'statement.nl-NL.html',
  'statement.nl-NL.md',
];

describe('verklaar report', function () {
  const projects: ProjectCopy[] = [];
  const copy = (...args: Parameters<typeof copyProject>): ProjectCopy => {
    const project = copyProject(...args);
    projects.push(project);
    return project;
  };
  const report = (project: ProjectCopy, ...options: readonly string[]): Promise<CliRun> =>
    runCli(['report', ...options], { cwd: project.root });
  after(() => {
    for (const project of projects) project.remove();
  });

  describe('on a project without documents', () => {
    let project: ProjectCopy;
    let first: CliRun;
    before(async () => {
      project = copy('shop');
      first = await report(project);
    });

    it('writes all documents and a manifest, and nothing else', () => {
      assert.equal(first.code, 0, first.err);
      assert.deepEqual(project.list('privacy'), ['.base', 'manifest.json', ...documents]);
      assert.deepEqual(
        project.list('privacy/.base'),
        documents.filter((name) => name.endsWith('.md')),
      );
      assert.deepEqual(project.list('.'), [
        'node_modules',
        'package.json',
        'privacy',
        'src',
        'tsconfig.json',
        'verklaar.config.json',
      ]);
    });

    it('says what it wrote, how many points are open, and that these are drafts', () => {
      assert.match(first.out, /^\+ privacy\/statement\.nl-NL\.html$/mu);
      assert.match(first.out, /^Open points: 0 errors, \d+ warnings, \d+ notes?\. Details: verklaar check$/mu);
      assert.match(first.out, /These are drafts/u);
      assert.equal(first.err, '');
    });

    it('writes nothing the second time, and says so', async () => {
      const second = await report(project);
      assert.equal(second.code, 0);
      assert.match(second.out, /^The documents in privacy already say what the code says\.$/mu);
      assert.doesNotMatch(second.out, /^[+-] /mu);
    });

    it('tells the same in JSON, with paths from where it was started', async () => {
      const run = await runCli(['report', '--json', '--cwd', 'shop'], { cwd: path.dirname(project.root) });
      const told = JSON.parse(run.out) as Record<string, unknown>;
      assert.deepEqual(Object.keys(told), [
        'schemaVersion',
        'command',
        'root',
        'findings',
        'summary',
        'folder',
        'written',
        'unchanged',
        'removed',
        'kept',
      ]);
      assert.deepEqual(
        [told.schemaVersion, told.command, told.root, told.folder, told.written],
        [1, 'report', 'shop', 'shop/privacy', []],
      );
      const texts = documents.filter((name) => name.endsWith('.md'));
      assert.equal((told.unchanged as string[]).length, documents.length + texts.length);
    });
  });

  describe('beside a page that a person edited', () => {
    let project: ProjectCopy;
    const ownLine = '\nA line of my own.\n';
    before(async () => {
      project = copy('shop');
      await report(project);
      project.edit('privacy/statement.en.html', (text) => text + ownLine);
      project.edit('src/privacy.ts', (text) => text.replace("'until newsletter.unsubscribe'", "'P2Y'"));
    });

    it('refuses, names the file and the way out, and changes nothing', async () => {
      const before = project.read('privacy/register.json');
      const { code, err, out } = await report(project);
      assert.equal(code, 1);
      assert.equal(out, '');
      assert.match(err, /privacy\/statement\.en\.html\. Nothing was changed\.\n→ .*--force/u);
      assert.doesNotMatch(err, /statement\.nl-NL/u);
      assert.equal(project.read('privacy/register.json'), before);
      assert.ok(project.read('privacy/statement.en.html').endsWith(ownLine));
    });

    it('with --force keeps the edit under another name, every time', async () => {
      const forced = await report(project, '--force');
      assert.equal(forced.code, 0, forced.err);
      assert.match(
        forced.out,
        /Kept your edit of privacy\/statement\.en\.html as privacy\/statement\.en\.html\.edited\./u,
      );
      assert.ok(project.read('privacy/statement.en.html.edited').endsWith(ownLine));
      assert.doesNotMatch(project.read('privacy/statement.en.html'), /A line of my own/u);
      project.edit('privacy/statement.en.html', (text) => `${text}Second.\n`);
      assert.equal((await report(project, '--force')).code, 0);
      assert.ok(project.read('privacy/statement.en.html.edited').endsWith(ownLine));
      assert.match(project.read('privacy/statement.en.html.edited-2'), /Second\.\n$/u);
    });
  });

  it('removes a document that is no longer made; an edited one stays until --force', async () => {
    const project = copy('shop');
    await report(project);
    project.edit('privacy/statement.en.md', (text) => `${text}Mine.\n`);
    project.edit('verklaar.config.json', (text) => text.replace('["nl-NL", "en"]', '["nl-NL"]'));
    const refused = await report(project);
    assert.equal(refused.code, 1);
    assert.ok(existsSync(project.path('privacy/statement.en.html')));
    const forced = await report(project, '--force');
    assert.match(forced.out, /^- privacy\/statement\.en\.html$/mu);
    assert.deepEqual(
      project.list('privacy').filter((name) => name.includes('.en.')),
      ['statement.en.md.edited'],
    );
  });

  it('takes no file for its own that it did not write, not even a manifest', async () => {
    const project = copy('shop', {
      change: { 'privacy/manifest.json': '{ "name": "My web app", "documents": {} }\n' },
    });
    const refused = await report(project);
    assert.equal(refused.code, 1);
    assert.match(refused.err, /privacy\/manifest\.json/u);
    assert.deepEqual(project.list('privacy'), ['manifest.json']);
    assert.equal((await report(project, '--force')).code, 0);
    assert.match(project.read('privacy/manifest.json.edited'), /My web app/u);
  });

  it('replaces no folder and no link that stands where a document should', async () => {
    const project = copy('shop', { change: { 'private/notes.md': 'mine' } });
    mkdirSync(project.path('privacy/statement.en.md'), { recursive: true });
    symlinkSync(project.path('private/notes.md'), project.path('privacy/statement.nl-NL.md'));
    symlinkSync('register.json', project.path('privacy/register.json'));
    for (const options of [[], ['--force']]) {
      const { code, err } = await report(project, ...options);
      assert.equal(code, 1);
      assert.match(
        err,
        /privacy\/register\.json, privacy\/statement\.nl-NL\.md, privacy\/statement\.en\.md\. Nothing was changed/u,
      );
    }
    assert.deepEqual(project.list('privacy'), ['register.json', 'statement.en.md', 'statement.nl-NL.md']);
    assert.equal(project.read('private/notes.md'), 'mine');
  });

  it('writes nothing outside the folder of the config, by name or by link', async () => {
    const project = copy('shop');
    const elsewhere = copy('shop', { name: 'elsewhere' });
    symlinkSync(elsewhere.root, project.path('privacy'));
    const linked = await report(project);
    assert.equal(linked.code, 2);
    assert.match(linked.err, /lies outside/u);
    project.edit('verklaar.config.json', (text) => text.replace('{', '{ "output": "../elsewhere",'));
    const named = await report(project);
    assert.equal(named.code, 2);
    assert.match(named.err, /CF02/u);
    assert.ok(!elsewhere.list('.').includes('register.json'));
    renameSync(project.path('privacy'), project.path('inside'));
    project.edit('verklaar.config.json', (text) => text.replace('"../elsewhere"', '"docs/privacy"'));
    assert.equal((await report(project)).code, 0);
    assert.ok(existsSync(project.path('docs/privacy/manifest.json')));
  });

  it('says when the folder cannot be made, and leaves what is there', async () => {
    const project = copy('shop', { change: { privacy: 'a file, not a folder\n' } });
    const { code, err } = await report(project);
    assert.equal(code, 2);
    assert.match(err, /^Nothing could be written in privacy: .*Nothing was changed\.\n→ .*no file/u);
    assert.doesNotMatch(err, /\n\s+at /u);
    assert.equal(project.read('privacy'), 'a file, not a folder\n');
  });

  it('fails when there is no annotation, unless told otherwise', async () => {
    const project = copy('shop', { change: { 'src/subscriber.ts': 'export {};\n', 'src/privacy.ts': undefined } });
    const refused = await report(project);
    assert.equal(refused.code, 1);
    assert.match(refused.err, /AN16 No annotation was found/u);
    assert.ok(!existsSync(project.path('privacy')));
    const json = JSON.parse((await report(project, '--json')).out) as { findings: { id: string }[]; written: string[] };
    assert.ok(json.findings.some(({ id }) => id === 'AN16'));
    assert.deepEqual(json.written, []);
    const allowed = await report(project, '--allow-empty');
    assert.equal(allowed.code, 0);
    assert.deepEqual(project.list('privacy'), ['.base', 'manifest.json', ...documents]);
  });

  it('writes a draft with errors too, and fails on them only with --strict', async () => {
    const project = copy('shop');
    project.edit('src/privacy.ts', (text) => text.replace("  legalBasis: 'consent',\n", ''));
    const draft = await report(project);
    assert.equal(draft.code, 0);
    assert.match(draft.err, /^error [A-Z]+\d+ /mu);
    assert.match(draft.err, /^ {2}src\/privacy\.ts:\d+:\d+$/mu);
    assert.equal((await report(project, '--strict')).code, 1);
  });
});
