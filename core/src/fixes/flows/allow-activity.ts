import type { JudgedFlow } from '../../checks/index.js';
import type { PersonalFieldFact } from '../../facts/facts.js';
import type { FixProject } from '../fix-project.js';
import type { Fix, TextEdit } from '../fix.js';

import { activityReference } from '../annotations/activity-reference.js';
import { addOption } from '../annotations/add-option.js';
import { annotationOf, startOfAnnotation } from '../annotations/annotation-of.js';
import { activityOf } from '../findings/fact-of.js';

/** Names the activity in `for` of the fields that are used for it (DF09); whether its purpose covers that is for a person to say. */
export function allowActivity({ activities = [], data }: JudgedFlow, project: FixProject): readonly Fix[] {
  const [id, ...others] = activities;
  const activity = id === undefined ? undefined : activityOf(project, id);
  if (id === undefined || activity === undefined || others.length > 0) return [];
  const fields = data.map(({ field }) =>
    project.facts.find(
      (fact): fact is PersonalFieldFact =>
        fact.kind === 'personalField' && fact.owner === field?.owner && fact.name === field.name,
    ),
  );
  const edits = [...new Set(fields)].map((fact): readonly TextEdit[] | undefined => {
    const file = fact && project.open(fact.evidence.file);
    // Without activities of its own a field has those of its class, which a list here would take away.
    if (fact?.declaration.value.for === undefined || file === undefined) return undefined;
    const annotation = annotationOf(fact, file);
    if (annotation === undefined) return undefined;
    const value = activityReference(activity, startOfAnnotation(annotation, file), fact.evidence.file, file);
    return addOption(annotation, 'for', value, file);
  });
  if (!edits.every((edit) => edit !== undefined)) return [];
  const names = [...new Set(fields)].flatMap((fact) => (fact ? `\`${fact.evidence.symbol}\`` : []));
  return [{ title: { id: 'allowActivity', params: { fields: names.join(', '), activity: id } }, edits: edits.flat() }];
}
