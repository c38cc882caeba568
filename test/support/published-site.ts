import type { Document } from '../../core/src/documents/tree.js';
import type { Register, Statement } from '../../core/src/model/register.js';
import type { PublishedFile, PublishedText } from '../../core/src/publication/publication.js';

import { toMarkdown } from '../../core/src/documents/markdown.js';
import { stampDocument } from '../../core/src/documents/standing.js';
import { renderStatement } from '../../core/src/documents/statement/render-statement.js';
import { versionOf } from '../../core/src/documents/statement/version.js';
import { earlierVersions } from '../../core/src/publication/earlier-versions.js';
import { renderPublication } from '../../core/src/publication/render-publication.js';
import { listSubProcessors } from '../../core/src/publication/sub-processors.js';
import { sampleRegister } from '../documents/register/sample-register.js';

const languages = ['nl-BE', 'en', 'fr-BE', 'de'];

/** The sample register with a helper for what it does for customers, and a statement that is published in four languages. */
export const publishedRegister: Register = {
  ...sampleRegister,
  activities: sampleRegister.activities.map((activity) =>
    activity.id === 'hosting' ? { ...activity, recipients: [{ recipient: 'post-office', evidence: [] }] } : activity,
  ),
  statements: sampleRegister.statements.map((statement) => ({
    ...statement,
    languages,
    url: 'https://webdiensten.example/privacy',
  })),
};

/** The day from which the texts of {@link publishSite} apply. */
const inForceFrom = '2026-11-01';

/** A document as it is when a person approved exactly its words. */
export function approve(document: Document, effectiveFrom = inForceFrom): Document {
  return stampDocument(document, { version: versionOf(document.root.children), effectiveFrom });
}

export interface SiteOptions {
  readonly draft?: boolean;
  readonly fragments?: number;
  /** Whether another text was in force before, in English. */
  readonly replaced?: boolean;
}

/** A site of a register, with all its sorts of pages. */
export function publishSite(
  register: Register = publishedRegister,
  { draft = false, fragments, replaced = true }: SiteOptions = {},
): readonly PublishedFile[] {
  const texts = register.statements.flatMap((statement) =>
    statement.languages.map((language): PublishedText => {
      const document = renderStatement(register, statement, language);
      return {
        statement,
        document: draft ? stampDocument(document, undefined) : approve(document),
        earlier: replaced && language === 'en' ? former(register, statement) : [],
      };
    }),
  );
  const lists = listSubProcessors(register, draft ? [] : [{ effectiveFrom: '2026-02-01', register }]);
  return renderPublication(register, texts, lists, fragments === undefined ? {} : { fragments });
}

/** What the statement said before it told of orders. */
function former(register: Register, statement: Statement): PublishedText['earlier'] {
  const before = { ...register, activities: register.activities.filter(({ id }) => id !== 'orders') };
  const document = approve(renderStatement(before, statement, 'en'), '2025-03-01');
  const markdown = toMarkdown(document);
  const version = versionOf(document.root.children);
  return earlierVersions(statement, 'en', [
    { version, effectiveFrom: '2025-03-01', markdown },
    { version: '00000000', effectiveFrom: inForceFrom, markdown },
  ]);
}

/** The text of one file of a site. */
export function fileOf(files: readonly PublishedFile[], path: string): string {
  const file = files.find((one) => one.path === path);
  if (file === undefined) throw new Error(`No ${path} among ${files.map((one) => one.path).join(', ')}`);
  return file.content;
}

/** The page of the English text that was in force before. */
export function earlierIn(files: readonly PublishedFile[]): PublishedFile {
  const file = files.find(({ path }) => /^statement\.en\.[0-9a-f]{8}\.html$/u.test(path));
  if (file === undefined) throw new Error('No text was in force before.');
  return file;
}
