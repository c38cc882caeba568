import type { DeclaredProject } from '@verklaar/core';

import { parseConfig } from '@verklaar/core';
import path from 'node:path';

import type { ProjectState } from '../../analysis/project-session.js';
import type { Server } from '../../feature.js';

import { realPathOf } from '../../projects/paths.js';
import { readSaved } from './read-saved.js';
import { openTexts } from './workplace.js';

interface Known {
  readonly text: string | undefined;
  readonly project: DeclaredProject;
}

const known = new WeakMap<ProjectState, Known>();

/** A project as places are asked of it, with the config as its text is now. */
export function declaredProject(server: Server, state: ProjectState): DeclaredProject {
  const { configFile, facts, inventory, outflow, register, root } = state;
  const text = openTexts(server).textOf(realPathOf(configFile)) ?? readSaved(configFile);
  const before = known.get(state);
  if (before !== undefined && before.text === text) return before.project;
  const shown = path.posix.relative(root, configFile);
  const config = text === undefined ? undefined : parseConfig(text, shown).located;
  const project = { register, facts, inventory, outflow, ...(config !== undefined && { config }) };
  known.set(state, { text, project });
  return project;
}
