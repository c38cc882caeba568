import type { PhrasingContent } from 'mdast';

import type { ApprovedVersion, Document, Standing } from './tree.js';

import { checkCatalogue } from '../checks/check-catalogue.js';
import { loadLanguage, type Language } from '../languages/index.js';
import { pointer } from '../model/pointer.js';
import { placeholder, sentence } from './nodes.js';
import { versionOf } from './statement/version.js';

/** The finding of a statement without a date. */
const undated = 'S10';

/** Says of a document what was approved of it; its version is that of the words it has now. */
export function stampDocument(
  document: Document,
  approved: ApprovedVersion | undefined,
): Document & { readonly standing: Standing } {
  const version = versionOf(document.root.children);
  const others = document.placeholders.filter(({ data }) => data.finding !== undated);
  if (approved !== undefined) {
    const standing: Standing =
      approved.version === version
        ? { state: 'approved', version, effectiveFrom: approved.effectiveFrom }
        : { state: 'changed', version, approved };
    return { ...document, standing, placeholders: others };
  }
  const { standing } = document;
  const proposedFrom = standing?.state === 'draft' ? standing.proposedFrom : undefined;
  const draft: Standing = { state: 'draft', version, ...(proposedFrom !== undefined && { proposedFrom }) };
  const missing = noticeParts({ ...document, standing: draft }).flatMap((part) =>
    part.type === 'placeholder' ? [part] : [],
  );
  return { ...document, standing: draft, placeholders: [...missing, ...others] };
}

/** Whether a document says of itself that it is a draft. */
export function isDraft({ standing }: Pick<Document, 'standing'>): boolean {
  return standing?.state !== 'approved';
}

/** What a document says of itself above its words: that it is a draft and what it lacks, or since when it applies; its version. */
export function noticeOf(document: Document): PhrasingContent[] {
  const language = loadLanguage(document.language);
  const lacking = document.placeholders.map(({ data }) => data.subject);
  const count = lacking.length;
  const missing =
    count === 0
      ? []
      : [
          sentence(
            'page.missing',
            [...new Set(lacking)],
            [{ type: 'text', value: language.plain('page.missing', { count }) }],
          ),
        ];
  const draft = sentence(
    'page.draft',
    [],
    [{ type: 'strong', children: [{ type: 'text', value: language.plain('page.draft') }] }],
  );
  return [...(isDraft(document) ? [draft, ...missing] : []), ...noticeParts(document)];
}

function noticeParts(document: Document): PhrasingContent[] {
  const { standing } = document;
  if (standing === undefined || (standing.state === 'draft' && document.kind === 'register')) return [];
  const language = loadLanguage(document.language);
  const version = sentence('changes.version', [], language.text('changes.version', { version: standing.version }));
  switch (standing.state) {
    case 'approved':
      return [since(document, standing.effectiveFrom, language), version];
    case 'changed': {
      const { version: approved, effectiveFrom } = standing.approved;
      const values = { version: approved, date: language.date(effectiveFrom) };
      return [version, sentence('page.approvedBefore', [], language.text('page.approvedBefore', values))];
    }
    case 'draft':
      if (standing.proposedFrom !== undefined) return [since(document, standing.proposedFrom, language), version];
      return [dateLacks(document, language), version];
  }
}

function since(document: Document, day: string, language: Language): PhrasingContent {
  const date = language.date(day);
  return document.kind === 'statement'
    ? sentence('summary.since', [dateOf(document)], language.text('summary.since', { date }))
    : sentence('page.since', [], language.text('page.since', { date }));
}

function dateLacks(document: Document, language: Language): PhrasingContent {
  const what = language.plain('placeholder.effectiveFrom');
  const article = /^GDPR (.+)$/u.exec(checkCatalogue[undated].articles[0] ?? '')?.[1];
  return placeholder(article === undefined ? what : `${what}, ${language.cite(article)}`, undated, dateOf(document));
}

function dateOf({ statement = '' }: Document): string {
  return pointer('statements', statement, 'effectiveFrom');
}
