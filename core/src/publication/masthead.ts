import type { Element, ElementContent } from 'hast';

import { h } from 'hastscript';

import type { Organisation } from '../config/config.js';
import type { Language } from '../languages/index.js';

import { cleanText } from '../documents/clean-text.js';
import { onLines } from '../documents/page/page-frame.js';
import { safeUrl } from '../documents/safe-url.js';
import { languageNames } from './language-names.js';

/** The same page in another language. */
export interface OtherLanguage {
  readonly language: string;
  readonly href: string;
}

/** What stands above a page: whose it is, with a way to their site, and its languages. */
export function renderMasthead(
  organisation: Organisation | undefined,
  languages: readonly OtherLanguage[],
  language: Language,
): Element[] {
  const name = organisation && nameOf(organisation);
  const parts = [
    ...(name === undefined ? [] : [h('p', linked(name, organisation?.website))]),
    ...renderLanguages(languages, language),
  ];
  return parts.length === 0 ? [] : [h('div', { className: 'masthead' }, onLines(parts))];
}

/** As visitors know it. */
export function nameOf({ legalName, tradeName }: Organisation): string | undefined {
  const name = tradeName ?? legalName;
  return name === undefined ? undefined : cleanText(name);
}

function linked(name: string, website: string | undefined): ElementContent {
  const href = website === undefined ? undefined : safeUrl(website);
  return href === undefined ? { type: 'text', value: name } : h('a', { href }, name);
}

function renderLanguages(languages: readonly OtherLanguage[], language: Language): Element[] {
  if (languages.length < 2) return [];
  const names = languageNames(languages.map((one) => one.language));
  const items = languages.map(({ language: tag, href }) =>
    h(
      'li',
      h(
        'a',
        { href, lang: tag, hrefLang: tag, ...(tag === language.tag && { ariaCurrent: 'page' }) },
        names.get(tag) ?? tag,
      ),
    ),
  );
  return [h('nav', { className: 'languages', ariaLabel: language.plain('publication.languages') }, h('ul', items))];
}

/** Links in the head to the same page in each language, itself included. */
export function alternates(languages: readonly OtherLanguage[]): Element[] {
  if (languages.length < 2) return [];
  return languages.map(({ language, href }) => h('link', { rel: 'alternate', hrefLang: language, href }));
}
