import assert from 'node:assert/strict';
import typescript from 'typescript';

import type { JudgedFlow } from '../../core/src/checks/index.js';
import type { Finding } from '../../core/src/facts/finding.js';
import type { UndecidedField } from '../../core/src/facts/undecided-field.js';
import type { Fix, FixFile, FixProject, TextEdit } from '../../core/src/fixes/index.js';

import { checkRegister, judgeUndecidedFields } from '../../core/src/checks/index.js';
import { parseConfig } from '../../core/src/config/index.js';
import { createUndecidedFields } from '../../core/src/engine/candidates/undecided-fields.js';
import {
  declarationsForFlow,
  fixesForField,
  fixesForFinding,
  fixesForFlow,
  fixTitles,
  openFixFile,
} from '../../core/src/fixes/index.js';
import { buildRegister } from '../../core/src/model/index.js';
import { uniteOutflows } from '../../core/src/project/analyse-flows.js';
import { readCode, readInventory } from '../../core/src/project/read-code.js';
import { applySuppressions, collectSuppressions } from '../../core/src/suppressions/index.js';
import { annotations, memoryHost } from './collect.js';
import { createMemoryProgram } from './memory-program.js';

/** A project in memory, read to the end. */
export interface Trial {
  readonly findings: readonly Finding[];
  readonly flows: readonly JudgedFlow[];
  readonly undecided: readonly UndecidedField[];
  readonly project: FixProject;
  open(path: string): FixFile;
}

export type Files = Readonly<Record<string, string>>;

const root = '/app';
/** The annotation package is read once. */
const trees = new Map<string, typescript.SourceFile>();
const configName = 'verklaar.config.';
const plainConfig = '{ "organisations": [{ "id": "acme", "legalName": "Acme BV" }], "markets": ["NL"] }';

/** Reads a project: its sources, and a config named `verklaar.config.*` when it has one. */
export function readTrial(files: Files): Trial {
  const name = Object.keys(files).find((file) => file.startsWith(configName)) ?? 'verklaar.config.json';
  const { located, findings: wrong } = parseConfig(files[name] ?? plainConfig, name);
  if (located === undefined) throw new Error(`${name}: ${wrong.map(({ id }) => id).join(', ')}`);
  const sources = Object.fromEntries(Object.entries(files).filter(([file]) => !file.startsWith(configName)));
  const host = memoryHost(sources, true, trees);
  const readFile = (file: string): string | undefined => files[file.replace(`${root}/`, '')];
  const reading = readCode({ host, root, readFile }, { located, file: `${root}/${name}`, root, shown: name });
  const { facts, flows } = reading;
  const judged = host.files().flatMap((file) => flows.judgedIn(file));
  const inventory = readInventory(reading);
  const outflow = uniteOutflows(host.files().map((file) => flows.outflowOf(file)));
  const built = buildRegister({ facts, config: located.value, inventory, outflow });
  const find = createUndecidedFields(host, { root, facts });
  const undecided = host.files().flatMap(find);
  const suppressions = collectSuppressions(host, reading.pathOf);
  const { open, findings: ofComments } = applySuppressions(
    [
      ...reading.findings,
      ...judged.map(({ finding }) => finding),
      ...built.findings,
      ...checkRegister(built.register, { config: located.value, facts, inventory, outflow }),
      ...judgeUndecidedFields(undecided),
    ],
    suppressions.suppressions,
    { today: '2026-11-22' },
  );
  const openPath = (path: string): FixFile | undefined => {
    const source = host.files().includes(`${root}/${path}`) ? host.sourceFile(`${root}/${path}`) : undefined;
    return source && openFixFile({ host, source, canImport: true });
  };
  return {
    findings: [...open, ...suppressions.findings, ...ofComments],
    flows: judged,
    undecided,
    project: { root, facts, open: openPath, textOf: (path) => files[path] },
    open(path) {
      const file = openPath(path);
      if (file === undefined) throw new Error(`no file ${path}`);
      return file;
    },
  };
}

/** What is offered for the findings of an id, by its title in words. */
export function offeredFor(trial: Trial, id: string, recipientsIn?: string): ReadonlyMap<string, Fix> {
  const { project, findings, flows, undecided } = trial;
  const own = project.facts.filter((fact) => fact.kind === 'term');
  const fixes = [
    ...flows
      .filter(({ finding }) => finding.id === id)
      .flatMap((judged) => {
        const file = trial.open(judged.finding.at?.file ?? '');
        return [
          ...fixesForFlow(judged, file, recipientsIn === undefined ? file : trial.open(recipientsIn)),
          ...declarationsForFlow(judged, project),
        ];
      }),
    ...(id === 'DF10' ? undecided.flatMap((field) => fixesForField(field, trial.open(field.at.file), own)) : []),
    ...findings.filter((finding) => finding.id === id).flatMap((finding) => fixesForFinding(finding, project)),
  ];
  const byTitle = new Map<string, Fix>();
  for (const fix of fixes) if (!byTitle.has(titleOf(fix))) byTitle.set(titleOf(fix), fix);
  return byTitle;
}

function titleOf({ title: { id, params } }: Fix): string {
  return fixTitles[id].replaceAll(/\{(\w+)\}/gu, (slot, name: string) => params[name] ?? slot);
}

/** The edits of a fix; the answer is what a person says. */
export function editsOf(fix: Fix, answer = ''): readonly TextEdit[] | undefined {
  return 'edits' in fix ? fix.edits : fix.editsFor(answer);
}

/** The files as they are then. */
export function applyEdits(files: Files, edits: readonly TextEdit[]): Files {
  const changed = { ...files };
  const order = edits.map((edit, index) => ({ edit, index }));
  order.sort((a, b) => b.edit.start - a.edit.start || b.edit.end - a.edit.end || b.index - a.index);
  for (const { edit } of order) {
    const file = edit.file.replace(`${root}/`, '');
    const text = changed[file];
    if (text === undefined) throw new Error(`no file ${file}`);
    changed[file] = text.slice(0, edit.start) + edit.text + text.slice(edit.end);
  }
  return changed;
}

/** One change: where it is offered, what a person says, and the files it changes as they are then. */
export interface FixCase {
  readonly files: Files;
  readonly id: string;
  readonly title: string;
  readonly answer?: string;
  /** Where recipients are declared; default: where the data leave. */
  readonly recipientsIn?: string;
  readonly after: Files;
}

/**
 * Makes a change and holds its text to the letter; then reads the project again: what was found is gone, and no error is there
 * that was not there before.
 *
 * @returns All files as they are then.
 */
export function assertMends({ files, id, title, answer, recipientsIn, after }: FixCase): Files {
  const before = readTrial(files);
  const offered = offeredFor(before, id, recipientsIn);
  const fix = offered.get(title);
  assert.ok(fix, `${title}, of ${[...offered.keys()].join(' | ')}`);
  const edits = editsOf(fix, answer);
  assert.ok(edits, `${title} takes ${answer ?? 'no answer'}`);
  const changed = applyEdits(files, edits);
  assert.deepEqual(changed, { ...files, ...after });
  const then = readTrial(changed);
  const count = (trial: Trial): number => trial.findings.filter((finding) => finding.id === id).length;
  assert.ok(count(then) < count(before), `${id} is still found`);
  const errors = (trial: Trial): readonly string[] =>
    trial.findings.filter(({ severity }) => severity === 'error').map((finding) => `${finding.id} ${finding.subject}`);
  const known = errors(before);
  assert.deepEqual(
    errors(then).filter((error) => !known.includes(error)),
    [],
  );
  return changed;
}

/** What the compiler says of several projects, each in a folder of its own. */
export function compilerErrors(projects: readonly Files[]): readonly string[] {
  const texts = projects.flatMap((files, index) =>
    Object.entries(files)
      .filter(([file]) => file.endsWith('.ts') || file.endsWith('.tsx'))
      .map(([file, text]) => [`${root}/case${String(index)}/${file}`, text] as const),
  );
  const program = createMemoryProgram(
    typescript,
    { '/app/package.json': '{ "name": "app", "type": "module" }', ...annotations, ...Object.fromEntries(texts) },
    {
      experimentalDecorators: true,
      noEmit: true,
      strictPropertyInitialization: false,
      lib: ['lib.es2022.d.ts', 'lib.dom.d.ts'],
    },
  );
  return texts.flatMap(([file]) =>
    [
      ...program.getSyntacticDiagnostics(program.getSourceFile(file)),
      ...program.getSemanticDiagnostics(program.getSourceFile(file)),
    ].map(
      ({ messageText, start = 0 }) =>
        `${file}: ${typescript.flattenDiagnosticMessageText(messageText, ' ')} @ ${program.getSourceFile(file)?.text.slice(start, start + 40) ?? ''}`,
    ),
  );
}
