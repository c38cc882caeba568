import type { FlowPolicy } from '../checks/flows/flow-policy.js';

import { isTestFile } from '../engine/inventory/own-source.js';
import { isAboutFlow } from './suppressible.js';

/**
 * Whether a finding of an id would be told in a file, had there been any. Where test files are quiet, nobody looks for flows in
 * them: a comment about one may be right or needless.
 *
 * @returns for an id and a path, POSIX, relative to the root of the project.
 */
export function isJudgedIn({ tests }: Pick<FlowPolicy, 'tests'>): (id: string, file: string) => boolean {
  return (id, file) => tests === 'report' || !isAboutFlow(id) || !isTestFile(file);
}
