import type { Hover, HoverParams } from 'vscode-languageserver/node';

import type { Feature } from '../../feature.js';

import { answer } from '../../answer.js';
import { subjectsAt } from '../../symbols/subjects-at.js';
import { describeSubject } from './describe-subject.js';

/** What is known of a name: on annotations, on fields, and wherever they are used. */
export const hover: Feature = {
  capabilities: { hoverProvider: true },
  register(server) {
    server.connection.onHover(
      answer(server, 'hover', async ({ textDocument: { uri }, position }: HoverParams): Promise<Hover | null> => {
        const at = server.projects.of(uri);
        const state = at?.session.state();
        if (at === undefined || state === undefined) return null;
        const { subjects, range } = await subjectsAt(server, at, state, uri, position);
        const told = subjects.flatMap((subject) => describeSubject(server, state, subject) ?? []);
        if (told.length === 0) return null;
        return { contents: { kind: 'markdown', value: told.join('\n\n---\n\n') }, ...(range && { range }) };
      }),
    );
  },
};
