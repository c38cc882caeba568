import {
  type ApprovedText,
  identifyText,
  inForceOn,
  type KnownText,
  linesOfText,
  readPage,
  readStatement,
  type ShownText,
} from '@verklaar/core';

import type { Analysed } from '../analyse.js';
import type { StoredDocuments } from '../documents/document-store.js';
import type { JsonPublishedText } from '../output/publication-json.js';

import { changedPassages } from '../documents/changed-passages.js';
import { keptTexts } from './approved-texts.js';

/** One of our texts, as it would stand on a page. */
interface OwnText extends KnownText {
  /** Absent: it was never approved. */
  readonly effectiveFrom?: string;
}

/** A statement in one language: what the code says now, and what was approved. */
interface OwnStatement {
  readonly statement: string;
  readonly language: string;
  readonly current: OwnText;
  readonly approved: readonly ApprovedText[];
  /** Current first, then the approved ones, newest first. */
  readonly texts: readonly OwnText[];
}

/**
 * Says of each text on a page which of ours it is, whether it is in force, and what the code says otherwise.
 *
 * @param today - ISO 8601.
 * @returns `undefined` when the page cannot be read.
 */
export function judgePage(
  html: string,
  analysed: Analysed,
  stored: StoredDocuments,
  today: string,
): readonly JsonPublishedText[] | undefined {
  const page = readPage(html);
  if (page === undefined) return undefined;
  const own = ownStatements(analysed, stored);
  return page.texts.map((shown) => judgeText(shown, own, today));
}

function judgeText(shown: ShownText, own: readonly OwnStatement[], today: string): JsonPublishedText {
  const { marks } = shown;
  const found = identifyText(
    shown,
    own.flatMap(({ texts }) => texts),
  );
  const claimed = found.known?.text ?? marks;
  const statement = own.find((one) => one.statement === claimed?.statement && one.language === claimed.language);
  const inForce = statement && inForceOn(today, statement.approved)?.version;
  const is = found.known && {
    statement: found.known.text.statement,
    language: found.known.text.language,
    version: found.known.text.version,
    by: found.known.by,
    same: found.isSame,
  };
  const effectiveFrom = found.known?.text.effectiveFrom;
  const passages =
    statement === undefined ? [] : changedPassages(asMarkdown(found.lines), asMarkdown(statement.current.lines));
  return {
    ...(marks && { marks }),
    ...(is && { is }),
    standing: standingOf(found.known?.text, inForce, today),
    ...(effectiveFrom !== undefined && { effectiveFrom }),
    ...(inForce !== undefined && { inForce }),
    ...(statement && { code: statement.current.version }),
    current: statement !== undefined && passages.length === 0,
    passages,
  };
}

function standingOf(
  text: OwnText | undefined,
  inForce: string | undefined,
  today: string,
): JsonPublishedText['standing'] {
  if (text === undefined) return 'unknown';
  if (text.effectiveFrom === undefined) return 'draft';
  if (text.version === inForce) return 'inForce';
  return text.effectiveFrom > today ? 'notYet' : 'replaced';
}

/** Lines as paragraphs, so that what differs stands under its heading. */
function asMarkdown(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join('\n');
}

function ownStatements({ analysis, decisions, trees }: Analysed, stored: StoredDocuments): readonly OwnStatement[] {
  const approvals = decisions.approvals.parsed.approvals.map(({ approval }) => approval);
  return trees.flatMap(({ document }): readonly OwnStatement[] => {
    const statement = analysis.register.statements.find(({ id }) => id === document.statement);
    if (statement === undefined) return [];
    const { id } = statement;
    const { language } = document;
    const { kept } = keptTexts(
      approvals.filter((one) => one.document === id && one.language === language),
      stored,
    );
    const place = { statement: id, language };
    const currentVersion = document.standing?.version ?? '';
    const lines = linesOfText({ statement, document, earlier: [] });
    const approvedAs = kept.findLast(({ version }) => version === currentVersion);
    const current: OwnText = {
      ...place,
      version: currentVersion,
      lines,
      ...(approvedAs && { effectiveFrom: approvedAs.effectiveFrom }),
    };
    const others = [...kept]
      .reverse()
      .filter(({ version }) => version !== currentVersion)
      .map(({ effectiveFrom, markdown, version }): OwnText => {
        const old = readStatement(markdown, statement, language, { state: 'approved', version, effectiveFrom });
        return { ...place, version, effectiveFrom, lines: linesOfText({ statement, document: old, earlier: [] }) };
      });
    return [{ ...place, current, approved: kept, texts: [current, ...others] }];
  });
}
