import type { PhrasingContent, Root } from 'mdast';

import { h } from 'hastscript';

import type { Recipient } from '../model/register.js';
import type { SubProcessorList } from './publication.js';
import type { SiteContext } from './statement-page.js';

import { heading, type Inline, paragraph, placeholder, placeholdersOf, table } from '../documents/nodes.js';
import { renderContent } from '../documents/page/page-content.js';
import { writePage } from '../documents/page/page-frame.js';
import { wrapSections } from '../documents/page/sections.js';
import { prepareTree } from '../documents/prepare-tree.js';
import { wordsOf, type Words } from '../documents/statement/words.js';
import { type Language, loadLanguage } from '../languages/index.js';
import { nameOf, renderMasthead } from './masthead.js';
import { subProcessorsOf } from './sub-processors.js';

/** Who helps an organisation with what it does for its customers: what for, in which country, since when (Art. 28(2)). */
export function renderSubProcessorsPage(
  list: SubProcessorList,
  tag: string,
  tags: readonly string[],
  site: SiteContext,
): string {
  const { addresses, register } = site;
  const language = loadLanguage(tag);
  const organisation = register.organisations.find(({ id }) => id === list.organisation);
  const name = organisation && nameOf(organisation);
  const title =
    name === undefined
      ? language.plain('publication.subProcessors')
      : language.plain('publication.subProcessorsOf', { name });
  const root: Root = {
    type: 'root',
    children: [
      heading(1, title),
      ...(name === undefined ? [] : [paragraph(language.plain('publication.subProcessorsIntro', { name }))]),
      tableOf(title, list, site, language),
    ],
  };
  const parts = wrapSections(
    renderContent(
      prepareTree({ kind: 'statement', language: tag, title, root, placeholders: placeholdersOf(root) }),
      language,
    ),
  );
  const languages = tags.map((other) => ({ language: other, href: addresses.subProcessors(list.organisation, other) }));
  return writePage(
    {
      kind: 'index',
      title: list.approved ? title : language.plain('publication.draftTitle', { title }),
      listed: list.approved,
      ...(!list.approved && { watermark: language.plain('publication.watermark') }),
      header: [
        ...renderMasthead(organisation, languages, language),
        ...(parts.title ? [parts.title] : []),
        ...(list.approved
          ? []
          : [h('p', { className: 'draft', role: 'note' }, h('strong', language.plain('page.draft')))]),
      ],
      sections: [],
      content: parts.content,
      footer: [],
    },
    language,
  );
}

function tableOf(
  caption: string,
  list: SubProcessorList,
  { register }: SiteContext,
  language: Language,
): ReturnType<typeof table> {
  const words = wordsOf(register, language);
  const isDated = list.parties.some(({ since }) => since !== undefined);
  const since = (id: string): string | undefined => list.parties.find((party) => party.id === id)?.since;
  return table(
    caption,
    [
      language.plain('recipients.name'),
      language.plain('recipients.for'),
      language.plain('recipients.country'),
      ...(isDated ? [language.plain('publication.since')] : []),
    ],
    subProcessorsOf(register, list.organisation).map((party): Inline[] => {
      const day = since(party.id);
      return [
        nameCell(party, language),
        purposeCell(party, words, language),
        countryCell(party, language),
        ...(isDated ? [day === undefined ? '–' : language.date(day)] : []),
      ];
    }),
  );
}

function nameCell({ id, name }: Recipient, language: Language): Inline {
  return name ?? lacking(language.plain('placeholder.recipientName', { id }), id);
}

function purposeCell({ id, kind, purpose }: Recipient, words: Words, language: Language): Inline {
  const own = typeof purpose === 'object' ? language.own(purpose) : undefined;
  if (own !== undefined) return own;
  if (typeof purpose === 'string') return words.purposes([purpose]);
  if (kind !== undefined) return words.recipientKind(kind);
  return lacking(language.plain('placeholder.recipientPurpose'), id);
}

function countryCell({ country, id }: Recipient, language: Language): Inline {
  if (country === undefined) return lacking(language.plain('placeholder.recipientCountry'), id);
  return language.country(country) ?? country;
}

function lacking(what: string, subject: string): PhrasingContent {
  return placeholder(what, '', subject);
}
