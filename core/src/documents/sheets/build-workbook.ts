import type { Finding } from '../../facts/index.js';
import type { Register } from '../../model/register.js';
import type { RenderOptions } from '../render-documents.js';
import type { Layout } from './layouts.js';
import type { Workbook, Worksheet, WorksheetId } from './workbook.js';

import { loadLanguage } from '../../languages/index.js';
import { openRegister, type RegisterContext } from '../register/register-context.js';
import { renderRegister } from '../register/render-register.js';
import { isDraft, noticeOf, stampDocument } from '../standing.js';
import { buildAgreementsSheet } from './agreements-sheet.js';
import { buildFindingsSheet } from './findings-sheet.js';
import { buildListsSheet } from './lists-sheet.js';
import { buildOrganisationSheet } from './organisation-sheet.js';
import { buildRecipientsSheet } from './recipients-sheet.js';
import { buildRegisterSheet } from './register-sheet.js';
import { buildRetentionSheet } from './retention-sheet.js';

export interface WorkbookOptions extends RenderOptions {
  /** BCP 47. */
  readonly language: string;
  /** Default `full`. */
  readonly layout?: Layout;
}

/**
 * The register as sheets: who it is of, the records of Art. 30(1) and 30(2) apart, recipients, agreements with processors,
 * periods, the terms that are used, and what is open. A sheet with nothing to tell is left out, but never both records.
 *
 * @throws RangeError when no catalogue serves the language.
 */
export function buildWorkbook(
  register: Register,
  findings: readonly Finding[],
  { language, layout = 'full', approvedOf }: WorkbookOptions,
): Workbook {
  const context = openRegister(register, findings, loadLanguage(language));
  const title = context.language.plain('register.title');
  const document = renderRegister(register, findings, language);
  const stamped = approvedOf === undefined ? document : stampDocument(document, approvedOf('register', language));
  return {
    language,
    title,
    ...(isDraft(stamped) && { draft: context.language.plain('page.draft') }),
    sheets: [
      buildOrganisationSheet(title, noticeOf(stamped), context),
      ...buildRecords(layout, context),
      ...(['recipients', 'agreements', 'retention', 'lists', 'findings'] as const)
        .map((id) => sheetBuilders[id](context))
        .filter(({ rows }) => rows.length > 0),
    ],
  };
}

/** Sheets that stand for themselves, as a file of comma-separated values. */
export type TableId = Exclude<WorksheetId, 'organisation'>;

/** One sheet, also when it has nothing to tell; without a choice the records that have. */
export function buildTables(
  register: Register,
  findings: readonly Finding[],
  { language, layout = 'full', sheet }: Omit<WorkbookOptions, 'approvedOf'> & { readonly sheet?: TableId | undefined },
): readonly Worksheet[] {
  const context = openRegister(register, findings, loadLanguage(language));
  if (sheet === undefined) return buildRecords(layout, context);
  if (sheet === 'controller' || sheet === 'processor') return [buildRegisterSheet(sheet, layout, context)];
  return [sheetBuilders[sheet](context)];
}

const sheetBuilders: Readonly<
  Record<Exclude<TableId, 'controller' | 'processor'>, (context: RegisterContext) => Worksheet>
> = {
  agreements: buildAgreementsSheet,
  findings: buildFindingsSheet,
  lists: buildListsSheet,
  recipients: buildRecipientsSheet,
  retention: buildRetentionSheet,
};

function buildRecords(layout: Layout, context: RegisterContext): readonly Worksheet[] {
  const records = (['controller', 'processor'] as const).map((sheet) => buildRegisterSheet(sheet, layout, context));
  const told = records.filter(({ rows }) => rows.length > 0);
  return told.length > 0 ? told : records.slice(0, 1);
}
