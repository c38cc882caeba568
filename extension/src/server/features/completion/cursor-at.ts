import type { KnownTerms, TermPlace } from '@verklaar/core';
import type { Position, TextDocument } from 'vscode-languageserver-textdocument';

import { knownTermsOf, nothingKnown, placeAt, placeInConfig } from '@verklaar/core';
import { configFileNames } from '@verklaar/core/project';

import type { ProjectState } from '../../analysis/project-session.js';
import type { ProjectFile, Server } from '../../feature.js';

/** A place where something of ours stands or may stand, and what its project has named. */
export interface Cursor {
  readonly at: ProjectFile;
  readonly document: TextDocument;
  readonly place: TermPlace;
  readonly known: KnownTerms;
}

/** What a position of an open text is in: an annotation, a doc comment or the config. Needs no types. */
export function cursorAt(server: Server, uri: string, position: Position): Cursor | undefined {
  const document = server.documents.get(uri);
  const at = server.projects.of(uri);
  if (document === undefined || at === undefined) return undefined;
  const place = placeIn(document, at, document.offsetAt(position));
  return place && { at, document, place, known: knownTermsIn(at.session.state()) };
}

function placeIn(document: TextDocument, { file, session }: ProjectFile, offset: number): TermPlace | undefined {
  const text = document.getText();
  if (isConfig(file)) return placeInConfig(text, file, offset);
  const tree = session.syntaxOf(file);
  // Offsets mean nothing in another text than the one they were counted in.
  return tree?.source.text === text ? placeAt(tree.host, tree.source, offset) : undefined;
}

function isConfig(file: string): boolean {
  return configFileNames.some((name) => file.endsWith(`/${name}`));
}

const read = new WeakMap<ProjectState, KnownTerms>();

/** Read once for each state: completion is asked with each keystroke. */
export function knownTermsIn(state: ProjectState | undefined): KnownTerms {
  if (state === undefined) return nothingKnown;
  const known = read.get(state) ?? knownTermsOf(state.facts, state.config);
  read.set(state, known);
  return known;
}
