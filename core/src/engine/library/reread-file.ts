import type { Fact } from '../../facts/facts.js';
import type { WorkspaceCode, WorkspaceFacts } from './collect-workspace-facts.js';

import { readAnnotations } from '../collect-facts.js';
import { holdersIn } from './known-holders.js';

/**
 * What a workspace says once an own file of it has another text. Facts that other files take from constants of this one, and
 * what own code reaches in other packages, are as they were when the whole was read.
 */
export function rereadFile({ host, root }: WorkspaceCode, before: WorkspaceFacts, file: string): WorkspaceFacts {
  const { libraries, names, pathOf } = before;
  const path = pathOf(file);
  const others = before.own.filter((fact) => homeOf(fact) !== path);
  const holders = holdersIn([...others, ...before.foreign]);
  const read = readAnnotations({ ...host, files: () => [file] }, { root, libraries, elsewhere: { ...holders, names } });
  const found = new Set(read.facts.map(keyOf));
  const taken = before.own.filter((fact) => isTakenFrom(fact, path) && !found.has(keyOf(fact)));
  const later = others.findIndex((fact) => homeOf(fact) > path);
  const position = later < 0 ? others.length : later;
  return {
    ...before,
    own: [...others.slice(0, position), ...read.facts, ...taken, ...others.slice(position)],
    findings: [...before.findings.filter((finding) => finding.at?.file !== path), ...read.findings],
    names: new Set([...names, ...read.names]),
  };
}

/** The file in which something is said, of whatever file it is said. */
function homeOf(fact: Fact): string {
  return spansOf(fact)['']?.file ?? fact.evidence.file;
}

/** Said in this file, and known only from reading the other: of a field whose schema is a constant of this file. */
function isTakenFrom(fact: Fact, path: string): boolean {
  return homeOf(fact) === path && fact.evidence.file !== path;
}

function spansOf(fact: Fact): Readonly<Record<string, { readonly file: string }>> {
  if (fact.kind === 'sharedWith') return fact.recipient.spans;
  if (fact.kind === 'notPersonalField') return fact.reason.spans;
  return 'declaration' in fact ? fact.declaration.spans : {};
}

function keyOf(fact: Fact): string {
  return `${fact.kind} ${fact.evidence.file} ${fact.evidence.symbol}`;
}
