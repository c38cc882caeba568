import type { ArticleReference } from '../../languages/index.js';
import type { Activity, Register } from '../../model/register.js';
import type { RegisterContext } from '../register/register-context.js';
import type { SheetColumn, Worksheet } from './workbook.js';

import { art9Conditions, legalBases, transferMechanisms, type VocabularyKind } from '../../vocabulary/index.js';
import { rightsOf } from '../register/columns/rights-columns.js';
import { inVocabularyOrder } from '../register/register-context.js';
import { textCell } from './cells.js';

/** The terms that this register uses, by list: what to filter by, and which word of the code stands behind each. */
export function buildListsSheet(context: RegisterContext): Worksheet {
  const { language, register } = context;
  const columns: readonly SheetColumn[] = [
    { id: 'kind', header: language.plain('sheets.lists.kind'), demand: 'recommended' },
    { id: 'term', header: language.plain('sheets.lists.term'), demand: 'recommended' },
    { id: 'article', header: language.plain('sheets.lists.article'), demand: 'recommended' },
    { id: 'id', header: language.plain('sheets.lists.id'), demand: 'tool' },
  ];
  return {
    id: 'lists',
    name: language.plain('sheets.name.lists'),
    columns,
    rows: lists.flatMap(({ kind, title, used, article }) => {
      const ids = [...new Set(used(register))];
      return inVocabularyOrder(kind, ids, (id) => id).map((id) => {
        const articles = article?.(id) ?? [];
        return [
          textCell([language.plain(title)], language),
          textCell([context.label(kind, id)], language),
          textCell(
            articles.map((reference) => language.cite(reference)),
            language,
          ),
          textCell([id], language),
        ];
      });
    }),
  };
}

interface List {
  readonly kind: VocabularyKind;
  readonly title:
    | 'register.field.art9Condition'
    | 'register.field.dataCategories'
    | 'register.field.dataSubjects'
    | 'register.field.legalBasis'
    | 'register.field.purposes'
    | 'register.field.rights'
    | 'register.field.safeguards'
    | 'register.field.security'
    | 'sheets.recipients.kind'
    | 'sheets.recipients.role';
  readonly used: (register: Register) => readonly string[];
  readonly article?: (id: string) => readonly ArticleReference[];
}

const lists: readonly List[] = [
  {
    kind: 'purpose',
    title: 'register.field.purposes',
    used: ({ activities }) => activities.flatMap((one) => one.purposes),
  },
  {
    kind: 'legalBasis',
    title: 'register.field.legalBasis',
    used: ({ activities }) => activities.flatMap((one) => termsOf(one, 'legalBasis')),
    article: articleIn(legalBases),
  },
  {
    kind: 'art9Condition',
    title: 'register.field.art9Condition',
    used: ({ activities }) => activities.flatMap((one) => termsOf(one, 'art9Condition')),
    article: articleIn(art9Conditions),
  },
  {
    kind: 'dataSubject',
    title: 'register.field.dataSubjects',
    used: ({ activities }) => activities.flatMap((one) => one.dataSubjects),
  },
  {
    kind: 'category',
    title: 'register.field.dataCategories',
    used: ({ activities }) => activities.flatMap((one) => one.data.map(({ category }) => category)),
  },
  {
    kind: 'recipientRole',
    title: 'sheets.recipients.role',
    used: ({ recipients }) => recipients.flatMap(({ role }) => role ?? []),
  },
  {
    kind: 'recipientKind',
    title: 'sheets.recipients.kind',
    used: ({ recipients }) => recipients.flatMap(({ kind }) => kind ?? []),
  },
  {
    kind: 'transferMechanism',
    title: 'register.field.safeguards',
    used: ({ recipients }) =>
      recipients.flatMap(({ transfers = [] }) => transfers.flatMap(({ mechanism }) => mechanism ?? [])),
    article: (id) => {
      const known: Readonly<Record<string, { readonly articles: readonly ArticleReference[] } | undefined>> =
        transferMechanisms;
      return (Object.hasOwn(known, id) ? known[id]?.articles : undefined) ?? [];
    },
  },
  {
    kind: 'measure',
    title: 'register.field.security',
    used: ({ activities, security }) => [...security.measures, ...activities.flatMap((one) => one.measures)],
  },
  {
    kind: 'right',
    title: 'register.field.rights',
    used: ({ activities }) => activities.filter(({ role }) => role !== 'processor').flatMap((one) => rightsOf(one)),
  },
];

function termsOf(activity: Activity, name: 'art9Condition' | 'legalBasis'): readonly string[] {
  return [activity, ...activity.data.map(({ overrides }) => overrides)].flatMap((terms) => terms[name] ?? []);
}

function articleIn(
  known: Readonly<Record<string, { readonly article: ArticleReference } | undefined>>,
): (id: string) => readonly ArticleReference[] {
  return (id) => {
    const article = Object.hasOwn(known, id) ? known[id]?.article : undefined;
    return article === undefined ? [] : [article];
  };
}
