import type {
  Location as ProtocolLocation,
  Position as ProtocolPosition,
  Range as ProtocolRange,
} from 'vscode-languageserver-protocol';

import { Location, Position, Range, Uri } from 'vscode';

function toPosition({ line, character }: ProtocolPosition): Position {
  return new Position(line, character);
}

export function toRange({ start, end }: ProtocolRange): Range {
  return new Range(toPosition(start), toPosition(end));
}

export function toLocation({ uri, range }: ProtocolLocation): Location {
  return new Location(Uri.parse(uri), toRange(range));
}
