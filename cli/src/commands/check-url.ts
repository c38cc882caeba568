import type { JsonPublishedText } from '../output/publication-json.js';
import type { Session } from '../session.js';

import { analyse } from '../analyse.js';
import { openDocuments } from '../documents/document-store.js';
import { RefusalError, UsageError } from '../errors.js';
import { type ExitCode, exitCodes } from '../exit-codes.js';
import { printJson } from '../output/json.js';
import { formatPage } from '../output/page-text.js';
import { publicationMessages } from '../output/publication-messages.js';
import { fetchPage } from '../published/fetch-page.js';
import { judgePage } from '../published/judge-page.js';
import { requirePageAddress } from '../published/page-address.js';

export interface CheckUrlOptions {
  readonly url: string;
  /** Seconds for the page. */
  readonly timeout?: number;
}

const defaultTimeout = 10;

/** Holds a published page against what was approved and against the code. */
export async function checkUrl(
  session: Session,
  { timeout = defaultTimeout, url }: CheckUrlOptions,
): Promise<ExitCode> {
  const say = publicationMessages(session.language);
  if (session.format !== 'json' && session.format !== 'text') {
    throw new UsageError(`--url has no output as ${session.format}.`, say.formatRemedy);
  }
  requirePageAddress(url);
  const analysed = await analyse(session);
  const { file, parsed } = analysed.decisions.approvals;
  if (parsed.findings.length > 0) {
    throw new RefusalError(`${say.unreadableApprovals(file)}.`, say.unreadableApprovalsRemedy);
  }
  const { address, html } = await fetchPage(url, timeout);
  const texts = judgePage(html, analysed, openDocuments(analysed.folder), session.io.today);
  if (texts === undefined) throw new UsageError(say.unreadable(address), say.unreadableRemedy);
  const sound = texts.every(isSound);
  if (session.format === 'json') {
    printJson(session, { command: 'check --url', url, address, texts });
  } else if (!session.quiet || !sound) {
    session.io.stdout.write(formatPage(address, texts, session));
  }
  return sound ? exitCodes.clean : exitCodes.findings;
}

/** It is what was approved and what it says it is, in force now or soon, to the word, and what the code says. */
function isSound({ current, is, marks, standing }: JsonPublishedText): boolean {
  const isNamed = marks === undefined || marks.version === is?.version;
  return (standing === 'inForce' || standing === 'notYet') && isNamed && is?.same === true && current;
}
