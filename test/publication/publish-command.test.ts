import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { ProjectCopy } from '../cli/support/project-copy.js';

import { reportedProject } from '../cli/support/reported-project.js';
import { type CliRun, runCli } from '../cli/support/run-cli.js';

const approval = ['--all-languages', '--role', 'privacy officer', '--effective-from'];

/** Says what the fixture leaves open. */
const whole = (text: string): string =>
  text.replace("  retention: 'until", "  provision: { requirement: 'none' },\n  retention: 'until");

describe('verklaar publish', () => {
  const copy = reportedProject('shop', (one) => {
    one.edit('src/privacy.ts', whole);
  });
  let project: ProjectCopy;
  const run = (...argv: readonly string[]): Promise<CliRun> => runCli(argv, { cwd: project.root });
  const clean = async (...argv: readonly string[]): Promise<string> => {
    const { code, err, out } = await run(...argv);
    assert.equal(code, 0, out + err);
    return out;
  };
  const site = (): Readonly<Record<string, string>> =>
    Object.fromEntries(
      readdirSync(project.path('site')).map((name) => [name, readFileSync(project.path(`site/${name}`), 'utf8')]),
    );

  beforeEach(async () => {
    project = await copy();
  });
  afterEach(() => {
    project.remove();
  });

  it('publishes what a person approved, and the same bytes again', async () => {
    await clean('approve', 'website', ...approval, '2026-07-01');
    const told = await clean('publish', '--out', 'site');
    assert.match(told, /website, nl-NL: version [0-9a-f]{8}, applies from 2026-07-01\n/u);
    const files = site();
    assert.deepEqual(Object.keys(files), ['index.html', 'manifest.json', 'statement.en.html', 'statement.nl-NL.html']);
    assert.match(files['statement.en.html'] ?? '', /This statement applies from 1 July 2026/u);
    assert.equal(await clean('publish', '--out', 'site', '--quiet'), '');
    assert.match(await clean('publish', '--out', 'site'), /^The pages in site already say what the documents say\./u);
    assert.deepEqual(site(), files);
  });

  it('names everything that was never approved, and writes nothing', async () => {
    const { code, err, out } = await run('publish', '--out', 'site');
    assert.deepEqual([code, out], [1, '']);
    assert.match(err, /statement "website" in nl-NL, version [0-9a-f]{8}, was never approved\n/u);
    assert.match(err, /statement "website" in en, version [0-9a-f]{8}, was never approved\n→ .*verklaar approve/u);
    assert.ok(!project.list('.').includes('site'));
  });

  it('publishes no language that lacks its approval', async () => {
    await clean('approve', 'website', '--lang', 'en', ...approval.slice(1), '2026-07-01');
    const { code, err } = await run('publish', '--out', 'site');
    assert.equal(code, 1);
    assert.match(err, /in nl-NL.* was never approved/u);
    assert.doesNotMatch(err, /in en,/u);
  });

  it('publishes no text that was changed since, whether in code or by hand', async () => {
    await clean('approve', 'website', ...approval, '2026-07-01');
    const { version } = (
      JSON.parse(await clean('publish', '--out', 'site', '--json')) as {
        pages: { language: string; version: string }[];
      }
    ).pages.find(({ language }) => language === 'en')!;
    const published = site();
    project.edit('src/privacy.ts', (text) => text.replace('news about our range', 'news about our shops'));
    const { code, err } = await run('publish', '--out', 'site');
    assert.equal(code, 1);
    assert.match(err, new RegExp(`in en is version [0-9a-f]{8} now, and ${version} is what was approved`, 'u'));
    assert.deepEqual(site(), published);
    project.edit('src/privacy.ts', (text) => text.replace('news about our shops', 'news about our range'));
    await clean('publish', '--out', 'site');
    project.edit('privacy/statement.en.md', (text) => text.replace('news about our range', 'all the news'));
    assert.equal((await run('publish', '--out', 'site')).code, 1);
  });

  it('keeps earlier versions within reach', async () => {
    await clean('approve', 'website', ...approval, '2026-07-01');
    await clean('publish', '--out', 'site');
    project.edit('src/privacy.ts', (text) => text.replace('news about our range', 'news about our shops'));
    await clean('report');
    await clean('approve', 'website', ...approval, '2026-09-01');
    await clean('publish', '--out', 'site');
    const files = site();
    const earlier = Object.keys(files).find((name) => /^statement\.en\.[0-9a-f]{8}\.html$/u.test(name)) ?? '';
    assert.match(files[earlier] ?? '', /Earlier version, valid from 1 July 2026 until 1 September 2026\./u);
    assert.match(files[earlier] ?? '', /news about our range/u);
    assert.match(files['statement.en.html'] ?? '', new RegExp(`href="${earlier}"`, 'u'));
    assert.match(files['statement.en.html'] ?? '', /news about our shops/u);
  });

  it('publishes nothing when the text that was approved is lost', async () => {
    await clean('approve', 'website', ...approval, '2026-07-01');
    const [kept = ''] = project.list('privacy/approved').filter((name) => name.startsWith('statement.website.en'));
    rmSync(project.path(`privacy/approved/${kept}`));
    for (const draft of [[], ['--draft']]) {
      const { code, err } = await run('publish', '--out', 'site', ...draft);
      assert.equal(code, 1);
      assert.match(err, new RegExp(`privacy/approved/${kept}, which keeps what was approved, is gone`, 'u'));
    }
  });

  it('publishes nothing when approvals cannot be read, and says so', async () => {
    await clean('approve', 'website', ...approval, '2026-07-01');
    project.edit('privacy/approvals.yaml', (text) => `${text}\n- : [`);
    const { code, err } = await run('publish', '--out', 'site');
    assert.equal(code, 1);
    assert.match(err, /privacy\/approvals\.yaml cannot be read/u);
  });

  it('publishes nothing while an error holds the statement up', async () => {
    await clean('approve', 'website', ...approval, '2026-07-01');
    project.edit('verklaar.config.json', (text) => text.replace('"dpo": "none",', '"dpo": {},'));
    const { code, err } = await run('publish', '--out', 'site');
    assert.notEqual(code, 0);
    assert.notEqual(err, '');
    assert.ok(!project.list('.').includes('site'));
  });

  it('marks what nobody approved when drafts are asked for, and only that', async () => {
    await clean('approve', 'website', '--lang', 'en', ...approval.slice(1), '2026-07-01');
    const told = await clean('publish', '--out', 'site', '--draft');
    assert.match(told, /nl-NL: version [0-9a-f]{8}, draft\n/u);
    assert.match(told, /watermark/u);
    const files = site();
    assert.match(files['statement.nl-NL.html'] ?? '', /data-watermark="CONCEPT"/u);
    assert.doesNotMatch(files['statement.en.html'] ?? '', /data-watermark="/u);
  });

  it('gives fragments with a title of the level asked for', async () => {
    await clean('publish', '--out', 'site', '--draft', '--fragment', '--heading-level', '3');
    const files = site();
    assert.match(files['statement.en.fragment.html'] ?? '', /^<article class="verklaar" lang="en" data-verklaar-/u);
    assert.match(files['statement.en.fragment.html'] ?? '', /<h3>Privacy statement<\/h3>/u);
    assert.ok('fragment.css' in files);
    await clean('publish', '--out', 'site', '--draft');
    assert.ok(!('fragment.css' in site()), 'what is no longer made is taken away');
  });

  it('leaves alone what it did not write', async () => {
    mkdirSync(project.path('site'));
    writeFileSync(project.path('site/other.html'), 'mine');
    await clean('publish', '--out', 'site', '--draft');
    await clean('publish', '--out', 'site', '--draft', '--fragment');
    assert.equal(site()['other.html'], 'mine');
  });

  it('stops at a page that somebody changed, and at a folder with a manifest of its own', async () => {
    await clean('publish', '--out', 'site', '--draft');
    project.edit('site/index.html', (text) => text.replace('<h1>', '<h1 class="mine">'));
    project.edit('src/privacy.ts', (text) => text.replace('news about our range', 'news about our shops'));
    const before = site();
    const changed = await run('publish', '--out', 'site', '--draft');
    assert.equal(changed.code, 1);
    assert.match(changed.err, /not published by Verklaar: site\/index\.html\. Nothing was changed\./u);
    assert.deepEqual(site(), before);
    mkdirSync(project.path('app'));
    writeFileSync(project.path('app/manifest.json'), '{"name":"app"}');
    const app = await run('publish', '--out', 'app', '--draft');
    assert.match(app.err, /app\/manifest\.json/u);
    assert.deepEqual(project.list('app'), ['manifest.json']);
  });

  it('writes nowhere but below the project, and not among the documents', async () => {
    const elsewhere = mkdtempSync(join(tmpdir(), 'verklaar-elsewhere-'));
    symlinkSync(elsewhere, project.path('away'));
    for (const out of ['..', '../elsewhere', 'away/site', '/', 'privacy']) {
      const { code, out: told } = await run('publish', '--out', out, '--draft');
      assert.deepEqual([code, told], [2, ''], out);
    }
    const { code } = await run('publish', '--draft');
    assert.equal(code, 2, '--out is required');
    assert.deepEqual(readdirSync(elsewhere), []);
    rmSync(elsewhere, { recursive: true });
  });

  it('tells as data what it published', async () => {
    const told = JSON.parse(await clean('publish', '--out', 'site', '--draft', '--json')) as Record<string, unknown>;
    assert.deepEqual(Object.keys(told).sort(), [
      'command',
      'findings',
      'folder',
      'pages',
      'removed',
      'root',
      'schemaVersion',
      'summary',
      'unchanged',
      'written',
    ]);
    assert.deepEqual([told.command, told.folder], ['publish', 'site']);
  });

  describe('and check --url', () => {
    let server: Server;
    let origin: string;
    /** What the server shows. */
    let shown = '';
    before(async () => {
      server = createServer((_, response) =>
        // A connection that stays would be closed by the server between two tests, unseen by the next request.
        response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', connection: 'close' }).end(shown),
      );
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      const address = server.address();
      assert.ok(typeof address === 'object' && address !== null);
      origin = `http://127.0.0.1:${String(address.port)}/`;
    });
    after(() => server.close());

    const page = (name: string): string => readFileSync(join(project.path('site'), name), 'utf8');
    const checkPage = (today: string): Promise<CliRun> =>
      runCli(['check', '--url', origin], { cwd: project.root, today });
    const publishAll = async (from: string): Promise<void> => {
      await clean('report');
      await clean('approve', 'website', ...approval, from);
      await clean('publish', '--out', 'site', '--fragment');
    };

    it('finds the version in force, on its own page and as a fragment on a page of others', async () => {
      await publishAll('2026-07-01');
      for (const html of [
        page('statement.en.html'),
        `<!doctype html><title>Shop</title><h1>Shop</h1>${page('statement.en.fragment.html')}<p>Bye</p>`,
      ]) {
        shown = html;
        const { code, out } = await checkPage('2026-08-01');
        assert.match(
          out,
          /^Statement "website" in en, version [0-9a-f]{8}\n {2}It is in force, since 2026-07-01\.\n {2}The code says the same\.\n/u,
        );
        assert.equal(code, 0);
      }
    });

    it('knows a text without marks by its words, as long as nothing was changed', async () => {
      await publishAll('2026-07-01');
      shown = `<h1>Shop</h1>${page('statement.en.fragment.html').replace(/ data-verklaar-\w+="[^"]*"/gu, '')}<p>Bye</p>`;
      const { code, out } = await checkPage('2026-08-01');
      assert.match(out, /by its words version [0-9a-f]{8}; the page does not say so/u);
      assert.equal(code, 0, out);
    });

    it('says that a text is published before its day', async () => {
      await publishAll('2026-07-01');
      shown = page('statement.en.html');
      const { code, out } = await checkPage('2026-06-01');
      assert.match(out, /It applies from 2026-07-01\./u);
      assert.equal(code, 0);
    });

    it('shows what changed in the code since, as a reader sees it', async () => {
      await publishAll('2026-07-01');
      shown = page('statement.en.html');
      project.edit('src/privacy.ts', (text) => text.replace('news about our range', 'news about our shops'));
      const { code, out } = await checkPage('2026-08-01');
      assert.equal(code, 1);
      assert.match(out, /The code says something else since, version [0-9a-f]{8}:\n {4}Newsletter\n/u);
      assert.match(out, /- We send you news about our range\.\n {6}\+ We send you news about our shops\./u);
    });

    it('says that another version is in force', async () => {
      await publishAll('2026-07-01');
      shown = page('statement.en.html');
      project.edit('src/privacy.ts', (text) => text.replace('news about our range', 'news about our shops'));
      await publishAll('2026-09-01');
      const { code, out } = await checkPage('2026-10-01');
      assert.equal(code, 1);
      assert.match(out, /It is no longer in force: version [0-9a-f]{8} is\./u);
    });

    it('says that somebody changed the words of the page', async () => {
      await publishAll('2026-07-01');
      shown = page('statement.en.html').replace('news about our range', 'whatever we like');
      const { code, out } = await checkPage('2026-08-01');
      assert.equal(code, 1);
      assert.match(out, /Its words are not those of version [0-9a-f]{8}: somebody changed the page\./u);
      assert.match(out, /- We send you whatever we like\.\n {6}\+ We send you news about our range\./u);
    });

    it('says of a version that nobody knows, of a draft and of another page what they are', async () => {
      await publishAll('2026-07-01');
      shown = page('statement.en.html').replace(/(verklaar:version" content=)"\w+"/u, '$1"deadbeef"');
      const unknown = await checkPage('2026-08-01');
      assert.match(unknown.out, /version deadbeef, which we do not know/u);
      shown = '<h1>Hello</h1>';
      const other = await checkPage('2026-08-01');
      assert.match(other.out, /^None of our statements was recognised at http:/u);
      project.edit('src/privacy.ts', (text) => text.replace('news about our range', 'news about our shops'));
      await clean('publish', '--out', 'site', '--draft');
      shown = page('statement.en.html');
      const draft = await checkPage('2026-08-01');
      assert.match(draft.out, /It was never approved\./u);
      assert.deepEqual([unknown.code, other.code, draft.code], [1, 1, 1]);
    });

    it('tells the same as data', async () => {
      await publishAll('2026-07-01');
      shown = page('statement.en.html');
      const { out } = await runCli(['check', '--url', origin, '--json'], { cwd: project.root, today: '2026-08-01' });
      const { texts, ...rest } = JSON.parse(out) as { readonly texts: readonly Record<string, unknown>[] };
      assert.deepEqual(rest, { schemaVersion: 1, command: 'check --url', url: origin, address: origin });
      const { code, is, ...text } = texts[0]!;
      const version = (is as { version: string }).version;
      assert.deepEqual(is, { statement: 'website', language: 'en', version, by: 'mark', same: true });
      assert.deepEqual([code, text.inForce], [version, version]);
      assert.deepEqual([text.standing, text.current, text.effectiveFrom], ['inForce', true, '2026-07-01']);
    });

    it('asks for no address that is none, and only with what goes with it', async () => {
      for (const argv of [
        ['--url', 'http://a.example/'],
        ['--url', origin, '--format', 'sarif'],
        ['--timeout', '3'],
      ]) {
        assert.equal((await run('check', ...argv)).code, 2, argv.join(' '));
      }
    });
  });
});
