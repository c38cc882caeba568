import type { Finding } from '../facts/index.js';
import type { Register } from '../model/register.js';
import type { Document } from './tree.js';

import { languageOf } from '../languages/index.js';
import { unique } from '../model/ordering.js';
import { serialiseRegister } from '../model/serialise-register.js';
import { toHtmlPage } from './html.js';
import { toMarkdown } from './markdown.js';
import { renderRegister } from './register/render-register.js';
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

/**
 * Renders everything that a project commits: the register as data and as text, and each statement, in each language asked for.
 * A language without a catalogue gives no document; the config's validation reports it.
 */
export function renderDocuments(register: Register, findings: readonly Finding[]): readonly OutputDocument[] {
  const several = register.statements.length > 1;
  const registerLanguages =
    register.registerLanguages ?? unique(register.statements.flatMap((statement) => statement.languages));
  return [
    { path: 'register.json', kind: 'register', format: 'json', content: serialiseRegister(register) },
    ...registerLanguages
      .filter(isServed)
      .flatMap((language) => write('register', renderRegister(register, findings, language))),
    ...register.statements.flatMap((statement) => {
      const name = several ? `statement.${statement.id}` : 'statement';
      return statement.languages
        .filter(isServed)
        .flatMap((language) => write(name, renderStatement(register, statement, language)));
    }),
  ];
}

function isServed(language: string): boolean {
  return languageOf(language) !== undefined;
}

function write(name: string, document: Document): readonly OutputDocument[] {
  const { kind, language } = document;
  const path = `${name}.${language}`;
  return [
    { path: `${path}.md`, kind, language, format: 'md', content: toMarkdown(document) },
    { path: `${path}.html`, kind, language, format: 'html', content: toHtmlPage(document) },
  ];
}
