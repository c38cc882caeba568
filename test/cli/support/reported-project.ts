import assert from 'node:assert/strict';

import { copyProject, type ProjectCopy } from './project-copy.js';
import { runCli } from './run-cli.js';

/**
 * Copies of a fixture with the documents that `report` writes. The report is run once, for the first of them; a copy may be
 * changed like any other.
 *
 * @param prepare - Changes the project before the report.
 */
export function reportedProject(fixture: string, prepare?: (project: ProjectCopy) => void): () => Promise<ProjectCopy> {
  let reported: Promise<Readonly<Record<string, string>>> | undefined;
  return async () => {
    reported ??= reportOn(fixture, prepare);
    return copyProject(fixture, { change: await reported });
  };
}

/** All files as they are after the report. */
async function reportOn(
  fixture: string,
  prepare?: (project: ProjectCopy) => void,
): Promise<Readonly<Record<string, string>>> {
  const project = copyProject(fixture);
  try {
    prepare?.(project);
    const { code, err } = await runCli(['report', '--quiet'], { cwd: project.root });
    assert.equal(code, 0, err);
    return Object.fromEntries(project.files('.').map((file) => [file, project.read(file)]));
  } finally {
    project.remove();
  }
}
