import type { Sheet } from '../register/column.js';
import type { RegisterContext } from '../register/register-context.js';
import type { SheetColumn, Worksheet } from './workbook.js';

import { textCell } from './cells.js';
import { type Layout, placeColumns, type PlacedColumn } from './layouts.js';

/** The record of the controller (Art. 30(1)) or of the processor (Art. 30(2)): one activity a row. */
export function buildRegisterSheet(sheet: Sheet, layout: Layout, context: RegisterContext): Worksheet {
  const { language, register } = context;
  const placed = placeColumns(sheet, layout);
  const activities = register.activities.filter(({ role }) => (role === 'processor') === (sheet === 'processor'));
  return {
    id: sheet,
    name: language.plain(`sheets.name.${sheet}`),
    columns: placed.map((one) => columnOf(one, sheet, context)),
    rows: activities.map((activity) =>
      placed.map(({ column }) =>
        textCell(
          column.lines(activity, context).map(({ content }) => content),
          language,
        ),
      ),
    ),
  };
}

function columnOf(
  { column, header }: PlacedColumn,
  sheet: Sheet,
  { language, register }: RegisterContext,
): SheetColumn {
  const { label, mandatory = [], mandatoryIn, isOfTool } = column;
  const applies =
    mandatoryIn === undefined || register.organisations.some(({ address }) => address?.country === mandatoryIn);
  const demand = mandatory.includes(sheet) && applies ? 'mandatory' : isOfTool === true ? 'tool' : 'recommended';
  return { id: label.slice('register.field.'.length), header: language.plain(header), demand };
}
