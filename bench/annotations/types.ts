/**
 * What the types of `@verklaar/annotations` cost a compiler: check time and instantiations of 2,000 distinct uses, beside the
 * same classes with a decorator that checks nothing. Target: within 2 s on TypeScript 6.0, on an
 * idle machine. Run: `npx tsx bench/annotations/types.ts`
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import ts60 from 'typescript';
import ts54 from 'typescript-5.4';

const root = resolve(import.meta.dirname, '../..');
const folder = resolve(root, '.cache/bench/annotations');
const perClass = 20;
const uses = 2000;
const targetSeconds = 2;

/** One field; each with a retention that no other has, in the forms people write. */
function writeField(index: number): string {
  const days = String(index + 1);
  const retentions = [
    `'P${days}D'`,
    `'P${days}M after customer.end'`,
    `'while customer + P${days}D early:request'`,
    `'P${days}Y after year-end(invoice.issued) law:BE-WER-III.86'`,
    `'max(until request.closed + P${days}D, P1Y after contract.end)'`,
    `'until objection cap P${days}W then:anonymise'`,
  ];
  const retention = retentions[index % retentions.length] ?? '';
  const forms = [
    `'contact.email', ${retention}, 'contract'`,
    `'contact.phone', { retention: ${retention}, legalBasis: 'consent' }`,
    `'device.ip', { for: ['a${days}', { activity: 'b${days}', retention: ${retention} }] }`,
  ];
  return `  @Mark(${forms[index % forms.length] ?? ''}) field${days} = '';\n`;
}

function writeSource(head: string): string {
  const classes = Array.from({ length: uses / perClass }, (_, at) => {
    const fields = Array.from({ length: perClass }, (__, index) => writeField(at * perClass + index));
    return `export class Entity${String(at)} {\n${fields.join('')}}\n`;
  });
  return `${head}\n${classes.join('')}`;
}

function measure(compiler: typeof ts60, name: string, source: string): { seconds: number; instantiations: number } {
  const file = resolve(folder, `${name}.ts`);
  writeFileSync(file, source);
  const program = compiler.createProgram([file], {
    target: compiler.ScriptTarget.ES2022,
    lib: ['lib.es2023.d.ts'],
    types: [],
    module: compiler.ModuleKind.NodeNext,
    moduleResolution: compiler.ModuleResolutionKind.NodeNext,
    customConditions: ['@verklaar/source'],
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    skipDefaultLibCheck: true,
  });
  program.getGlobalDiagnostics();
  const start = performance.now();
  const errors = program.getSemanticDiagnostics(program.getSourceFile(file));
  const seconds = (performance.now() - start) / 1000;
  const [error] = errors;
  if (error !== undefined) throw new Error(compiler.flattenDiagnosticMessageText(error.messageText, '\n'));
  return { seconds, instantiations: program.getInstantiationCount() };
}

mkdirSync(folder, { recursive: true });
const annotated = writeSource("import { PersonalData as Mark } from '@verklaar/annotations';");
const unchecked = writeSource(
  'declare function Mark(...facts: unknown[]): (target: unknown, context: object) => void;',
);

const rounds = 5;

/** The middle of several rounds; the first pays for a cold compiler, as a build from nothing does. */
function repeat(
  compiler: typeof ts60,
  name: string,
  source: string,
): { first: number; median: number; instantiations: number } {
  const runs = Array.from({ length: rounds }, () => measure(compiler, name, source));
  const sorted = runs.map(({ seconds }) => seconds).sort((one, other) => one - other);
  const [first] = runs;
  return {
    first: first?.seconds ?? Number.NaN,
    median: sorted[(rounds - 1) / 2] ?? Number.NaN,
    instantiations: first?.instantiations ?? Number.NaN,
  };
}

for (const compiler of [ts54 as unknown as typeof ts60, ts60]) {
  const base = repeat(compiler, 'unchecked', unchecked);
  const cost = repeat(compiler, 'annotated', annotated);
  console.log(
    `TypeScript ${compiler.version}: ${String(uses)} uses checked in ${cost.median.toFixed(2)} s, median of ${String(rounds)} ` +
      `(cold ${cost.first.toFixed(2)} s, target ${String(targetSeconds)} s), ${String(cost.instantiations)} instantiations; ` +
      `the same with unchecked decorators ${base.median.toFixed(2)} s, ratio ${(cost.median / base.median).toFixed(1)}`,
  );
}
