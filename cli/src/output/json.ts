import type { Acceptance, Approval, Finding, QuietedFinding, RegisterChange } from '@verklaar/core';

import { describeFinding } from '@verklaar/core';
import { join } from 'node:path';

import type { RewrittenBaseline } from '../accepted/rewrite-baseline.js';
import type { DocumentReview } from '../approved/review-documents.js';
import type { Drift } from '../documents/compare-documents.js';
import type { EditedFile } from '../documents/compare-edits.js';
import type { Explanation } from '../explain/explanation.js';
import type { MessageLanguage, Session } from '../session.js';
import type { Failure } from './outcome.js';
import type { JsonCheckUrl, JsonPublish } from './publication-json.js';

import { countOf } from './findings-text.js';

/** A finding with its words, so that a program need not know the catalogue. */
interface JsonFinding extends Finding {
  readonly message: string;
  readonly remedy: string;
  readonly articles: readonly string[];
}

interface JsonSummary {
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
}

interface JsonFindings {
  /** Folder that files of findings are relative to, from where the command was started. */
  readonly root: string;
  readonly findings: readonly JsonFinding[];
  readonly summary: JsonSummary;
}

interface JsonCheck extends JsonFindings {
  readonly command: 'check';
  /** Findings that do not count, and are not in `findings` and `summary`. */
  readonly suppressed: readonly JsonSuppressed[];
  /** `path` is relative to where the command was started. */
  readonly drift: readonly Drift[];
  /** Documents that a person edited; `path` likewise. */
  readonly edits: readonly EditedFile[];
  /** Where the review of each document stands. */
  readonly reviews: readonly JsonReview[];
  /** With `--update-baseline`. */
  readonly baseline?: RewrittenBaseline;
}

interface JsonDiff {
  readonly command: 'diff';
  /** What was compared, as it was named. */
  readonly from: string;
  readonly to: string;
  readonly changes: readonly RegisterChange[];
}

/** Where the review of a document stands. `path` is relative to where the command was started. */
interface JsonReview extends Pick<DocumentReview, 'document' | 'language' | 'passages' | 'path' | 'state' | 'version'> {
  /** What was approved last; absent of a draft. */
  readonly approved?: Pick<Approval, 'approvedOn' | 'effectiveFrom' | 'role' | 'version'>;
}

/**
 * A finding with what accepts it: a comment (`reason`, `until`, `at`), the baseline (`reasons`), or who answers for it
 * (`reason`, `owner`, `until`).
 */
interface JsonSuppressed extends JsonFinding {
  readonly suppression: QuietedFinding['by'];
}

/** Paths are relative to where the command was started. */
interface JsonExport extends JsonFindings {
  readonly command: 'export';
  readonly written: readonly string[];
  readonly unchanged: readonly string[];
  readonly kept: readonly { readonly from: string; readonly to: string }[];
}

/** Paths are relative to where the command was started. */
interface JsonReport extends JsonFindings {
  readonly command: 'report';
  readonly folder: string;
  readonly written: readonly string[];
  readonly unchanged: readonly string[];
  readonly removed: readonly string[];
  readonly kept: readonly { readonly from: string; readonly to: string }[];
}

/** Paths are relative to where the command was started. */
interface JsonApprove {
  readonly command: 'approve';
  readonly approved: readonly JsonApproval[];
  /** Approved so before. */
  readonly unchanged: readonly JsonApproval[];
  readonly written: readonly string[];
}

type JsonApproval = Approval & { readonly path: string };

/** Paths are relative to where the command was started. */
interface JsonAccept {
  readonly command: 'accept';
  /** Absent when it was accepted so before. */
  readonly accepted?: Acceptance;
  readonly written: readonly string[];
}

interface JsonLibrary extends JsonFindings {
  readonly command: 'report --library';
  readonly package: string;
  readonly file: string;
  readonly written: boolean;
}

interface JsonExplain {
  readonly command: 'explain';
  readonly query: string;
  /** Folder that files of places are relative to, from where the command was started. */
  readonly root: string;
  readonly explanations: readonly Explanation[];
}

interface JsonInit {
  readonly command: 'init';
  readonly file: string;
}

/** What kept a command from its work; `findings` are those of the config. */
interface JsonFailure extends JsonFindings {
  readonly error: Failure;
}

/** What `--json` prints: one of these with `schemaVersion`. A property is only added within one version. */
export type JsonOutput =
  | JsonAccept
  | JsonApprove
  | JsonCheck
  | JsonCheckUrl
  | JsonExplain
  | JsonDiff
  | JsonExport
  | JsonFailure
  | JsonInit
  | JsonLibrary
  | JsonReport
  | (JsonFindings & JsonPublish);

/** Machine output: one JSON value on standard output and nothing else. */
export function printJson({ io }: Pick<Session, 'io'>, value: JsonOutput): void {
  io.stdout.write(`${JSON.stringify({ schemaVersion: 1, ...value }, null, 2)}\n`);
}

export function jsonFindings(root: string, findings: readonly Finding[], session: Session): JsonFindings {
  return {
    root: session.shown(root),
    findings: findings.map((finding) => toJson(finding, session.language)),
    summary: {
      errors: countOf(findings, 'error'),
      warnings: countOf(findings, 'warning'),
      infos: countOf(findings, 'info'),
    },
  };
}

export function jsonQuieted(quieted: readonly QuietedFinding[], session: Session): readonly JsonSuppressed[] {
  return quieted.map(({ finding, by }) => ({ ...toJson(finding, session.language), suppression: by }));
}

export function jsonReviews(
  reviews: readonly DocumentReview[],
  folder: string,
  { shown }: Session,
): readonly JsonReview[] {
  return reviews.map(({ approval, document, language, passages, path, state, version }) => ({
    path: shown(join(folder, path)),
    document,
    language,
    version,
    state,
    ...(approval && { approved: approvedPart(approval) }),
    passages,
  }));
}

function approvedPart({ version, effectiveFrom, approvedOn, role }: Approval): NonNullable<JsonReview['approved']> {
  return { version, effectiveFrom, approvedOn, role };
}

function toJson(finding: Finding, language: MessageLanguage): JsonFinding {
  const { id, severity, subject, params, data, evidence, at, paths } = finding;
  return {
    id,
    severity,
    ...describeFinding(finding, language),
    subject,
    params,
    ...(data && { data }),
    evidence,
    ...(at && { at }),
    ...(paths && { paths }),
  };
}
