import type { Span } from '@verklaar/core';
import type { Location } from 'vscode-languageserver/node';

import type { ProjectSession, ProjectState } from '../../analysis/project-session.js';
import type { Server } from '../../feature.js';

import { locationOf } from '../../places.js';
import { type FactPlaces, placesOfFacts } from '../../symbols/places-of-facts.js';
import { type Words, wordsFor } from '../../words/words-for.js';

/** What views are made of. */
export interface ViewContext {
  readonly server: Server;
  readonly session: ProjectSession;
  readonly state: ProjectState;
  readonly words: Words;
  readonly places: FactPlaces;
  /** As a property to spread: absent when there is no place. */
  readonly located: (span: Span | undefined) => { readonly location?: Location };
}

export function createViewContext(server: Server, session: ProjectSession, state: ProjectState): ViewContext {
  return {
    server,
    session,
    state,
    words: wordsFor(state.register, server.language),
    places: placesOfFacts(state),
    located: (span) => (span === undefined ? {} : { location: locationOf(server, session, span) }),
  };
}
