import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';

import type { ProjectSession, ProjectState } from '../../../extension/src/server/analysis/project-session.js';

import { imports, sound } from '../../support/small-project.js';
import { openTypedSession } from '../../support/typed-session.js';
import { createWorkspace, type Workspace } from '../../support/workspace.js';

const orders = `${imports}import { Customer, accounts } from './customer.js';
export class Order {
  customer = new Customer();
  @PersonalData('contact.phone', { for: [accounts] }) phone = '';
  birthDate?: Date;
}
export function tell(order: Order): void {
  console.log(order.phone);
}
`;

describe('a project session', function () {
  let workspace: Workspace;
  let session: ProjectSession;
  let file: string;

  before(async () => {
    workspace = createWorkspace({ ...sound, 'src/order.ts': orders });
    file = `${workspace.root}/src/order.ts`;
    // So long that nothing is asked of types but by those who wait for everything.
    session = openTypedSession({ folder: workspace.root, delay: () => 60_000 });
    await session.settled();
  });
  after(() => {
    session.close();
    workspace.remove();
  });
  afterEach(async () => {
    session.update(file, undefined);
    await session.settled();
  });

  const state = (): ProjectState => {
    const now = session.state();
    assert.ok(now);
    return now;
  };
  const edit = (from: string, to: string): void => {
    assert.ok(orders.includes(from));
    session.update(file, orders.replace(from, to));
  };
  const fieldsHere = (): readonly string[] =>
    state()
      .factsIn('src/order.ts')
      .flatMap((fact) => (fact.kind === 'personalField' ? [`${fact.name} ${fact.declaration.value.category}`] : []));
  const found = (): readonly string[] =>
    state()
      .findingsIn('src/order.ts')
      .map(({ id, at }) => `${id} ${String(at?.start.line)}`)
      .sort();

  it('reads a project and answers by file', () => {
    assert.deepEqual(fieldsHere(), ['phone contact.phone']);
    assert.deepEqual(found(), ['DF01 9', 'DF10 6']);
    assert.deepEqual(
      state()
        .undecidedIn('src/order.ts')
        .map(({ name }) => name),
      ['birthDate'],
    );
    assert.equal(session.problem(), undefined);
  });

  it('has new facts and findings of the file as soon as it is edited, and those of types where they moved to', () => {
    edit("@PersonalData('contact.phone'", "\n\n  @PersonalData('contact.phon'");
    assert.deepEqual(fieldsHere(), []);
    assert.deepEqual(found(), ['AN02 7', 'DF01 11', 'DF10 8']);
  });

  it('has facts of what it is told by types only, for as long as the text names it', () => {
    edit("'contact.phone'", "'contact.email'");
    const embedded = (): boolean =>
      state()
        .factsIn('src/order.ts')
        .some(({ kind }) => kind === 'embedding');
    assert.deepEqual([fieldsHere(), embedded()], [['phone contact.email'], true]);
    edit('customer = new Customer();', '');
    assert.equal(embedded(), false);
  });

  it('tells listeners which file changed, and brings the register up to date', async () => {
    const told: (readonly string[] | 'all')[] = [];
    session.onChange(({ files }) => told.push(files));
    edit("'contact.phone'", "'contact.address'");
    await session.settled();
    assert.deepEqual(told[0], ['src/order.ts']);
    const data = state().register.activities.flatMap((activity) => activity.data.map(({ category }) => category));
    assert.deepEqual(data, ['contact.address', 'contact.email']);
  });

  it('takes the last of two quick edits', async () => {
    edit("'contact.phone'", "'contact.address'");
    edit("'contact.phone'", "'identity.name'");
    assert.deepEqual(fieldsHere(), ['phone identity.name']);
    await session.settled();
    assert.deepEqual(fieldsHere(), ['phone identity.name']);
  });

  for (const [what, from, to] of [
    ['an open brace', '  birthDate?: Date;\n}', '  birthDate?: Date;\n  {{'],
    ['half a decorator', "@PersonalData('contact.phone', { for: [accounts] })", '@PersonalData('],
    ['an open text', "'contact.phone'", "'contact.phone"],
  ] as const) {
    it(`keeps what was read while there is ${what}, and says so`, async () => {
      edit(from, to);
      assert.deepEqual(state().stale?.cause, 'brokenCode');
      assert.equal(state().stale?.file, 'src/order.ts');
      assert.deepEqual(fieldsHere(), ['phone contact.phone']);
      assert.ok(found().some((finding) => finding.startsWith('AN14')));
      assert.ok(found().some((finding) => finding.startsWith('DF01')));
      await session.settled();
      assert.deepEqual(fieldsHere(), ['phone contact.phone']);
      assert.equal(state().stale?.cause, 'brokenCode');
      session.update(file, orders);
      assert.equal(state().stale, undefined);
      assert.deepEqual(found(), ['DF01 9', 'DF10 6']);
    });
  }

  it('lets comments answer at once, and tells of one that answers nothing', () => {
    edit('  console.log', '  // verklaar-ignore DF01: tried by hand, never deployed\n  console.log');
    assert.deepEqual(found(), ['DF10 6']);
    edit('  birthDate', '  // verklaar-ignore DF01: tried by hand, never deployed\n  birthDate');
    assert.deepEqual(found(), ['DF01 10', 'DF10 7', 'SU01 6']);
  });

  it('keeps the state while the config is broken, and takes the mended one', async () => {
    const config = `${workspace.root}/verklaar.config.json`;
    const text = sound['verklaar.config.json'] ?? '';
    session.update(config, text.replace('"NL"', '"Atlantis"'));
    assert.equal(state().stale?.cause, 'brokenConfig');
    assert.ok((session.problem()?.findings ?? []).length > 0);
    assert.deepEqual(fieldsHere(), ['phone contact.phone']);
    session.update(config, text.replace('"NL"', '"NL", "BE"'));
    assert.equal(state().stale, undefined);
    assert.equal(session.problem(), undefined);
    assert.deepEqual(state().config.markets, ['NL', 'BE']);
    session.update(config, undefined);
    await session.settled();
    assert.deepEqual(state().config.markets, ['NL']);
  });

  it('forgets a file that is gone, and reads one that is new', async () => {
    const other = 'src/visit.ts';
    workspace.write({ [other]: orders.replace('class Order', 'class Visit') });
    session.refresh([`${workspace.root}/${other}`]);
    await session.settled();
    assert.ok(state().factsIn(other).length > 0);
    rmSync(`${workspace.root}/${other}`);
    session.refresh([`${workspace.root}/${other}`]);
    assert.deepEqual([state().factsIn(other), state().findingsIn(other)], [[], []]);
    await session.settled();
    assert.equal(state().files.length, 2);
  });

  it('tells nothing of flows in test files, nor of comments about them, until the config asks to', async () => {
    const other = 'src/order.test.ts';
    const config = `${workspace.root}/verklaar.config.json`;
    const inTest = (): readonly string[] =>
      state()
        .findingsIn(other)
        .map(({ id }) => id);
    const ignored = '  // verklaar-ignore DF01: the number is made up\n  export const none = 0;\n';
    workspace.write({ [other]: `${orders}${ignored}` });
    session.refresh([`${workspace.root}/${other}`]);
    await session.settled();
    assert.deepEqual(inTest(), ['DF10']);
    session.update(`${workspace.root}/${other}`, `\n${orders}${ignored}`);
    assert.deepEqual(inTest(), ['DF10']);
    await session.settled();
    assert.deepEqual(inTest(), ['DF10']);
    session.update(config, sound['verklaar.config.json']?.replace('{', '{ "flows": { "tests": "report" },'));
    await session.settled();
    assert.deepEqual([...inTest()].sort(), ['DF01', 'DF10', 'SU01']);
    rmSync(`${workspace.root}/${other}`);
    session.update(config, undefined);
    session.refresh([config, `${workspace.root}/${other}`]);
    await session.settled();
    assert.equal(state().files.length, 2);
  });

  it('takes many files that changed at once', async () => {
    const names = Array.from({ length: 30 }, (_, index) => `src/many${String(index)}.ts`);
    workspace.write(Object.fromEntries(names.map((name) => [name, orders])));
    const many = names.map((name) => `${workspace.root}/${name}`);
    session.refresh(many);
    await session.settled();
    assert.ok(names.every((name) => state().factsIn(name).length > 0));
    workspace.write(Object.fromEntries(names.map((name) => [name, 'export {};'])));
    session.refresh(many);
    await session.settled();
    assert.ok(names.every((name) => state().factsIn(name).length === 0));
    for (const file of many) rmSync(file);
    session.refresh(many);
    await session.settled();
    assert.equal(state().files.length, 2);
  });

  it('leaves out what the list of accepted findings answers', async () => {
    const open = state().findings.find(({ at, severity }) => at === undefined && severity === 'warning');
    assert.ok(open);
    const accepted = { [`privacy/accepted.yaml`]: acceptanceOf(open.id, open.subject) };
    workspace.write(accepted);
    session.refresh([`${workspace.root}/privacy/accepted.yaml`]);
    await session.settled();
    const isOpen = (): boolean =>
      state().findings.some(({ id, subject }) => id === open.id && subject === open.subject);
    assert.equal(isOpen(), false);
    assert.ok(state().allFindings.some(({ id, subject }) => id === open.id && subject === open.subject));
    rmSync(`${workspace.root}/privacy/accepted.yaml`);
    session.refresh([`${workspace.root}/privacy/accepted.yaml`]);
    await session.settled();
    assert.equal(isOpen(), true);
  });

  it('has what types tell of one file without reading all of it again', async () => {
    edit('console.log(order.phone)', 'console.log(order.customer.email)');
    const now = await session.ready(file);
    const [flow] = now?.findingsIn('src/order.ts').filter(({ id }) => id === 'DF01') ?? [];
    assert.deepEqual(flow?.data, ['order.customer.email']);
    assert.deepEqual(
      await session.settled().then((whole) => whole?.findingsIn('src/order.ts')),
      now?.findingsIn('src/order.ts'),
    );
  });

  it('knows what was typed while it was read for the first time', async () => {
    const other = openTypedSession({ folder: workspace.root, delay: () => 60_000 });
    other.update(file, orders.replace("'contact.phone'", "'contact.address'"));
    assert.equal(other.state(), undefined);
    const now = await other.ready(file);
    other.close();
    const categories = now
      ?.factsIn('src/order.ts')
      .flatMap((fact) => (fact.kind === 'personalField' ? fact.declaration.value.category : []));
    assert.deepEqual(categories, ['contact.address']);
  });

  it('asks types by itself when nothing was typed for a while, and then reads everything', async () => {
    const other = openTypedSession({ folder: workspace.root, delay: () => 20 });
    await other.settled();
    const isFound = new Promise<void>((resolve) => {
      other.onChange(() => {
        const now = other.state();
        if (now?.findingsIn('src/order.ts').some(({ id }) => id === 'DF04') === true) resolve();
      });
    });
    const isRead = new Promise<void>((resolve) => {
      other.onChange(({ files }) => {
        if (files === 'all') resolve();
      });
    });
    other.update(file, orders.replace('console.log(order.phone)', 'throw new Error(order.phone)'));
    await isFound;
    await isRead;
    other.close();
    assert.deepEqual(
      other
        .state()
        ?.findingsIn('src/order.ts')
        .map(({ id }) => id)
        .sort(),
      ['DF04', 'DF10'],
    );
  });

  it('goes on by itself with what was typed during the first reading', async () => {
    const other = openTypedSession({ folder: workspace.root, delay: () => 20 });
    const isFound = new Promise<void>((resolve) => {
      other.onChange(() => {
        const now = other.state();
        if (now?.findingsIn('src/order.ts').some(({ id }) => id === 'DF04') === true) resolve();
      });
    });
    other.update(file, orders.replace('console.log(order.phone)', 'throw new Error(order.phone)'));
    await isFound;
    other.close();
    assert.equal(other.problem(), undefined);
  });

  it('reads a file that was broken from the start as far as it goes, and whole once it is whole', async () => {
    workspace.write({ 'src/broken.ts': `${orders.replaceAll('Order', 'Sale')}{{` });
    const broken = `${workspace.root}/src/broken.ts`;
    const other = openTypedSession({ folder: workspace.root, delay: () => 60_000 });
    const idsOf = (now: ProjectState | undefined): readonly string[] =>
      now
        ?.findingsIn('src/broken.ts')
        .map(({ id }) => id)
        .sort() ?? [];
    assert.ok(idsOf(await other.settled()).includes('AN14'));
    other.update(broken, `${orders.replaceAll('Order', 'Sale')}{{ `);
    assert.equal(other.state()?.stale?.file, 'src/broken.ts');
    const read = await other.settled();
    assert.equal(read?.stale, undefined);
    assert.ok(idsOf(read).includes('AN14'));
    other.update(broken, orders.replaceAll('Order', 'Sale'));
    assert.equal(idsOf(other.state()).includes('AN14'), false);
    assert.equal(other.state()?.stale, undefined);
    assert.deepEqual(idsOf(await other.settled()), ['DF01', 'DF10']);
    other.close();
    rmSync(broken);
    session.refresh([broken]);
    await session.settled();
  });

  it('follows an id that is edited into the files that name it, before everything is read again', async () => {
    const declared = `${workspace.root}/src/customer.ts`;
    const text = sound['src/customer.ts'] ?? '';
    const activities = (): readonly string[] =>
      state()
        .factsIn('src/order.ts')
        .flatMap((fact) => (fact.kind === 'personalField' ? (fact.declaration.value.for ?? []) : []))
        .map(String);
    const unknown = (): readonly string[] =>
      state().findings.flatMap(({ at, id }) => (id === 'AN07' ? [`${at?.file ?? ''} ${String(at?.start.line)}`] : []));
    for (const id of ['account', 'customers']) {
      session.update(declared, text.replace("id: 'accounts'", `id: '${id}'`));
      await session.ready(declared);
      assert.deepEqual(activities(), [id]);
      assert.deepEqual(unknown(), []);
    }
    session.update(file, orders.replace('for: [accounts]', "for: ['accounts']"));
    await session.ready(file);
    assert.deepEqual(unknown(), ['src/order.ts 5']);
    session.update(declared, undefined);
    await session.settled();
    assert.deepEqual(unknown(), []);
  });

  it('follows an id that is taken back at once, into a file that was read in between', async () => {
    const declared = `${workspace.root}/src/customer.ts`;
    const text = sound['src/customer.ts'] ?? '';
    session.update(declared, text.replace("id: 'accounts'", "id: 'profiles'"));
    session.update(file, orders.replace('birthDate', 'birthday'));
    // Whoever asks has it read.
    assert.deepEqual(fieldsHere(), ['phone contact.phone']);
    session.update(declared, text);
    await session.ready(declared);
    assert.deepEqual(
      state().findings.flatMap(({ at, id }) => (id === 'AN07' ? [at?.file] : [])),
      [],
    );
    assert.deepEqual(
      state().register.activities.map(({ id }) => id),
      ['accounts'],
    );
  });

  it('tells what a name stands for', async () => {
    const here = await session.symbolAt(file, orders.indexOf('order.phone') + 6);
    assert.deepEqual(here, [{ kind: 'field', owner: 'src/order.ts#Order', name: 'phone' }]);
  });

  it('gives a tree of the text as it is now', () => {
    edit('class Order', 'class Purchase');
    assert.match(session.syntaxOf(file)?.source.text ?? '', /class Purchase/u);
    assert.equal(session.syntaxOf(`${workspace.root}/src/none.ts`), undefined);
  });
});

function acceptanceOf(finding: string, subject: string): string {
  return `schemaVersion: 1\naccepted:\n  - finding: ${finding}\n    subject: ${subject}\n    reason: it is known\n    owner: jan@acme.example\n    until: 2999-01-01\n`;
}
