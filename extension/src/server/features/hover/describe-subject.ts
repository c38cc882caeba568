import type { Fact, RecipientLink } from '@verklaar/core';

import { describeFinding, pointer, pointersOfField } from '@verklaar/core';

import type { ProjectState } from '../../analysis/project-session.js';
import type { Server } from '../../feature.js';
import type { Subject } from '../../symbols/mentions.js';

import { codeMarkdown, plainMarkdown } from '../../words/markdown.js';
import { toldSentences } from '../../words/told-sentences.js';
import { type Words, wordsFor } from '../../words/words-for.js';

type Speech = Pick<Server, 'findingLanguage' | 'language' | 't'>;

/**
 * What is known of a thing, in Markdown; `undefined`: nothing. Whatever the project says in it is escaped.
 *
 * @param options.isBrief - Leaves out what statements say of it, for which they have to be rendered.
 * @param options.isNamed - A category has been named already, with its words.
 */
export function describeSubject(
  speech: Speech,
  state: ProjectState,
  subject: Subject,
  { isBrief = false, isNamed = false }: { readonly isBrief?: boolean; readonly isNamed?: boolean } = {},
): string | undefined {
  const words = wordsFor(state.register, speech.language);
  const context: Context = { speech, state, words, isBrief };
  switch (subject.kind) {
    case 'activity':
      return describeActivity(context, subject.id);
    case 'category':
      return describeCategory(context, subject.id, isNamed);
    case 'recipient':
      return describeRecipient(context, subject.id);
    case 'field':
      return describeField(context, subject.owner, subject.name);
    case 'owner':
      return describeOwner(context, subject.owner);
  }
}

interface Context {
  readonly speech: Speech;
  readonly state: ProjectState;
  readonly words: Words;
  readonly isBrief: boolean;
}

function describeField(context: Context, owner: string, name: string): string | undefined {
  const { speech, state, words } = context;
  const { t } = speech;
  const isIt = (fact: { readonly owner: string; readonly name: string }): boolean =>
    fact.owner === owner && fact.name === name;
  const symbol = codeMarkdown(`${owner.slice(owner.lastIndexOf('#') + 1)}.${name}`);
  const reviewed = state.facts.find((fact) => fact.kind === 'notPersonalField' && isIt(fact));
  if (reviewed?.kind === 'notPersonalField') {
    return lines([
      `**${t('Not personal data')}** · ${symbol}`,
      `${t('Reviewed. Reason')}: ${plainMarkdown(reviewed.reason.value) || t('none given')}`,
    ]);
  }
  const proposed = state.undecided.find(isIt);
  const field = state.facts.find((fact): fact is FieldFact => fact.kind === 'personalField' && isIt(fact));
  if (field === undefined) {
    if (proposed === undefined) return undefined;
    return lines([
      `**${t('Nobody decided on this field')}** · ${symbol}`,
      t('Its name tells: {category}. Mark it, or say why it is not personal.', {
        category: `${plainMarkdown(words.category(proposed.category))} (${codeMarkdown(proposed.category)})`,
      }),
    ]);
  }
  const { category } = field.declaration.value;
  const pointers = pointersOfField({ register: state.register, facts: [field] }, owner, name);
  return lines([
    `**${plainMarkdown(words.category(category))}** · ${codeMarkdown(category)} · ${t('personal data')}`,
    ...usesOf(context, field),
    ...saidOf(context, pointers),
  ]);
}

type FieldFact = Extract<Fact, { readonly kind: 'personalField' }>;

/** One item for each activity that uses the field, then who receives it. */
function usesOf({ speech: { t }, state, words }: Context, { evidence, declaration }: FieldFact): readonly string[] {
  const { category } = declaration.value;
  const uses = state.register.activities.flatMap((activity) =>
    activity.data
      .filter((use) => use.category === category && use.evidence.some((piece) => isSame(piece, evidence)))
      .map((use) => ({ activity, terms: { ...activity, ...use.overrides } })),
  );
  if (uses.length === 0) return [t('No activity uses it: it stands in no document.')];
  const items = uses.map(({ activity, terms }) => {
    const about = [
      words.legalBasis(terms.legalBasis) ?? t('no legal basis declared'),
      words.retention(terms.retention) ?? t('no retention declared'),
    ];
    const name = activity.declared ? words.activity(activity.id) : activity.id;
    return `- **${plainMarkdown(name)}**: ${about.map(plainMarkdown).join(' · ')}`;
  });
  const links = uses.flatMap(({ activity }) => activity.recipients.filter((link) => isFor(link, category)));
  const receivers = [...new Set(links.map(({ recipient }) => words.recipient(recipient)))];
  return [
    items.join('\n'),
    `${t('Received by')}: ${receivers.length === 0 ? t('nobody declared') : receivers.map(plainMarkdown).join(', ')}`,
  ];
}

function isFor({ categories }: RecipientLink, category: string): boolean {
  return categories === undefined || categories.some((one) => one === category);
}

function isSame(
  one: { readonly file: string; readonly symbol: string },
  other: { readonly file: string; readonly symbol: string },
): boolean {
  return one.file === other.file && one.symbol === other.symbol;
}

function describeActivity(context: Context, id: string): string | undefined {
  const { speech, state, words } = context;
  const { t } = speech;
  const activity = state.register.activities.find((one) => one.id === id);
  if (activity === undefined) return undefined;
  const at = pointer('activities', id);
  const data = [...new Set(activity.data.map(({ category }) => words.category(category)))];
  return lines([
    `**${plainMarkdown(words.activity(id))}** · ${codeMarkdown(id)} · ${t('processing activity')}`,
    ...(activity.declared ? [] : [t('Named here, declared nowhere.')]),
    [
      item(t('Purpose'), activity.purposes.map(words.purpose)),
      item(t('Legal basis'), [words.legalBasis(activity.legalBasis) ?? t('not declared')]),
      item(t('Kept'), [words.retention(activity.retention) ?? t('not declared')]),
      item(t('Of'), activity.dataSubjects.map(words.dataSubject)),
      item(t('Data'), data),
      item(t('Received by'), [...new Set(activity.recipients.map(({ recipient }) => words.recipient(recipient)))]),
    ]
      .filter((line) => line !== '')
      .join('\n'),
    ...saidOf(context, [`${at}/description`, `${at}/retention`]),
    ...openPoints(context, at),
  ]);
}

function describeRecipient(context: Context, id: string): string | undefined {
  const { speech, state, words } = context;
  const { t } = speech;
  const recipient = state.register.recipients.find((one) => one.id === id);
  if (recipient === undefined) return undefined;
  const at = pointer('recipients', id);
  const receiving = state.register.activities.filter((activity) =>
    activity.recipients.some((link) => link.recipient === id),
  );
  const { agreement, country, kind, observed, role, transfers = [] } = recipient;
  return lines([
    `**${plainMarkdown(words.recipient(id))}** · ${codeMarkdown(id)} · ${t('recipient')}`,
    ...(recipient.declared ? [] : [t('Named here, declared nowhere.')]),
    [
      item(t('Role'), role === undefined ? [t('not declared')] : [words.recipientRole(role)]),
      item(t('Kind'), kind === undefined ? [] : [words.recipientKind(kind)]),
      item(t('Country'), country === undefined ? [t('not declared')] : [words.country(country)]),
      item(
        t('Transfers'),
        transfers.map((transfer) => words.country(transfer.country)),
      ),
      item(t('Processing agreement'), agreement === undefined ? [] : [agreement.reference]),
      item(
        t('In'),
        receiving.map((activity) => words.activity(activity.id)),
      ),
      item(
        t('Seen to receive'),
        (observed?.categories ?? []).map(({ category }) => words.category(category)),
      ),
    ]
      .filter((line) => line !== '')
      .join('\n'),
    ...saidOf(context, [`${at}/name`]),
    ...openPoints(context, at),
  ]);
}

function describeCategory({ speech: { t }, state, words }: Context, id: string, isNamed: boolean): string {
  const activities = state.register.activities.filter(({ data }) => data.some(({ category }) => category === id));
  const fields = state.facts.filter(
    (fact) => fact.kind === 'personalField' && fact.declaration.value.category === id,
  ).length;
  return lines([
    isNamed ? '' : `**${plainMarkdown(words.category(id))}** · ${codeMarkdown(id)} · ${t('category of personal data')}`,
    [
      item(t('Fields'), [String(fields)]),
      item(
        t('In'),
        activities.map((activity) => words.activity(activity.id)),
      ),
    ]
      .filter((line) => line !== '')
      .join('\n'),
  ]);
}

function describeOwner({ speech: { t }, state, words }: Context, owner: string): string | undefined {
  const categories = state.facts.flatMap((fact) =>
    fact.kind === 'personalField' && (fact.owner === owner || fact.owner.startsWith(`${owner}.`))
      ? [fact.declaration.value.category]
      : [],
  );
  if (categories.length === 0) return undefined;
  return lines([
    `**${t('Holds personal data')}** · ${codeMarkdown(owner.slice(owner.lastIndexOf('#') + 1))}`,
    item(
      t('Data'),
      [...new Set(categories)].map((category) => words.category(category)),
    ),
  ]);
}

/** What the statement says, as a quotation. */
function saidOf({ speech, state, isBrief }: Context, pointers: readonly string[]): readonly string[] {
  if (isBrief) return [];
  const said = toldSentences(state, pointers, speech.language);
  if (said.length === 0) return [];
  return [
    `${speech.t('The statement says')}:`,
    said.map((sentence) => `> ${sentence.replaceAll('\n', ' ')}`).join('\n>\n'),
  ];
}

const mostPoints = 3;

function openPoints({ speech, state }: Context, at: string): readonly string[] {
  const found = state.findings.filter(({ subject }) => subject === at || subject.startsWith(`${at}/`));
  if (found.length === 0) return [];
  const told = found.slice(0, mostPoints).map((finding) => {
    const { message, articles } = describeFinding(finding, speech.findingLanguage);
    const cited = articles.length === 0 ? '' : ` (${articles.join(', ')})`;
    return `- ${codeMarkdown(finding.id)} ${plainMarkdown(`${message}${cited}`)}`;
  });
  const more = found.length - told.length;
  const heading = `${speech.t('Open points')}:`;
  return [heading, [...told, ...(more > 0 ? [`- ${speech.t('and {count} more', { count: more })}`] : [])].join('\n')];
}

function item(label: string, values: readonly string[]): string {
  return values.length === 0 ? '' : `- ${label}: ${values.map(plainMarkdown).join(', ')}`;
}

function lines(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\n\n');
}
