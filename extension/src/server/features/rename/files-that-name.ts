import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';

import type { ProjectState } from '../../analysis/project-session.js';
import type { Renamed } from './renamed.js';

/** A file to be called otherwise, both relative to the root. */
interface MovedFile {
  readonly from: string;
  readonly to: string;
}

const lists = { activity: 'activities', recipient: 'recipients' } as const;
/** Files of decisions: what somebody signed for stays as it was signed. */
const records = ['accepted.yaml', 'approvals.yaml', 'baseline.json'];

/** Texts of one's own that belong to the section of an activity or recipient: their path names its id. */
export function textsNaming(state: ProjectState, { kind, id }: Renamed, name: string): readonly MovedFile[] {
  const home = `${state.config.output ?? 'privacy'}/texts`;
  const start = `${kind}.${id}.`;
  return filesBelow(`${state.root}/${home}`, '', 0)
    .filter((file) => file.slice(file.lastIndexOf('/') + 1).startsWith(start))
    .map((file) => {
      const folder = file.slice(0, file.lastIndexOf('/') + 1);
      const rest = file.slice(folder.length + start.length);
      return { from: `${home}/${file}`, to: `${home}/${folder}${kind}.${name}.${rest}` };
    });
}

/** Files of decisions that name the id, relative to the root. */
export function recordsNaming(state: ProjectState, { kind, id }: Renamed): readonly string[] {
  const folder = state.config.output ?? 'privacy';
  const mention = new RegExp(`/${lists[kind]}/${id}(?![a-z0-9-])`, 'u');
  return records
    .map((file) => `${folder}/${file}`)
    .filter((file) => {
      const path = `${state.root}/${file}`;
      return existsSync(path) && statSync(path).isFile() && mention.test(readFileSync(path, 'utf8'));
    });
}

/** As deep as `texts/<language>/<document>/<file>`. Links are not followed. */
function filesBelow(home: string, below: string, depth: number): readonly string[] {
  const folder = `${home}/${below}`;
  if (depth > 2 || !existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (entry.isDirectory()) return filesBelow(home, `${below}${entry.name}/`, depth + 1);
    return entry.isFile() ? [`${below}${entry.name}`] : [];
  });
}
