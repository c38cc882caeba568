import type { ObservedReceipt, Recipient } from '@verklaar/core';

import type { ViewNode } from '../../../protocol/overview.js';
import type { ViewContext } from './view-context.js';

import { describeSubject } from '../hover/describe-subject.js';
import { evidenceNode, firstPlace } from './register-view.js';

/** Who gets data: first those that code talks to and nobody declared, then the declared ones. */
export function recipientsView(context: ViewContext): readonly ViewNode[] {
  const { register } = context.state;
  return [
    ...(register.observed?.thirdParties ?? []).map((seen) =>
      undeclaredNode(context, { at: `undeclared/${seen.id}`, label: seen.name ?? seen.id, seen }),
    ),
    ...register.recipients.map((recipient) => recipientNode(context, recipient)),
  ];
}

function undeclaredNode(
  context: ViewContext,
  { at, label, seen }: { readonly at: string; readonly label: string; readonly seen: ObservedReceipt },
): ViewNode {
  const { server, located } = context;
  return {
    id: at,
    label,
    description: server.t('not declared'),
    icon: 'warning',
    context: 'undeclaredRecipient',
    ...located(firstPlace(context, seen.evidence)),
    children: seenNodes(context, at, seen),
  };
}

function recipientNode(context: ViewContext, recipient: Recipient): ViewNode {
  const { server, state, words, places, located } = context;
  const { country, declared, evidence, id, observed, role } = recipient;
  const at = `recipient/${id}`;
  const receiving = state.register.activities.filter(({ recipients }) =>
    recipients.some((link) => link.recipient === id),
  );
  const tooltip = describeSubject(server, state, { kind: 'recipient', id }, { isBrief: true });
  const about = [
    ...(declared ? [] : [server.t('not declared')]),
    ...(role === undefined ? [] : [words.recipientRole(role)]),
    ...(country === undefined ? [] : [words.country(country)]),
  ];
  return {
    id: at,
    label: words.recipient(id),
    description: about.join(' · '),
    ...(tooltip !== undefined && { tooltip }),
    icon: declared ? 'organization' : 'warning',
    context: declared ? 'recipient' : 'undeclaredRecipient',
    ...located(places.ofDeclaration('recipient', id) ?? firstPlace(context, evidence)),
    children: [
      ...receiving.map((activity): ViewNode => ({
        id: `${at}/activity/${activity.id}`,
        label: words.activity(activity.id),
        description: server.t('activity'),
        icon: 'checklist',
        context: 'activity',
        ...located(places.ofDeclaration('activity', activity.id)),
      })),
      ...(observed === undefined ? [] : seenNodes(context, at, observed)),
    ],
  };
}

/** What it was seen to get, and every place that talks to it without being seen to tell it personal data. */
function seenNodes(context: ViewContext, at: string, { categories, evidence }: ObservedReceipt): readonly ViewNode[] {
  const { server, words, located } = context;
  const told = new Set(categories.flatMap((seen) => seen.evidence.map(({ file, symbol }) => `${file}#${symbol}`)));
  return [
    ...categories.map((seen): ViewNode => ({
      id: `${at}/seen/${seen.category}`,
      label: words.category(seen.category),
      description:
        seen.confidence === 'inferred' ? server.t('seen in the code, by its name') : server.t('seen in the code'),
      icon: 'eye',
      context: 'category',
      ...located(firstPlace(context, seen.evidence)),
      children: seen.evidence.map((piece) => evidenceNode(context, `${at}/seen/${seen.category}`, piece)),
    })),
    ...evidence
      .filter(({ file, symbol }) => !told.has(`${file}#${symbol}`))
      .map((piece) => ({ ...evidenceNode(context, `${at}/contact`, piece), icon: 'plug' })),
  ];
}
