import type { Finding, FixTitleId } from '@verklaar/core';
import type { CancellationToken, CodeAction, CodeActionParams, Diagnostic } from 'vscode-languageserver/node';

import { CodeActionKind, MessageType, ShowMessageNotification } from 'vscode-languageserver/node';

import type { AnswerFixParams, AnswerFixResult, FixQuestionToAsk } from '../../../protocol/fixes.js';
import type { ProjectSession, ProjectState } from '../../analysis/project-session.js';
import type { Feature, Server } from '../../feature.js';
import type { DiagnosticData } from '../diagnostics/diagnostic-of.js';

import { openForFixes } from './open-for-fixes.js';
import { markingProposals, type Proposal, proposalsFor, type ProposalScope, safeProposals } from './proposals.js';
import { questionOf } from './question-of.js';
import { titleOf } from './title-of.js';
import { type MadeEdit, workspaceEditOf } from './workspace-edit-of.js';

const fixAllKind = `${CodeActionKind.SourceFixAll}.verklaar`;
const markAllKind = `${CodeActionKind.Source}.markAll.verklaar`;

/** Names the change behind an action, so that its edits are made when it is chosen. */
interface ActionData {
  readonly uri: string;
  readonly key: string;
}

/** Changes that answer findings, whether those are shown by us or left to ESLint. */
export const codeActions: Feature = {
  capabilities: {
    codeActionProvider: {
      codeActionKinds: [CodeActionKind.QuickFix, fixAllKind, markAllKind],
      resolveProvider: true,
    },
  },
  register(server) {
    const { connection } = server;
    connection.onCodeAction(async (parameters, token) => actionsFor(server, parameters, token));
    connection.onCodeActionResolve(async (action) => {
      // An editor may ask of an action that asks a question, too: it has nothing to resolve.
      const data = action.data as ActionData | undefined;
      if (data === undefined) return action;
      const made = await makeEdit(server, data.uri, data.key);
      if (made.edit !== undefined) return { ...action, edit: made.edit };
      void connection.sendNotification(ShowMessageNotification.type, {
        type: MessageType.Warning,
        message: made.refusal,
      });
      return action;
    });
    connection.onRequest(
      'verklaar/answerFix',
      async ({ uri, fix, answer }: AnswerFixParams): Promise<AnswerFixResult> => {
        const made = await makeEdit(server, uri, fix, answer);
        if (made.edit === undefined) return { outcome: 'refused', message: made.refusal };
        const { applied } = await connection.workspace.applyEdit(made.edit);
        if (applied) return { outcome: 'done' };
        return { outcome: 'refused', message: server.t('The editor did not make the change: try again.') };
      },
    );
  },
};

async function actionsFor(
  server: Server,
  { textDocument: { uri }, range, context }: CodeActionParams,
  token: CancellationToken,
): Promise<CodeAction[]> {
  const scope = await scopeOf(server, uri);
  if (scope === undefined || token.isCancellationRequested) return [];
  const wants = (kind: string): boolean =>
    context.only?.some((one) => kind === one || kind.startsWith(`${one}.`)) ?? true;
  const isAskedByName = (kind: string): boolean => context.only !== undefined && wants(kind);
  return [
    ...(wants(CodeActionKind.QuickFix)
      ? proposalsFor({ ...scope, range })
          .filter((one) => !isOfferedByEslint(one, context.diagnostics))
          .map((one) => actionOf(server, scope, uri, one, CodeActionKind.QuickFix, context.diagnostics))
      : []),
    ...(isAskedByName(fixAllKind)
      ? safeProposals(scope).map((one) => actionOf(server, scope, uri, one, fixAllKind))
      : []),
    ...(isAskedByName(markAllKind)
      ? markingProposals(scope).map((one) => actionOf(server, scope, uri, one, markAllKind))
      : []),
  ];
}

function actionOf(
  server: Server,
  { state }: Scope,
  uri: string,
  { fix, key, finding }: Proposal,
  kind: string,
  diagnostics: readonly Diagnostic[] = [],
): CodeAction {
  const title = titleOf(server, fix);
  const answered = diagnostics.filter((diagnostic) => finding !== undefined && isAbout(diagnostic, finding));
  const shared: CodeAction = {
    title,
    kind,
    ...(answered.length > 0 && { diagnostics: answered }),
    ...(fix.isPreferred && { isPreferred: true }),
  };
  if (!('editsFor' in fix)) return { ...shared, data: { uri, key } satisfies ActionData };
  const question: FixQuestionToAsk = { uri, fix: key, title, ...questionOf(server, state, fix) };
  return { ...shared, command: { title, command: 'verklaar.answerFix', arguments: [question] } };
}

/** What our rules offer beside what they report, where ESLint reports it. */
const eslintOffers: ReadonlySet<FixTitleId> = new Set<FixTitleId>([
  'declareRecipient',
  'dropArgument',
  'dropProperty',
  'markPersonal',
  'redact',
  'replaceSetting',
]);

function isOfferedByEslint({ fix, finding }: Proposal, diagnostics: readonly Diagnostic[]): boolean {
  return (
    finding !== undefined &&
    eslintOffers.has(fix.title.id) &&
    diagnostics.some((diagnostic) => isByEslint(diagnostic, finding))
  );
}

function isAbout(diagnostic: Diagnostic, finding: Finding): boolean {
  if (diagnostic.source !== 'verklaar') return isByEslint(diagnostic, finding);
  const told = diagnostic.data as Partial<DiagnosticData> | undefined;
  return told?.finding === finding.id && told.subject === finding.subject;
}

/** A diagnostic of ESLint tells the id at the end of its message. */
function isByEslint({ source, message, range }: Diagnostic, { id, at }: Finding): boolean {
  const words = typeof message === 'string' ? message : message.value;
  return source === 'eslint' && words.endsWith(`(${id})`) && range.start.line + 1 === at?.start.line;
}

type Scope = Omit<ProposalScope, 'range'> & { readonly session: ProjectSession };

/** What is known of a file as its text is now; nothing while that is not known. */
async function scopeOf(server: Server, uri: string): Promise<Scope | undefined> {
  const found = server.projects.of(uri);
  if (found === undefined) return undefined;
  const { file, session, path } = found;
  const version = server.documents.get(uri)?.version;
  const state = await session.ready(file);
  if (server.documents.get(uri)?.version !== version || isBehind(state, path)) return undefined;
  const ofConfig = (session.problem()?.findings ?? []).filter(({ at }) => at?.file === path);
  const findings = [...(state?.findingsIn(path) ?? []), ...ofConfig];
  return { session, state, project: openForFixes(server, session, state), path, findings };
}

/** Whether places in a file are those of an older text. */
function isBehind(state: ProjectState | undefined, path: string): boolean {
  const { stale } = state ?? {};
  return stale?.cause === 'brokenCode' && (stale.file === undefined || stale.file === path);
}

async function makeEdit(server: Server, uri: string, key: string, answer?: string): Promise<MadeEdit> {
  const scope = await scopeOf(server, uri);
  const all = scope ? [...proposalsFor(scope), ...safeProposals(scope), ...markingProposals(scope)] : [];
  const fix = all.find((one) => one.key === key)?.fix;
  if (scope === undefined || fix === undefined)
    return { refusal: server.t('The code has changed since this was proposed. Nothing was changed: ask again.') };
  const edits = 'editsFor' in fix ? fix.editsFor(answer ?? '') : fix.edits;
  if (edits === undefined) return { refusal: server.t('This answer does not do. Nothing was changed.') };
  return workspaceEditOf(server, scope.session, scope.project, edits, uri);
}
