import type { Span } from '@verklaar/core';
import type { DefinitionParams, LocationLink } from 'vscode-languageserver/node';

import type { ProjectSession, ProjectState } from '../analysis/project-session.js';
import type { Feature } from '../feature.js';

import { answer } from '../answer.js';
import { rangeOf } from '../places.js';
import { type Mention, mentionsOfSubject, type Subject } from '../symbols/mentions.js';
import { subjectsAt } from '../symbols/subjects-at.js';
import { readWrittenId } from '../symbols/written-id.js';

/** From an id in an annotation, a doc comment or the config to what it names. Names of code are the compiler's to find. */
export const definition: Feature = {
  capabilities: { definitionProvider: true },
  register(server) {
    server.connection.onDefinition(
      answer(server, 'definition', async ({ textDocument: { uri }, position }: DefinitionParams) => {
        const at = server.projects.of(uri);
        const state = at && (at.session.state() ?? (await at.session.ready(at.file)));
        if (at === undefined || state === undefined) return [];
        const { subjects, range, mention } = await subjectsAt(server, at, state, uri, position);
        // What a name of code stands for, the editor's own TypeScript finds: the same twice would make people choose.
        const text = server.documents.get(uri)?.getText() ?? '';
        if (mention === undefined || !isText(at.session, mention, text)) return [];
        return subjects.flatMap((subject) =>
          declarationsOf(state, subject).map((span): LocationLink => {
            const target = rangeOf(span);
            return {
              targetUri: server.projects.uriOf(at.session, span.file),
              targetRange: target,
              targetSelectionRange: target,
              ...(range && { originSelectionRange: range }),
            };
          }),
        );
      }),
    );
  },
};

function isText(session: ProjectSession, { at, id }: Mention, text: string): boolean {
  return readWrittenId(session, { at, id, text }, undefined).as === 'text';
}

/** Where a thing is declared. Categories of the vocabulary are declared nowhere in the project. */
function declarationsOf(state: ProjectState, subject: Subject): readonly Span[] {
  if (subject.kind === 'field' || subject.kind === 'owner') return [];
  return mentionsOfSubject(state, subject)
    .filter(({ isDeclaration }) => isDeclaration)
    .map(({ at }) => at);
}
