import type { LocalText } from '../../declarations/index.js';
import type { Recipient } from '../../model/register.js';
import type { Inline } from '../nodes.js';
import type { RegisterContext } from '../register/register-context.js';
import type { Cell, SheetColumn, Worksheet } from './workbook.js';

import { pointer } from '../../model/pointer.js';
import { safeguardWords } from '../register/columns/sharing-columns.js';
import { activityName, recipientName } from '../register/names.js';
import { textCell } from './cells.js';

/** Who receives data (Art. 30(1)(d)-(e)): one recipient a row. */
export function buildRecipientsSheet(context: RegisterContext): Worksheet {
  const { language, register } = context;
  const columns: readonly SheetColumn[] = [
    { id: 'name', header: language.plain('register.recipients.name'), demand: 'mandatory' },
    { id: 'role', header: language.plain('sheets.recipients.role'), demand: 'mandatory' },
    { id: 'kind', header: language.plain('sheets.recipients.kind'), demand: 'mandatory' },
    { id: 'purpose', header: language.plain('sheets.recipients.purpose'), demand: 'recommended' },
    { id: 'country', header: language.plain('register.recipients.country'), demand: 'recommended' },
    {
      id: 'processingCountries',
      header: language.plain('sheets.recipients.processingCountries'),
      demand: 'recommended',
    },
    { id: 'transfers', header: language.plain('register.recipients.transfers'), demand: 'mandatory' },
    { id: 'activities', header: language.plain('register.recipients.activities'), demand: 'recommended' },
    { id: 'categories', header: language.plain('sheets.recipients.categories'), demand: 'recommended' },
    { id: 'arrangement', header: language.plain('sheets.recipients.arrangement'), demand: 'recommended' },
    { id: 'privacyPage', header: language.plain('sheets.recipients.privacyPage'), demand: 'recommended' },
  ];
  return {
    id: 'recipients',
    name: language.plain('sheets.name.recipients'),
    columns,
    rows: register.recipients.map((recipient) => recipientRow(recipient, context)),
  };
}

function recipientRow(recipient: Recipient, context: RegisterContext): readonly Cell[] {
  const { language, register } = context;
  const { id, kind, country, processingCountries = [], transfers = [], categories = [], privacyPage } = recipient;
  const cell = (...lines: readonly Inline[]): Cell => textCell(lines, language);
  const countryName = (code: string): string => language.country(code) ?? code;
  return [
    cell(recipientName(id, context)),
    cell(roleWords(recipient, context)),
    cell(kind === undefined ? '' : context.label('recipientKind', kind)),
    cell(purposeWords(recipient, context)),
    cell(country === undefined ? '' : countryName(country)),
    cell(...processingCountries.map(countryName)),
    transfers.length === 0
      ? cell(
          language.plain(
            register.assertions.transfers === 'none' ? 'register.value.noTransfers' : 'register.value.nothing',
          ),
        )
      : cell(...transfers.map((transfer) => safeguardWords(recipient, transfer, context))),
    cell(...context.activitiesOf(id).map((activity) => activityName(activity, context))),
    cell(categories.length === 0 ? '' : context.labels('category', categories)),
    arrangementCell(recipient, context),
    cell(privacyPage ?? ''),
  ];
}

/** The role of a recipient, or a placeholder: who decides follows from it (Art. 4(7)-(10)). */
export function roleWords({ id, role }: Recipient, context: RegisterContext): Inline {
  const at = pointer('recipients', id, 'role');
  return role === undefined
    ? context.missing('register.recipients.role', '30(1)(d)', 'RC03', at)
    : context.label('recipientRole', role);
}

function purposeWords({ id, purpose }: Recipient, context: RegisterContext): Inline {
  if (purpose === undefined) return '';
  return typeof purpose === 'string'
    ? context.label('purpose', purpose)
    : context.own(purpose, pointer('recipients', id, 'purpose'));
}

function arrangementCell({ id, role, arrangement, contactPoint }: Recipient, context: RegisterContext): Cell {
  const { language } = context;
  if (role !== 'jointController') return textCell([], language);
  const at = (property: string): string => pointer('recipients', id, property);
  const own = (text: LocalText): Inline => context.own(text, at('arrangement'));
  return textCell(
    [
      arrangement === undefined
        ? context.missing('register.field.jointControllers', '26(2)', 'RC05', at('arrangement'))
        : own(arrangement),
      contactPoint ?? context.missing('register.organisation.contact', '26(1)', 'RC05', at('contactPoint')),
    ],
    language,
  );
}
