import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';

import type { ProjectCopy } from './support/project-copy.js';

import { reportedProject } from './support/reported-project.js';
import { type CliRun, runCli } from './support/run-cli.js';

const list = 'privacy/accepted.yaml';
const terms = ['--reason', 'asked for in May', '--owner', 'marketing', '--until', '2026-12-31'] as const;

describe('verklaar accept', () => {
  const copy = reportedProject('shop');
  let project: ProjectCopy;
  const run = (...argv: readonly string[]): Promise<CliRun> => runCli(argv, { cwd: project.root });
  beforeEach(async () => {
    project = await copy();
  });
  afterEach(() => {
    project.remove();
  });

  it('writes down who answers for a finding until when: check counts it apart, and the register lists it', async () => {
    const { code, err, out } = await run('accept', 'CO03', ...terms);
    assert.equal(code, 0, err);
    assert.match(
      out,
      /^Accepted: CO03 about \/activities\/newsletter\/consentRecord, until 2026-12-31 \(marketing\)\.$/mu,
    );
    assert.match(
      project.read(list),
      /^ {2}- finding: CO03\n {4}subject: .*\n {4}reason: asked for in May\n {4}owner: marketing\n {4}until: 2026-12-31$/mu,
    );
    const check = await run('check');
    assert.equal(check.code, 0, check.out);
    assert.doesNotMatch(check.out, /CO03/u);
    assert.match(check.out, /; 1 accepted, 1 until 2026-12-31$/mu);
    assert.match(
      project.read('privacy/register.en.md'),
      /^### Accepted \(1\)\n\n.*\*\*CO03\*\*[\s\S]*Accepted until 31 December 2026 \(marketing\): asked for in May/mu,
    );
    assert.match(project.read('privacy/register.nl-NL.md'), /^### Aanvaard \(1\)/mu);
  });

  it('counts again once the day is past, or nothing of the kind is found', async () => {
    await run('accept', 'CO03', ...terms);
    const late = await runCli(['check'], { cwd: project.root, today: '2027-01-01' });
    assert.match(late.out, /^warning AC03 .*2026-12-31.*\n {2}privacy\/accepted\.yaml:5:5$/mu);
    assert.match(late.out, /^warning CO03 /mu);
    project.edit('src/privacy.ts', (text) =>
      text.replace(
        "  legalBasis: 'consent',",
        "  legalBasis: 'consent',\n  consentRecord: { nl: 'in de lijst', en: 'in the list' },",
      ),
    );
    await run('report', '--quiet');
    assert.match((await run('check')).out, /^warning AC04 CO03 .*\n {2}privacy\/accepted\.yaml:5:5$/mu);
  });

  it('is no open point of a report until its day is past', async () => {
    await run('accept', 'CO03', ...terms);
    const open = async (today: string): Promise<string | undefined> =>
      /^Open points: .*?(?=\. Details)/mu.exec((await runCli(['report'], { cwd: project.root, today })).out)?.[0];
    assert.equal(await open('2026-12-31'), 'Open points: 0 errors, 3 warnings, 1 note');
    assert.equal(await open('2027-01-01'), 'Open points: 0 errors, 4 warnings, 1 note');
  });

  it('is in the output for machines', async () => {
    const told = JSON.parse((await run('accept', 'CO03', '--json', ...terms)).out) as { accepted: object };
    assert.deepEqual(told.accepted, {
      finding: 'CO03',
      subject: '/activities/newsletter/consentRecord',
      reason: 'asked for in May',
      owner: 'marketing',
      until: '2026-12-31',
    });
    const { suppressed } = JSON.parse((await run('check', '--json')).out) as {
      suppressed: { id: string; suppression: object }[];
    };
    assert.deepEqual(
      suppressed.map(({ id, suppression }) => [id, suppression]),
      [['CO03', { kind: 'acceptance', owner: 'marketing', reason: 'asked for in May', until: '2026-12-31' }]],
    );
    assert.match(
      (await run('check', '--format', 'sarif')).out,
      /"justification": "asked for in May \(marketing, until 2026-12-31\)"/u,
    );
    assert.doesNotMatch((await run('check', '--format', 'github')).out, /CO03/u);
  });

  it('changes nothing for what was accepted', async () => {
    await run('accept', 'CO03', ...terms);
    const before = project.read(list);
    const { code, out } = await run('accept', 'CO03', '--reason', 'other', '--owner', 'sales', '--until', '2027-01-31');
    assert.equal(code, 0);
    assert.match(out, /was accepted already, until 2026-12-31 \(marketing\)\. Nothing changes\./u);
    assert.equal(project.read(list), before);
  });

  it('finds the one that is meant, by pointer or by words, and lists them where several are', async () => {
    project.edit(
      'src/privacy.ts',
      (text) =>
        `${text}\nexport const offers = activity({ ...{ purpose: 'directMarketing', legalBasis: 'consent' }, id: 'offers', data: ['contact.email'], dataSubjects: ['customer'] });\n`,
    );
    await run('report', '--quiet');
    const several = await run('accept', 'CO03', ...terms);
    assert.equal(several.code, 2);
    assert.match(
      several.err,
      /Several findings CO03 are meant\.\n→ Name one with --subject: .*newsletter\/consentRecord, .*offers\/consentRecord/u,
    );
    assert.equal((await run('accept', 'CO03', '--subject', '"offers"', ...terms)).code, 0);
    assert.equal((await run('accept', 'CO03', '--subject', '/activities/newsletter/consentRecord', ...terms)).code, 0);
    assert.match((await run('check')).out, /2 accepted, 2 until 2026-12-31/u);
    const none = await run('accept', 'CO03', '--subject', 'orders', ...terms);
    assert.equal(none.code, 2);
    assert.match(none.err, /Nothing of the kind CO03 is found there/u);
  });

  it('leaves documents alone that do not say what the code says', async () => {
    project.edit('src/privacy.ts', (text) => text.replace('news about our range', 'news'));
    const before = project.read('privacy/register.en.md');
    assert.match((await run('accept', 'CO03', ...terms)).out, /Run "verklaar report"/u);
    assert.equal(project.read('privacy/register.en.md'), before);
  });

  const refused: readonly (readonly [what: string, code: number, argv: readonly string[], words: RegExp])[] = [
    ['an unknown finding', 2, ['CO3', ...terms], /There is no finding "CO3"/u],
    ['one that is not found', 2, ['CO02', ...terms], /Nothing of the kind/u],
    ['no reason', 2, ['CO03', '--owner', 'marketing', '--until', '2026-12-31'], /--reason is missing/u],
    ['no owner', 2, ['CO03', '--reason', 'why', '--until', '2026-12-31'], /--owner is missing/u],
    ['no day', 2, ['CO03', '--reason', 'why', '--owner', 'marketing'], /--until is missing/u],
    [
      'a day that is none',
      2,
      ['CO03', '--reason', 'why', '--owner', 'marketing', '--until', '2026-02-30'],
      /"2026-02-30" is no day/u,
    ],
    [
      'a day that is past',
      2,
      ['CO03', '--reason', 'why', '--owner', 'marketing', '--until', '2026-05-31'],
      /2026-05-31 is past/u,
    ],
  ];
  for (const [what, code, argv, words] of refused) {
    it(`accepts nothing with ${what}`, async () => {
      const { code: found, err } = await run('accept', ...argv);
      assert.equal(found, code, err);
      assert.match(err, words);
      assert.match(err, /\n→ ./u);
      assert.ok(!project.list('privacy').includes('accepted.yaml'));
    });
  }

  it('accepts no error, not even one that somebody writes into the list', async () => {
    project.edit('src/privacy.ts', (text) => text.replace("  legalBasis: 'consent',\n", ''));
    await run('report', '--quiet');
    const { code, err } = await run('accept', 'LB01', ...terms);
    assert.equal(code, 1);
    assert.match(err, /LB01 cannot be accepted/u);
    project.write(
      list,
      'schemaVersion: 1\naccepted:\n  - { finding: LB01, subject: /activities/newsletter/legalBasis, reason: why, owner: us, until: 2026-12-31 }\n',
    );
    const check = await run('check');
    assert.equal(check.code, 1);
    assert.match(check.out, /^error AC02 LB01 .*\n {2}privacy\/accepted\.yaml:3:5$/mu);
    assert.match(check.out, /^error LB01 /mu);
  });

  it('tells entries that accept nothing, and adds nothing to a list that cannot be read', async () => {
    project.write(
      list,
      'schemaVersion: 1\naccepted:\n  - { finding: CO03, subject: /activities/newsletter/consentRecord }\n',
    );
    assert.match((await run('check')).out, /^warning AC05 CO03 .*`reason, owner, until` is missing/mu);
    const damaged = 'schemaVersion: 1\naccepted: all\n';
    project.write(list, damaged);
    const check = await run('check');
    assert.equal(check.code, 1);
    assert.match(check.out, /^error AC01 /mu);
    assert.equal((await run('accept', 'CO03', ...terms)).code, 1);
    assert.equal(project.read(list), damaged);
  });

  it('writes nothing where no plain file stands', async () => {
    mkdirSync(project.path(list));
    assert.match((await run('accept', 'CO03', ...terms)).err, /No plain file stands at privacy\/accepted\.yaml/u);
  });
});
