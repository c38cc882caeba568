import assert from 'node:assert/strict';
import ts from 'typescript';

import type { TypeHost } from '../../../core/src/engine/host/type-host.js';
import type { Flow } from '../../../core/src/facts/flow.js';
import type { Span } from '../../../core/src/facts/location.js';

import { createFlowJudge } from '../../../core/src/checks/index.js';
import { validateFacts } from '../../../core/src/declarations/validate-facts.js';
import { createUndecidedFields } from '../../../core/src/engine/candidates/undecided-fields.js';
import { collectFacts } from '../../../core/src/engine/collect-facts.js';
import { createEngineContext } from '../../../core/src/engine/engine-context.js';
import { createFlowAnalysis } from '../../../core/src/engine/flow/flow-analysis.js';
import { createTypeScriptHost } from '../../../core/src/engine/host/typescript-host.js';
import { collectInventory } from '../../../core/src/engine/inventory/collect-inventory.js';
import { collectSuppressions } from '../../../core/src/suppressions/index.js';
import { annotations } from '../collect.js';
import { createMemoryProgram } from '../memory-program.js';
import { checkSpan } from './check-span.js';
import { exerciseEditing } from './exercise-editing.js';
import { type Measure, measuredHost } from './measured.js';

/** Texts by their path below `/app`. */
export type Sources = Readonly<Record<string, string>>;

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  allowJs: true,
  jsx: ts.JsxEmit.Preserve,
  experimentalDecorators: true,
  noEmit: true,
};

/**
 * Asks the engine everything about a program, and holds the answers to what they promise: places that lie in the text.
 *
 * @returns How many flows there were; undefined: the compiler itself could not read the program.
 * @throws whatever the engine throws, which it never should.
 */
export function exerciseEngine(sources: Sources, measure: Measure = (_, run) => run()): number | undefined {
  const plain = measure('compiler', () => hostOf(sources));
  if (plain === undefined) return undefined;
  const host = measuredHost(plain, measure);
  const root = '/app';
  const collected = measure('facts', () => collectFacts(host, { root }));
  const { facts } = measure('facts', () => validateFacts(collected.facts));
  for (const { at } of collected.findings) if (at !== undefined) checkPlace(host, at);
  measure('inventory', () => collectInventory(createEngineContext(host, root)));
  const undecided = createUndecidedFields(host, { root, facts });
  const analysis = createFlowAnalysis(host, { root, facts });
  const judge = createFlowJudge({ facts });
  const suppressed = measure('suppressions', () => collectSuppressions(host, (file) => file.slice(root.length + 1)));
  for (const { at } of suppressed.findings) if (at !== undefined) checkPlace(host, at);
  let found = 0;
  for (const file of host.files()) {
    const flows = measure('flows', () => analysis.flowsOf(file));
    found += flows.length;
    const fields = measure('undecided fields', () => undecided(file));
    measure('contacts', () => analysis.contactsOf(file));
    for (const flow of flows) checkFlow(host, file, flow);
    const judged = measure('findings', () => judge(flows, analysis.settingsOf(file)));
    for (const { finding } of judged) if (finding.at !== undefined) checkPlace(host, finding.at);
    measure('editing', () => {
      exerciseEditing(host, file, judged, fields);
    });
  }
  return found;
}

function hostOf(sources: Sources): TypeHost | undefined {
  const files = Object.fromEntries(Object.entries(sources).map(([file, text]) => [`/app/${file}`, text]));
  const all = { '/app/package.json': '{ "name": "app", "type": "module" }', ...annotations, ...files };
  try {
    const program = createMemoryProgram(ts, all, options, treesWithoutComments(files));
    return createTypeScriptHost({ ts, program, root: '/app', readFile: (file) => all[file as keyof typeof all] });
  } catch (error) {
    // Parser and binder recurse without a bound; what they cannot read no engine will.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/**
 * Trees of texts at which the parser of TypeScript 5.5 to 6.0 does not end when it reads doc comments: `/** Foo-*` and a slash
 * (microsoft/TypeScript#63580). Projects are opened without reading them.
 */
function treesWithoutComments(files: Sources): Map<string, ts.SourceFile> {
  const endless = Object.entries(files).filter(([, text]) => /-\*\/|-..$/su.test(text));
  const how = { languageVersion: ts.ScriptTarget.ES2022, jsDocParsingMode: ts.JSDocParsingMode.ParseNone };
  return new Map(endless.map(([file, text]) => [file, ts.createSourceFile(file, text, how)]));
}

function checkFlow(host: TypeHost, file: string, flow: Flow): void {
  const { length } = host.sourceFile(file)?.text ?? '';
  const { argument, call, carriers } = flow.extent;
  for (const { start, end } of [argument, call, ...carriers]) {
    assert.ok(start >= 0 && start <= end && end <= length, `${file}: ${start}-${end} of ${length}`);
  }
  checkPlace(host, flow.at);
  assert.ok(flow.data.length > 0, 'a flow of nothing');
  for (const { path } of flow.data) for (const { at } of path) checkPlace(host, at);
}

/** Of files of the program: the language's own library has places too. */
function checkPlace(host: TypeHost, span: Span): void {
  const source = host.sourceFile(`/app/${span.file}`);
  if (source !== undefined) checkSpan(source.text, span);
}
