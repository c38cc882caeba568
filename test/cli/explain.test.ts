import assert from 'node:assert/strict';

import { copyProject, type ProjectCopy } from './support/project-copy.js';
import { type CliRun, runCli } from './support/run-cli.js';

describe('verklaar explain', () => {
  let project: ProjectCopy;
  const explain = (...argv: readonly string[]): Promise<CliRun> => runCli(['explain', ...argv], { cwd: project.root });
  before(() => {
    project = copyProject('shop');
  });
  after(() => {
    project.remove();
  });

  it('tells a field: category, ground and retention in words in each activity, recipients, place', async () => {
    const { code, out } = await explain('Subscriber.name');
    assert.equal(code, 0);
    assert.match(out, /^src\/subscriber\.ts#Subscriber\.name\n/u);
    assert.match(out, /category +.*\(identity\.name\)/u);
    assert.match(out, /newsletter +consent.*30 days.*\(P30D\)/iu);
    assert.match(out, /recipients +mailer/u);
    assert.match(out, /^ {2}src\/subscriber\.ts:9:\d+$/mu);
    assert.doesNotMatch(out, /Subscriber\.email/u);
  });

  it('tells every field of a category', async () => {
    assert.match((await explain('contact.email')).out, /^src\/subscriber\.ts#Subscriber\.email$/mu);
  });

  it('tells an activity with its open points, and a recipient', async () => {
    const activity = (await explain('newsletter')).out;
    assert.match(activity, /^newsletter: Newsletter\n/u);
    assert.match(activity, /legal basis +consent/iu);
    assert.match(activity, /recipients +mailer/u);
    assert.match(activity, /CO03 /u);
    assert.match(activity, /^ {2}src\/privacy\.ts:12:\d+$/mu);
    const recipient = (await explain('mailer')).out;
    assert.match(recipient, /^mailer: Mailer Voorbeeld BV\n/u);
    assert.match(recipient, /processing agreement +DPA-1/u);
    assert.match(recipient, /^ {2}src\/privacy\.ts:3:\d+$/mu);
  });

  it('tells a finding by its id, in any case, with articles, remedy and where it was raised', async () => {
    const { out } = await explain('co03');
    assert.match(out, /^CO03: /u);
    assert.match(out, /articles +GDPR 7\(1\)/u);
    assert.match(out, /what to do +\S/u);
    assert.match(out, /raised here +1/u);
    assert.match(out, /^ {2}src\/privacy\.ts:12:\d+$/mu);
    assert.match((await explain('LB01')).out, /raised here +0/u);
  });

  it('tells the same in JSON, and in Dutch', async () => {
    const told = JSON.parse((await explain('mailer', '--json')).out) as Record<string, unknown>;
    assert.deepEqual(Object.keys(told), ['schemaVersion', 'command', 'query', 'root', 'explanations']);
    const [only] = told.explanations as { kind: string; places: { file: string }[] }[];
    assert.deepEqual([only?.kind, only?.places[0]?.file], ['recipient', 'src/privacy.ts']);
    assert.match((await explain('newsletter', '--lang', 'nl')).out, /grondslag +toestemming/iu);
  });

  it('suggests a near name, and says what can be asked when nothing is near', async () => {
    const near = await explain('Subscriber.emial');
    assert.equal(near.code, 2);
    assert.match(
      near.err,
      /^Nothing in this register is called "Subscriber\.emial"\.\n→ Did you mean "Subscriber\.email"\?/u,
    );
    const far = await explain('zzzzzzzzzzzz');
    assert.equal(far.code, 2);
    assert.match(far.err, /→ Give a field/u);
  });
});
