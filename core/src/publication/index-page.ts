import type { Element } from 'hast';

import { h } from 'hastscript';

import type { Statement } from '../model/register.js';
import type { SubProcessorList } from './publication.js';
import type { SiteContext } from './statement-page.js';

import { onLines, writePage } from '../documents/page/page-frame.js';
import { isDraft } from '../documents/standing.js';
import { type Language, loadLanguage } from '../languages/index.js';
import { languageNames } from './language-names.js';
import { nameOf, renderMasthead } from './masthead.js';

/** The first page of a published site: every statement in every language, and the sub-processors. In the first language. */
export function renderIndexPage(
  lists: readonly SubProcessorList[],
  tags: readonly string[],
  site: SiteContext,
): string {
  const language = loadLanguage(tags[0] ?? 'en');
  const title = language.plain('publication.index');
  const draft = site.texts.some(({ document }) => isDraft(document)) || lists.some(({ approved }) => !approved);
  const statements = new Map(site.texts.map(({ statement }) => [statement.id, statement]));
  const organisations = new Set([...statements.values()].map(({ controller }) => controller));
  const [only, ...others] = site.register.organisations.filter(({ id }) => organisations.has(id));
  return writePage(
    {
      kind: 'index',
      title: draft ? language.plain('publication.draftTitle', { title }) : title,
      listed: !draft,
      ...(draft && { watermark: language.plain('publication.watermark') }),
      header: [
        ...renderMasthead(others.length === 0 ? only : undefined, [], language),
        h('h1', title),
        ...(draft ? [h('p', { className: 'draft', role: 'note' }, h('strong', language.plain('page.draft')))] : []),
      ],
      sections: [],
      content: [
        ...onLines([...statements.values()].map((statement) => statementSection(statement, site, language))),
        ...onLines(lists.map((list) => subProcessorsSection(list, tags, site, language))),
      ],
      footer: [],
    },
    language,
  );
}

function statementSection(statement: Statement, site: SiteContext, language: Language): Element {
  const texts = site.texts.filter((text) => text.statement.id === statement.id);
  const links = texts.map(({ document: { language: tag } }) => ({
    tag,
    href: site.addresses.statement(statement, tag),
  }));
  return section(`statement-${statement.id}`, headingOf(statement, site, language), links, language);
}

function subProcessorsSection(
  { organisation }: SubProcessorList,
  tags: readonly string[],
  { addresses, register }: SiteContext,
  language: Language,
): Element {
  const owner = register.organisations.find(({ id }) => id === organisation);
  const name = owner && nameOf(owner);
  const heading =
    name === undefined
      ? language.plain('publication.subProcessors')
      : language.plain('publication.subProcessorsOf', { name });
  const links = tags.map((tag) => ({ tag, href: addresses.subProcessors(organisation, tag) }));
  return section(`sub-processors-${organisation}`, heading, links, language);
}

interface PageLink {
  readonly tag: string;
  readonly href: string;
}

function section(id: string, heading: string, links: readonly PageLink[], language: Language): Element {
  const names = languageNames(links.map(({ tag }) => tag));
  const items = links.map(({ href, tag }) =>
    h('li', h('a', { href, hrefLang: tag, ...(tag !== language.tag && { lang: tag }) }, names.get(tag) ?? tag)),
  );
  return h('section', { ariaLabelledBy: id }, onLines([h('h2', { id }, heading), h('ul', items)]));
}

/** Whose statement it is, and for whom where one organisation has several. */
function headingOf(statement: Statement, { register }: SiteContext, language: Language): string {
  const owner = register.organisations.find(({ id }) => id === statement.controller);
  const name = owner && nameOf(owner);
  if (name === undefined) return language.plain('title');
  const several = register.statements.filter(({ controller }) => controller === statement.controller).length > 1;
  const audiences = statement.audiences.map((audience) => audienceWords(audience, language));
  return several && audiences.length > 0
    ? language.plain('publication.statementFor', { name, audience: language.list(audiences) })
    : language.plain('publication.statementOf', { name });
}

const audienceKeys = [
  'publication.audience.applicants',
  'publication.audience.public',
  'publication.audience.staff',
  'publication.audience.users',
] as const;

function audienceWords(audience: string, language: Language): string {
  const key = audienceKeys.find((known) => known === `publication.audience.${audience}`);
  return key === undefined ? audience : language.plain(key);
}
