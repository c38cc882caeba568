import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { exitCodes } from '../../cli/src/exit-codes.js';
import { formats } from '../../cli/src/output/format.js';
import { buildProgram } from '../../cli/src/program.js';

const page = readFileSync(fileURLToPath(new URL('../../docs/cli.md', import.meta.url)), 'utf8');
const silent = { isTTY: false, write: (): void => undefined };
const program = buildProgram(
  { stdout: silent, stderr: silent, env: {}, cwd: '/', today: '2026-06-01' },
  () => undefined,
);

/** The text under a heading, to the next of its rank. */
function sectionOf(heading: string): string {
  const [, after] = page.split(`\n${heading}`, 2);
  assert.ok(after !== undefined, `docs/cli.md has no heading ${heading}`);
  return after.split(/\n#{2,3} /u)[0] ?? '';
}

describe('docs/cli.md', () => {
  const common = sectionOf('## Options of every command');

  it('has a section for every command, and for no other', () => {
    const sections = [...page.matchAll(/^### `verklaar (\w+)/gmu)].map(([, name]) => name);
    assert.deepEqual(
      sections,
      program.commands.map((command) => command.name()),
    );
  });

  for (const command of program.commands) {
    it(`tells every option of ${command.name()}, with its argument`, () => {
      const own = sectionOf(`### \`verklaar ${command.name()}`);
      for (const { flags } of command.options) {
        assert.ok(own.includes(`\`${flags}\``) || common.includes(`\`${flags}\``), flags);
      }
    });
  }

  it('tells no option that the program lacks', () => {
    const known = new Set([program, ...program.commands].flatMap(({ options }) => options.map(({ long }) => long)));
    known.add('--help');
    const verklaarOnly = page.replaceAll(/^```yaml\n[^]*?^```/gmu, (block) =>
      [...block.matchAll(/verklaar .*/gu)].join('\n'),
    );
    for (const [option] of verklaarOnly.matchAll(/--[a-z][a-z-]*/gu)) assert.ok(known.has(option), option);
  });

  it('tells every exit code and every format', () => {
    const codes = [...sectionOf('## Exit codes').matchAll(/^\| (\d) /gmu)].map(([, code]) => Number(code));
    assert.deepEqual(codes, Object.values(exitCodes));
    for (const format of formats) assert.match(sectionOf('## Output'), new RegExp(`^- \`${format}\``, 'mu'));
  });
});
