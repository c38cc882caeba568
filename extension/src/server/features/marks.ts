import type { FileMarks, Mark } from '../../protocol/marks.js';
import type { ProjectSession } from '../analysis/project-session.js';
import type { Feature, Server } from '../feature.js';

import { rangeOf } from '../places.js';
import { type MarkedField, markedFieldsIn } from '../symbols/marked-fields.js';
import { type Words, wordsFor } from '../words/words-for.js';

/** Tells for each open file which lines hold personal data. */
export const marks: Feature = {
  capabilities: {},
  register(server) {
    const told = new Map<string, string>();
    const tell = (uri: string): void => {
      const found = marksOf(server, uri);
      if (found === undefined) return;
      const text = JSON.stringify(found);
      // A newer version has places of its own, also where nothing changed.
      if (told.get(uri) === text) return;
      told.set(uri, text);
      void server.connection.sendNotification('verklaar/marks', found);
    };
    const tellAll = (of?: ProjectSession): void => {
      for (const { uri } of server.documents.all()) {
        if (of === undefined || server.projects.of(uri)?.session === of) tell(uri);
      }
    };
    server.projects.onChange((_change, session) => {
      tellAll(session);
    });
    server.onSettings(tellAll);
    server.documents.onDidOpen(({ document }) => {
      tell(document.uri);
    });
    server.documents.onDidClose(({ document }) => {
      told.delete(document.uri);
    });
  },
};

/** `undefined`: nothing is known of the file yet. */
function marksOf(server: Server, uri: string): FileMarks | undefined {
  const version = server.documents.get(uri)?.version;
  const at = server.projects.of(uri);
  const state = at?.session.state();
  if (at === undefined || state === undefined || version === undefined) return undefined;
  if (!server.settings().gutter.enabled) return { uri, version, marks: [] };
  const words = wordsFor(state.register, server.language);
  return {
    uri,
    version,
    marks: markedFieldsIn(at.session, state, at.path).map((field) => markOf(server, words, field)),
  };
}

function markOf({ t }: Server, words: Words, field: MarkedField): Mark {
  const range = rangeOf(field.at);
  switch (field.kind) {
    case 'personal':
      return { range, kind: field.kind, label: words.category(field.category) };
    case 'notPersonal':
      return { range, kind: field.kind, label: t('Not personal: {reason}', { reason: field.reason }) };
    case 'undecided':
      return {
        range,
        kind: field.kind,
        label: t('Nobody decided; by its name: {category}', { category: words.category(field.category) }),
      };
  }
}
