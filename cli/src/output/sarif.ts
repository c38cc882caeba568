import type { Finding, FlowStep, QuietedFinding, Severity, Span } from '@verklaar/core';
import type { Location, Log, ReportingConfiguration, ReportingDescriptor, Result, Suppression } from 'sarif';

import { describeFinding, isFindingId } from '@verklaar/core';
import { isAbsolute, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

import type { MessageLanguage, Session } from '../session.js';
import type { Outcome } from './outcome.js';

import { readVersion } from '../version.js';
import { checkWords } from './check-words.js';
import { describeDrift, remedyOf } from './drift-text.js';
import { messages } from './messages.js';
import { type Place, placeOf } from './place.js';
import { toVisibleText } from './visible-text.js';

const levels: Readonly<Record<Severity, ReportingConfiguration.level>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
};

/** Rule under which documents are told that no longer match the code. */
const driftRule = 'DRIFT';

/**
 * Findings and drift as SARIF 2.1.0, for code scanning. Files are relative to where the command was started
 * (`%SRCROOT%`); there is no time and no machine in it, so that the same code gives the same bytes.
 */
export function formatSarif(outcome: Outcome, session: Session): string {
  const { drift = [], failure, findings, quieted = [] } = outcome;
  const { language } = session;
  const ids = [...new Set([...findings, ...quieted.map(({ finding }) => finding)].map(({ id }) => id))].sort();
  // Of the results of a run all say whether they are suppressed, or none (SARIF 2.1.0, 3.27.23).
  const unsuppressed = quieted.length === 0 ? {} : { suppressions: [] };
  const rules = [...ids.map((id) => ruleOf(id, language)), ...(drift.length > 0 ? [ruleOfDrift(language)] : [])];
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Verklaar', semanticVersion: readVersion(), language, rules } },
        columnKind: 'utf16CodeUnits',
        invocations: [
          {
            executionSuccessful: failure === undefined,
            ...(failure !== undefined && {
              toolExecutionNotifications: [
                { level: 'error', message: { text: `${failure.message} ${failure.remedy}` } },
              ],
            }),
          },
        ],
        results: [
          ...findings.map((finding) => ({
            ...resultOf(finding, ids.indexOf(finding.id), outcome.root, session),
            ...unsuppressed,
          })),
          ...quieted.map(({ finding, by }) => ({
            ...resultOf(finding, ids.indexOf(finding.id), outcome.root, session),
            suppressions: [suppressionOf(by, outcome.root, session)],
          })),
          ...drift.map((one): Result => {
            const folder = outcome.folder ?? outcome.root;
            const text = `${describeDrift(one, folder, session)}. ${remedyOf(one.kind, messages(language))}`;
            return {
              ruleId: driftRule,
              ruleIndex: ids.length,
              level: 'error',
              message: { text },
              locations: [locationOf({ file: session.shown(join(folder, one.path)) }, session)],
              ...unsuppressed,
            };
          }),
        ],
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function resultOf(finding: Finding, ruleIndex: number, root: string, session: Session): Result {
  const { message, remedy } = describeFinding(finding, session.language);
  const place = placeOf(finding, root, session);
  return {
    ruleId: finding.id,
    ruleIndex,
    level: levels[finding.severity],
    message: { text: remedy === '' ? message : `${message} ${remedy}` },
    locations: place === undefined ? [] : [locationOf(place, session)],
    ...flowsOf(finding, root, session),
    // What stays the same when code moves, so that a result is known again.
    partialFingerprints: { 'verklaar/v1': `${finding.id}:${finding.subject}` },
  };
}

/** The ways of personal data: their steps, and beside the result where they became known and where they arrive. */
function flowsOf(
  { at, paths = [] }: Finding,
  root: string,
  session: Session,
): Pick<Result, 'codeFlows' | 'relatedLocations'> {
  if (paths.length === 0) return {};
  const locate = ({ text, at: span }: FlowStep): Location => ({
    ...locationOf({ file: session.shown(join(root, span.file)), start: span.start, end: span.end }, session),
    message: { text: toVisibleText(text) },
  });
  const ends = paths.flatMap((path) => path.filter(({ role }) => role !== 'step'));
  const elsewhere = ends.filter((step) => at === undefined || placeKey(step.at) !== placeKey(at));
  const related = [...new Map(elsewhere.map((step) => [placeKey(step.at), step])).values()];
  return {
    codeFlows: paths.map((path) => ({
      threadFlows: [{ locations: path.map((step) => ({ location: locate(step), kinds: [...kindsOf[step.role]] })) }],
    })),
    ...(related.length > 0 && { relatedLocations: related.map((step, id) => ({ id, ...locate(step) })) }),
  };
}

/** As the specification names what happens at a place (SARIF 2.1.0, 3.38.8). */
const kindsOf: Readonly<Record<FlowStep['role'], readonly string[]>> = {
  source: ['acquire', 'taint'],
  step: ['taint'],
  sink: ['danger', 'taint'],
};

function placeKey({ file, start, end }: Span): string {
  return [file, start.line, start.column, end.line, end.column].join(':');
}

function suppressionOf(by: QuietedFinding['by'], root: string, session: Session): Suppression {
  if (by.kind === 'baseline') {
    const justification = by.reasons.join('; ');
    return { kind: 'external', status: 'accepted', ...(justification !== '' && { justification }) };
  }
  if (by.kind === 'acceptance') {
    return { kind: 'external', status: 'accepted', justification: `${by.reason} (${by.owner}, until ${by.until})` };
  }
  const place = placeOf({ at: by.at, evidence: [] }, root, session);
  return {
    kind: 'inSource',
    status: 'accepted',
    justification: by.until === undefined ? by.reason : `${by.reason} (until ${by.until})`,
    ...(place && { location: locationOf(place, session) }),
  };
}

function ruleOf(id: string, language: MessageLanguage): ReportingDescriptor {
  if (!isFindingId(id)) return { id };
  const { articles, message, remedy, severity } = checkWords(id, language);
  return {
    id,
    shortDescription: { text: message },
    help: { text: `${remedy}\n\nverklaar explain ${id}` },
    defaultConfiguration: { level: levels[severity] },
    properties: { tags: ['privacy', ...articles] },
  };
}

function ruleOfDrift(language: MessageLanguage): ReportingDescriptor {
  const say = messages(language);
  return {
    id: driftRule,
    shortDescription: { text: say.drift },
    help: { text: say.driftRemedy },
    defaultConfiguration: { level: 'error' },
    properties: { tags: ['privacy'] },
  };
}

function locationOf({ file, start, end }: Place, { io }: Session): Location {
  const isElsewhere = isAbsolute(file) || file.startsWith('../');
  return {
    physicalLocation: {
      artifactLocation: isElsewhere
        ? { uri: pathToFileURL(resolve(io.cwd, file)).href }
        : { uri: toUri(file), uriBaseId: '%SRCROOT%' },
      ...(start && {
        region: {
          startLine: start.line,
          startColumn: start.column,
          ...(end && { endLine: end.line, endColumn: end.column }),
        },
      }),
    },
  };
}

/** A relative path as a URI reference: every part escaped, also a colon in the first. */
function toUri(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}
