import type { KnownTerms } from './known-terms.js';
import type { TermSort } from './slot.js';

import { loadLanguage, sayArticle, type Language } from '../languages/index.js';
import { authorities, lawOf } from '../law/index.js';
import { serviceById } from '../services/index.js';
import {
  groupOf,
  isCriminalCategory,
  isNationalIdCategory,
  isSpecialCategory,
  labelOf,
  termOf,
  type ArticleTerm,
  type TransferTerm,
  type VocabularyKind,
} from '../vocabulary/index.js';

/** A language of labels: of the editor. */
export type LabelLanguage = 'de' | 'en' | 'fr' | 'nl';

/** What a term means, in one language: to be shown as it is. */
export interface TermDescription {
  readonly sort: TermSort;
  readonly id: string;
  /** `E-mailadres`. */
  readonly label?: string;
  /** The same in the other language that people of a project may know: Dutch, or English where the first is Dutch. */
  readonly other?: string;
  /** One of the project's own. */
  readonly isOwn: boolean;
  /** The group of a category. */
  readonly group?: string;
  /** A text of the project, or of the law: what an activity says of itself, what a provision is called. */
  readonly text?: string;
  /** Other terms that belong to it, by what they are to it. */
  readonly about: readonly TermAspect[];
  /** As lawyers cite them: `Art. 6(1)(f) GDPR`. */
  readonly articles: readonly string[];
  /** Terms of the Data Privacy Vocabulary; `isBroader`: the nearest, DPV has none as narrow. */
  readonly dpv?: { readonly terms: readonly string[]; readonly isBroader: boolean };
}

export interface TermAspect {
  readonly what: 'country' | 'legalBasis' | 'purpose' | 'retention' | 'role' | 'service';
  readonly text: string;
}

/** Articles that a sort of terms stands under as a whole. */
const articlesOfSort: Readonly<Partial<Record<TermSort, readonly string[]>>> = {
  category: ['4(1)', '14(1)(d)', '30(1)(c)'],
  dataSubject: ['4(1)', '30(1)(c)'],
  purpose: ['5(1)(b)', '13(1)(c)', '30(1)(b)'],
  measure: ['32', '30(1)(g)'],
  recipientRole: ['4(7)', '4(8)', '26', '28'],
  recipientKind: ['4(9)', '13(1)(e)', '30(1)(d)'],
  event: ['5(1)(e)', '13(2)(a)'],
  state: ['5(1)(e)', '13(2)(a)'],
  activity: ['30(1)'],
  recipient: ['13(1)(e)', '30(1)(d)'],
  authority: ['77', '13(2)(d)'],
  organisation: ['13(1)(a)', '30(1)(a)'],
};

/** Says what an id means. Undefined when nobody has given it a meaning. */
export function describeTerm(
  sort: TermSort,
  id: string,
  known: KnownTerms,
  tag: LabelLanguage,
): TermDescription | undefined {
  const language = loadLanguage(tag);
  const base = { sort, id, isOwn: false, about: [], articles: cite(language, articlesOfSort[sort] ?? []) };
  switch (sort) {
    case 'activity':
      return describeActivity(base, known, language);
    case 'recipient':
      return describeRecipient(base, known, language);
    case 'service':
      return describeService(base, language);
    case 'organisation': {
      const organisation = known.organisations.find((one) => one.id === id);
      return organisation && { ...base, ...labelled(organisation.legalName), isOwn: true };
    }
    case 'law':
      return describeLaw(base, known, language);
    case 'country': {
      const label = language.country(id);
      return label === undefined ? undefined : { ...base, label };
    }
    case 'authority': {
      const authority = authorities.find(({ code }) => code === id);
      return authority && { ...base, label: authority.name[tag], ...otherOf(authority.name, tag) };
    }
    case 'language':
      return describeLanguageTag(base, tag);
    case 'key':
    case 'member':
    case 'retention':
    case 'word':
      return undefined;
    default:
      return describeVocabulary({ ...base, sort }, known, language);
  }
}

type Base = Pick<TermDescription, 'about' | 'articles' | 'id' | 'isOwn' | 'sort'>;

function describeVocabulary(
  base: Base & { readonly sort: VocabularyKind },
  known: KnownTerms,
  language: Language,
): TermDescription | undefined {
  const { sort, id } = base;
  const label = labelOf(sort, id, language.tag, known.terms);
  const term = termOf(sort, id);
  const other = labelOf(sort, id, language.base === 'nl' ? 'en' : 'nl', known.terms);
  const isOwn = term === undefined;
  if (isOwn && label === undefined && other === undefined) return undefined;
  const group = sort === 'category' ? groupOf(id, known.terms) : undefined;
  const dpv = term && 'dpv' in term && Array.isArray(term.dpv) ? (term.dpv as readonly string[]) : [];
  return {
    ...base,
    ...labelled(label),
    ...(other !== undefined && other !== label && { other }),
    isOwn,
    ...(group !== undefined && labelledGroup(group, language)),
    articles: cite(language, [...ownArticles(sort, id, known), ...(articlesOfSort[sort] ?? [])]),
    ...(dpv.length > 0 && { dpv: { terms: dpv, isBroader: term !== undefined && 'broader' in term } }),
  };
}

/** Articles that a term is itself, or that its kind of data stands under. */
function ownArticles(sort: VocabularyKind, id: string, { terms }: KnownTerms): readonly string[] {
  if (sort === 'category') {
    if (isSpecialCategory(id, terms)) return ['9'];
    if (isCriminalCategory(id, terms)) return ['10'];
    if (isNationalIdCategory(id, terms)) return ['87'];
    return groupOf(id, terms) === 'child' ? ['8'] : [];
  }
  const term: Partial<ArticleTerm & TransferTerm> | undefined = termOf(sort, id);
  return term?.articles ?? (term?.article === undefined ? [] : [term.article]);
}

function describeActivity(base: Base, known: KnownTerms, language: Language): TermDescription | undefined {
  const activity = known.activities.find(({ id }) => id === base.id);
  if (!activity) return undefined;
  const purposes = typeof activity.purpose === 'string' ? [activity.purpose] : (activity.purpose ?? []);
  return {
    ...base,
    ...labelled(language.own(activity.name) ?? anyText(activity.name)),
    ...texted(language.own(activity.description)),
    isOwn: true,
    about: [
      ...purposes.map((id) => aspect('purpose', 'purpose', id, known, language)),
      ...(activity.legalBasis === undefined
        ? []
        : [aspect('legalBasis', 'legalBasis', activity.legalBasis, known, language)]),
      ...(activity.retention === undefined ? [] : [{ what: 'retention' as const, text: activity.retention }]),
    ],
  };
}

function describeRecipient(base: Base, known: KnownTerms, language: Language): TermDescription | undefined {
  const recipient = known.recipients.find(({ id }) => id === base.id);
  if (!recipient) return undefined;
  const { country, kind, name, purpose, role, service } = recipient;
  const law = service === undefined ? undefined : serviceById.get(service);
  const label = name ?? law?.law?.entity ?? law?.name ?? (kind && labelOf('recipientKind', kind, language.tag));
  return {
    ...base,
    ...labelled(label),
    isOwn: true,
    about: [
      ...(service === undefined ? [] : [{ what: 'service' as const, text: law?.name ?? service }]),
      ...(role === undefined ? [] : [aspect('role', 'recipientRole', role, known, language)]),
      ...(typeof purpose === 'string' ? [aspect('purpose', 'purpose', purpose, known, language)] : []),
      ...(country === undefined ? [] : [{ what: 'country' as const, text: language.country(country) ?? country }]),
    ],
  };
}

function describeService(base: Base, language: Language): TermDescription | undefined {
  const service = serviceById.get(base.id);
  if (!service) return undefined;
  const { law, name } = service;
  return {
    ...base,
    label: name,
    ...texted(law?.entity),
    about: law?.country === undefined ? [] : [{ what: 'country', text: language.country(law.country) ?? law.country }],
  };
}

function describeLaw(base: Base, known: KnownTerms, language: Language): TermDescription | undefined {
  const own = Object.hasOwn(known.laws, base.id);
  const label = language.law(base.id, known.laws);
  const law = lawOf(base.id);
  if (!own && law === undefined) return undefined;
  return {
    ...base,
    ...labelled(label),
    isOwn: own,
    articles: law ? [sayArticle(law.article[language.base], language.base)] : [],
  };
}

function describeLanguageTag(base: Base, tag: LabelLanguage): TermDescription | undefined {
  try {
    const label = new Intl.DisplayNames([tag], { type: 'language', fallback: 'none' }).of(base.id);
    return label === undefined ? undefined : { ...base, label };
  } catch {
    return undefined;
  }
}

function aspect(
  what: TermAspect['what'],
  kind: VocabularyKind,
  id: string,
  known: KnownTerms,
  language: Language,
): TermAspect {
  return { what, text: labelOf(kind, id, language.tag, known.terms) ?? id };
}

function cite(language: Language, articles: readonly string[]): readonly string[] {
  return articles.map((article) => language.cite(article));
}

function labelled(label: string | undefined): { readonly label?: string } {
  return label === undefined ? {} : { label };
}

function labelledGroup(group: string, language: Language): { readonly group?: string } {
  const label = labelOf('categoryGroup', group, language.tag);
  return label === undefined ? {} : { group: label };
}

function texted(text: string | undefined): { readonly text?: string } {
  return text === undefined ? {} : { text };
}

function otherOf(names: Readonly<Record<LabelLanguage, string>>, tag: LabelLanguage): { readonly other: string } {
  return { other: tag === 'nl' ? names.en : names.nl };
}

function anyText(text: Readonly<Record<string, string>> | undefined): string | undefined {
  return text && Object.values(text)[0];
}
