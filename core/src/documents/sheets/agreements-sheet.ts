import type { Recipient } from '../../model/register.js';
import type { Inline } from '../nodes.js';
import type { RegisterContext } from '../register/register-context.js';
import type { Cell, SheetColumn, Worksheet } from './workbook.js';

import { pointer } from '../../model/pointer.js';
import { activityName, recipientName } from '../register/names.js';
import { dateCell, textCell } from './cells.js';
import { roleWords } from './recipients-sheet.js';

/** The agreements with processors (Art. 28(3)), and those with others that were declared: which, of when, and what lacks. */
export function buildAgreementsSheet(context: RegisterContext): Worksheet {
  const { language, register } = context;
  const columns: readonly SheetColumn[] = [
    { id: 'recipient', header: language.plain('register.recipients.name'), demand: 'mandatory' },
    { id: 'role', header: language.plain('sheets.recipients.role'), demand: 'mandatory' },
    { id: 'reference', header: language.plain('sheets.agreements.reference'), demand: 'mandatory' },
    { id: 'address', header: language.plain('sheets.agreements.address'), demand: 'recommended' },
    { id: 'date', header: language.plain('sheets.agreements.date'), demand: 'recommended' },
    { id: 'review', header: language.plain('sheets.agreements.review'), demand: 'recommended' },
    { id: 'activities', header: language.plain('register.recipients.activities'), demand: 'recommended' },
    { id: 'lacks', header: language.plain('sheets.agreements.lacks'), demand: 'tool' },
  ];
  return {
    id: 'agreements',
    name: language.plain('sheets.name.agreements'),
    columns,
    rows: register.recipients.filter(hasAgreement).map((recipient) => agreementRow(recipient, context)),
  };
}

/** Those that must have one, and those that have one. */
function hasAgreement({ agreement, role }: Recipient): boolean {
  return role === 'processor' || role === 'subProcessor' || agreement !== undefined;
}

function agreementRow(recipient: Recipient, context: RegisterContext): readonly Cell[] {
  const { language } = context;
  const { id, agreement } = recipient;
  const cell = (...lines: readonly Inline[]): Cell => textCell(lines, language);
  const at = pointer('recipients', id, 'agreement');
  const lacks = (['Reference', 'Date', 'Review'] as const)
    .filter((part) => agreement?.[part.toLowerCase() as Lowercase<typeof part>] === undefined)
    .map((part) => language.plain(`sheets.agreements.lacks${part}`));
  return [
    cell(recipientName(id, context)),
    cell(roleWords(recipient, context)),
    cell(agreement?.reference ?? context.missing('register.recipients.agreement', '28(3)', 'RC02', at)),
    cell(agreement?.url ?? ''),
    dateCell(agreement?.date, language),
    dateCell(agreement?.review, language),
    cell(...context.activitiesOf(id).map((activity) => activityName(activity, context))),
    { ...cell(...lacks), ...(lacks.length > 0 && { lacks: true }) },
  ];
}
