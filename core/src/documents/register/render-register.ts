import type { Root } from 'mdast';

import type { Finding } from '../../facts/index.js';
import type { Register } from '../../model/register.js';
import type { Document } from '../tree.js';

import { loadLanguage } from '../../languages/index.js';
import { heading, paragraph, placeholdersOf, sentence } from '../nodes.js';
import { renderDeletion } from './deletion.js';
import { renderDeviceAccess } from './device-access.js';
import { renderEntries } from './entries.js';
import { renderGeneralDeclarations } from './general-declarations.js';
import { renderOpenPoints } from './open-points.js';
import { renderOrganisations } from './organisations.js';
import { renderOverview } from './overview.js';
import { renderCollection, renderRights } from './procedures.js';
import { renderRecipients } from './recipients.js';
import { openRegister } from './register-context.js';
import { renderSent } from './sent.js';

/**
 * The record of processing activities (Art. 30) in one language: the organisation, all activities at a glance, an entry for
 * each with what Art. 30 asks and what a good record adds, and the points left open. No date that nobody declared.
 *
 * @throws RangeError when no catalogue serves the language.
 */
export function renderRegister(register: Register, findings: readonly Finding[], language: string): Document {
  const context = openRegister(register, findings, loadLanguage(language));
  const title = context.language.plain('register.title');
  const intro = context.language.text('register.intro', { article: context.language.cite('30') });
  const root: Root = {
    type: 'root',
    children: [
      heading(1, title),
      paragraph(sentence('register.intro', [], intro)),
      ...renderOrganisations(context),
      ...renderOverview(context),
      ...renderEntries(context),
      ...renderRecipients(context),
      ...renderSent(context),
      ...renderDeviceAccess(context),
      ...renderCollection(context),
      ...renderDeletion(context),
      ...renderRights(context),
      ...renderGeneralDeclarations(context),
      ...renderOpenPoints(context),
    ],
  };
  return { kind: 'register', language, title, root, placeholders: placeholdersOf(root) };
}
