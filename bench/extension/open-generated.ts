import { writeFileSync } from 'node:fs';

import type { ProjectSession, ProjectState } from '../../extension/src/server/analysis/project-session.js';

import { openTypedSession } from '../../test/support/typed-session.js';
import { generateProject } from '../support/generate-project.js';

/** A generated project of this many files, read to the end; no types are asked while keystrokes are measured. */
export async function openGenerated(
  files: number,
): Promise<{ readonly session: ProjectSession; readonly state: ProjectState }> {
  const folder = generateProject(files, 'crowded', `session-${String(files)}`);
  const config = { organisations: [{ id: 'acme', legalName: 'Acme BV' }], markets: ['NL'] };
  writeFileSync(`${folder}/verklaar.config.json`, JSON.stringify(config));
  const session = openTypedSession({ folder, delay: () => 3_600_000 });
  const state = await session.settled();
  if (state === undefined) throw new Error(session.problem()?.message);
  return { session, state };
}
