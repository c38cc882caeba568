import type { Finding } from '../facts/index.js';
import type { Register } from '../model/register.js';
import type { ApprovedVersion, Document } from './tree.js';

import { languageOf } from '../languages/index.js';
import { unique } from '../model/ordering.js';
import { serialiseRegister } from '../model/serialise-register.js';
import { toHtmlPage } from './html.js';
import { toMarkdown } from './markdown.js';
import { renderRegister } from './register/render-register.js';
import { stampDocument } from './standing.js';
import { renderStatement } from './statement/render-statement.js';

/** A file of text to write. */
export interface OutputDocument {
  /** Relative to the output folder. */
  readonly path: string;
  readonly kind: 'register' | 'statement';
  /** BCP 47; absent for the register as data. */
  readonly language?: string;
  readonly format: 'csv' | 'html' | 'json' | 'md';
  readonly content: string;
}

/** A file to write: of text, or a workbook, which is bytes. */
export type OutputFile =
  | OutputDocument
  | (Omit<OutputDocument, 'content' | 'format'> & { readonly format: 'xlsx'; readonly content: Uint8Array });

/** A document before it is written, with the name of its files: `statement.nl-BE` for `statement.nl-BE.md`. */
export interface NamedDocument {
  readonly name: string;
  readonly document: Document;
}

export interface RenderOptions {
  /** What was approved last of a document (`register`, or the id of a statement) in a language. */
  readonly approvedOf?: (document: string, language: string) => ApprovedVersion | undefined;
}

/**
 * Renders everything that a project commits: the register as data and as text, and each statement, in each language asked for.
 * A language without a catalogue gives no document; the config's validation reports it.
 */
export function renderDocuments(
  register: Register,
  findings: readonly Finding[],
  options: RenderOptions = {},
): readonly OutputDocument[] {
  return [
    { path: 'register.json', kind: 'register', format: 'json', content: serialiseRegister(register) },
    ...renderTrees(register, findings, options).flatMap(writeDocument),
  ];
}

/** The same before it is written: the register and each statement as trees, in each language asked for. */
export function renderTrees(
  register: Register,
  findings: readonly Finding[],
  { approvedOf }: RenderOptions = {},
): readonly NamedDocument[] {
  const several = register.statements.length > 1;
  const registerLanguages =
    register.registerLanguages ?? unique(register.statements.flatMap((statement) => statement.languages));
  const documents = [
    ...registerLanguages
      .filter(isServed)
      .map((language) => ({ name: 'register', document: renderRegister(register, findings, language) })),
    ...register.statements.flatMap((statement) =>
      statement.languages.filter(isServed).map((language) => ({
        name: several ? `statement.${statement.id}` : 'statement',
        document: renderStatement(register, statement, language),
      })),
    ),
  ];
  return documents.map(({ name, document }) => {
    const { language, statement = 'register' } = document;
    return {
      name: `${name}.${language}`,
      document: approvedOf === undefined ? document : stampDocument(document, approvedOf(statement, language)),
    };
  });
}

function isServed(language: string): boolean {
  return languageOf(language) !== undefined;
}

/** The files of a document: Markdown, and the page that says the same. */
export function writeDocument({ name, document }: NamedDocument): readonly OutputDocument[] {
  const { kind, language } = document;
  return [
    { path: `${name}.md`, kind, language, format: 'md', content: toMarkdown(document) },
    { path: `${name}.html`, kind, language, format: 'html', content: toHtmlPage(document) },
  ];
}
