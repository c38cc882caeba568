import type { Finding, Review } from '@verklaar/core';

import {
  approvedTextPath,
  hashOfWords,
  judgeApprovals,
  type NamedDocument,
  registerDocument,
  type ReviewedText,
  versionOf,
  wordsToMarkdown,
} from '@verklaar/core';
import { join, relative } from 'node:path';

import type { Analysed } from '../analyse.js';
import type { StoredDocuments } from '../documents/document-store.js';

import { changedPassages, type Passage } from '../documents/changed-passages.js';
import { withUnixLineEnds } from '../documents/manifest.js';

/** Where the review of a document stands, and what changed in it since it was approved. */
export interface DocumentReview extends Review {
  /** Name of its Markdown in the folder of the documents. */
  readonly path: string;
  /** Only of a document that changed, as a reader sees them: before is what was approved. */
  readonly passages: readonly Passage[];
}

/** What became of the approvals of a project. */
export interface ReviewedDocuments {
  readonly reviews: readonly DocumentReview[];
  /** Of the approvals, unsorted. */
  readonly findings: readonly Finding[];
}

/** Holds what was approved against the documents as they should stand now. */
export function reviewDocuments(
  { analysis, decisions, trees }: Pick<Analysed, 'analysis' | 'decisions' | 'trees'>,
  stored: StoredDocuments,
  today: string,
): ReviewedDocuments {
  const { file, parsed } = decisions.approvals;
  const read = (path: string): string | undefined => {
    const text = stored.read(path);
    return text === undefined ? undefined : withUnixLineEnds(text);
  };
  const { findings, reviews } = judgeApprovals({
    approvals: parsed.approvals,
    file,
    texts: trees.map(reviewedText),
    register: analysis.register,
    facts: analysis.facts,
    read,
    nameOf: (path) => relative(analysis.root, join(stored.folder, path)).replaceAll('\\', '/'),
    today,
  });
  return {
    findings: [...parsed.findings, ...findings],
    reviews: reviews.map((review, index): DocumentReview => {
      const tree = trees[index];
      if (tree === undefined) throw new Error('A review is of no document.');
      const { approval, state } = review;
      const before = state === 'changed' && approval !== undefined ? read(approvedTextPath(approval)) : undefined;
      const passages = before === undefined ? [] : changedPassages(before, wordsToMarkdown(tree.document));
      return { ...review, path: `${tree.name}.md`, passages };
    }),
  };
}

/** A document as approvals know it. */
export function reviewedText({ document }: NamedDocument): ReviewedText {
  const { language, root, statement = registerDocument } = document;
  return { document: statement, language, version: versionOf(root.children), words: hashOfWords(root.children) };
}
