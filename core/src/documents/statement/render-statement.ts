import type { Root, RootContent } from 'mdast';

import type { Register, Statement } from '../../model/register.js';
import type { Document } from '../tree.js';

import { loadLanguage } from '../../languages/index.js';
import { heading, placeholdersOf } from '../nodes.js';
import { stampDocument } from '../standing.js';
import { renderActivities } from './sections/activities.js';
import { renderAutomatedDecisions } from './sections/automated-decisions.js';
import { renderChanges } from './sections/changes.js';
import { renderChildren } from './sections/children.js';
import { renderComplaint } from './sections/complaint.js';
import { renderIdentity } from './sections/identity.js';
import { renderObjection } from './sections/objection.js';
import { renderRecipients } from './sections/recipients.js';
import { renderRights } from './sections/rights.js';
import { renderSecurity } from './sections/security.js';
import { renderSources } from './sections/sources.js';
import { renderSummary } from './sections/summary.js';
import { renderTerminalAccess } from './sections/terminal-access.js';
import { renderTransfers } from './sections/transfers.js';
import { openStatement } from './statement-context.js';

/**
 * A draft privacy statement (Art. 12-14) in one language: by activity, in layers, told from the register alone. What is missing
 * is a placeholder; what nobody declared is not said.
 *
 * @param tag - BCP 47 tag for which a catalogue exists.
 */
export function renderStatement(register: Register, statement: Statement, tag: string): Document {
  const language = loadLanguage(tag, statement.form);
  const context = openStatement(register, statement, language);
  const title = language.plain('title');
  const children: RootContent[] = [
    heading(1, title),
    ...renderIdentity(context),
    ...renderSummary(context),
    ...renderObjection(context),
    ...renderActivities(context),
    ...renderSources(context),
    ...renderRecipients(context),
    ...renderTransfers(context),
    ...renderAutomatedDecisions(context),
    ...renderTerminalAccess(context),
    ...renderRights(context),
    ...renderComplaint(context),
    ...renderChildren(context),
    ...renderSecurity(context),
    ...renderChanges(context),
  ];
  const root: Root = { type: 'root', children };
  const { effectiveFrom, id } = statement;
  return stampDocument(
    {
      kind: 'statement',
      statement: id,
      language: tag,
      title,
      root,
      standing: { state: 'draft', version: '', ...(effectiveFrom !== undefined && { proposedFrom: effectiveFrom }) },
      placeholders: placeholdersOf(root),
    },
    undefined,
  );
}
