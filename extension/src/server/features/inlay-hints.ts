import { type InlayHint, InlayHintKind, type InlayHintParams, type Range } from 'vscode-languageserver/node';

import type { ProjectState } from '../analysis/project-session.js';
import type { Feature, ProjectFile, Server } from '../feature.js';

import { answer } from '../answer.js';
import { rangeOf } from '../places.js';
import { markedFieldsIn } from '../symbols/marked-fields.js';
import { throttle } from '../throttle.js';
import { wordsFor } from '../words/words-for.js';

/** Milliseconds: an editor asks by itself after each keystroke. */
const pause = 400;

/** The category of a field, behind its name. */
export const inlayHints: Feature = {
  capabilities: { inlayHintProvider: { resolveProvider: false } },
  register(server) {
    server.connection.languages.inlayHint.on(
      answer(server, 'inlayHint', ({ textDocument: { uri }, range }: InlayHintParams) => {
        const at = server.settings().inlayHints.enabled ? server.projects.of(uri) : undefined;
        const state = at?.session.state();
        return at === undefined || state === undefined ? [] : hintsOf(server, at, state, range);
      }),
    );
    const refresh = throttle(server, pause, () => {
      if (server.client.workspace?.inlayHint?.refreshSupport === true) {
        void server.connection.languages.inlayHint.refresh();
      }
    });
    server.projects.onChange(refresh);
    server.onSettings(refresh);
  },
};

function hintsOf(
  { language }: Pick<Server, 'language'>,
  { session, path }: ProjectFile,
  state: ProjectState,
  { start, end }: Range,
): InlayHint[] {
  const words = wordsFor(state.register, language);
  return markedFieldsIn(session, state, path).flatMap((field): readonly InlayHint[] => {
    const { end: position } = rangeOf(field.at);
    const isAsked = start.line <= position.line && position.line <= end.line;
    if (field.kind !== 'personal' || !isAsked) return [];
    return [
      {
        position,
        label: words.category(field.category),
        kind: InlayHintKind.Type,
        paddingLeft: true,
        tooltip: field.category,
      },
    ];
  });
}
