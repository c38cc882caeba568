import type { SettledFlows } from '@verklaar/core/linting';

import type { Compiler } from './load-compiler.js';

/** By what decides which flows are found, then by project: what its newest program has told. */
const projects = new WeakMap<Compiler, Map<string, Map<string, SettledFlows>>>();

/** What one project knows of others. */
export interface OtherProjects {
  /**
   * What they have told of their files. An earlier program of this project does not count: what was edited since may decide
   * what any file hands over.
   */
  told(): readonly SettledFlows[];
  /** Lets those to come know. */
  tell(flows: SettledFlows): void;
}

/**
 * In a workspace of several projects the same file is in many programs, and only the one it is linted in has to follow what
 * it hands over.
 *
 * @param foundBy - What decides which flows are found: root and options.
 * @param project - Path of its tsconfig.json.
 */
export function createOtherProjects(compiler: Compiler, foundBy: string, project: string): OtherProjects {
  const byOptions = projects.get(compiler) ?? new Map<string, Map<string, SettledFlows>>();
  projects.set(compiler, byOptions);
  const byProject = byOptions.get(foundBy) ?? new Map<string, SettledFlows>();
  byOptions.set(foundBy, byProject);
  return {
    told: () => [...byProject].flatMap(([other, flows]) => (other === project ? [] : [flows])),
    tell: (flows) => byProject.set(project, flows),
  };
}
