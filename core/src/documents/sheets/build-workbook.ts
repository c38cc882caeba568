import type { Finding } from '../../facts/index.js';
import type { Register } from '../../model/register.js';
import type { RenderOptions } from '../render-documents.js';
import type { Layout } from './layouts.js';
import type { Workbook, Worksheet } from './workbook.js';

import { loadLanguage } from '../../languages/index.js';
import { openRegister } from '../register/register-context.js';
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
  const records = [buildRegisterSheet('controller', layout, context), buildRegisterSheet('processor', layout, context)];
  const told = records.filter(({ rows }) => rows.length > 0);
  const others: readonly Worksheet[] = [
    buildRecipientsSheet(context),
    buildAgreementsSheet(context),
    buildRetentionSheet(context),
    buildListsSheet(context),
    buildFindingsSheet(context),
  ];
  return {
    language,
    title,
    ...(isDraft(stamped) && { draft: context.language.plain('page.draft') }),
    sheets: [
      buildOrganisationSheet(title, noticeOf(stamped), context),
      ...(told.length > 0 ? told : records.slice(0, 1)),
      ...others.filter(({ rows }) => rows.length > 0),
    ],
  };
}
