import type { Activity } from '../../model/register.js';
import type { Inline } from '../nodes.js';
import type { RegisterContext } from '../register/register-context.js';
import type { Cell, SheetColumn, Worksheet } from './workbook.js';

import { pointer } from '../../model/pointer.js';
import { activityName } from '../register/names.js';
import { inVocabularyOrder } from '../register/register-context.js';
import { retentionWords } from '../register/retention-words.js';
import { groupTerm, type TermGroup } from '../register/terms.js';
import { textCell } from './cells.js';

/** How long what is kept (Art. 5(1)(e), 30(1)(f)): a row for each period of an activity, with the data it holds for. */
export function buildRetentionSheet(context: RegisterContext): Worksheet {
  const { language, register } = context;
  const columns: readonly SheetColumn[] = [
    { id: 'id', header: language.plain('register.field.id'), demand: 'mandatory' },
    { id: 'name', header: language.plain('register.field.name'), demand: 'mandatory' },
    { id: 'dataCategories', header: language.plain('register.field.dataCategories'), demand: 'mandatory' },
    { id: 'retention', header: language.plain('sheets.retention.period'), demand: 'mandatory' },
    { id: 'reason', header: language.plain('sheets.retention.reason'), demand: 'recommended' },
    { id: 'expression', header: language.plain('sheets.retention.expression'), demand: 'tool' },
  ];
  return {
    id: 'retention',
    name: language.plain('sheets.name.retention'),
    columns,
    rows: register.activities.flatMap((activity) =>
      groupTerm(activity, 'retention').map((group) => retentionRow(activity, group, context)),
    ),
  };
}

function retentionRow(
  activity: Activity,
  { from, uses, value }: TermGroup<Activity['retention']>,
  context: RegisterContext,
): readonly Cell[] {
  const { language } = context;
  const cell = (...lines: readonly Inline[]): Cell => textCell(lines, language);
  const { id, data, retentionReason } = activity;
  const [at = ''] = from;
  // The period of the activity holds for the data that have none of their own.
  const held = uses ?? data.filter((use) => use.overrides.retention === undefined);
  const categories = inVocabularyOrder(
    'category',
    [...new Set(held.map((use) => use.category))],
    (category) => category,
  );
  const reasonAt = pointer('activities', id, 'retentionReason');
  // A processor keeps what its customer decides.
  const isAsked = activity.role !== 'processor';
  return [
    cell(id),
    cell(activityName(activity, context)),
    cell(...categories.map((category) => context.label('category', category))),
    value === undefined
      ? cell(isAsked ? context.missing('register.field.retention', '30(1)(f)', 'RT01', at) : '')
      : cell(retentionWords(value, context)),
    cell(retentionReason === undefined ? '' : context.own(retentionReason, reasonAt)),
    cell(value?.expression ?? ''),
  ];
}
