import type { Span } from '@verklaar/core';
import type { Location, ReferenceParams } from 'vscode-languageserver/node';

import type { ProjectState } from '../analysis/project-session.js';
import type { Feature } from '../feature.js';

import { answer } from '../answer.js';
import { locationOf } from '../places.js';
import { mentionsOfSubject, type Subject } from '../symbols/mentions.js';
import { placesOfFacts } from '../symbols/places-of-facts.js';
import { subjectsAt } from '../symbols/subjects-at.js';

/** All places that name an activity, a recipient or a category, and the data of an activity. */
export const references: Feature = {
  capabilities: { referencesProvider: true },
  register(server) {
    server.connection.onReferences(
      answer(
        server,
        'references',
        async ({ textDocument: { uri }, position, context }: ReferenceParams): Promise<Location[]> => {
          const at = server.projects.of(uri);
          const state = at && (at.session.state() ?? (await at.session.ready(at.file)));
          if (at === undefined || state === undefined) return [];
          const { subjects } = await subjectsAt(server, at, state, uri, position);
          const spans = subjects.flatMap((subject) => usesOf(state, subject, context.includeDeclaration));
          const distinct = new Map(spans.map((span) => [JSON.stringify(span), span]));
          return [...distinct.values()].map((span) => locationOf(server, at.session, span));
        },
      ),
    );
  },
};

/** Uses of fields and holders in code are the compiler's to find. */
function usesOf(state: ProjectState, subject: Subject, withDeclaration: boolean): readonly Span[] {
  if (subject.kind === 'field' || subject.kind === 'owner') return [];
  const mentions = mentionsOfSubject(state, subject)
    .filter(({ isDeclaration }) => withDeclaration || !isDeclaration)
    .map(({ at }) => at);
  if (subject.kind !== 'activity') return mentions;
  const activity = state.register.activities.find(({ id }) => id === subject.id);
  const places = placesOfFacts(state);
  // Fields may serve it by a default of their class, where nothing on the field names it.
  const data = (activity?.data ?? []).flatMap(({ evidence }) =>
    evidence.flatMap((piece) => {
      const isNamed = mentionsOfSubject(state, subject).some(
        ({ fact }) => fact.evidence.file === piece.file && fact.evidence.symbol === piece.symbol,
      );
      return isNamed ? [] : (places.ofEvidence(piece) ?? []);
    }),
  );
  return [...mentions, ...data];
}
