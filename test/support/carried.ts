import type typescript from 'typescript';

import assert from 'node:assert/strict';

import type { FlowAnalysis, FlowOptions } from '../../core/src/engine/flow/flow-analysis.js';
import type { TypeHost } from '../../core/src/engine/host/type-host.js';
import type { Flow } from '../../core/src/facts/flow.js';

import { collectFacts } from '../../core/src/engine/collect-facts.js';
import { createFlowAnalysis } from '../../core/src/engine/flow/flow-analysis.js';
import { createTypeScriptHost } from '../../core/src/engine/host/typescript-host.js';

/** A host over a program, which reads texts that are in no file from the program itself. */
export function hostOf(ts: typeof typescript, program: typescript.Program, root: string): TypeHost {
  const readFile = (file: string): string | undefined => program.getSourceFile(file)?.text ?? ts.sys.readFile(file);
  return createTypeScriptHost({ ts, program, root, readFile });
}

/** The flow analysis of a host, over the facts of its own files. */
export function analysisOf(host: TypeHost, root: string, options: Partial<FlowOptions> = {}): FlowAnalysis {
  const { facts } = collectFacts(host, { root });
  return createFlowAnalysis(host, { root, facts, ...options });
}

/** What flows carry, sorted: `email contact.email`, with what is not annotated, personal or more than an id in brackets. */
export function carriedBy(flows: readonly Flow[]): readonly string[] {
  const told = flows.flatMap(({ data }) =>
    data.map(({ bareId, category, confidence, name, state }) => {
      const marks = [
        ...(confidence === 'annotated' ? [] : [confidence]),
        ...(state === 'personal' ? [] : [state]),
        ...(bareId ? ['id'] : []),
      ];
      const end = name.split('.').at(-1) ?? name;
      return `${end} ${category ?? '?'}${marks.length > 0 ? ` (${marks.join(', ')})` : ''}`;
    }),
  );
  return [...new Set(told)].sort();
}

/**
 * Holds the flows of a file to its comments: `//= email contact.email; ip device.ip` at the end of a line says what is handed
 * over there, and a line without one hands over nothing.
 */
export function assertCarried(analysis: FlowAnalysis, file: string, text: string): void {
  const flows = analysis.flowsOf(file);
  const lines = text.split('\n');
  const expected = lines.map((line) => {
    const told = line.split('//= ')[1];
    return told === undefined ? [] : told.split(';').map((part) => part.trim());
  });
  assert.ok(
    expected.some((told) => told.length > 0),
    `${file} expects no flow at all`,
  );
  const show = (carried: readonly (readonly string[])[]): string =>
    lines
      .map((line, index) => `${line.split('//')[0]?.trimEnd() ?? ''} → ${carried[index]?.join('; ') ?? ''}`)
      .join('\n');
  const found = lines.map((_, index) => carriedBy(flows.filter(({ at }) => at.start.line === index + 1)));
  assert.equal(show(found), show(expected.map((told) => [...told].sort())));
}
