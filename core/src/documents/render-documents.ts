import type { Finding } from '../facts/index.js';
import type { Register } from '../model/register.js';
import type { ApprovedVersion, Document } from './tree.js';

import { languageOf } from '../languages/index.js';
import { unique } from '../model/ordering.js';
import { serialiseRegister } from '../model/serialise-register.js';
import { type TreeEdits, writeMarkdown } from './edited/edit-tree.js';
import { toHtmlPage } from './html.js';
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

/** Folder, in that of the documents, of each document's Markdown as it was made last, without edits. */
export const baseFolder = '.base';

/** A document before it is written, with the name of its files: `statement.nl-BE` for `statement.nl-BE.md`. */
export interface NamedDocument {
  readonly name: string;
  readonly document: Document;
  /** When a person may have edited it. */
  readonly edits?: TreeEdits;
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
  const trees = renderTrees(register, findings).map((tree) => stampTree(tree, options));
  return writeDocuments(register, trees);
}

/** Says of a document what was approved of it. */
export function stampTree(tree: NamedDocument, { approvedOf }: RenderOptions): NamedDocument {
  const { language, statement = 'register' } = tree.document;
  return { ...tree, document: stampDocument(tree.document, approvedOf?.(statement, language)) };
}

/** Which document it is. */
export type DocumentIdentity = Pick<Document, 'kind' | 'language' | 'statement'>;

/**
 * The same before it is written, as drafts: the register and each statement as trees, in each language asked for.
 *
 * @param isWanted - Which of them; default all.
 */
export function renderTrees(
  register: Register,
  findings: readonly Finding[],
  isWanted: (document: DocumentIdentity) => boolean = () => true,
): readonly NamedDocument[] {
  const several = register.statements.length > 1;
  const registerLanguages =
    register.registerLanguages ?? unique(register.statements.flatMap((statement) => statement.languages));
  return [
    ...registerLanguages
      .filter((language) => isServed(language) && isWanted({ kind: 'register', language }))
      .map((language) => ({ name: `register.${language}`, document: renderRegister(register, findings, language) })),
    ...register.statements.flatMap((statement) => {
      const name = several ? `statement.${statement.id}` : 'statement';
      return statement.languages
        .filter((language) => isServed(language) && isWanted({ kind: 'statement', language, statement: statement.id }))
        .map((language) => ({
          name: `${name}.${language}`,
          document: renderStatement(register, statement, language),
        }));
    }),
  ];
}

/** The files of trees, beside the register as data. */
export function writeDocuments(register: Register, trees: readonly NamedDocument[]): readonly OutputDocument[] {
  return [
    { path: 'register.json', kind: 'register', format: 'json', content: serialiseRegister(register) },
    ...trees.flatMap(writeDocument),
  ];
}

function isServed(language: string): boolean {
  return languageOf(language) !== undefined;
}

/** The files of a document: Markdown, the page that says the same, and the Markdown without edits. */
function writeDocument(tree: NamedDocument): readonly OutputDocument[] {
  const { name, document } = tree;
  const { kind, language } = document;
  const { base, content } = writeMarkdown(tree);
  return [
    { path: `${name}.md`, kind, language, format: 'md', content },
    { path: `${name}.html`, kind, language, format: 'html', content: toHtmlPage(document) },
    { path: `${baseFolder}/${name}.md`, kind, language, format: 'md', content: base },
  ];
}
