/**
 * What annotations cost a running program: defining and instantiating a class, annotated against plain, compiled by tsc in both
 * decorator modes. Prints the ratio of medians. Run: `npx tsx -C @verklaar/source bench/annotations/runtime.ts`
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Bench } from 'tinybench';
import ts from 'typescript';

const folder = resolve(import.meta.dirname, '../../.cache/bench/annotations');

const annotated = `import { DataSubject, PersonalData, ProcessedFor } from '@verklaar/annotations';
export function define() {
  @DataSubject('subscriber') @ProcessedFor('newsletter')
  class Subscriber {
    @PersonalData('contact.email', { for: ['newsletter', 'proof'] }) email = 'ann@example.org';
    @PersonalData('identity.name') name = 'Ann';
    @PersonalData('device.ip', 'P30D', 'legitimateInterests') ip = '::1';
    @PersonalData('preference.language') language = 'nl';
    batch = 7;
  }
  return Subscriber;
}`;
const plain = annotated
  .replace(/^import.*\n/, '')
  .replaceAll(/@\w+\([^)]*\) /g, '')
  .replaceAll(/@\w+\([^)]*\)\n/g, '\n');

interface Compiled {
  define(): new () => object;
}

async function load(name: string, source: string, experimentalDecorators: boolean): Promise<Compiled> {
  const { outputText } = ts.transpileModule(source, {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, experimentalDecorators },
  });
  mkdirSync(folder, { recursive: true });
  const file = resolve(folder, `${name}.mjs`);
  writeFileSync(file, outputText);
  return (await import(pathToFileURL(file).href)) as Compiled;
}

const instances = 1000;

/** Makes many instances, since one takes less than a clock can tell. */
function instantiate(Holder: new () => object): object[] {
  return Array.from({ length: instances }, () => new Holder());
}

for (const mode of ['standard', 'legacy'] as const) {
  const withMarks = await load(`annotated-${mode}`, annotated, mode === 'legacy');
  const without = await load(`plain-${mode}`, plain, mode === 'legacy');
  const Annotated = withMarks.define();
  const Plain = without.define();
  const bench = new Bench({ time: 500, warmupTime: 200 })
    .add('define plain', () => without.define())
    .add('define annotated', () => withMarks.define())
    .add('instantiate plain', () => instantiate(Plain))
    .add('instantiate annotated', () => instantiate(Annotated));
  await bench.run();
  const median = (name: string): number => {
    const result = bench.getTask(name)?.result;
    if (result === undefined || !('latency' in result)) throw new Error(`${name} gave no result`);
    return result.latency.p50;
  };
  for (const [what, times] of [
    ['define', 1],
    ['instantiate', instances],
  ] as const) {
    const [base, marked] = [median(`${what} plain`) / times, median(`${what} annotated`) / times];
    console.log(
      `${mode}, ${what}: ${(base * 1e6).toFixed(0)} ns plain, ${(marked * 1e6).toFixed(0)} ns annotated, ratio ${(marked / base).toFixed(2)}`,
    );
  }
}
