import type { ActivityFact, PersonalFieldFact } from '../../facts/facts.js';
import type { Finding } from '../../facts/finding.js';
import type { FixFile } from '../fix-file.js';
import type { FixProject } from '../fix-project.js';
import type { Fix, TextEdit } from '../fix.js';

import { childNode } from '../../engine/ast/ast.js';
import { declaredName } from '../../engine/ast/names.js';
import { activityReference } from '../annotations/activity-reference.js';
import { addOption } from '../annotations/add-option.js';
import { annotationOf, startOfAnnotation } from '../annotations/annotation-of.js';
import { addTag } from '../fields/add-tag.js';
import { importFromPackage, startWithDocComment } from '../package-import.js';
import { indentAt } from '../text-style.js';
import { fieldOn } from './fact-of.js';

/** More than these fill a menu: the others are behind one question. */
const shown = 5;

/** Names an activity for a field that belongs to none (AN10), or for all fields of its class. */
export function assignActivity({ evidence }: Finding, project: FixProject): readonly Fix[] {
  const fact = fieldOn(project, evidence);
  const file = fact && project.open(fact.evidence.file);
  if (fact === undefined || file === undefined) return [];
  const annotation = annotationOf(fact, file);
  if (annotation === undefined) return [];
  const activities = likelyActivities(fact, project);
  const assign = (activity: ActivityFact): readonly TextEdit[] | undefined => {
    const value = activityReference(activity, startOfAnnotation(annotation, file), fact.evidence.file, file);
    return addOption(annotation, 'for', value, file);
  };
  const single = activities.slice(0, shown).flatMap((activity): readonly Fix[] => {
    const edits = assign(activity);
    return edits === undefined
      ? []
      : [{ title: { id: 'addActivity', params: { activity: activity.declaration.value.id } }, edits }];
  });
  if (single.length === 0) return [];
  const values = activities.map(({ declaration }) => declaration.value.id);
  const other: Fix = {
    title: { id: 'addActivityOther', params: {} },
    asks: { kind: 'choice', of: 'activity', values },
    editsFor: (answer) => {
      const chosen = activities.find(({ declaration }) => declaration.value.id === answer);
      return chosen && assign(chosen);
    },
  };
  return [
    ...single,
    ...(activities.length > shown ? [other] : []),
    ...activities
      .slice(0, shown)
      .flatMap((activity) => assignOwner(fact, activity, startOfAnnotation(annotation, file), file)),
  ];
}

/** Those that other fields of the same owner serve first, then those of the same file, then the rest by id. */
function likelyActivities(fact: PersonalFieldFact, { facts }: FixProject): readonly ActivityFact[] {
  const weights = new Map<string, number>();
  for (const other of facts) {
    if (other.kind !== 'personalField' || other.evidence.file !== fact.evidence.file) continue;
    const weight = other.owner === fact.owner ? 2 : 1;
    for (const use of other.declaration.value.for ?? []) {
      const id = typeof use === 'string' ? use : use.activity;
      weights.set(id, Math.max(weight, weights.get(id) ?? 0));
    }
  }
  const weightOf = ({ declaration }: ActivityFact): number => weights.get(declaration.value.id) ?? 0;
  const idOf = ({ declaration }: ActivityFact): string => declaration.value.id;
  return facts
    .filter((one): one is ActivityFact => one.kind === 'activity')
    .sort((a, b) => weightOf(b) - weightOf(a) || (idOf(a) < idOf(b) ? -1 : 1));
}

const owners = ['ClassDeclaration', 'InterfaceDeclaration', 'TypeAliasDeclaration'] as const;

/** `@ProcessedFor` on the class, or its tag on the type. */
function assignOwner(fact: PersonalFieldFact, activity: ActivityFact, at: number, file: FixFile): readonly Fix[] {
  const { ast, source, style, text } = file;
  const holder = source.statements.find((statement) => statement.pos <= at && at < statement.end);
  if (!ast.is(holder, ...owners)) return [];
  const owner = declaredName(ast, holder);
  if (
    owner === undefined ||
    !fact.owner.endsWith(`#${owner}`) ||
    file.isBroken(holder.pos, childNode(holder, 'name')?.end ?? 0)
  )
    return [];
  const { id } = activity.declaration.value;
  const title = { id: 'addActivityToClass', params: { owner, activity: id } } as const;
  const decorator = ast.is(holder, 'ClassDeclaration') ? importFromPackage('ProcessedFor', file) : undefined;
  if (!ast.is(holder, 'ClassDeclaration'))
    return [{ title, edits: [addTag(holder, `@processedFor ${id}`, file, true)] }];
  if (decorator === undefined) return [];
  const start = ast.startOf(holder);
  const { code } = activityReference(activity, startWithDocComment(file, holder), fact.evidence.file, file);
  const line = `@${decorator.local}(${code})${style.lineEnd}${indentAt(text, start)}`;
  return [{ title, edits: [...decorator.edits, file.insert(start, line)] }];
}
