import type { JudgedFlow } from '../../checks/index.js';
import type { FixProject } from '../fix-project.js';
import type { Fix } from '../fix.js';

import { addCategory } from './add-category.js';
import { allowActivity } from './allow-activity.js';

/** Changes of what is declared that make a flow one that was meant: in whichever file of the project it is declared. */
export function declarationsForFlow(judged: JudgedFlow, project: FixProject): readonly Fix[] {
  return [...addCategory(judged, project), ...allowActivity(judged, project)];
}
