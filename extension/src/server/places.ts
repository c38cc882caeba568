import type { Span } from '@verklaar/core';
import type { Location, Position, Range } from 'vscode-languageserver/node';

import type { ProjectSession } from './analysis/project-session.js';
import type { Server } from './feature.js';

/** A place of core (counted from 1) as the protocol counts (from 0); both in UTF-16 units. */
export function rangeOf({ start, end }: Pick<Span, 'end' | 'start'>): Range {
  return {
    start: { line: start.line - 1, character: start.column - 1 },
    end: { line: end.line - 1, character: end.column - 1 },
  };
}

export function locationOf({ projects }: Server, session: ProjectSession, span: Span): Location {
  return { uri: projects.uriOf(session, span.file), range: rangeOf(span) };
}

/** Whether a position lies in a range, or right behind it. */
export function holds({ start, end }: Range, position: Position): boolean {
  return !isBefore(position, start) && !isBefore(end, position);
}

/** The smaller range first. */
export function compareSize(one: Range, other: Range): number {
  const lines = ({ start, end }: Range): number => end.line - start.line;
  const columns = ({ start, end }: Range): number => end.character - start.character;
  return lines(one) - lines(other) || columns(one) - columns(other);
}

function isBefore(one: Position, other: Position): boolean {
  return one.line < other.line || (one.line === other.line && one.character < other.character);
}
