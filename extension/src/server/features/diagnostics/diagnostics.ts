import type { Finding } from '@verklaar/core';
import type { Diagnostic } from 'vscode-languageserver/node';

import type { ProjectSession } from '../../analysis/project-session.js';
import type { Feature, Server } from '../../feature.js';

import { diagnosticOf } from './diagnostic-of.js';
import { eslintReports, type LeftToEslint, reportedByRules } from './uses-eslint.js';

/**
 * Findings at their places, in every file of the open projects. Pushed, not pulled: they come when the analysis has them,
 * which is after the keystroke, and they stand in files that are not open.
 */
export const diagnostics: Feature = {
  capabilities: {},
  register(server) {
    const published = new Map<ProjectSession, ReadonlyMap<string, string>>();
    const publish = (session: ProjectSession): void => {
      const before = published.get(session) ?? new Map<string, string>();
      const now = new Map<string, string>();
      for (const [uri, list] of diagnosticsOf(server, session)) {
        const text = JSON.stringify(list);
        now.set(uri, text);
        if (before.get(uri) !== text) send(server, uri, list);
      }
      for (const uri of before.keys()) if (!now.has(uri)) send(server, uri, []);
      published.set(session, now);
    };
    const publishAll = (): void => {
      const open = new Set(server.projects.all());
      for (const [session, told] of published) {
        if (open.has(session)) continue;
        published.delete(session);
        for (const uri of told.keys()) send(server, uri, []);
      }
      for (const session of open) publish(session);
    };
    server.projects.onChange((_change, session) => {
      if (session === undefined) publishAll();
      else publish(session);
    });
    server.onSettings(publishAll);
  },
};

/** All diagnostics of a project by URI. While a project cannot be read, those of its last good state stand. */
export function diagnosticsOf(server: Server, session: ProjectSession): ReadonlyMap<string, readonly Diagnostic[]> {
  const lists = new Map<string, Diagnostic[]>();
  const isLeft = leftToEslint(server, session);
  const { findings = [] } = session.state() ?? {};
  for (const finding of [...findings, ...problemOf(session)]) {
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

/** What is wrong with the config, when that is why there is no newer state. */
function problemOf(session: ProjectSession): readonly Finding[] {
  return session.problem()?.findings ?? [];
}

function send({ connection, documents }: Server, uri: string, diagnostics: readonly Diagnostic[]): void {
  const version = documents.get(uri)?.version;
  void connection.sendDiagnostics({
    uri,
    ...(version !== undefined && { version }),
    diagnostics: [...diagnostics],
  });
}
