import assert from 'node:assert/strict';

import { copyProject, type ProjectCopy } from './support/project-copy.js';
import { runCli } from './support/run-cli.js';

type Documents = Readonly<Record<string, string>>;

describe('Documents are the same bytes', () => {
  let original: Documents;
  const projects: ProjectCopy[] = [];
  const copy = (...args: Parameters<typeof copyProject>): ProjectCopy => {
    const project = copyProject(...args);
    projects.push(project);
    return project;
  };
  async function documentsOf(project: ProjectCopy): Promise<Documents> {
    const { code, err } = await runCli(['report', '--quiet'], { cwd: project.root });
    assert.equal(code, 0, err);
    return Object.fromEntries(project.files('privacy').map((name) => [name, project.read(name)]));
  }
  before(async () => {
    original = await documentsOf(copy('shop'));
    assert.equal(Object.keys(original).length, 14);
  });
  after(() => {
    for (const project of projects) project.remove();
  });

  it('in a folder of another name, with letters of other languages and spaces', async () => {
    assert.deepEqual(await documentsOf(copy('shop', { name: 'Größe & Sœurs – 店' })), original);
  });

  it('in another time zone and language of the machine', async () => {
    const { TZ, LANG } = process.env;
    process.env.TZ = 'Pacific/Kiritimati';
    process.env.LANG = 'tr_TR.UTF-8';
    try {
      assert.deepEqual(await documentsOf(copy('shop')), original);
    } finally {
      restore('TZ', TZ);
      restore('LANG', LANG);
    }
  });

  const harmless: readonly (readonly [what: string, change: (text: string) => string])[] = [
    ['lines are inserted above', (text) => `// A line.\n\n/* Another. */\n\n${text}`],
    ['line ends are those of Windows', (text) => text.replaceAll('\n', '\r\n')],
    ['a byte order mark stands first', (text) => `\uFEFF${text}`],
    ['it is indented otherwise', (text) => text.replaceAll(/^ +/gmu, (indent) => '\t'.repeat(indent.length))],
  ];
  for (const [what, change] of harmless) {
    it(`when ${what}, and check sees no drift`, async () => {
      const project = copy('shop');
      await documentsOf(project);
      for (const file of ['src/privacy.ts', 'src/subscriber.ts', 'verklaar.config.json', 'tsconfig.json']) {
        project.edit(file, change);
      }
      const { code, out } = await runCli(['check'], { cwd: project.root });
      assert.equal(code, 0, out);
      assert.deepEqual(await documentsOf(project), original);
    });
  }

  it('when members of a class and declarations change places', async () => {
    const project = copy('shop');
    project.edit('src/subscriber.ts', (text) => {
      const [head = '', email = '', name = '', batch = ''] = text.split(/(?=^ {2}@)/mu);
      return `${head}${batch.replace(/\}\n$/u, '')}${name}${email}}\n`;
    });
    project.edit('src/privacy.ts', (text) => {
      const [imports = '', recipient = '', activity = ''] = text.split(/(?=^export )/mu);
      return `${imports}${activity}\n${recipient}`.replace('[mailer]', '[() => mailer]');
    });
    assert.deepEqual(await documentsOf(project), original);
  });

  it('and differ, as a proof that the proofs can fail, when the code says something else', async () => {
    const project = copy('shop');
    project.edit('src/subscriber.ts', (text) => text.replace('identity.name', 'contact.phone'));
    assert.notDeepEqual(await documentsOf(project), original);
  });

  it('hold no line number, no date of today and no path of this machine', () => {
    const all = Object.values(original).join('\n');
    assert.doesNotMatch(all, /\.ts:\d/u);
    assert.ok(!all.includes(new Date().toISOString().slice(0, 10)));
    assert.ok(!all.includes(projects[0]?.root ?? '/'));
  });
});

function restore(name: 'LANG' | 'TZ', value: string | undefined): void {
  if (value === undefined) Reflect.deleteProperty(process.env, name);
  else process.env[name] = value;
}
