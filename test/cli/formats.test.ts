import type { Log } from 'sarif';

import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import path from 'node:path';

import { copyProject, type ProjectCopy } from './support/project-copy.js';
import { type CliRun, runCli } from './support/run-cli.js';

describe('Output for machines', () => {
  let project: ProjectCopy;
  /** Started one folder up, as a pipeline does in a repository of several packages. */
  const run = (command: string, ...options: readonly string[]): Promise<CliRun> =>
    runCli([command, '--cwd', 'my shop', ...options], { cwd: path.dirname(project.root) });
  before(async () => {
    project = copyProject('shop', { name: 'my shop' });
    project.edit('src/privacy.ts', (text) => text.replace("  legalBasis: 'consent',\n", ''));
    await run('report', '--quiet');
    rmSync(project.path('privacy/statement.en.html'));
  });
  after(() => {
    project.remove();
  });

  describe('JSON', () => {
    it('has the findings with their words, a summary, and the drift', async () => {
      const { code, out, err } = await run('check', '--format', 'json');
      assert.equal(code, 1);
      assert.equal(err, '');
      const told = JSON.parse(out) as {
        findings: Record<string, unknown>[];
        summary: Record<string, number>;
        drift: unknown;
      };
      assert.deepEqual(Object.keys(told), [
        'schemaVersion',
        'command',
        'root',
        'findings',
        'summary',
        'suppressed',
        'drift',
        'edits',
        'reviews',
      ]);
      assert.deepEqual(told.drift, [
        { path: 'my shop/privacy/statement.en.html', kind: 'missing', passages: [], textIsSame: false },
      ]);
      const finding = told.findings.find(({ id }) => id === 'CO03') ?? told.findings[0];
      assert.deepEqual(Object.keys(finding ?? {}), [
        'id',
        'severity',
        'message',
        'remedy',
        'articles',
        'subject',
        'params',
        'evidence',
        'at',
      ]);
      const count = (severity: string): number => told.findings.filter((one) => one.severity === severity).length;
      assert.deepEqual(told.summary, { errors: count('error'), warnings: count('warning'), infos: count('info') });
      assert.ok(count('error') > 0);
    });

    it('is the same for --json', async () => {
      assert.equal((await run('check', '--json')).out, (await run('check', '--format', 'json')).out);
    });
  });

  describe('SARIF', () => {
    async function log(): Promise<Log> {
      const { code, out } = await run('check', '--format', 'sarif');
      assert.equal(code, 1);
      return JSON.parse(out) as Log;
    }

    it('names version, tool and one run without time or machine', async () => {
      const { out } = await run('check', '--format', 'sarif');
      const { version, $schema, runs } = JSON.parse(out) as Log;
      assert.equal(version, '2.1.0');
      assert.match($schema ?? '', /sarif-2\.1\.0/u);
      assert.equal(runs.length, 1);
      assert.equal(runs[0]?.tool.driver.name, 'Verklaar');
      assert.ok(!out.includes(project.root));
    });

    it('describes every rule that a result names, at its index, with articles and a next step', async () => {
      const [only] = (await log()).runs;
      const rules = only?.tool.driver.rules ?? [];
      const results = only?.results ?? [];
      assert.ok(results.length > 2);
      for (const { ruleId, ruleIndex } of results) assert.equal(rules[ruleIndex ?? -1]?.id, ruleId);
      for (const rule of rules) {
        assert.ok(rule.shortDescription?.text);
        assert.ok(rule.help?.text);
        assert.doesNotMatch(rule.shortDescription.text, /[{}]/u);
      }
      const consent = rules.find(({ id }) => id === 'S61');
      assert.deepEqual(consent?.properties?.tags, ['privacy', 'GDPR 21(2)', 'NL Tw 11.7', 'BE WER XII.13']);
      assert.match(consent.help?.text ?? '', /verklaar explain S61/u);
    });

    it('gives places relative to where it was started, as URIs, with lines and columns', async () => {
      const results = (await log()).runs[0]?.results ?? [];
      const [place] = results.find(({ ruleId }) => ruleId === 'S61')?.locations ?? [];
      assert.deepEqual(place?.physicalLocation?.artifactLocation, {
        uri: 'my%20shop/src/privacy.ts',
        uriBaseId: '%SRCROOT%',
      });
      const region = place.physicalLocation.region;
      assert.deepEqual([region?.startLine, region?.startColumn], [12, 36]);
      assert.ok((region?.endLine ?? 0) >= 12);
    });

    it('tells drift as results of a rule of its own', async () => {
      const results = (await log()).runs[0]?.results ?? [];
      const drift = results.filter(({ ruleId }) => ruleId === 'DRIFT');
      assert.deepEqual(
        drift.map(({ level, locations }) => [level, locations?.[0]?.physicalLocation?.artifactLocation?.uri]),
        [['error', 'my%20shop/privacy/statement.en.html']],
      );
      assert.match(drift[0]?.message.text ?? '', /is missing.*verklaar report/u);
    });
  });

  describe('GitHub', () => {
    it('is one workflow command a line, with escaped values', async () => {
      const { code, out } = await run('check', '--format', 'github');
      assert.equal(code, 1);
      const lines = out.trimEnd().split('\n');
      for (const line of lines) assert.match(line, /^::(?:error|warning|notice) [^:]*::.+$/u);
      const marketing = lines.find((line) => line.includes('title=S61'));
      assert.match(
        marketing ?? '',
        /^::warning file=my shop\/src\/privacy\.ts,line=12,col=36,endLine=\d+,(?:endColumn=\d+,)?title=S61::.*%0A/u,
      );
      assert.ok(
        lines.some((line) => line.startsWith('::error file=my shop/privacy/statement.en.html,title=DRIFT::')),
        out,
      );
    });
  });

  describe('when the config has mistakes', () => {
    let broken: ProjectCopy;
    const check = (format: string): Promise<CliRun> => runCli(['check', '--format', format], { cwd: broken.root });
    before(() => {
      broken = copyProject('shop');
      broken.edit('verklaar.config.json', (text) =>
        text.replace('"transfers"', '"transfer"').replace('"P1M"', '"soon"'),
      );
    });
    after(() => {
      broken.remove();
    });

    it('tells each with file, line, column and remedy, and ends with 2', async () => {
      const { code, out, err } = await check('text');
      assert.equal(code, 2);
      assert.equal(out, '');
      assert.match(err, /^error CF01 .*transfer.*\n {2}verklaar\.config\.json:18:3\n {2}→ /mu);
      assert.match(err, /^error CF02 .*\n {2}verklaar\.config\.json:16:64\n {2}→ /mu);
      assert.match(err, /verklaar\.config\.json has 2 mistakes\.\n→ /u);
      assert.doesNotMatch(err, /\n\s+at /u);
    });

    it('tells them to machines in their own form', async () => {
      const json = JSON.parse((await check('json')).out) as { error: object; findings: { id: string }[] };
      assert.deepEqual(Object.keys(json.error), ['message', 'remedy']);
      assert.deepEqual(json.findings.map(({ id }) => id).sort(), ['CF01', 'CF02']);
      const [only] = (JSON.parse((await check('sarif')).out) as Log).runs;
      assert.equal(only?.invocations?.[0]?.executionSuccessful, false);
      assert.deepEqual(only.results?.map(({ ruleId }) => ruleId).sort(), ['CF01', 'CF02']);
      assert.match((await check('github')).out, /^::error file=verklaar\.config\.json,line=18,col=3,.*title=CF01::/mu);
    });
  });
});
