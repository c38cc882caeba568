import type { Log } from 'sarif';

import assert from 'node:assert/strict';
import { mkdirSync, rmSync } from 'node:fs';

import { copyProject, type ProjectCopy } from './support/project-copy.js';
import { type CliRun, runCli } from './support/run-cli.js';

const file = 'src/subscriber.ts';
const review = "@NotPersonalData('number of the batch it was imported with')";
/** A reason that explains nothing is DF11. */
const empty = "@NotPersonalData('todo')";

describe('verklaar check and what people accepted', () => {
  let project: ProjectCopy;
  const check = (...options: readonly string[]): Promise<CliRun> =>
    runCli(['check', ...options], { cwd: project.root, today: '2027-01-31' });
  /** Brings the documents in step with the code: they list what is found, whether or not somebody accepted it. */
  const report = (): Promise<CliRun> => runCli(['report', '--quiet'], { cwd: project.root });
  /** Puts a comment above the field whose reason is empty. */
  const comment = async (text: string): Promise<void> => {
    project.edit(file, (code) => code.replace(review, `// ${text}\n  ${empty}`));
    await report();
  };
  beforeEach(() => {
    project = copyProject('shop');
  });
  afterEach(() => {
    project.remove();
  });

  describe('by a comment', () => {
    it('leaves out the finding and counts it', async () => {
      await comment('verklaar-ignore DF11: the word stands in the contract');
      const { code, out } = await check();
      assert.equal(code, 0, out);
      assert.doesNotMatch(out, /DF11|SU0/);
      assert.match(out, /^0 errors, \d+ warnings, \d+ notes?; 1 suppressed$/mu);
      assert.match((await check('--lang', 'nl')).out, /; 1 genegeerd$/mu);
    });

    it('counts the days on which suppressions end', async () => {
      await comment('verklaar-ignore DF11: until the import is new until 2027-01-31');
      assert.match((await check()).out, /; 1 suppressed, 1 until 2027-01-31$/mu);
      const { out } = await runCli(['check'], { cwd: project.root, today: '2027-02-01' });
      assert.match(out, /^warning SU03 .*2027-01-31.*\n {2}src\/subscriber\.ts:12:3$/mu);
      assert.match(out, /^warning DF11 /mu);
      assert.doesNotMatch(out, /suppressed/);
    });

    it('tells comments that do nothing', async () => {
      await comment('verklaar-ignore DF01: nothing is logged here');
      const { out } = await check();
      assert.match(out, /^warning DF11 /mu);
      assert.match(out, /^warning SU01 .*DF01/mu);
      project.edit(file, (code) => code.replace('DF01: nothing is logged here', 'DF11'));
      assert.match((await check()).out, /^warning SU04 /mu);
      project.edit(file, (code) => code.replace('verklaar-ignore DF11', 'verklaar-ignore DF11 it is fine'));
      assert.match((await check()).out, /^warning SU02 /mu);
    });

    it('judges it of fields that nobody decided on, as the editor and ESLint do', async () => {
      const undecided = 'phoneNumber = "";';
      project.edit(file, (code) => code.replace(review, `${undecided}\n  ${review}`));
      await report();
      const told = await check();
      assert.match(told.out, /^warning DF10 .*phoneNumber/mu);
      assert.equal(told.code, 0);
      const ignored = `// verklaar-ignore DF10: of the shop\n  ${undecided}`;
      project.edit(file, (code) => code.replace(undecided, ignored));
      const { out } = await check();
      assert.doesNotMatch(out, /DF10|SU0/);
      assert.match(out, /; 1 suppressed$/mu);
    });

    it('changes no document', async () => {
      await comment('verklaar-ignore DF11: the word stands in the contract');
      const register = project.read('privacy/register.json');
      project.edit(file, (code) => code.replace(/\n.*verklaar-ignore.*/u, ''));
      await report();
      assert.equal(project.read('privacy/register.json'), register);
    });

    it('is in the output for machines', async () => {
      await comment('verklaar-ignore DF11: the word stands in the contract until 2027-06-30');
      const told = JSON.parse((await check('--json')).out) as {
        findings: { id: string }[];
        suppressed: { id: string; message: string; suppression: object }[];
      };
      assert.ok(told.findings.every(({ id }) => id !== 'DF11'));
      const [only, ...others] = told.suppressed;
      assert.ok(only);
      assert.deepEqual(others, []);
      assert.equal(only.id, 'DF11');
      assert.match(only.message, /batch/);
      const at = { file, start: { line: 12, column: 3 }, end: { line: 12, column: 76 } };
      assert.deepEqual(only.suppression, {
        kind: 'comment',
        reason: 'the word stands in the contract',
        until: '2027-06-30',
        at,
      });

      const log = JSON.parse((await check('--format', 'sarif')).out) as Log;
      const [run] = log.runs;
      const results = run?.results ?? [];
      const suppressed = results.filter(({ suppressions }) => suppressions?.length !== 0);
      assert.deepEqual(
        suppressed.map(({ ruleId, ruleIndex }) => [ruleId, run?.tool.driver.rules?.[ruleIndex ?? -1]?.id]),
        [['DF11', 'DF11']],
      );
      const [suppression] = suppressed[0]?.suppressions ?? [];
      assert.deepEqual(
        [suppression?.kind, suppression?.status, suppression?.justification],
        ['inSource', 'accepted', 'the word stands in the contract (until 2027-06-30)'],
      );
      assert.equal(suppression?.location?.physicalLocation?.region?.startLine, 12);
      assert.doesNotMatch((await check('--format', 'github')).out, /DF11/);
    });

    it('says nothing of suppression in SARIF where there is none', async () => {
      await report();
      assert.doesNotMatch((await check('--format', 'sarif')).out, /"suppressions"/);
    });
  });

  describe('by the baseline', () => {
    const baseline = 'privacy/baseline.json';
    /** Another field whose reason is empty. */
    const worsen = async (): Promise<void> => {
      project.edit(file, (code) => code.replace('batch = 0;', `batch = 0;\n\n  ${empty}\n  round = 0;`));
      await report();
    };
    const mend = async (): Promise<void> => {
      project.edit(file, (code) => code.replace(empty, review));
      await report();
    };
    beforeEach(async () => {
      project.edit(file, (code) => code.replace(review, empty));
      await report();
    });

    it('writes what is found, and accepts it from then on', async () => {
      const { code, out } = await check('--update-baseline');
      assert.equal(code, 0, out);
      assert.match(out, /^Wrote privacy\/baseline\.json; findings that it accepts: 1\.$/mu);
      assert.match(out, /; 1 in the baseline$/mu);
      assert.doesNotMatch(out, /DF11/);
      assert.deepEqual(JSON.parse(project.read(baseline)), {
        $schema: 'urn:verklaar:baseline:1',
        schemaVersion: 1,
        findings: [{ id: 'DF11', file, symbol: 'Subscriber.batch', count: 1 }],
      });
      const again = await check();
      assert.equal(again.code, 0, again.out);
      assert.doesNotMatch(again.out, /DF11/);
      project.edit(file, (text) => `\n\n${text}`);
      assert.equal((await check()).out, again.out);
      assert.match((await check('--update-baseline')).out, /^Nothing changes in privacy\/baseline\.json/mu);
    });

    it('is no document: a report leaves it alone', async () => {
      await check('--update-baseline');
      const text = project.read(baseline);
      assert.equal((await runCli(['report', '--force'], { cwd: project.root })).code, 0);
      assert.equal(project.read(baseline), text);
      assert.doesNotMatch((await check()).out, /no longer made/);
    });

    it('tells what is new, and refuses to list it unasked', async () => {
      await check('--update-baseline');
      const text = project.read(baseline);
      await worsen();
      assert.match((await check()).out, /^warning DF11 .*round/mu);
      const refused = await check('--update-baseline');
      assert.equal(refused.code, 1);
      assert.match(
        refused.err,
        /would grow, and was left as it is\. New: DF11 src\/subscriber\.ts Subscriber\.round\./,
      );
      assert.equal(project.read(baseline), text);
      const allowed = await check('--update-baseline', '--allow-growth', '--reason', 'the import is rewritten in June');
      assert.equal(allowed.code, 0, allowed.out);
      const { findings } = JSON.parse(project.read(baseline)) as { findings: { symbol: string; reasons?: string[] }[] };
      assert.deepEqual(
        findings.map(({ symbol, reasons }) => [symbol, reasons]),
        [
          ['Subscriber.batch', undefined],
          ['Subscriber.round', ['the import is rewritten in June']],
        ],
      );
      const sarif = JSON.parse((await check('--format', 'sarif')).out) as Log;
      const suppressions = (sarif.runs[0]?.results ?? []).flatMap((result) => result.suppressions ?? []);
      assert.deepEqual(suppressions, [
        { kind: 'external', status: 'accepted' },
        { kind: 'external', status: 'accepted', justification: 'the import is rewritten in June' },
      ]);
    });

    it('fails when it lists what was mended, until it is updated', async () => {
      await check('--update-baseline');
      await mend();
      const stale = await check();
      assert.equal(stale.code, 1);
      assert.match(
        stale.out,
        /^error SU05 .*DF11.*Subscriber\.batch.*\n {2}privacy\/baseline\.json\n.*--update-baseline/mu,
      );
      const { code, out } = await check('--update-baseline', '--json');
      assert.equal(code, 0);
      const told = JSON.parse(out) as { baseline: object };
      assert.deepEqual(told.baseline, { file: baseline, written: true, count: 0 });
      assert.equal((await check()).code, 0);
      // Empty, it still guards against growth.
      await worsen();
      assert.equal((await check('--update-baseline')).code, 1);
    });

    it('writes none where there is nothing to list', async () => {
      await mend();
      const { code } = await check('--update-baseline');
      assert.equal(code, 0);
      assert.ok(!project.list('privacy').includes('baseline.json'));
    });

    it('lists nothing that a comment answers, and no finding about documents', async () => {
      project.edit(file, (code) => code.replace(empty, `${empty} // verklaar-ignore DF11: the word of the contract`));
      project.edit('src/privacy.ts', (code) => code.replace("  legalBasis: 'consent',\n", ''));
      assert.match((await check('--update-baseline')).out, /LB01|S14/);
      assert.ok(!project.list('privacy').includes('baseline.json'));
    });

    it('accepts nothing and says why when its file is damaged', async () => {
      await check('--update-baseline');
      project.edit(baseline, (text) => text.replace('"count": 1', '"count": "one"'));
      const { code, out } = await check();
      assert.equal(code, 1);
      assert.match(out, /^error SU06 .*`\/findings\/0\/count`.*"one".*\n {2}privacy\/baseline\.json:9:16$/mu);
      assert.match(out, /^warning DF11 /mu);
      const damaged = project.read(baseline);
      const refused = await check('--update-baseline');
      assert.equal(refused.code, 1);
      assert.match(refused.err, /cannot be read\. Nothing was changed\./);
      assert.equal(project.read(baseline), damaged);
    });

    it('refuses to write where no plain file stands', async () => {
      mkdirSync(project.path(baseline));
      assert.match((await check('--update-baseline')).err, /No plain file stands at privacy\/baseline\.json/);
      rmSync(project.path(baseline), { recursive: true });
      assert.equal((await check('--update-baseline')).code, 0);
    });

    it('wants a reason for growth, and growth for a reason', async () => {
      for (const options of [
        ['--allow-growth', '--reason', 'why'],
        ['--reason', 'why'],
        ['--update-baseline', '--allow-growth'],
        ['--update-baseline', '--allow-growth', '--reason', ' - '],
        ['--update-baseline', '--reason', 'why'],
      ]) {
        const { code, err } = await check(...options);
        assert.equal(code, 2, options.join(' '));
        assert.match(err, /\n→ /u);
      }
      assert.ok(!project.list('privacy').includes('baseline.json'));
    });
  });
});
