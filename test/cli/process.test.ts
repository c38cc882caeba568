import assert from 'node:assert/strict';
import { spawn, spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { createHash } from 'node:crypto';

import { bundleScript } from '../support/bundle.js';
import { otherNode } from './support/other-node.js';
import { copyProject, type ProjectCopy } from './support/project-copy.js';

/** What only a process of its own can show: real exit codes, real streams, another Node. */
describe('verklaar as a process', function () {
  this.timeout(180_000);
  let project: ProjectCopy;
  let script: string;
  const verklaar = (
    argv: readonly string[],
    { node = process.execPath, cwd = project.root }: { node?: string; cwd?: string } = {},
  ): SpawnSyncReturns<string> => {
    const env = { PATH: process.env.PATH, HOME: process.env.HOME, CI: 'true' };
    return spawnSync(node, [script, ...argv], { cwd, encoding: 'utf8', env });
  };
  before(() => {
    script = bundleScript('scripts/verklaar.ts', 'cli');
    project = copyProject('shop', { name: 'Größe & Söhne' });
  });
  after(() => {
    project.remove();
  });

  it('ends with 0, 1 and 2 as the commands do, without colours in a pipe', () => {
    const drifted = verklaar(['check']);
    assert.equal(drifted.status, 1, drifted.stderr);
    assert.match(drifted.stdout, /privacy\/statement\.en\.md is missing/u);
    assert.ok(!drifted.stdout.includes('\u001B['));
    const report = verklaar(['report']);
    assert.equal(report.status, 0, report.stderr);
    assert.equal(report.stderr, '');
    const mistyped = verklaar(['raport']);
    assert.equal(mistyped.status, 2);
    assert.match(mistyped.stderr, /Did you mean report\?/u);
  });

  it('writes a long output whole into a pipe, and bears a reader that leaves early', async () => {
    const whole = verklaar(['explain', 'CO03', '--json']);
    assert.equal((JSON.parse(whole.stdout) as { query: string }).query, 'CO03');
    const child = spawn(process.execPath, [script, 'explain', 'CO03', '--json'], { cwd: project.root });
    child.stdout.destroy();
    let err = '';
    child.stderr.on('data', (text: Buffer) => (err += text.toString()));
    const code = await new Promise((resolve) => child.on('close', resolve));
    assert.equal(err, '');
    assert.equal(code, 0);
  });

  it('writes the same bytes under another version of Node', () => {
    const node = otherNode();
    const version = spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout.trim();
    assert.notEqual(version.split('.')[0], process.version.split('.')[0]);
    const other = copyProject('shop');
    try {
      assert.equal(verklaar(['report']).status, 0);
      const run = verklaar(['report'], { node, cwd: other.root });
      assert.equal(run.status, 0, run.stderr);
      const hashes = (one: ProjectCopy): readonly string[] =>
        one.files('privacy').map((name) => `${createHash('sha256').update(one.read(name)).digest('hex')} ${name}`);
      assert.equal(hashes(other).length, 14);
      assert.deepEqual(hashes(other), hashes(project));
    } finally {
      other.remove();
    }
  });
});
