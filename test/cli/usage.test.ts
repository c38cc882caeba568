import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

import { copyProject, type ProjectCopy } from './support/project-copy.js';
import { type CliRun, runCli } from './support/run-cli.js';

const here = fileURLToPath(new URL('.', import.meta.url));

describe('The command line', () => {
  const run = (...argv: readonly string[]): Promise<CliRun> => runCli(argv, { cwd: here });

  it('prints its help without arguments, and ends with 0', async () => {
    const bare = await run();
    assert.deepEqual(bare, await run('--help'));
    assert.deepEqual([bare.code, bare.err], [0, '']);
    assert.match(bare.out, /^Usage: verklaar/u);
  });

  it('helps as the golden file says', async () => {
    const pages = [
      [],
      ['init'],
      ['report'],
      ['check'],
      ['approve'],
      ['accept'],
      ['export'],
      ['diff'],
      ['publish'],
      ['explain'],
    ].map(async (command) => {
      const { code, out } = await run(...command, '--help');
      assert.equal(code, 0);
      return out;
    });
    const golden = readFileSync(path.join(here, 'help.golden.txt'), 'utf8').replaceAll('\r\n', '\n');
    assert.equal((await Promise.all(pages)).join('\n'), golden);
  });

  it('prints the version of its package', async () => {
    const manifest = JSON.parse(
      readFileSync(fileURLToPath(new URL('../../cli/package.json', import.meta.url)), 'utf8'),
    ) as { version: string };
    assert.deepEqual(await run('--version'), { code: 0, out: `${manifest.version}\n`, err: '' });
  });

  const mistakes: readonly (readonly [argv: readonly string[], told: RegExp])[] = [
    [['chekc'], /unknown command 'chekc'\n\(Did you mean check\?\)/u],
    [['check', '--alow-empty'], /unknown option '--alow-empty'\n\(Did you mean --allow-empty\?\)/u],
    [['check', '--format', 'xml'], /Allowed choices are text, json, github, sarif\./u],
    [['check', '--format', 'sarif', '--json'], /cannot be used with option '--json'/u],
    [['check', 'src'], /too many arguments/u],
    [['publish'], /required option '--out <folder>' not specified/u],
    [['publish', '--out', 'x', '--fragment', '--heading-level', '7'], /from 1 to 6/u],
    [['publish', '--out', 'x', '--heading-level', '3'], /--heading-level is of the title of a fragment/u],
    [['check', '--timeout', '3'], /--timeout is for a published page/u],
    [['explain'], /missing required argument 'name'/u],
    [['export'], /missing required argument 'document'/u],
    [['export', 'statement'], /"statement" cannot be exported\.\n→ /u],
    [['export', 'register', '--format', 'docx'], /Allowed choices are xlsx, csv, json, md, html\./u],
    [['export', 'register', '--format', 'md', '--layout', 'gba'], /--layout means nothing for md\.\n→ .*xlsx, csv/u],
    [['export', 'register', '--separator', ';'], /--separator means nothing for xlsx\.\n→ .*csv/u],
    [['export', 'register', '--out', '-'], /no text for standard output\.\n→ /u],
    [['report', '--out', 'x.json'], /--out .*\n→ Use it with --library\./u],
    [['check', '--lang', 'xx'], /No messages in language "xx"\.\n→ Use --lang en or --lang nl\./u],
    [['check', '--cwd', 'no/such/folder'], /There is no folder no\/such\/folder\.\n→ /u],
    [['check', '--config', 'no.json'], /There is no no\.json\.\n→ .*verklaar init/u],
    [['check', '--config', 'fixtures'], /^fixtures is a folder, not a config\.\n→ .*--cwd\.\n/u],
    [['check'], /There is no verklaar\.config\.json in .*\n→ .*verklaar init/u],
  ];
  for (const [argv, told] of mistakes) {
    it(`ends with 2 on: verklaar ${argv.join(' ')}`, async () => {
      const { code, out, err } = await run(...argv);
      assert.equal(code, 2);
      assert.equal(out, '');
      assert.match(err, told);
      assert.doesNotMatch(err, /\n\s+at /u);
    });
  }

  it('ends with 2 where there are two configs, or no tsconfig, and says what to do', async () => {
    const cases: readonly (readonly [change: Record<string, string | undefined>, told: RegExp])[] = [
      [{ 'verklaar.config.yaml': 'organisations: []\n' }, /There are 2 configs.*\n→ Keep one/u],
      [{ 'tsconfig.json': undefined }, /There is no tsconfig\.json.*\n→ Add one/u],
      [{ 'tsconfig.json': '{ "compilerOptions": { ' }, /tsconfig\.json cannot be used.*\n→ Mend it/u],
    ];
    for (const [change, told] of cases) {
      const project = copyProject('shop', { change });
      const { code, err } = await runCli(['report'], { cwd: project.root });
      project.remove();
      assert.equal(code, 2);
      assert.match(err, told);
    }
  });

  it('tells a mistake of its own with a stack, and ends with 3', async () => {
    const failing = {
      isTTY: false,
      write: (): void => {
        throw new TypeError('nobody expected this');
      },
    };
    let err = '';
    const { main } = await import('../../cli/src/main.js');
    const stderr = { isTTY: false, write: (text: string): void => void (err += text) };
    assert.equal(await main([], { stdout: failing, stderr, env: {}, cwd: here, today: '2026-06-01' }), 3);
    assert.match(err, /^This is a mistake in Verklaar.*\nTypeError: nobody expected this\n\s+at /u);
  });

  describe('on a terminal', () => {
    let project: ProjectCopy;
    before(() => {
      project = copyProject('shop');
    });
    after(() => {
      project.remove();
    });
    const escape = '\u001B[';
    const check = (
      env: Readonly<Record<string, string>>,
      terminal: boolean,
      ...options: readonly string[]
    ): Promise<CliRun> => runCli(['check', ...options], { cwd: project.root, env, terminal });

    it('uses colours, and not where they are refused', async () => {
      assert.ok((await check({}, true)).out.includes(escape));
      assert.ok(!(await check({ NO_COLOR: '1' }, true)).out.includes(escape));
      assert.ok(!(await check({ TERM: 'dumb' }, true)).out.includes(escape));
      assert.ok(!(await check({}, true, '--no-color')).out.includes(escape));
      assert.ok(!(await check({}, false)).out.includes(escape));
      assert.ok((await check({ FORCE_COLOR: '1' }, false)).out.includes(escape));
    });

    it('shows progress that goes away, and none in CI, with --quiet or beside machine output', async () => {
      const { err } = await check({}, true);
      assert.ok(err.includes('Reading code …') && err.endsWith(`\r${escape}2K`), JSON.stringify(err));
      assert.equal((await check({ CI: 'true' }, true)).err, '');
      assert.equal((await check({}, true, '--quiet')).err, '');
      assert.equal((await check({}, true, '--json')).err, '');
      assert.equal((await check({}, false)).err, '');
    });
  });
});
