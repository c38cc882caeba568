import type { Hover, HoverParams } from 'vscode-languageserver/node';

import type { Feature } from '../../feature.js';

import { answer } from '../../answer.js';
import { subjectsAt } from '../../symbols/subjects-at.js';
import { describeTermAt } from '../completion/describe-term-at.js';
import { describeSubject } from './describe-subject.js';

/** What is known of a name: on annotations, on fields, and wherever they are used. */
export const hover: Feature = {
  capabilities: { hoverProvider: true },
  register(server) {
    server.connection.onHover(
      answer(server, 'hover', async ({ textDocument: { uri }, position }: HoverParams): Promise<Hover | null> => {
        const term = describeTermAt(server, uri, position);
        const at = server.projects.of(uri);
        const state = at && (at.session.state() ?? (await at.session.ready(at.file)));
        const found = at && state && (await subjectsAt(server, at, state, uri, position));
        const told = [
          ...(term === undefined ? [] : [term.markdown]),
          ...(found?.subjects ?? []).flatMap(
            (subject) => (state && describeSubject(server, state, subject, { isNamed: term !== undefined })) ?? [],
          ),
        ];
        const range = term?.range ?? found?.range;
        if (told.length === 0) return null;
        return { contents: { kind: 'markdown', value: told.join('\n\n---\n\n') }, ...(range && { range }) };
      }),
    );
  },
};
