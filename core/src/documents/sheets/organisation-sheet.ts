import type { PhrasingContent } from 'mdast';

import type { Inline } from '../nodes.js';
import type { RegisterContext } from '../register/register-context.js';
import type { Cell, SheetColumn, Worksheet } from './workbook.js';

import { organisationEntries } from '../register/organisations.js';
import { textCell } from './cells.js';

/** Who the register is of, and what a reader of the sheets must know first: that they are a draft, and what the colours say. */
export function buildOrganisationSheet(
  title: string,
  notice: readonly PhrasingContent[],
  context: RegisterContext,
): Worksheet {
  const { language, register } = context;
  const columns: readonly SheetColumn[] = [
    { id: 'field', header: language.plain('sheets.organisation.field'), demand: 'recommended' },
    { id: 'value', header: language.plain('sheets.organisation.value'), demand: 'recommended' },
  ];
  const row = (field: string, ...values: readonly Inline[]): readonly Cell[] => [
    textCell([field], language),
    textCell(values, language),
  ];
  return {
    id: 'organisation',
    name: language.plain('sheets.name.organisation'),
    columns,
    rows: [
      row(language.plain('sheets.organisation.document'), title),
      row(language.plain('sheets.organisation.state'), ...notice),
      row(language.plain('sheets.organisation.colours'), language.plain('sheets.organisation.coloursMeaning')),
      ...register.organisations.flatMap((organisation) =>
        organisationEntries(organisation, context).map(([label, , content]) =>
          row(language.plain(label as 'register.missing.name'), content),
        ),
      ),
    ],
  };
}
