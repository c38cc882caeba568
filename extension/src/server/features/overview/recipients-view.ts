import type { Evidence, ObservedReceipt, ObservedThirdParty, Recipient, Span } from '@verklaar/core';

import type { ViewNode } from '../../../protocol/overview.js';
import type { ViewContext } from './view-context.js';

import { describeSubject } from '../hover/describe-subject.js';
import { evidenceNode, firstPlace } from './register-view.js';

/** Who gets data: first those that code talks to and nobody declared, then the declared ones. */
export function recipientsView(context: ViewContext): readonly ViewNode[] {
  const { register } = context.state;
  return [
    ...(register.observed?.thirdParties ?? []).map((seen) => undeclaredNode(context, seen)),
    ...register.recipients.map((recipient) => recipientNode(context, recipient)),
  ];
}

function undeclaredNode(context: ViewContext, seen: ObservedThirdParty): ViewNode {
  const { server, located } = context;
  const at = `undeclared/${seen.id}`;
  return {
    id: at,
    label: seen.name ?? seen.id,
    description: server.t('not declared'),
    icon: 'warning',
    context: 'undeclaredRecipient',
    ...located(firstPlace(context, seen.evidence)),
    children: seenNodes(context, at, seen, new Set([seen.id])),
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
      ...(observed === undefined ? [] : seenNodes(context, at, observed, new Set([id, recipient.service]))),
    ],
  };
}

/**
 * What it was seen to get, and every place that talks to it without being seen to tell it personal data.
 *
 * @param names - Of the service, host or package: a function may talk to several.
 */
function seenNodes(
  context: ViewContext,
  at: string,
  { categories, evidence }: ObservedReceipt,
  names: ReadonlySet<string | undefined>,
): readonly ViewNode[] {
  const { server, words, located } = context;
  const told = new Set(categories.flatMap((seen) => seen.evidence.map(keyOf)));
  const { contacts, flows } = context.state.outflow;
  const isTo = ({ service, host, package: name }: Contacted): boolean =>
    [service, host, name].some((one) => one !== undefined && names.has(one));
  return [
    ...categories.map((seen): ViewNode => {
      const placeOf = (piece: Evidence): Span | undefined =>
        flows.find(
          (flow) =>
            isTo(flow.sink) &&
            keyOf(flow.evidence) === keyOf(piece) &&
            flow.data.some(({ category }) => category === seen.category),
        )?.at;
      const [first] = seen.evidence;
      return {
        id: `${at}/seen/${seen.category}`,
        label: words.category(seen.category),
        description:
          seen.confidence === 'inferred' ? server.t('seen in the code, by its name') : server.t('seen in the code'),
        icon: 'eye',
        context: 'category',
        ...located((first && placeOf(first)) ?? firstPlace(context, seen.evidence)),
        children: seen.evidence.map((piece) =>
          evidenceNode(context, `${at}/seen/${seen.category}`, piece, { span: placeOf(piece) }),
        ),
      };
    }),
    ...evidence
      .filter((piece) => !told.has(keyOf(piece)))
      .map((piece) => ({
        ...evidenceNode(context, `${at}/contact`, piece, {
          span: contacts.find((contact) => isTo(contact) && keyOf(contact.evidence) === keyOf(piece))?.at,
        }),
        icon: 'plug',
      })),
  ];
}

interface Contacted {
  readonly service?: string;
  readonly host?: string;
  readonly package?: string;
}

function keyOf({ file, symbol }: Evidence): string {
  return `${file}#${symbol}`;
}
