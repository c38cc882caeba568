import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';

import { copyProject, type ProjectCopy } from './support/project-copy.js';
import { type CliRun, runCli } from './support/run-cli.js';

describe('verklaar diff', () => {
  let project: ProjectCopy;
  const run = async (...argv: readonly string[]): Promise<CliRun> => runCli(argv, { cwd: project.root });
  const git = (...argv: readonly string[]): void => {
    const identity = ['-c', 'user.name=Shop', '-c', 'user.email=shop@acme.example', '-c', 'commit.gpgsign=false'];
    execFileSync('git', [...identity, ...argv], { cwd: project.root, stdio: 'pipe' });
  };

  before(async () => {
    project = copyProject('shop', { name: 'diff-shop' });
    assert.equal((await run('report')).code, 0);
    git('init', '--quiet');
    git('add', 'privacy', 'verklaar.config.json');
    git('commit', '--quiet', '--message', 'First');
    project.edit('verklaar.config.json', (text) => text.replace('"Acme Voorbeeld"', '"Acme Handel"'));
    assert.equal((await run('report')).code, 0);
    git('commit', '--quiet', '--all', '--message', 'Second');
  });
  after(() => {
    project.remove();
  });

  it('tells between two revisions what a reader sees', async () => {
    const { code, out } = await run('diff', 'HEAD~1', 'HEAD', '--lang', 'nl-NL');
    assert.equal(code, 0);
    assert.match(out, /^# Wat is er veranderd\?/u);
    assert.match(out, /Nu: Acme Handel BV is verantwoordelijk/u);
    assert.match(out, /Eerst: Acme Voorbeeld BV is verantwoordelijk/u);
  });

  it('compares the last commit with the code when nothing was approved', async () => {
    const { code, err, out } = await run('diff', '--lang', 'en');
    assert.equal(code, 0);
    assert.match(err, /^From HEAD to the code as it is now\./u);
    assert.match(out, /Nothing has changed\./u);
  });

  it('gives every difference as data, and an exit code when asked', async () => {
    const { code, out } = await run('diff', 'HEAD~1', 'HEAD', '--json', '--exit-code');
    assert.equal(code, 1);
    const { changes } = JSON.parse(out) as { readonly changes: readonly unknown[] };
    assert.deepEqual(changes, [
      {
        kind: 'changed',
        subject: '/organisations/acme/legalName',
        before: 'Acme Voorbeeld',
        after: 'Acme Handel',
        articles: ['13(1)(a)', '30(1)(a)'],
      },
    ]);
    assert.equal((await run('diff', 'HEAD', 'HEAD', '--exit-code')).code, 0);
  });

  it('reads registers from files as well', async () => {
    const { code, out } = await run('diff', 'privacy/register.json', 'HEAD', '--for', 'authority', '--lang', 'de');
    assert.equal(code, 0);
    assert.match(out, /Es hat sich nichts geändert\./u);
  });

  it('says what is wrong with a place, and what to do', async () => {
    project.write('broken.json', '{');
    project.write('other.json', '{"schemaVersion":1}');
    for (const [place, message] of [
      ['no-such-revision', /Git finds no privacy\/register\.json in "no-such-revision"/u],
      ['--output=stolen', /unknown option/u],
      ['missing.json', /There is no file missing\.json/u],
      ['broken.json', /broken\.json is not JSON/u],
      ['other.json', /other\.json is not a register/u],
    ] as const) {
      const { code, err } = await run('diff', place, 'HEAD');
      assert.equal(code, 2, place);
      assert.match(err, message);
    }
  });

  it('gives git nothing to take for an option', async () => {
    const { code, err } = await run('diff', '--', '--output=stolen', 'HEAD');
    assert.equal(code, 2);
    assert.match(err, /Git finds no/u);
    assert.ok(!project.list('.').includes('stolen:'));
    assert.ok(!project.list('.').some((name) => name.startsWith('stolen')));
  });
});
