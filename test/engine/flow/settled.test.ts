import assert from 'node:assert/strict';
import typescript from 'typescript';

import type { FlowAnalysis, FlowOptions } from '../../../core/src/engine/flow/flow-analysis.js';
import type { SettledFlows } from '../../../core/src/engine/flow/following/settled-flows.js';

import { analysisOf, assertCarried, hostOf } from '../../support/carried.js';
import { createMemoryProgram } from '../../support/memory-program.js';

const library: Readonly<Record<string, string>> = {
  '/lib/log.ts': `
declare const console: { log(...values: unknown[]): void };
export interface Person {
  /** @personalData contact.email for orders */
  q: string;
  other: string;
}
export function note(text: string) {
  console.log(text);
}
export function noteTo(url: string, text: string) {
  void fetch(url, { method: 'POST', body: text });
}
declare global {
  function fetch(url: string, init: { method: string; body: string }): Promise<unknown>;
}
declare const person: Person;
console.log(person.q); //= q contact.email
`,
  '/lib/wrap.ts': `
import { note, noteTo, type Person } from './log.js';
export function wrapped(person: Person, label: string) {
  note(person.q); //= q contact.email
  note(label);
}
export class Reporter {
  report(text: string) {
    noteTo('https://collect.analytics.example/v1', text);
  }
}
`,
};
const application: Readonly<Record<string, string>> = {
  '/app/main.ts': `
import { note, type Person } from '../lib/log.js';
import { Reporter, wrapped } from '../lib/wrap.js';
export function run(person: Person, reporter: Reporter) {
  note(person.q); //= q contact.email
  note(person.other);
  wrapped(person, person.q); //= q contact.email
  wrapped(person, person.other);
  reporter.report(person.q); //= q contact.email
  reporter.report(person.other);
}
`,
};
const all = { ...library, ...application };

function analyse(files: Readonly<Record<string, string>>, options: Partial<FlowOptions> = {}): FlowAnalysis {
  const program = createMemoryProgram(typescript, files);
  return analysisOf(hostOf(typescript, program, '/'), '/', options);
}

/** What the program of the library tells of the files that it was asked for. */
function toldOf(asked: readonly string[]): SettledFlows {
  const analysis = analyse(library);
  return { ...analysis.forOthers(), flows: new Map(asked.map((file) => [file, analysis.flowsOf(file)])) };
}

describe('flows of files that another program has told', () => {
  const whole = analyse(all);

  it('are as they were told, and others go through them as before', () => {
    const analysis = analyse(all, { settled: () => [toldOf(Object.keys(library))] });
    for (const [file, text] of Object.entries(all)) {
      assertCarried(analysis, file, text);
      assert.deepEqual(analysis.flowsOf(file), whole.flowsOf(file));
    }
  });

  it('are found here where that program was not asked for them', () => {
    const analysis = analyse(all, { settled: () => [toldOf(['/lib/log.ts'])] });
    for (const file of Object.keys(all)) assert.deepEqual(analysis.flowsOf(file), whole.flowsOf(file));
  });

  it('are not looked for again', () => {
    const told = { ...toldOf(Object.keys(library)), flows: new Map([['/lib/wrap.ts', []]]) };
    const analysis = analyse(all, { settled: () => [told] });
    assert.deepEqual(analysis.flowsOf('/lib/wrap.ts'), []);
    assert.deepEqual(analysis.flowsOf('/lib/log.ts'), whole.flowsOf('/lib/log.ts'));
  });

  it('are looked for again where a file has another text here', () => {
    const told = { ...toldOf(Object.keys(library)), flows: new Map([['/lib/wrap.ts', []]]) };
    const edited = { ...all, '/lib/log.ts': `// Edited.\n${all['/lib/log.ts'] ?? ''}` };
    const analysis = analyse(edited, { settled: () => [told] });
    for (const [file, text] of Object.entries(edited)) assertCarried(analysis, file, text);
  });

  it('of a program with other files say nothing here', () => {
    const analysis = analyse(application, { settled: () => [toldOf(Object.keys(library))] });
    assert.deepEqual(analysis.flowsOf('/app/main.ts'), []);
  });

  it('are told on to a third program', () => {
    const second = analyse(all, { settled: () => [toldOf(Object.keys(library))] });
    const told = { ...second.forOthers(), flows: new Map([['/app/main.ts', second.flowsOf('/app/main.ts')]]) };
    const third = { ...all, '/third/main.ts': (all['/app/main.ts'] ?? '').replaceAll('run', 'start') };
    const analysis = analyse(third, { settled: () => [toldOf(Object.keys(library)), told] });
    for (const [file, text] of Object.entries(third)) assertCarried(analysis, file, text);
  });
});

describe('files of which nobody is told', () => {
  it('have no flows, and take none from others', () => {
    const analysis = analyse(all, { isLeftOut: (file) => file === '/app/main.ts' });
    assert.deepEqual(analysis.flowsOf('/app/main.ts'), []);
    for (const [file, text] of Object.entries(library)) assertCarried(analysis, file, text);
  });
});
