import type { Fact, Finding, UndecidedField } from '@verklaar/core';
import type { Analysis } from '@verklaar/core/project';

import type { ProjectState, Staleness } from './project-session.js';

export interface StateParts {
  readonly generation: number;
  readonly analysis: Analysis;
  /** Open ones. */
  readonly findings: readonly Finding[];
  readonly undecided: readonly UndecidedField[];
  readonly stale?: Staleness | undefined;
}

/** A state to answer from. Lists are grouped by file when somebody asks for a file. */
export function createState({ generation, analysis, findings, undecided, stale }: StateParts): ProjectState {
  const facts = lazyGroups(analysis.facts, fileOfFact);
  const found = lazyGroups(findings, ({ at }) => at?.file);
  const fields = lazyGroups(undecided, ({ at }) => at.file);
  return {
    ...analysis,
    allFindings: analysis.findings,
    generation,
    findings,
    undecided,
    ...(stale !== undefined && { stale }),
    factsIn: (file) => facts().get(file) ?? [],
    findingsIn: (file) => found().get(file) ?? [],
    undecidedIn: (file) => fields().get(file) ?? [],
  };
}

function fileOfFact({ evidence }: Fact): string {
  return evidence.file;
}

/** Groups once, at the first question; each list keeps its order. */
function lazyGroups<Item>(
  items: readonly Item[],
  fileOf: (item: Item) => string | undefined,
): () => ReadonlyMap<string, readonly Item[]> {
  let groups: Map<string, Item[]> | undefined;
  return () => {
    if (groups !== undefined) return groups;
    groups = new Map();
    for (const item of items) {
      const file = fileOf(item);
      if (file === undefined) continue;
      const group = groups.get(file);
      if (group === undefined) groups.set(file, [item]);
      else group.push(item);
    }
    return groups;
  };
}
