import type { EditedTexts, Line } from '../../edits/index.js';
import type { NamedDocument } from '../render-documents.js';
import type { Document } from '../tree.js';

import { readLines, splitFrame, withFrame, writeLines } from '../../edits/index.js';
import { loadLanguage } from '../../languages/index.js';
import { toMarkdown } from '../markdown.js';
import { applyEdits } from './apply-edits.js';

/** What a person did to a document. */
export interface TreeEdits {
  /** The document as it was made, without the edits. */
  readonly made: Document;
  /** Its words with the edits, as they are written to Markdown. */
  readonly body: readonly Line[];
  /** Number of places that a person changed. */
  readonly passages: number;
  /** Number of places at which two texts stand of which a person must choose. */
  readonly conflicts: number;
}

/** What stands on disk of a document: the text as it was made last, and as a person left it. */
export type StoredEdits = Omit<EditedTexts, 'generated'>;

/** Puts the edits of a person into a document; nothing is stored of one that is written for the first time. */
export function editTree(tree: NamedDocument, stored: StoredEdits | undefined): NamedDocument {
  if (stored === undefined) return tree;
  const { document, body, passages, conflicts } = applyEdits(tree.document, stored);
  return { ...tree, document, edits: { made: tree.document, body, passages, conflicts } };
}

/** A document as Markdown: `content` with the edits of a person in their own spelling, `base` to hold the next edits against. */
export function writeMarkdown({ document, edits }: NamedDocument): { readonly content: string; readonly base: string } {
  const { standing, placeholders } = document;
  const made = edits === undefined ? document : { ...edits.made, ...(standing && { standing }), placeholders };
  const text = toMarkdown(made);
  const base = `<!-- ${loadLanguage(document.language).plain('edits.base')} -->\n\n${text}`;
  // Without an edit the text is as it was made, to the last blank line.
  if (edits === undefined || edits.passages === 0) return { content: text, base };
  return { content: writeLines(withFrame(edits.body, splitFrame(readLines(text)).frame)), base };
}

/** The text that was made last, of the file that keeps it. */
export function readBase(text: string): string {
  return text.replace(/^\uFEFF?<!--.*-->\s*/u, '');
}

/** The words of a document as it was made, without what it says of itself at its top. */
export function wordsOfMarkdown(made: string): string {
  return writeLines(splitFrame(readLines(made)).body);
}
