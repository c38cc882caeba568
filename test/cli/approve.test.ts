import assert from 'node:assert/strict';
import { mkdirSync, rmSync, symlinkSync } from 'node:fs';

import type { ProjectCopy } from './support/project-copy.js';

import { reportedProject } from './support/reported-project.js';
import { type CliRun, runCli } from './support/run-cli.js';

const approvals = 'privacy/approvals.yaml';
const terms = ['--role', 'privacy officer', '--effective-from', '2026-07-01'] as const;
/** What Art. 13(2)(e) asks, so that nothing lacks in the statement. */
const complete = (text: string): string =>
  text.replace(
    "  retention: 'until",
    "  source: 'dataSubject',\n  provision: { requirement: 'none' },\n  retention: 'until",
  );

describe('verklaar approve', () => {
  const copy = reportedProject('shop', (one) => {
    one.edit('src/privacy.ts', complete);
  });
  let project: ProjectCopy;
  const run = (...argv: readonly string[]): Promise<CliRun> => runCli(argv, { cwd: project.root });
  const approve = (...argv: readonly string[]): Promise<CliRun> => run('approve', ...argv);
  const approved = async (...argv: readonly string[]): Promise<string> => {
    const { code, err, out } = await approve(...argv);
    assert.equal(code, 0, err);
    return out;
  };
  const report = async (): Promise<void> => {
    assert.equal((await run('report', '--quiet')).code, 0);
  };
  /** All files of the folder of documents with their texts. */
  const files = (folder = 'privacy'): Readonly<Record<string, string>> =>
    Object.fromEntries(
      project.list(folder).flatMap((name): readonly (readonly [string, string])[] => {
        const path = `${folder}/${name}`;
        try {
          return [[path, project.read(path)]];
        } catch {
          return Object.entries(files(path));
        }
      }),
    );

  beforeEach(async () => {
    project = await copy();
  });
  afterEach(() => {
    project.remove();
  });

  it('keeps the approval, the text and the register, and says so in the documents; check is then clean', async () => {
    const before = project.read('privacy/statement.en.md');
    const out = await approved('website', '--lang', 'en', ...terms);
    const version = /Version ([0-9a-f]{8})\./u.exec(before)?.[1] ?? '';
    assert.match(
      out,
      new RegExp(
        `^Approved: privacy/statement\\.en\\.md, version ${version}, applies from 2026-07-01 \\(privacy officer\\)\\.$`,
        'mu',
      ),
    );

    assert.match(
      project.read(approvals),
      new RegExp(`^ {2}- document: website\\n {4}language: en\\n {4}version: "?${version}`, 'mu'),
    );
    const kept = project.read(`privacy/approved/statement.website.en.${version}.md`);
    const now = project.read('privacy/statement.en.md');
    assert.match(now, new RegExp(`^> This statement applies from 1 July 2026\\. Version ${version}\\.$`, 'mu'));
    assert.doesNotMatch(now, /Draft/u);
    assert.match(project.read('privacy/statement.nl-NL.md'), /Concept/u);
    assert.ok(now.endsWith(kept.slice(kept.indexOf('## '))));
    const [register = ''] = project.list('privacy/approved').filter((name) => name.startsWith('register.'));
    assert.equal(project.read(`privacy/approved/${register}`), project.read('privacy/register.json'));

    const check = await run('check');
    assert.equal(check.code, 0, check.out);
    assert.match(check.out, /^Documents and code say the same\.$/mu);
    assert.match(check.out, /; approved: 1 of 4 documents$/mu);
    assert.match(check.out, /^info AP06 .*2026-07-01/mu);
    assert.doesNotMatch((await runCli(['check'], { cwd: project.root, today: '2026-07-01' })).out, /AP06/u);
    const again = await run('report');
    assert.match(again.out, /already say what the code says/u);
  });

  it('approves all languages at once, a register, and the only statement by the word for it', async () => {
    assert.match(await approved('statement', '--all-languages', ...terms), /nl-NL\.md.*\n.*en\.md/u);
    await approved('register', '--all-languages', ...terms);
    assert.match((await run('check')).out, /; approved: 4 of 4 documents$/mu);
    assert.match(project.read('privacy/register.en.md'), /^> Applies from 1 July 2026\. Version [0-9a-f]{8}\.$/mu);
  });

  it('adds nothing for a text that was approved so', async () => {
    await approved('website', '--all-languages', ...terms);
    const before = files();
    assert.match(
      await approved('website', '--all-languages', ...terms),
      /was approved already: version .* Nothing changes\./u,
    );
    assert.match(
      await approved('website', '--lang', 'en', '--role', 'another role', '--effective-from', '2026-07-01'),
      /Nothing changes/u,
    );
    assert.deepEqual(files(), before);
  });

  it('adds an approval for another day, and leaves what stands in the file as it is', async () => {
    await approved('website', '--lang', 'en', ...terms);
    project.edit(approvals, (text) => `# Ours.\n${text}    # agreed on paper too\n`);
    const before = project.read(approvals);
    await approved('website', '--lang', 'en', '--role', 'privacy officer', '--effective-from', '2026-08-01');
    assert.ok(project.read(approvals).startsWith(before));
    assert.match(project.read('privacy/statement.en.md'), /applies from 1 August 2026/u);
    assert.equal((await run('check')).code, 0);
  });

  it('takes the day that the config proposes, when it is not past', async () => {
    project.edit('verklaar.config.json', (text) => text.replace('2026-01-01', '2026-09-01'));
    await report();
    assert.match(await approved('website', '--lang', 'en', '--role', 'privacy officer'), /applies from 2026-09-01/u);
  });

  it('needs a reason for a day that is past, and keeps it', async () => {
    const past = ['website', '--lang', 'en', '--role', 'privacy officer', '--effective-from', '2026-05-01'];
    const refused = await approve(...past);
    assert.equal(refused.code, 2);
    assert.match(refused.err, /2026-05-01 lies before today, 2026-06-01/u);
    await approved(...past, '--reason', 'published on that day');
    assert.match(project.read(approvals), /^ {4}reason: published on that day$/mu);
  });

  it('says what changed since, as a reader sees it, and what the approved text does not tell', async () => {
    await approved('website', '--lang', 'en', ...terms);
    project.edit('src/subscriber.ts', (text) =>
      text.replace(
        '  @NotPersonalData',
        "  @PersonalData('contact.phone', { for: [newsletter] })\n  phone = '';\n\n  @NotPersonalData",
      ),
    );
    await report();
    const { code, out } = await run('check');
    assert.equal(code, 1);
    assert.match(out, /^error RG01 "newsletter" uses contact\.phone.*\n {2}src\/subscriber\.ts:12:3$/mu);
    assert.match(out, /^warning AP02 .*\n {2}privacy\/approvals\.yaml:6:5$/mu);
    assert.match(
      out,
      /^Changed since it was approved:\n {2}privacy\/statement\.en\.md is version .*\n {4}Newsletter\n {6}- .*e-mail address\.\n {6}\+ .*telephone number\.$/mu,
    );
    assert.match(out, /^Documents and code say the same\.$/mu);
    assert.match(project.read('privacy/statement.en.md'), /^> \*\*Draft.*is the one that was approved\.$/mu);

    const json = JSON.parse((await run('check', '--json')).out) as {
      findings: { id: string }[];
      reviews: {
        document: string;
        language: string;
        state: string;
        approved?: { role: string };
        passages: unknown[];
      }[];
    };
    assert.deepEqual(
      json.reviews.map(({ approved: last, document, language, passages, state }) => [
        document,
        language,
        state,
        last?.role,
        passages.length,
      ]),
      [
        ['register', 'nl-NL', 'draft', undefined, 0],
        ['register', 'en', 'draft', undefined, 0],
        ['website', 'nl-NL', 'draft', undefined, 0],
        ['website', 'en', 'changed', 'privacy officer', 1],
      ],
    );
    for (const format of ['github', 'sarif'])
      assert.match((await run('check', '--format', format)).out, /RG01[\s\S]*AP02/u);

    await approved('website', '--lang', 'en', ...terms);
    const clean = await run('check');
    assert.equal(clean.code, 0, clean.out);
    assert.doesNotMatch(clean.out, /AP02|RG0|Changed since/u);
    assert.equal(project.list('privacy/approved').length, 4);
  });

  it('reminds of people who must hear of a new purpose', async () => {
    await approved('website', '--lang', 'en', ...terms);
    project.edit('src/privacy.ts', (text) =>
      text.replace(
        "purpose: 'directMarketing',\n  description",
        "purpose: ['directMarketing', 'statistics'],\n  description",
      ),
    );
    await report();
    assert.match((await run('check')).out, /^error RG03 .*: statistics\./mu);
    assert.match(
      await approved('website', '--lang', 'en', ...terms),
      /^New purposes since the last approval: newsletter\./mu,
    );
    assert.doesNotMatch((await run('check')).out, /RG03/u);
  });

  it('approves a text with the edits of a person in it', async () => {
    project.edit('privacy/statement.en.md', (text) => text.replace('We send you news', 'Each month we send you news'));
    const early = await approve('website', '--lang', 'en', ...terms);
    assert.equal(early.code, 1);
    assert.match(early.err, /is not what would be written now/u);
    await report();
    await approved('website', '--lang', 'en', ...terms);
    const [kept = ''] = project.list('privacy/approved').filter((name) => name.endsWith('.md'));
    assert.match(project.read(`privacy/approved/${kept}`), /Each month we send you news/u);
    const { code, out } = await run('check');
    assert.equal(code, 0, out);
    assert.match(out, /approved: 1 of 4/u);
    project.edit('privacy/statement.en.md', (text) => text.replace('Each month we', 'Every month we'));
    await report();
    assert.match((await run('check')).out, /^warning AP02/mu);
  });

  describe('writes nothing', () => {
    /** Asserts a refusal with words, and that every file stands as before. */
    const refuses = async (code: number, words: RegExp, ...argv: readonly string[]): Promise<void> => {
      const before = files();
      const refused = await approve(...argv);
      assert.equal(refused.code, code, refused.out);
      assert.match(refused.err, words);
      assert.match(refused.err, /\n→ ./u);
      assert.deepEqual(files(), before);
    };

    it('when it is not clear what is meant', async () => {
      await refuses(
        2,
        /There is no document "shop" to approve\.\n→ Name one of: register, website\./u,
        'shop',
        ...terms,
      );
      await refuses(
        2,
        /"website" is written in several languages\.\n→ Name one with --lang \(nl-NL, en\)/u,
        'website',
        ...terms,
      );
      await refuses(2, /"website" is not written in "fr"/u, 'website', '--lang', 'fr', ...terms);
      await refuses(2, /one language and/u, 'website', '--lang', 'en', '--all-languages', ...terms);
    });

    it('without a role, or with a person in its place', async () => {
      const day = ['--effective-from', '2026-07-01'];
      await refuses(2, /needs the role/u, 'website', '--lang', 'en', ...day);
      await refuses(2, /needs the role/u, 'website', '--lang', 'en', '--role', ' ', ...day);
      await refuses(2, /address of a person/u, 'website', '--lang', 'en', '--role', 'officer@shop.example', ...day);
    });

    it('without a day that is one', async () => {
      for (const day of ['2026-02-30', 'tomorrow', '01-07-2026', '']) {
        await refuses(2, /is no day/u, 'website', '--lang', 'en', '--role', 'privacy officer', '--effective-from', day);
      }
      await refuses(2, /the day from which/u, 'register', '--lang', 'en', '--role', 'privacy officer');
    });

    it('while documents do not say what the code says', async () => {
      project.edit('src/privacy.ts', (text) => text.replace('news about our range', 'news'));
      await refuses(1, /statement\.en\.md.* is not what would be written now/u, 'website', '--lang', 'en', ...terms);
      await report();
      rmSync(project.path('privacy/statement.nl-NL.html'));
      await refuses(1, /statement\.nl-NL\.html is not what/u, 'website', '--lang', 'en', ...terms);
    });

    it('while errors hold it up, all of which it names', async () => {
      project.edit('src/privacy.ts', (text) => text.replace("  legalBasis: 'consent',\n", ''));
      await report();
      await refuses(1, /cannot be approved[\s\S]* {2}- LB01 .*newsletter/u, 'website', '--lang', 'en', ...terms);
      await refuses(1, / {2}- LB01 /u, 'register', '--lang', 'en', ...terms);
    });

    it('while a fact is missing in a statement; a register shows it as not declared', async () => {
      project.edit('src/privacy.ts', (text) => text.replace("  provision: { requirement: 'none' },\n", ''));
      await report();
      await refuses(1, /statement\.en\.md still lacks: whether you must provide/u, 'website', '--lang', 'en', ...terms);
      assert.match(await approved('register', '--lang', 'en', ...terms), /Approved/u);
    });

    it('while two texts stand at one place', async () => {
      project.edit('privacy/statement.en.md', (text) =>
        text.replace('We send you news about our range.', 'We write to you.'),
      );
      project.edit('src/privacy.ts', (text) =>
        text.replace('We send you news about our range.', 'We send you offers.'),
      );
      await run('report');
      await refuses(1, /statement\.en\.md has 1 place at which two texts stand/u, 'website', '--lang', 'en', ...terms);
    });

    it('when approvals cannot be read, or nothing can be added to them', async () => {
      await approved('website', '--lang', 'en', ...terms);
      const good = project.read(approvals);
      project.write(approvals, good.replace('role: privacy officer', 'role: 1'));
      const { code, out } = await run('check');
      assert.equal(code, 1);
      assert.match(out, /^error AP01 .*role.*\n {2}privacy\/approvals\.yaml:\d+:\d+$/mu);
      await refuses(1, /approvals cannot be read/u, 'website', '--lang', 'nl-NL', ...terms);
      project.write(approvals, `${good}...\n`);
      await refuses(1, /to which nothing can be added safely/u, 'website', '--lang', 'nl-NL', ...terms);
    });

    it('when what was approved before is gone or changed', async () => {
      await approved('website', '--lang', 'en', ...terms);
      for (const name of project.list('privacy/approved')) {
        const path = `privacy/approved/${name}`;
        const text = project.read(path);
        project.edit(path, (before) => before.replace('Acme', 'Acne'));
        assert.match((await run('check')).out, new RegExp(`^error AP05 ${path.replaceAll('.', '\\.')} `, 'mu'));
        await refuses(1, /is gone or was changed/u, 'website', '--lang', 'nl-NL', ...terms);
        rmSync(project.path(path));
        assert.match(
          (await run('check')).out,
          new RegExp(`^error AP04 ${path.replaceAll('.', '\\.')} is missing`, 'mu'),
        );
        project.write(path, text);
      }
      assert.equal((await run('check')).code, 0);
    });

    it('where something else stands in the place of its files', async () => {
      mkdirSync(project.path('elsewhere'));
      symlinkSync(project.path('elsewhere'), project.path('privacy/approved'));
      await refuses(1, /No plain file stands at privacy\/approved/u, 'website', '--lang', 'en', ...terms);
      rmSync(project.path('privacy/approved'));
      mkdirSync(project.path(approvals));
      await refuses(1, /No plain file stands at privacy\/approvals\.yaml/u, 'website', '--lang', 'en', ...terms);
      rmSync(project.path(approvals), { recursive: true });
      await approved('website', '--lang', 'en', ...terms);
      const [text = ''] = project.list('privacy/approved').filter((name) => name.endsWith('.md'));
      rmSync(project.path('privacy/approvals.yaml'));
      await report();
      project.edit(`privacy/approved/${text}`, (before) => `${before}More.\n`);
      await refuses(1, /stands where the approved text is to be kept/u, 'website', '--lang', 'en', ...terms);
      rmSync(project.path(`privacy/approved/${text}`));
      mkdirSync(project.path(`privacy/approved/${text}`));
      await refuses(1, /stands where the approved text is to be kept/u, 'website', '--lang', 'en', ...terms);
    });
  });

  it('tells what is no longer made (AP03)', async () => {
    await approved('website', '--all-languages', ...terms);
    project.edit('verklaar.config.json', (text) => text.replace('["nl-NL", "en"]', '["nl-NL"]'));
    await report();
    assert.match((await run('check')).out, /^warning AP03 .*"website" in en/mu);
  });

  it('gives a statement its date, which no finding then asks for (S10)', async () => {
    project.edit('verklaar.config.json', (text) => text.replace(', "effectiveFrom": "2026-01-01"', ''));
    await report();
    assert.match((await run('check')).out, /^warning S10 /mu);
    assert.match(project.read('privacy/register.en.md'), /S10/u);
    await approved('website', '--lang', 'en', ...terms);
    assert.match((await run('check')).out, /^warning S10 /mu);
    await approved('website', '--lang', 'nl-NL', ...terms);
    const { code, out } = await run('check');
    assert.equal(code, 0, out);
    assert.doesNotMatch(out, /S10/u);
    assert.doesNotMatch(project.read('privacy/register.en.md'), /S10/u);
  });

  it('is in the output for machines, and says nothing with --quiet', async () => {
    const {
      approved: list,
      unchanged,
      written,
    } = JSON.parse(await approved('website', '--lang', 'en', '--json', ...terms)) as {
      approved: { path: string; document: string; role: string }[];
      unchanged: unknown[];
      written: string[];
    };
    assert.deepEqual(
      list.map(({ document, path, role }) => [path, document, role]),
      [['privacy/statement.en.md', 'website', 'privacy officer']],
    );
    assert.deepEqual(unchanged, []);
    assert.ok(written.includes(approvals));
    assert.equal(await approved('website', '--lang', 'nl-NL', '--quiet', ...terms), '');
  });

  it('speaks Dutch where the terminal does', async () => {
    const { out } = await runCli(['approve', 'website', '--lang', 'nl-NL', ...terms], {
      cwd: project.root,
      env: { LANG: 'nl_BE.UTF-8' },
    });
    assert.match(out, /^Goedgekeurd: privacy\/statement\.nl-NL\.md, versie /mu);
  });
});
