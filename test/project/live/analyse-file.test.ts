import assert from 'node:assert/strict';

import { openShop, type OpenShop, shop } from './shop.js';

type OwnFile = Extract<keyof typeof shop, `src/${string}`>;

const ownFiles = Object.keys(shop).filter((file): file is OwnFile => file.startsWith('src/'));

/** Edits after which a file itself says something else, with the number of flows that it then hands over. */
const edits: readonly (readonly [OwnFile, string, string, number])[] = [
  ['src/mail.ts', '  log(to);\n', '', 1],
  ['src/mail.ts', 'mask(customer.email)', 'mask(customer.email), customer.email', 3],
  ['src/mail.ts', 'mask(customer.email)', "mask('***')", 1],
  ['src/mail.ts', 'welcome(customer: Customer)', 'welcome(customer: Customer, also: { email: string })', 2],
  ['src/use.ts', "note('order', order);", "note('order', order.number);", 2],
  ['src/use.ts', "note('order', order);", "const said = order.customer; note('order', said); note('order', said);", 4],
  ['src/use.ts', "bus.emit('welcome'", "bus.emit('goodbye'", 2],
  [
    'src/use.ts',
    'console.info(customer.phone);',
    'function say(text: string) { console.log(text); } say(order.customer.email);',
    3,
  ],
  ['src/store.ts', 'store.add(email)', 'store.add(String(email.length))', 1],
  ['src/customer.ts', "phone = ''", "phone = ''; telephone = ''", 0],
];

describe('A file of a project that stays open', () => {
  let project: OpenShop;
  before(() => {
    project = openShop();
  });
  after(() => {
    project.remove();
  });
  const place = (file: string): string => `${project.root}/${file}`;
  /** Offsets move with every edit before them; lines and columns do not, when a line only gets longer. */
  const withoutOffsets = (value: unknown): unknown =>
    JSON.parse(JSON.stringify(value, (key, part: unknown) => (key === 'extent' ? undefined : part)));

  it('says what the whole analysis says of it', () => {
    const analysis = project.live.analyse();
    assert.ok(analysis);
    const found = analysis.files.map((file) => project.live.analyseFile(file));
    assert.deepEqual(
      found.flatMap(({ outflow }) => outflow.flows),
      analysis.outflow.flows,
    );
    assert.deepEqual(
      found.flatMap(({ facts }) => facts),
      analysis.facts,
    );
    assert.deepEqual(
      found.flatMap(({ undecided }) => undecided.map(({ name }) => name)),
      ['phone'],
    );
  });

  it('says the same right after edits that change nothing, of whichever files', () => {
    for (const file of ownFiles) project.live.update(place(file), `// a\n${shop[file]}`);
    const analysis = project.live.analyse();
    assert.ok(analysis && analysis.outflow.flows.length > 5);
    const expected = new Map(ownFiles.map((file) => [file, withoutOffsets(project.live.analyseFile(place(file)))]));
    for (const file of [...ownFiles, ...ownFiles].reverse()) {
      project.live.update(place(file), `// and more\n${shop[file]}`);
      assert.deepEqual(withoutOffsets(project.live.analyseFile(place(file))), expected.get(file), file);
    }
    for (const file of ownFiles) project.live.update(place(file), undefined);
    project.live.analyse();
  });

  for (const [file, from, to, flows] of edits) {
    it(`says of ${file} with "${to.slice(0, 40)}" what a whole reading of that text says`, () => {
      const text = shop[file].replace(from, to);
      assert.notEqual(text, shop[file]);
      project.live.update(place(file), text);
      const read = project.live.analyseFile(place(file));
      assert.equal(read.outflow.flows.length, flows);
      assert.ok(project.live.analyse());
      assert.deepEqual(read, project.live.analyseFile(place(file)));
      project.live.update(place(file), undefined);
    });
  }

  it('hands data over to a function of another file as soon as that is known to hand it on', () => {
    const log = place('src/log.ts');
    const mail = place('src/mail.ts');
    project.live.analyse();
    const before = project.live.analyseFile(mail).flows.length;
    project.live.update(log, shop['src/log.ts'].replace('return value', 'console.log(value);\n  return value'));
    assert.equal(project.live.analyseFile(log).facts.length, 0);
    assert.equal(project.live.analyseFile(mail).flows.length, before + 1);
    project.live.analyse();
    assert.equal(project.live.analyseFile(mail).flows.length, before + 1);
    project.live.update(log, undefined);
  });
});
