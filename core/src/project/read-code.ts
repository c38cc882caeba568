import type { ValidatedFacts } from '../declarations/validate-facts.js';
import type { Fact } from '../facts/facts.js';
import type { Finding } from '../facts/finding.js';
import type { Inventory } from '../facts/observation.js';
import type { CategoryId } from '../vocabulary/ids.js';
import type { OpenedProject } from './open-project.js';
import type { ReadConfig } from './read-config.js';

import { flowSettingsOf } from '../checks/index.js';
import { factsOfConfig } from '../config/index.js';
import { createEngineContext } from '../engine/engine-context.js';
import { collectInventory } from '../engine/inventory/collect-inventory.js';
import { collectWorkspaceFacts, type WorkspaceFacts } from '../engine/library/collect-workspace-facts.js';
import { rereadFile } from '../engine/library/reread-file.js';
import { createFlowReading, type FlowInput, type FlowReading } from './analyse-flows.js';
import { validFactsOf } from './conclude-reading.js';

/** What people said in the code of a project, and what follows data through it. */
export interface CodeReading extends Pick<WorkspaceFacts, 'foreign' | 'own' | 'pathOf'> {
  readonly project: OpenedProject;
  readonly said: WorkspaceFacts;
  /** Of the config. */
  readonly declared: readonly Fact[];
  /** What could not be read, and what annotations lack: of code, and before anything is judged. */
  readonly read: readonly Finding[];
  readonly valid: ValidatedFacts;
  /** Of code, of packages it uses, and of the config; only what is valid. */
  readonly facts: readonly Fact[];
  /** What is wrong with annotations and declarations. */
  readonly findings: readonly Finding[];
  readonly flows: FlowReading;
}

/** Reads the annotations of a project; where its data go is computed when it is asked. */
export function readCode(
  project: OpenedProject,
  config: ReadConfig,
  more: Pick<FlowInput, 'memory' | 'onStep'> = {},
): CodeReading {
  return readingOf(project, config, collectWorkspaceFacts(project), more);
}

/**
 * The same project once own files of it have other texts: what these say is read, and what others say is known from before.
 * Where its data go is asked file by file.
 */
export function rereadCode(
  before: CodeReading,
  project: OpenedProject,
  config: ReadConfig,
  edited: readonly string[],
): CodeReading {
  const memory = before.flows.memory();
  const said = edited.reduce((known, file) => rereadFile(project, known, file), before.said);
  return readingOf(project, config, said, { memory });
}

function readingOf(
  project: OpenedProject,
  { located, shown }: ReadConfig,
  said: WorkspaceFacts,
  more: Pick<FlowInput, 'memory' | 'onStep'>,
): CodeReading {
  const { own, foreign, findings, libraries, pathOf } = said;
  const declared = factsOfConfig(located, shown);
  const valid = validFactsOf({ own, foreign, declared });
  const { facts } = valid;
  const settings = flowSettingsOf(located.value);
  const input = { root: project.root, facts, settings, libraries, pathOf, ...more };
  return {
    project,
    said,
    own,
    foreign,
    declared,
    read: findings,
    valid,
    pathOf,
    facts,
    findings: [...findings, ...valid.findings],
    flows: createFlowReading(project.host, input),
  };
}

/** What code of a project was seen to do on devices, with people who fill in forms, and with what is deleted. */
export function readInventory({ project: { host, root }, own, foreign }: CodeReading): Inventory {
  return collectInventory(createEngineContext(host, root), { categories: categoriesOf([...own, ...foreign]) });
}

/** Categories of annotated fields, by owner and name. */
function categoriesOf(facts: readonly Fact[]): ReadonlyMap<string, CategoryId> {
  return new Map(
    facts.flatMap((fact) =>
      fact.kind === 'personalField' ? [[`${fact.owner}.${fact.name}`, fact.declaration.value.category] as const] : [],
    ),
  );
}
