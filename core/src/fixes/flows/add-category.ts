import type { JudgedFlow } from '../../checks/index.js';
import type { RecipientFact } from '../../facts/facts.js';
import type { FixProject } from '../fix-project.js';
import type { Fix, TextEdit } from '../fix.js';

import { childList, textOf } from '../../engine/ast/ast.js';
import { addItem, addProperty, propertyOf } from '../annotations/add-property.js';
import { declaredRecord } from '../findings/declared-record.js';
import { recipientOf } from '../findings/fact-of.js';
import { quoted } from '../text-style.js';

/** Lists what a declared recipient gets beside the categories it was declared for; whether it may is for a person to say. */
export function addCategory({ data, recipient }: JudgedFlow, project: FixProject): readonly Fix[] {
  const fact = recipient === undefined ? undefined : recipientOf(project, recipient);
  const categories = [...new Set(data.flatMap(({ category }) => category ?? []))].sort();
  if (fact === undefined || categories.length === 0 || data.some(({ category }) => category === undefined)) return [];
  const edits = listCategories(fact, categories, project);
  if (edits === undefined) return [];
  const { id, name = id } = fact.declaration.value;
  return [{ title: { id: 'addCategory', params: { recipient: name, categories: categories.join(', ') } }, edits }];
}

function listCategories(
  fact: RecipientFact,
  categories: readonly string[],
  project: FixProject,
): readonly TextEdit[] | undefined {
  const file = project.open(fact.evidence.file);
  const record = file && declaredRecord(fact, file);
  if (file === undefined || record === undefined) return undefined;
  const { ast, style } = file;
  const written = (ids: readonly string[]): string => ids.map((one) => quoted(one, style.quote)).join(', ');
  const list = propertyOf(record, 'categories', file);
  if (list === undefined) return addProperty(record, 'categories', `[${written(categories)}]`, file);
  if (!ast.is(list, 'ArrayLiteralExpression')) return undefined;
  const known = childList(list, 'elements').map((element) => textOf(element));
  const missing = categories.filter((category) => !known.includes(category));
  return missing.length === 0 ? undefined : addItem(list, written(missing), file);
}
