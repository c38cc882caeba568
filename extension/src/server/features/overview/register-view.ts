import {
  type Activity,
  type DataUse,
  type Evidence,
  type RecipientLink,
  type Span,
  unassignedActivity,
} from '@verklaar/core';

import type { ViewNode } from '../../../protocol/overview.js';
import type { ViewContext } from './view-context.js';

import { describeSubject } from '../hover/describe-subject.js';

/** Activities with what the documents say of them: legal basis, retention, data, recipients. */
export function registerView(context: ViewContext): readonly ViewNode[] {
  return context.state.register.activities.map((activity) => activityNode(context, activity));
}

function activityNode(context: ViewContext, activity: Activity): ViewNode {
  const { server, state, words, places, located } = context;
  const { id, declared, data, recipients } = activity;
  const isUnassigned = id === unassignedActivity;
  const tooltip = describeSubject(server, state, { kind: 'activity', id }, { isBrief: true });
  const place = places.ofDeclaration('activity', id) ?? firstPlace(context, activity.evidence);
  return {
    id: `activity/${id}`,
    label: isUnassigned ? server.t('To be assigned') : words.activity(id),
    description: isUnassigned ? server.t('data without an activity') : id,
    ...(tooltip !== undefined && { tooltip }),
    icon: declared ? 'checklist' : 'warning',
    context: 'activity',
    ...located(place),
    children: [
      ...(declared ? termNodes(context, activity) : []),
      ...data.map((use) => dataNode(context, activity, use)),
      ...recipients.map((link) => recipientNode(context, activity, link)),
    ],
  };
}

function termNodes({ server: { t }, words, places, located }: ViewContext, activity: Activity): readonly ViewNode[] {
  const { id, legalBasis, retention } = activity;
  const declaration = places.ofDeclaration('activity', id);
  return [
    {
      id: `activity/${id}/legalBasis`,
      label: words.legalBasis(legalBasis) ?? t('No legal basis declared'),
      description: t('legal basis'),
      icon: legalBasis === undefined ? 'warning' : 'law',
      ...located(places.ofTerm(id, 'legalBasis') ?? declaration),
    },
    {
      id: `activity/${id}/retention`,
      label: words.retention(retention) ?? t('No retention declared'),
      description: t('kept'),
      icon: retention === undefined ? 'warning' : 'clock',
      ...located(places.ofTerm(id, 'retention') ?? declaration),
    },
  ];
}

function dataNode(context: ViewContext, activity: Activity, use: DataUse): ViewNode {
  const { words, places, located } = context;
  const { category, evidence, overrides } = use;
  const at = `activity/${activity.id}/data/${category}/${use.dataSubjects.join('+')}`;
  // What differs from the activity is shown, never merged.
  const own = [words.legalBasis(overrides.legalBasis), words.retention(overrides.retention)].filter(
    (text) => text !== undefined,
  );
  return {
    id: at,
    label: words.category(category),
    description: [category, ...own].join(' · '),
    icon: 'symbol-field',
    context: 'category',
    ...located(firstPlace(context, evidence) ?? places.ofTerm(activity.id, 'data')),
    children: evidence
      .filter((piece) => places.ofEvidence(piece) !== undefined)
      .map((piece) => evidenceNode(context, at, piece, { context: 'field' })),
  };
}

function recipientNode(context: ViewContext, activity: Activity, link: RecipientLink): ViewNode {
  const { server, state, words, places, located } = context;
  const id = link.recipient;
  const isDeclared = state.register.recipients.some((one) => one.id === id && one.declared);
  return {
    id: `activity/${activity.id}/recipients/${id}`,
    label: words.recipient(id),
    description: server.t('receives'),
    icon: isDeclared ? 'organization' : 'warning',
    context: 'recipient',
    ...located(places.ofDeclaration('recipient', id) ?? firstPlace(context, link.evidence)),
  };
}

/**
 * A place in the code, by its name; a click opens the line.
 *
 * @param options.span - The exact place, where it is known better than by its name.
 */
export function evidenceNode(
  { places, located }: ViewContext,
  at: string,
  { file, symbol }: Evidence,
  options: { readonly context?: string; readonly span?: Span | undefined } = {},
): ViewNode {
  const span = options.span ?? places.ofEvidence({ file, symbol });
  return {
    id: `${at}/${file}#${symbol}`,
    label: symbol,
    description: span === undefined ? file : `${span.file}:${String(span.start.line)}`,
    icon: 'go-to-file',
    ...(options.context !== undefined && { context: options.context }),
    ...located(span),
  };
}

/** The first of several that has a place. */
export function firstPlace({ places }: ViewContext, evidence: readonly Evidence[]): Span | undefined {
  for (const piece of evidence) {
    const span = places.ofEvidence(piece);
    if (span !== undefined) return span;
  }
  return undefined;
}
