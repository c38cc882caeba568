import type { KnownTerms, LabelLanguage, TermAspect, TermDescription, TermSort } from '@verklaar/core';

import { describeRetention, describeTerm } from '@verklaar/core';

import type { Server } from '../../feature.js';

import { codeMarkdown, plainMarkdown } from '../../words/markdown.js';

type Speech = Pick<Server, 'language' | 't'>;

/** What an id means, in Markdown; `undefined` when nobody has said so. Texts of the project are escaped. */
export function termMarkdown(speech: Speech, sort: TermSort, id: string, known: KnownTerms): string | undefined {
  const term = describeTerm(sort, id, known, labelLanguageOf(speech));
  return term && describedMarkdown(speech, term, known);
}

function describedMarkdown(speech: Speech, term: TermDescription, known: KnownTerms): string {
  const { t } = speech;
  const { about, articles, dpv, group, id, isOwn, label, other, sort, text } = term;
  const what = sortWords(sort, t);
  const hint = hintOf(sort, id, t);
  return paragraphs([
    [label === undefined ? '' : `**${plainMarkdown(label)}**`, codeMarkdown(id), what ?? '']
      .filter((part) => part !== '')
      .join(' · '),
    text === undefined ? '' : plainMarkdown(text),
    [
      line(
        other === undefined ? undefined : plainMarkdown(other),
        speech.language === 'nl' ? t('In English') : t('In Dutch'),
      ),
      line(group === undefined ? undefined : plainMarkdown(group), t('Group')),
      ...about.map((aspect) => line(aspectText(aspect, speech, known), aspectWords(aspect.what, t))),
      line(articles.length === 0 ? undefined : articles.map(plainMarkdown).join('; '), t('Law')),
      line(dpv && dpvMarkdown(dpv, t), 'DPV'),
    ]
      .filter((one) => one !== '')
      .join('\n'),
    hint ?? '',
    isOwn && isVocabulary(sort) ? t('A term of this project.') : '',
  ]);
}

function dpvMarkdown({ isBroader, terms }: NonNullable<TermDescription['dpv']>, t: Speech['t']): string {
  const written = terms.map(codeMarkdown).join(', ');
  return isBroader ? `${written} (${t('the nearest broader term')})` : written;
}

/** A retention stands as it is written, with what it says behind it. */
function aspectText({ what, text }: TermAspect, { language }: Speech, known: KnownTerms): string {
  if (what !== 'retention') return plainMarkdown(text);
  const [said] = describeRetention(text, known, [language]).words.flatMap(({ sentences }) => sentences);
  return said === undefined ? codeMarkdown(text) : `${codeMarkdown(text)}: ${plainMarkdown(said)}`;
}

/** The words of the statement for a retention; in the language of the editor first. */
export function retentionMarkdown(
  speech: Speech,
  text: string,
  known: KnownTerms,
  languages: readonly string[] = languagesFrom(speech.language),
): string | undefined {
  const { words } = describeRetention(text, known, languages);
  if (words.length === 0) return undefined;
  return words.map(({ language, sentences }) => `- ${language}: ${sentences.map(plainMarkdown).join(' ')}`).join('\n');
}

const languages: readonly LabelLanguage[] = ['nl', 'en', 'fr', 'de'];

function languagesFrom(first: string): readonly string[] {
  return [first, ...languages.filter((language) => language !== first)];
}

export function labelLanguageOf({ language }: Pick<Server, 'language'>): LabelLanguage {
  return languages.find((one) => one === language) ?? 'en';
}

/** What a sort of terms is called. */
export function sortWords(sort: TermSort, t: Speech['t']): string | undefined {
  switch (sort) {
    case 'activity':
      return t('processing activity');
    case 'art9Condition':
      return t('condition for special categories');
    case 'authority':
      return t('supervisory authority');
    case 'category':
      return t('category of personal data');
    case 'categoryGroup':
      return t('group of categories');
    case 'country':
      return t('country');
    case 'dataSubject':
      return t('data subjects');
    case 'event':
      return t('event from which a period counts');
    case 'language':
      return t('language');
    case 'law':
      return t('law');
    case 'legalBasis':
      return t('legal basis');
    case 'measure':
      return t('security measure');
    case 'organisation':
      return t('organisation');
    case 'purpose':
      return t('purpose');
    case 'recipient':
      return t('recipient');
    case 'recipientKind':
      return t('kind of recipient');
    case 'recipientRole':
      return t('role of a recipient');
    case 'retention':
      return t('retention');
    case 'right':
      return t('right of data subjects');
    case 'service':
      return t('service of the catalogue');
    case 'state':
      return t('state during which data are kept');
    case 'transferMechanism':
      return t('ground for a transfer');
    case 'key':
    case 'member':
    case 'word':
      return undefined;
  }
}

function aspectWords(what: TermAspect['what'], t: Speech['t']): string {
  switch (what) {
    case 'country':
      return t('Country');
    case 'legalBasis':
      return t('Legal basis');
    case 'purpose':
      return t('Purpose');
    case 'retention':
      return t('Kept');
    case 'role':
      return t('Role');
    case 'service':
      return t('Service');
  }
}

/** What else is to be said beside a term: without it the statement has a gap, and a finding tells so. */
function hintOf(sort: TermSort, id: string, t: Speech['t']): string | undefined {
  if (sort !== 'legalBasis') return undefined;
  switch (id) {
    case 'consent':
      return t('Beside it belongs how consent is withdrawn: `withdraw`.');
    case 'legalObligation':
    case 'publicTask':
      return t('Beside it belongs the law that asks it: `law`.');
    case 'legitimateInterests':
      return t('Beside it belongs the interest itself: `interest`.');
    default:
      return undefined;
  }
}

function isVocabulary(sort: TermSort): boolean {
  return sort === 'category' || sort === 'dataSubject' || sort === 'purpose' || sort === 'event' || sort === 'state';
}

function line(text: string | undefined, label: string): string {
  return text === undefined ? '' : `- ${label}: ${text}`;
}

function paragraphs(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\n\n');
}
