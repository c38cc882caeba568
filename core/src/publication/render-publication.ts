import type { Register } from '../model/register.js';
import type { PublishedFile, PublishedText, SubProcessorList } from './publication.js';

import { languageOf } from '../languages/index.js';
import { unique } from '../model/ordering.js';
import { addressesOf } from './addresses.js';
import { fragmentStyle } from './fragment-style.js';
import { renderFragment } from './fragment.js';
import { renderIndexPage } from './index-page.js';
import { renderEarlierPage, renderStatementPage, type SiteContext } from './statement-page.js';
import { renderSubProcessorsPage } from './sub-processors-page.js';

export interface PublicationOptions {
  /** Also fragments, whose title is a heading of this level (1 to 6), and a style for them. */
  readonly fragments?: number;
}

/**
 * Makes a site of static files: a page for each text, for each text that was replaced, for the sub-processors, and an index. They
 * say what the documents say and nothing else of the register.
 *
 * @param texts - Non-empty, in the order in which the index lists them.
 */
export function renderPublication(
  register: Register,
  texts: readonly PublishedText[],
  lists: readonly SubProcessorList[],
  options: PublicationOptions = {},
): readonly PublishedFile[] {
  const addresses = addressesOf(register);
  const site: SiteContext = { register, addresses, texts, processors: lists.map(({ organisation }) => organisation) };
  const tags = unique(texts.map(({ document }) => document.language)).filter((tag) => languageOf(tag) !== undefined);
  const level = options.fragments;
  return [
    {
      path: addresses.index,
      kind: 'index',
      ...(tags[0] !== undefined && { language: tags[0] }),
      content: renderIndexPage(lists, tags, site),
    },
    ...texts.flatMap((text) => [
      ...pagesOf(text, site),
      ...(level === undefined ? [] : [fragmentOf(text, level, site)]),
    ]),
    ...lists.flatMap((list) =>
      tags.map((language): PublishedFile => ({
        path: addresses.subProcessors(list.organisation, language),
        kind: 'subProcessors',
        language,
        content: renderSubProcessorsPage(list, language, tags, site),
      })),
    ),
    ...(level === undefined ? [] : [{ path: 'fragment.css', kind: 'style', content: fragmentStyle } as const]),
  ];
}

function pagesOf(text: PublishedText, site: SiteContext): readonly PublishedFile[] {
  const { document, earlier, statement } = text;
  const { language, standing } = document;
  // A text that came back has its page; one that applied twice has one.
  const replaced = new Map(
    [...earlier].reverse().flatMap((one) => (one.version === standing?.version ? [] : [[one.version, one] as const])),
  );
  return [
    {
      path: site.addresses.statement(statement, language),
      kind: 'statement',
      language,
      content: renderStatementPage(text, site),
    },
    ...[...replaced.values()].reverse().map((one): PublishedFile => ({
      path: site.addresses.earlier(statement, language, one.version),
      kind: 'statement',
      language,
      content: renderEarlierPage(text, one, site),
    })),
  ];
}

function fragmentOf(text: PublishedText, level: number, site: SiteContext): PublishedFile {
  const { language } = text.document;
  return {
    path: site.addresses.fragment(text.statement, language),
    kind: 'fragment',
    language,
    content: renderFragment(text, level),
  };
}
