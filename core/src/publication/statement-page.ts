import type { Element, ElementContent } from 'hast';

import { h } from 'hastscript';

import type { Document } from '../documents/tree.js';
import type { Register } from '../model/register.js';
import type { Addresses } from './addresses.js';
import type { EarlierVersion, PublishedText } from './publication.js';

import { renderContent } from '../documents/page/page-content.js';
import { onLines, writePage } from '../documents/page/page-frame.js';
import { renderNotice } from '../documents/page/page-notice.js';
import { wrapSections } from '../documents/page/sections.js';
import { prepareTree } from '../documents/prepare-tree.js';
import { isDraft } from '../documents/standing.js';
import { loadLanguage, type Language } from '../languages/index.js';
import { marksInHead } from './marks.js';
import { alternates, renderMasthead, type OtherLanguage } from './masthead.js';
import { renderChangesSince } from './render-changes.js';

/** What the pages of a statement know of the site around them. */
export interface SiteContext {
  readonly register: Register;
  readonly addresses: Addresses;
  /** Every text that is published beside this one. */
  readonly texts: readonly PublishedText[];
  /** Ids of the organisations whose sub-processors are published. */
  readonly processors: readonly string[];
}

/** The page of the text that is published now. A draft bears a watermark and is kept from search engines. */
export function renderStatementPage(text: PublishedText, site: SiteContext): string {
  const { document, statement } = text;
  const language = loadLanguage(document.language, statement.form);
  const draft = isDraft(document);
  const languages = languagesOf(text, site);
  const address = site.addresses.onWeb(statement, site.addresses.statement(statement, document.language));
  return writeStatement(document, language, {
    title: draft ? language.plain('publication.draftTitle', { title: document.title }) : document.title,
    listed: !draft,
    head: [
      ...(draft || address === undefined ? [] : [h('link', { rel: 'canonical', href: address })]),
      ...(draft ? [] : alternates(languages.map((one) => onWeb(one, text, site)))),
      ...marksInHead({
        statement: statement.id,
        language: document.language,
        version: document.standing?.version ?? '',
      }),
    ],
    masthead: renderMasthead(organisationOf(text, site), languages, language),
    notice: renderNotice(document, language),
    ...(draft && { watermark: language.plain('publication.watermark') }),
    footer: [
      ...(draft ? [] : changesSince(text.earlier[0], document, text)),
      ...renderVersions(text, site, language),
      ...renderOthers(text, site, language),
    ],
  });
}

/** The page of a text that another one replaced: it says so, and leads to the newest. */
export function renderEarlierPage(text: PublishedText, earlier: EarlierVersion, site: SiteContext): string {
  const { statement } = text;
  const { document, effectiveFrom, until, version } = earlier;
  const language = loadLanguage(document.language, statement.form);
  const newest = site.addresses.statement(statement, document.language);
  const period = { from: language.date(effectiveFrom), until: language.date(until) };
  return writeStatement(document, language, {
    title: language.plain('publication.replacedTitle', { title: document.title, version }),
    listed: false,
    head: marksInHead({ statement: statement.id, language: document.language, version }),
    masthead: renderMasthead(organisationOf(text, site), [], language),
    notice: h('p', { className: 'replaced', role: 'note' }, [
      h('strong', language.plain('publication.replaced', period)),
      ' ',
      h('a', { href: newest }, language.plain('publication.newest')),
    ]),
    footer: [
      ...changesSince(text.earlier[text.earlier.indexOf(earlier) + 1], document, text),
      ...renderVersions(text, site, language),
    ],
  });
}

interface StatementParts {
  readonly title: string;
  readonly listed: boolean;
  readonly head: readonly Element[];
  readonly masthead: readonly Element[];
  readonly notice: Element;
  readonly watermark?: string;
  readonly footer: readonly ElementContent[];
}

function writeStatement(document: Document, language: Language, parts: StatementParts): string {
  const { masthead, notice, ...frame } = parts;
  const { title, content, sections } = wrapSections(renderContent(prepareTree(document), language));
  const header = [...masthead, ...(title ? [title] : []), notice];
  return writePage({ ...frame, kind: 'statement', header, sections, content }, language);
}

/** What changed since the text that this one replaced, if there was one. */
function changesSince(former: EarlierVersion | undefined, document: Document, { statement }: PublishedText): Element[] {
  return former === undefined ? [] : renderChangesSince(former.document, document, statement);
}

function organisationOf(
  { statement }: PublishedText,
  { register }: SiteContext,
): Register['organisations'][number] | undefined {
  return register.organisations.find(({ id }) => id === statement.controller);
}

/** The same statement in every language in which it is published. */
function languagesOf({ statement }: PublishedText, { addresses, texts }: SiteContext): readonly OtherLanguage[] {
  return texts
    .filter((other) => other.statement.id === statement.id)
    .map(({ document: { language } }) => ({ language, href: addresses.statement(statement, language) }));
}

/** Search engines want whole addresses. */
function onWeb(other: OtherLanguage, { statement }: PublishedText, { addresses }: SiteContext): OtherLanguage {
  return { ...other, href: addresses.onWeb(statement, other.href) ?? other.href };
}

function renderVersions(
  { document, earlier, statement }: PublishedText,
  { addresses }: SiteContext,
  language: Language,
): Element[] {
  if (earlier.length === 0) return [];
  const items = earlier.map(({ effectiveFrom, until, version }) => {
    const isNewest = version === document.standing?.version;
    const href = isNewest
      ? addresses.statement(statement, document.language)
      : addresses.earlier(statement, document.language, version);
    const period = { from: language.date(effectiveFrom), until: language.date(until) };
    return h('li', [
      h('a', { href }, language.plain('publication.versionLink', { version })),
      `, ${language.plain('publication.validity', period)}`,
    ]);
  });
  const heading = h('h2', { id: 'versions' }, language.plain('publication.versions'));
  return [h('section', { ariaLabelledBy: 'versions' }, onLines([heading, h('ul', items)]))];
}

function renderOthers(
  { document, statement }: PublishedText,
  { addresses, processors }: SiteContext,
  language: Language,
): Element[] {
  if (!processors.includes(statement.controller)) return [];
  const href = addresses.subProcessors(statement.controller, document.language);
  return [h('p', h('a', { href }, language.plain('publication.subProcessors')))];
}
