import type { Finding } from '@verklaar/core';
import type { Diagnostic } from 'vscode-languageserver/node';

import type { ProjectSession, StateChange } from '../../analysis/project-session.js';
import type { Feature, Server } from '../../feature.js';

import { diagnosticOf } from './diagnostic-of.js';
import { eslintReports, type LeftToEslint, reportedByRules } from './uses-eslint.js';

/** What was sent last of a file. */
interface Sent {
  readonly text: string;
  /** Of the document it was about; absent: it was not open. */
  readonly version: number | undefined;
}

const nothing: Sent = { text: '[]', version: undefined };

/**
 * Findings at their places, in every file of the open projects. Pushed, not pulled: they come when the analysis has them,
 * which is after the keystroke, and they stand in files that are not open.
 */
export const diagnostics: Feature = {
  capabilities: {},
  register(server) {
    const published = new Map<ProjectSession, Map<string, Sent>>();
    const publish = (session: ProjectSession, files: StateChange['files']): void => {
      const sent = published.get(session) ?? new Map<string, Sent>();
      published.set(session, sent);
      const now = diagnosticsOf(server, session, files);
      const asked = files === 'all' ? sent.keys() : files.map((file) => server.projects.uriOf(session, file));
      for (const uri of new Set([...asked, ...now.keys()])) {
        const list = now.get(uri) ?? [];
        const text = JSON.stringify(list);
        const version = server.documents.get(uri)?.version;
        const { text: before, version: of } = sent.get(uri) ?? nothing;
        // In another version the editor may have moved them: where all text was replaced, to its end.
        if (before === text && (of === version || text === nothing.text)) continue;
        sent.set(uri, { text, version });
        send(server, uri, list);
      }
    };
    const publishAll = (): void => {
      const open = new Set(server.projects.all());
      for (const [session, sent] of published) {
        if (open.has(session)) continue;
        published.delete(session);
        for (const [uri, { text }] of sent) if (text !== nothing.text) send(server, uri, []);
      }
      for (const session of open) publish(session, 'all');
    };
    server.projects.onChange(({ files }, session) => {
      if (session === undefined) publishAll();
      else publish(session, files);
    });
    server.onSettings(publishAll);
  },
};

/** Diagnostics of these files by URI. While a project cannot be read, those of its last good state stand. */
function diagnosticsOf(
  server: Server,
  session: ProjectSession,
  files: StateChange['files'],
): ReadonlyMap<string, readonly Diagnostic[]> {
  const lists = new Map<string, Diagnostic[]>();
  const isLeft = leftToEslint(server, session);
  const state = session.state();
  const found = files === 'all' ? state?.findings : files.flatMap((file) => state?.findingsIn(file) ?? []);
  // What is wrong with the config, when that is why there is no newer state.
  const wrong = session.problem()?.findings ?? [];
  for (const finding of [...(found ?? []), ...wrong]) {
    if (!hasPlace(finding) || isLeft(finding)) continue;
    // A project inside another speaks for its own files.
    if (!server.projects.owns(session, finding.at.file)) continue;
    const uri = server.projects.uriOf(session, finding.at.file);
    const list = lists.get(uri) ?? [];
    list.push(diagnosticOf(server, session, finding));
    lists.set(uri, list);
  }
  return lists;
}

function leftToEslint(server: Server, session: ProjectSession): LeftToEslint {
  const { whenEslint } = server.settings().diagnostics;
  if (whenEslint === 'never') return reportedByRules(true);
  const isUsed = whenEslint === 'auto' && server.hasEslint;
  return (isUsed ? eslintReports(session.root) : undefined) ?? (() => false);
}

function hasPlace(finding: Finding): finding is Finding & { readonly at: NonNullable<Finding['at']> } {
  return finding.at !== undefined;
}

function send({ connection, documents }: Server, uri: string, diagnostics: readonly Diagnostic[]): void {
  const version = documents.get(uri)?.version;
  void connection.sendDiagnostics({
    uri,
    ...(version !== undefined && { version }),
    diagnostics: [...diagnostics],
  });
}
