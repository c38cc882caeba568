import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';

import { copyProject, type ProjectCopy } from './support/project-copy.js';
import { type CliRun, runCli } from './support/run-cli.js';

describe('verklaar report --library', () => {
  let project: ProjectCopy;
  const library = (...options: readonly string[]): Promise<CliRun> =>
    runCli(['report', '--library', ...options], { cwd: project.root });
  beforeEach(() => {
    project = copyProject('shop', { change: { 'verklaar.config.json': undefined } });
  });
  afterEach(() => {
    project.remove();
  });

  it('writes the fact file of a package without a config, and says that it must be published', async () => {
    const { code, out, err } = await library();
    assert.equal(code, 0, err);
    assert.match(
      out,
      /^Wrote verklaar\.facts\.json: \d+ facts for those who use this package\.\nAdd "verklaar\.facts\.json" to "files"/u,
    );
    const file = JSON.parse(project.read('verklaar.facts.json')) as { package: string; facts: { kind: string }[] };
    assert.equal(file.package, 'shop');
    assert.ok(file.facts.some(({ kind }) => kind === 'personalField'));
    assert.ok(!existsSync(project.path('privacy')));
    project.write('package.json', '{ "name": "shop", "type": "module", "files": ["dist", "verklaar.facts.json"] }');
    const again = await library();
    assert.match(again.out, /^verklaar\.facts\.json already says what the code says\.\n\d/u);
  });

  it('writes where --out says, inside the package only', async () => {
    assert.equal((await library('--out', 'facts/shop.json')).code, 0);
    assert.ok(existsSync(project.path('facts/shop.json')));
    const outside = await library('--out', '../shop.json');
    assert.equal(outside.code, 2);
    assert.match(outside.err, /lies outside/u);
    assert.ok(!existsSync(project.path('../shop.json')));
  });

  it('replaces its own file, and no other unless forced', async () => {
    await library('--quiet');
    project.edit('src/subscriber.ts', (text) => text.replace('identity.name', 'contact.phone'));
    const told = JSON.parse((await library('--json')).out) as Record<string, unknown>;
    assert.deepEqual(
      [told.command, told.package, told.file, told.written],
      ['report --library', 'shop', 'verklaar.facts.json', true],
    );
    assert.match(project.read('verklaar.facts.json'), /contact\.phone/u);
    project.write('verklaar.facts.json', '{ "mine": true }');
    const refused = await library();
    assert.equal(refused.code, 1);
    assert.match(refused.err, /is no fact file of Verklaar/u);
    assert.equal(project.read('verklaar.facts.json'), '{ "mine": true }');
    assert.equal((await library('--force')).code, 0);
    assert.equal(project.read('verklaar.facts.json.edited'), '{ "mine": true }');
  });

  it('fails on a package without annotations, and without a name', async () => {
    project.write('src/subscriber.ts', 'export {};\n');
    project.write('src/privacy.ts', 'export {};\n');
    const empty = await library();
    assert.equal(empty.code, 1);
    assert.match(empty.err, /AN16/u);
    assert.ok(!existsSync(project.path('verklaar.facts.json')));
    assert.equal((await library('--allow-empty')).code, 0);
    project.write('package.json', '{ "type": "module" }');
    assert.equal((await library()).code, 2);
  });
});
