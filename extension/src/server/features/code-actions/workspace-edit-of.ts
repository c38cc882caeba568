import type { FixProject, TextEdit as FixEdit } from '@verklaar/core';
import type { AnnotatedTextEdit, TextDocumentEdit, TextEdit, WorkspaceEdit } from 'vscode-languageserver/node';

import { TextDocument } from 'vscode-languageserver-textdocument';

import type { ProjectSession } from '../../analysis/project-session.js';
import type { Server } from '../../feature.js';

import { textOnDisk } from './open-for-fixes.js';

/** One change of the workspace, which is one step to undo; or why it is not made. */
export type MadeEdit =
  | { readonly edit: WorkspaceEdit; readonly refusal?: undefined }
  | { readonly edit?: undefined; readonly refusal: string };

const unsaved = 'unsaved';

/**
 * Edits as the editor makes them: all or none, only of texts that are still what was read, and another file that somebody is
 * editing only after they have said yes.
 *
 * @param origin - The file in which the change was asked for.
 */
export function workspaceEditOf(
  server: Server,
  session: ProjectSession,
  project: FixProject,
  edits: readonly FixEdit[],
  origin: string,
): MadeEdit {
  const changes: TextDocumentEdit[] = [];
  const { workspaceEdit } = server.client.workspace ?? {};
  let needsConfirmation = false;
  for (const [file, own] of byFile(edits)) {
    const path = file.slice(project.root.length + 1);
    const uri = server.projects.uriOf(session, path);
    const read = project.open(path)?.text ?? project.textOf(path);
    const document = server.documents.get(uri);
    const onDisk = textOnDisk(file);
    const now = document?.getText() ?? onDisk;
    if (read === undefined || now !== read.replace(/^\uFEFF/u, ''))
      return {
        refusal: server.t('{file} has changed since it was read. Nothing was changed: try again.', { file: path }),
      };
    if (/^<{7} /mu.test(now))
      return {
        refusal: server.t('{file} holds a conflict of versions. Nothing was changed: settle it first.', { file: path }),
      };
    const isForeign = uri !== origin && document !== undefined && onDisk !== now;
    needsConfirmation ||= isForeign;
    const shift = read.startsWith('\uFEFF') ? 1 : 0;
    const text = TextDocument.create(uri, '', 0, now);
    changes.push({
      textDocument: { uri, version: document?.version ?? null },
      edits: own.map((edit): AnnotatedTextEdit | TextEdit => ({
        range: { start: text.positionAt(edit.start - shift), end: text.positionAt(edit.end - shift) },
        newText: edit.text,
        ...(isForeign && workspaceEdit?.changeAnnotationSupport !== undefined && { annotationId: unsaved }),
      })),
    });
  }
  if (workspaceEdit?.documentChanges !== true)
    return {
      edit: {
        changes: Object.fromEntries(
          changes.map(({ textDocument, edits: own }) => [textDocument.uri, own as TextEdit[]]),
        ),
      },
    };
  const label = server.t('Also changes a file that was not saved');
  return {
    edit: {
      documentChanges: changes,
      ...(needsConfirmation && { changeAnnotations: { [unsaved]: { label, needsConfirmation: true } } }),
    },
  };
}

function byFile(edits: readonly FixEdit[]): ReadonlyMap<string, readonly FixEdit[]> {
  const files = new Map<string, FixEdit[]>();
  for (const edit of edits) files.set(edit.file, [...(files.get(edit.file) ?? []), edit]);
  return files;
}
