import assert from 'node:assert/strict';

import type { Analysis } from '../../../core/src/project/index.js';

import { placeAt } from '../../../core/src/completion/index.js';
import { type Fact, validateFacts } from '../../../core/src/index.js';
import { createSyntaxReader } from '../../../core/src/project/index.js';
import { analyseOnce } from '../../support/sample.js';

const samples = ['energy-platform', 'hvac-software', 'marketing-agency', 'meter-operator', 'web-agency'];

/** The facts of a project when each of its files is read by syntax alone. */
function readAll({ config, facts, files, root }: Analysis): readonly Fact[] {
  const { tsconfig } = config;
  const reader = createSyntaxReader({ root, ...(tsconfig && { tsconfig }) });
  const paths = new Set(files.map((file) => file.slice(root.length + 1)));
  const elsewhere = facts.filter(({ evidence }) => !paths.has(evidence.file));
  const read = files.flatMap((file) => {
    const path = file.slice(root.length + 1);
    return reader.read(
      file,
      facts.filter(({ evidence }) => evidence.file !== path),
    ).facts;
  });
  return validateFacts([...read, ...elsewhere]).facts;
}

function sorted(facts: readonly Fact[]): readonly string[] {
  return facts.map((fact) => JSON.stringify(fact)).sort();
}

describe('reading by syntax alone', () => {
  it('tells of code that is nested too deeply, and of none that is not there', () => {
    const reader = createSyntaxReader({ root: '/work/shop' });
    const file = '/work/shop/deep.ts';
    assert.equal(reader.read(file, []).isWhole, false);
    reader.update(file, `export const a = ${'['.repeat(20_000)}${']'.repeat(20_000)};`);
    const { facts, findings, isWhole } = reader.read(file, []);
    assert.deepEqual([facts, findings.map(({ id }) => id), isWhole], [[], ['AN14'], false]);
    reader.update(file, 'export const a = [[]];');
    assert.deepEqual([reader.read(file, []).findings, reader.read(file, []).isWhole], [[], true]);
  });

  it('follows no alias of itself, which is what an import is while its name is typed', () => {
    const reader = createSyntaxReader({ root: '/work/shop' });
    const file = '/work/shop/mail.ts';
    const text = "import mail mail from '@shop/mail';\nmail.send({ to";
    reader.update(file, text);
    reader.read(file, []);
    const source = reader.host.sourceFile(file);
    assert.equal(source && placeAt(reader.host, source, text.length), undefined);
  });

  for (const sample of samples) {
    it(`finds in each file of ${sample} the facts that types find`, async () => {
      const analysis = await analyseOnce(`samples/${sample}`);
      assert.ok(analysis.facts.length > 0);
      assert.deepEqual(sorted(readAll(analysis)), sorted(analysis.facts));
    });
  }
});
