import type { Column, Sheet } from './column.js';

import { administrationColumns } from './columns/administration-columns.js';
import { dataColumns } from './columns/data-columns.js';
import { groundColumns } from './columns/ground-columns.js';
import { identityColumns } from './columns/identity-columns.js';
import { keepingColumns } from './columns/keeping-columns.js';
import { rightsColumns } from './columns/rights-columns.js';
import { sharingColumns } from './columns/sharing-columns.js';

/** All fields of a register entry, in the order of the register. */
const columns: readonly Column[] = [
  ...identityColumns,
  ...groundColumns,
  ...dataColumns,
  ...sharingColumns,
  ...keepingColumns,
  ...rightsColumns,
  ...administrationColumns,
];

/** The fields of one sheet. */
export function columnsOf(sheet: Sheet): readonly Column[] {
  return columns.filter((column) => column.sheets === undefined || column.sheets.includes(sheet));
}
