/**
 * Writes docs/vocabulary.md from the vocabulary and the law pack. `--check` writes nothing and fails when the page is not up
 * to date.
 */
import type { ArticleTerm, CategoryTerm, Term, TransferTerm, WordingTerm } from '../core/src/vocabulary/index.js';

import { authorities, lawPack, laws } from '../core/src/law/index.js';
import { vocabulary, type VocabularyKind } from '../core/src/vocabulary/index.js';
import { runGenerator } from './write-generated.js';

const repairCommand = 'npx tsx --conditions=@verklaar/source scripts/generate-vocabulary-docs.ts';

type AnyTerm = Partial<ArticleTerm & CategoryTerm & Term & TransferTerm> & WordingTerm;

const sections: readonly { readonly kind: VocabularyKind; readonly title: string; readonly says: string }[] = [
  { kind: 'dataSubject', title: 'Data subjects', says: 'Whom data are about: `dataSubjects`, `@DataSubject`.' },
  { kind: 'purpose', title: 'Purposes', says: 'What data are used for: `purpose`.' },
  { kind: 'legalBasis', title: 'Legal bases', says: 'The grounds of Art. 6(1): `legalBasis`.' },
  {
    kind: 'art9Condition',
    title: 'Conditions for special categories',
    says: 'The conditions of Art. 9(2): `art9Condition`.',
  },
  { kind: 'recipientRole', title: 'Roles of recipients', says: 'What a recipient is to us: `role` of `recipient`.' },
  {
    kind: 'recipientKind',
    title: 'Kinds of recipients',
    says: 'What sort of organisation it is: `kind` of `recipient`.',
  },
  {
    kind: 'transferMechanism',
    title: 'Grounds for transfers',
    says: 'What allows a transfer outside the EEA: `mechanism` of `transfers`.',
  },
  {
    kind: 'measure',
    title: 'Security measures',
    says: 'Measures of Art. 32: `measures` of an activity or the config.',
  },
  { kind: 'event', title: 'Events', says: 'When a period starts or ends, in a [retention expression](retention.md).' },
  { kind: 'state', title: 'States', says: 'While what data are kept, in a [retention expression](retention.md).' },
];

function renderTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function rowOf(id: string, term: AnyTerm, articles: boolean, dpv: boolean): readonly string[] {
  const { nl, en } = term.labels;
  const nearest = (term.dpv ?? []).map((name) => `\`${name}\``).join(', ');
  return [
    `\`${id}\``,
    nl.label,
    en.label,
    ...(articles ? [term.article ?? term.articles?.join(', ') ?? ''] : []),
    ...(dpv ? [term.broader ? `${nearest} (broader)` : nearest] : []),
  ];
}

function renderTerms(terms: readonly (readonly [string, AnyTerm])[]): string {
  const articles = terms.some(([, term]) => term.article !== undefined || term.articles !== undefined);
  const dpv = terms.some(([, term]) => term.dpv !== undefined);
  return renderTable(
    ['id', 'Nederlands', 'English', ...(articles ? ['article'] : []), ...(dpv ? ['DPV 2.3'] : [])],
    terms.map(([id, term]) => rowOf(id, term, articles, dpv)),
  );
}

function renderCategories(): readonly string[] {
  const all: readonly (readonly [string, AnyTerm])[] = Object.entries(vocabulary.category);
  return Object.entries(vocabulary.categoryGroup).flatMap(([group, { labels }]) => [
    `### ${labels.en.label}`,
    renderTerms(all.filter(([, term]) => term.group === group)),
  ]);
}

function renderLaws(): string {
  return renderTable(
    ['id', 'Nederlands', 'English', 'read in a source'],
    laws.map(({ ref, name, article, verified }) => [
      `\`${ref}\``,
      `${name.nl}: ${article.nl}`,
      `${name.en}: ${article.en}`,
      verified ? 'yes' : 'no: check before use',
    ]),
  );
}

function renderPage(): string {
  return [
    `<!-- Made by \`${repairCommand}\`. -->`,
    '# Vocabulary',
    'The ids that annotations and the config may use, with the words that documents say for them. Where a term is missing, declare [one of your own](annotations.md#own-terms). Where it has one, a term names its place in the Data Privacy Vocabulary of the W3C (DPV 2.3), or the nearest broader one.',
    '## Categories',
    'What data are: the first argument of `@PersonalData`. Special categories (Art. 9), criminal data (Art. 10) and national numbers (Art. 87) ask for a condition or a law of their own.',
    ...renderCategories(),
    ...sections.flatMap(({ kind, title, says }) => [
      `## ${title}`,
      says,
      renderTerms(Object.entries(vocabulary[kind])),
    ]),
    '## Laws',
    `Ids for \`law\`, \`specialLaw\` and the clause \`law:\` of a retention expression, as read on ${lawPack.version}. A law that is not here stands in \`laws\` of the [config](config.md#laws). Law changes: a person who knows it must confirm each reference.`,
    renderLaws(),
    '## Supervisory authorities',
    'Ids for `authority` of an organisation.',
    renderTable(
      ['id', 'Nederlands', 'English'],
      authorities.map(({ code, name }) => [`\`${code}\``, name.nl, name.en]),
    ),
    '',
  ].join('\n\n');
}

await runGenerator(new Map([['docs/vocabulary.md', renderPage()]]), repairCommand);
