import type { Fact, RecipientLink } from '@verklaar/core';

import { pointersOfField } from '@verklaar/core';

import type { Describing } from './describing.js';

import { codeMarkdown, plainMarkdown } from '../../words/markdown.js';
import { item, lines, saidOf } from './describing.js';

/** A field: personal, reviewed, or waiting for a decision. */
export function describeField(context: Describing, owner: string, name: string): string | undefined {
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
function usesOf({ speech: { t }, state, words }: Describing, { evidence, declaration }: FieldFact): readonly string[] {
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

/** A category, by the fields and activities that have it. @param isNamed - It has been named already, with its words. */
export function describeCategory({ speech: { t }, state, words }: Describing, id: string, isNamed: boolean): string {
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

/** A holder, by the categories in it. */
export function describeOwner({ speech: { t }, state, words }: Describing, owner: string): string | undefined {
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
