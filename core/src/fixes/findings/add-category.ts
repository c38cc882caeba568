import type { RecipientFact } from '../../facts/facts.js';
import type { Finding } from '../../facts/finding.js';
import type { FixProject } from '../fix-project.js';
import type { Fix, TextEdit } from '../fix.js';

import { childList, textOf } from '../../engine/ast/ast.js';
import { addItem, propertyOf } from '../annotations/add-property.js';
import { offsetAt } from '../fix-file.js';
import { quoted } from '../text-style.js';

/** Lists a category that a recipient gets beside those it was declared for (RC07); whether it may is for a person to say. */
export function addCategory({ id, params }: Finding, project: FixProject): readonly Fix[] {
  if (id !== 'RC07') return [];
  const categories = [...(params.categories ?? '').matchAll(/`([^`]+)`/gu)].flatMap(([, one]) => one ?? []);
  const names = params.recipient ?? '';
  const recipients = project.facts.filter(
    (fact): fact is RecipientFact =>
      fact.kind === 'recipient' && [fact.declaration.value.name, fact.declaration.value.id].includes(names),
  );
  const [recipient] = recipients;
  if (recipient === undefined || recipients.length > 1 || categories.length === 0) return [];
  const edits = listCategories(recipient, categories, project);
  if (edits === undefined) return [];
  return [{ title: { id: 'addCategory', params: { recipient: names, categories: categories.join(', ') } }, edits }];
}

function listCategories(
  { declaration, evidence }: RecipientFact,
  categories: readonly string[],
  project: FixProject,
): readonly TextEdit[] | undefined {
  const span = declaration.spans['/id'];
  const file = project.open(evidence.file);
  if (span?.file !== evidence.file || file === undefined) return undefined;
  const [start, end] = [offsetAt(file.text, span.start), offsetAt(file.text, span.end)];
  const id = start === undefined || end === undefined ? undefined : file.nodeAt({ start, end });
  const { ast } = file;
  const record = id?.parent?.parent;
  if (!ast.is(record, 'ObjectLiteralExpression') || file.isBroken(record.pos, record.end)) return undefined;
  const list = propertyOf(record, 'categories', file);
  if (!ast.is(list, 'ArrayLiteralExpression')) return undefined;
  const known = childList(list, 'elements').map((element) => textOf(element));
  const missing = categories.filter((category) => !known.includes(category));
  if (missing.length === 0) return undefined;
  return addItem(list, missing.map((category) => quoted(category, file.style.quote)).join(', '), file);
}
