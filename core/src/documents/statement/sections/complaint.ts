import type { PhrasingContent, RootContent } from 'mdast';

import type { StatementContext } from '../statement-context.js';

import { authorityFor, complaintPageOf, authorityList } from '../../../law/index.js';
import { pointer } from '../../../model/pointer.js';
import { heading, link, paragraph } from '../../nodes.js';

/** Complaint to a named authority, never conditional on asking us first, and the courts (Art. 13(2)(d), 77, 79). */
export function renderComplaint(context: StatementContext): RootContent[] {
  const { complaintProcedure } = context.register.rights;
  const at = pointer('rights', 'complaintProcedure');
  return [
    heading(2, context.language.plain('complaint.heading'), { anchor: 'complaint' }),
    ...(complaintProcedure === undefined
      ? []
      : [paragraph(context.say('complaint.own', at, { procedure: context.own(complaintProcedure, at) }))]),
    paragraph([
      authoritySentence(context),
      context.say('complaint.elsewhere', []),
      context.say('complaint.list', [], {
        link: link(authorityList.url, context.language.plain('complaint.listLink')),
      }),
      context.say('complaint.court', []),
    ]),
  ];
}

function authoritySentence(context: StatementContext): PhrasingContent {
  const { controller, language, statement } = context;
  const at = pointer('organisations', statement.controller, 'authority');
  const authority = controller?.authority === undefined ? undefined : authorityFor(controller.authority);
  if (authority === undefined) return context.missing('OR02', at, 'placeholder.authority');
  const name = authority.name[language.base];
  const page = complaintPageOf(authority, language.base);
  // An address that nobody has read in a source is not told as a fact.
  if (!page.verified) return context.say('complaint.authorityPlain', at, { authority: name });
  return context.say('complaint.authority', at, {
    authority: name,
    link: link(page.url, language.plain('complaint.link')),
  });
}
