import type { Span } from '@verklaar/core';

import { readFileSync } from 'node:fs';
import { ResponseError, LSPErrorCodes } from 'vscode-languageserver/node';

import type { ProjectSession, ProjectState } from '../../analysis/project-session.js';
import type { Server } from '../../feature.js';

import { type Mention, mentionsOfSubject } from '../../symbols/mentions.js';
import { readWrittenId } from '../../symbols/written-id.js';

/** Something that has an id which may be changed. */
export interface Renamed {
  readonly kind: 'activity' | 'recipient';
  readonly id: string;
}

/** Ids as declarations must have them: lower-case words joined by hyphens. */
const idForm = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u;

/** Refuses in words, as an answer of the protocol. */
export function refuse(message: string): ResponseError {
  return new ResponseError(LSPErrorCodes.RequestFailed, message);
}

/** @throws ResponseError when a name cannot be an id, or is another's. */
export function requireFreeId(
  { t }: Pick<Server, 't'>,
  state: ProjectState,
  { kind, id }: Renamed,
  name: string,
): void {
  if (!idForm.test(name)) {
    throw refuse(t('An id is lower-case words joined by hyphens: {example}.', { example: 'order-mail' }));
  }
  const isTaken = state.facts.some((fact) => fact.kind === kind && fact.declaration.value.id === name);
  if (name !== id && isTaken) throw refuse(t('"{id}" is declared already.', { id: name }));
}

/**
 * Every place where the id is written, without quotes.
 *
 * @throws ResponseError when it is declared elsewhere than in the project, or written in a way that no edit is safe for.
 */
export function writtenPlaces(
  server: Pick<Server, 'documents' | 'projects' | 't'>,
  session: ProjectSession,
  state: ProjectState,
  renamed: Renamed,
): readonly Span[] {
  const { t } = server;
  const mentions = mentionsOfSubject(state, renamed);
  const declared = mentions.filter(({ isDeclaration }) => isDeclaration);
  const [declaration] = declared;
  if (declaration === undefined) {
    throw refuse(t('"{id}" is declared nowhere in this project: there is nothing to rename.', { id: renamed.id }));
  }
  if (declared.length > 1) {
    throw refuse(t('"{id}" is declared more than once: keep one declaration first.', { id: renamed.id }));
  }
  const places = new Map<string, Span>();
  for (const mention of mentions) {
    const written = readWrittenId(
      session,
      { at: mention.at, id: mention.id, text: textOf(server, session, mention) },
      wholeOf(declaration),
    );
    if (written.as === 'text') places.set(JSON.stringify(written.at), written.at);
    if (written.as === 'other' || (written.as === 'name' && mention.isDeclaration)) {
      const { file, start } = mention.at;
      throw refuse(
        t('The id is not written as a text at {file}:{line}. Write it there first, or change it by hand.', {
          file,
          line: start.line,
        }),
      );
    }
  }
  return [...places.values()];
}

function wholeOf({ fact }: Mention): Span | undefined {
  return 'declaration' in fact ? fact.declaration.spans[''] : undefined;
}

/** The text of a file as the editor has it, else as it is on disk. */
function textOf(
  { documents, projects }: Pick<Server, 'documents' | 'projects'>,
  session: ProjectSession,
  { at }: Mention,
): string {
  return (
    documents.get(projects.uriOf(session, at.file))?.getText() ?? readFileSync(`${session.root}/${at.file}`, 'utf8')
  );
}
