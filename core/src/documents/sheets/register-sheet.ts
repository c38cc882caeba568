import type { Sheet } from '../register/column.js';
import type { RegisterContext } from '../register/register-context.js';
import type { SheetColumn, Worksheet } from './workbook.js';

import { isEmptyCell, textCell } from './cells.js';
import { isShownEmpty, type Layout, placeColumns, type PlacedColumn } from './layouts.js';

/** The record of the controller (Art. 30(1)) or of the processor (Art. 30(2)): one activity a row. */
export function buildRegisterSheet(sheet: Sheet, layout: Layout, context: RegisterContext): Worksheet {
  const { language, register } = context;
  const activities = register.activities.filter(({ role }) => (role === 'processor') === (sheet === 'processor'));
  const filled = placeColumns(sheet, layout).map((placed) => ({
    placed,
    cells: activities.map((activity) => {
      const lines = placed.column.lines(activity, context);
      return textCell(
        lines.map(({ content }) => content),
        language,
      );
    }),
  }));
  const shown = filled.filter(
    ({ placed, cells }) => isShownEmpty(placed, layout) || cells.some((cell) => !isEmptyCell(cell)),
  );
  return {
    id: sheet,
    name: language.plain(`sheets.name.${sheet}`),
    columns: shown.map(({ placed }) => columnOf(placed, sheet, context)),
    rows: activities.map((_, row) => shown.flatMap(({ cells }) => cells[row] ?? [])),
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
