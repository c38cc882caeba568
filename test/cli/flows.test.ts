import type { Log } from 'sarif';

import { Ajv } from 'ajv';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import { copyProject, type ProjectCopy } from './support/project-copy.js';
import { type CliRun, runCli } from './support/run-cli.js';

const leak = `declare const console: { log(text: string): void };

/** Writes a line. */
export function trace(text: string): void {
  console.log(text);
}
`;
const welcome = `import type { Subscriber } from './subscriber.js';
import { trace } from './trace.js';

export function welcome(subscriber: Subscriber): void {
  trace(subscriber.email);
}
`;

interface FoundAt {
  readonly id: string;
  readonly params: { readonly ids?: string };
  readonly at?: { readonly file: string };
}

/** Against the published schema, which is of draft 4 of JSON Schema: what its keywords say here is the same today. */
function sarifProblems(log: unknown): readonly unknown[] {
  const file = createRequire(import.meta.url).resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
  const { $schema, id, ...schema } = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  assert.match(String($schema), /draft-04/u);
  assert.match(String(id), /sarif-2\.1\.0/u);
  const validate = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(schema);
  validate(log);
  return validate.errors ?? [];
}

describe('verklaar and where personal data go', () => {
  let project: ProjectCopy;
  const run = (command: string, ...options: readonly string[]): Promise<CliRun> =>
    runCli([command, ...options], { cwd: project.root, today: '2027-01-31' });
  beforeEach(() => {
    project = copyProject('shop', { change: { 'src/trace.ts': leak, 'src/welcome.ts': welcome } });
  });
  afterEach(() => {
    project.remove();
  });

  it('fails on data in a log, at the place that hands them over', async () => {
    const { code, out } = await run('check');
    assert.equal(code, 1);
    assert.match(
      out,
      /^error DF01 .*`console\.log`.*e-mail address \(`subscriber\.email`\).*\n {2}src\/welcome\.ts:5:9$/mu,
    );
    assert.doesNotMatch(out, /src\/trace\.ts/u);
  });

  it('tells the way step by step when asked', async () => {
    const { out } = await run('check', '--verbose');
    assert.match(
      out,
      / {2}┌ subscriber\.email {2}src\/welcome\.ts:4:\d+\n {2}│ trace\(subscriber\.email\) {2}src\/welcome\.ts:5:3\n {2}└ console\.log\(text\) {2}src\/trace\.ts:5:3\n/u,
    );
    const { out: explained } = await run('explain', 'DF01');
    assert.match(explained, /└ console\.log\(text\) {2}src\/trace\.ts:5:3/u);
  });

  it('has data and ways in JSON', async () => {
    const told = JSON.parse((await run('check', '--json')).out) as {
      findings: { id: string; data?: string[]; paths?: { role: string }[][] }[];
    };
    const found = told.findings.filter(({ id }) => id === 'DF01');
    assert.deepEqual(
      found.map(({ data, paths }) => [data, paths?.map((path) => path.map(({ role }) => role))]),
      [[['subscriber.email'], [['source', 'step', 'sink']]]],
    );
    assert.ok(told.findings.some(({ data, paths }) => data === undefined && paths === undefined));
  });

  it('annotates the place in a pull request', async () => {
    const { out } = await run('check', '--format', 'github');
    assert.match(out, /^::error file=src\/welcome\.ts,line=5,col=9,endLine=5,endColumn=25,title=DF01::/mu);
  });

  it('gives SARIF that holds to its schema, with code flows and related places', async () => {
    const log = JSON.parse((await run('check', '--format', 'sarif')).out) as Log;
    assert.deepEqual(sarifProblems(log), []);
    const result = log.runs[0]?.results?.find(({ ruleId }) => ruleId === 'DF01');
    const [flow, ...others] = result?.codeFlows ?? [];
    assert.deepEqual(others, []);
    assert.deepEqual(
      flow?.threadFlows[0]?.locations.map(({ location }) => [
        location?.message?.text,
        location?.physicalLocation?.artifactLocation?.uri,
        location?.physicalLocation?.region?.startLine,
      ]),
      [
        ['subscriber.email', 'src/welcome.ts', 4],
        ['trace(subscriber.email)', 'src/welcome.ts', 5],
        ['console.log(text)', 'src/trace.ts', 5],
      ],
    );
    assert.deepEqual(
      result?.relatedLocations?.map(({ id, message }) => [id, message?.text]),
      [
        [0, 'subscriber.email'],
        [1, 'console.log(text)'],
      ],
    );
    const rest = log.runs[0]?.results?.filter(({ ruleId }) => ruleId !== 'DF01') ?? [];
    assert.ok(rest.length > 0 && rest.every(({ codeFlows }) => codeFlows === undefined));
  });

  it('would hear of SARIF that does not hold to its schema', async () => {
    const log = JSON.parse((await run('check', '--format', 'sarif')).out) as { version: string };
    assert.notDeepEqual(sarifProblems({ ...log, version: '2.0.0' }), []);
    assert.notDeepEqual(sarifProblems({ ...log, times: 1 }), []);
  });

  it('leaves out what a comment or the baseline accepts', async () => {
    project.edit('src/welcome.ts', (text) =>
      text.replace(
        '  trace(',
        '  // verklaar-ignore no-personal-data-in-logs: the log is of one machine, in memory\n  trace(',
      ),
    );
    await run('report', '--quiet');
    const commented = await run('check');
    assert.equal(commented.code, 0, commented.out);
    assert.match(commented.out, /; 1 suppressed$/mu);
    assert.deepEqual(sarifProblems(JSON.parse((await run('check', '--format', 'sarif')).out)), []);

    project.write('src/welcome.ts', welcome);
    assert.equal((await run('check')).code, 1);
    await run('check', '--update-baseline');
    assert.match(project.read('privacy/baseline.json'), /"data": "subscriber\.email",\s+"to": "console\.log"/u);
    const accepted = await run('check');
    assert.equal(accepted.code, 0, accepted.out);
    project.edit('src/welcome.ts', (text) => text.replace('email', 'name'));
    assert.match((await run('check')).out, /^error DF01 .*`subscriber\.name`/mu);
  });

  it('says nothing of test files, nor of comments in them about flows, unless asked to', async () => {
    const ignored = '  // verklaar-ignore DF01, DF10: the address is made up\n  trace(';
    project.write('src/quiet.spec.ts', welcome);
    project.write('src/ignored.spec.ts', welcome.replace('  trace(', ignored));
    project.write('src/needless.spec.ts', welcome.replace('  trace(', ignored).replace('subscriber.email', "'none'"));
    project.write('src/welcome.ts', 'export {};\n');
    const inTests = async (): Promise<readonly string[]> => {
      const told = JSON.parse((await run('check', '--json')).out) as { findings: FoundAt[] };
      const found = told.findings.filter(({ at }) => at?.file.endsWith('.spec.ts'));
      return found.map(({ at, id, params }) => `${at?.file ?? ''} ${id} ${params.ids ?? ''}`.trim()).sort();
    };
    const idle = ['src/ignored.spec.ts SU01 DF10', 'src/needless.spec.ts SU01 DF10'];
    assert.deepEqual(await inTests(), idle);
    project.edit('verklaar.config.json', (text) => text.replace(/^\{/u, '{ "flows": { "tests": "report" },'));
    const [first = ''] = idle;
    assert.deepEqual(await inTests(), [first, 'src/needless.spec.ts SU01 DF01, DF10', 'src/quiet.spec.ts DF01']);
  });

  it('keeps lines and steps out of committed documents', async () => {
    await run('report', '--quiet');
    const before = project.files('privacy').map((name) => project.read(name));
    project.edit('src/trace.ts', (text) => `\n\n${text}`);
    project.edit('src/welcome.ts', (text) => `\n\n${text}`);
    await run('report', '--quiet');
    assert.deepEqual(
      project.files('privacy').map((name) => project.read(name)),
      before,
    );
    assert.match(project.read('privacy/register.en.md'), /DF01/u);
  });

  it('explains what a recipient was seen to get', async () => {
    project.edit('src/privacy.ts', (text) => text.replace("id: 'mailer',", "id: 'mailer',\n  service: 'brevo',"));
    project.write(
      'src/welcome.ts',
      welcome
        .replace(/^import \{ trace.*\n/mu, '')
        .replace('  trace(', "  fetch('https://api.brevo.com/v3/contacts', { method: 'POST', body: ")
        .replace('.email)', '.email })') + 'declare function fetch(url: string, init: object): unknown;\n',
    );
    const { out } = await run('explain', 'mailer');
    assert.match(out, /seen in code +E-mail address \(src\/welcome\.ts#welcome\)/u);
  });
});
