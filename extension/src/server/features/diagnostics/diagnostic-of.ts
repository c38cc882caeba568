import type { Finding, FlowStep } from '@verklaar/core';
import type { Diagnostic, DiagnosticRelatedInformation, Range } from 'vscode-languageserver/node';

import { describeFinding } from '@verklaar/core';
import { DiagnosticSeverity, uinteger } from 'vscode-languageserver/node';

import type { ProjectSession } from '../../analysis/project-session.js';
import type { Server } from '../../feature.js';

import { locationOf, rangeOf } from '../../places.js';
import { findingLine } from '../../words/finding-page.js';

/** What quick fixes need to know of the finding behind a diagnostic. */
export interface DiagnosticData {
  readonly finding: string;
  readonly subject: string;
}

const severities = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
} as const;

/** A finding that has a place, as an editor shows it. */
export function diagnosticOf(
  server: Server,
  session: ProjectSession,
  finding: Finding & { readonly at: NonNullable<Finding['at']> },
): Diagnostic {
  const { id, severity, subject, at } = finding;
  const { message, remedy, articles } = describeFinding(finding, server.findingLanguage);
  const href = findingLine(server, id);
  const data: DiagnosticData = { finding: id, subject };
  const related = relatedTo(server, session, finding);
  return {
    range: firstLineOf(rangeOf(at)),
    severity: severities[severity],
    code: id,
    ...(href !== undefined && { codeDescription: { href } }),
    source: 'verklaar',
    message: [articles.length === 0 ? message : `${message} (${articles.join(', ')})`, remedy]
      .filter((part) => part !== '')
      .join('\n'),
    ...(related.length > 0 && { relatedInformation: [...related] }),
    data,
  };
}

/** What is about a whole declaration is underlined where it begins: a page of waves hides the text. */
function firstLineOf(range: Range): Range {
  const { start, end } = range;
  return start.line === end.line ? range : { start, end: { line: start.line, character: uinteger.MAX_VALUE } };
}

/** The longest way of the data, from where they become known to where they arrive. */
function relatedTo(
  server: Server,
  session: ProjectSession,
  { paths = [] }: Finding,
): readonly DiagnosticRelatedInformation[] {
  if (server.client.textDocument?.publishDiagnostics?.relatedInformation !== true) return [];
  const [way = []] = paths;
  return way.map((step) => ({ location: locationOf(server, session, step.at), message: wordsOf(server, step) }));
}

function wordsOf({ t }: Server, { role, text }: FlowStep): string {
  switch (role) {
    case 'source':
      return t('The data come from here: {text}', { text });
    case 'step':
      return t('By way of {text}', { text });
    case 'sink':
      return t('They arrive here: {text}', { text });
  }
}
