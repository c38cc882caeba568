import type { Position, Range } from 'vscode-languageserver/node';

import type { ProjectState } from '../analysis/project-session.js';
import type { ProjectFile, Server } from '../feature.js';

import { compareSize, holds, rangeOf } from '../places.js';
import { isCode } from './is-code.js';
import { type Mention, mentionsOf, type Subject } from './mentions.js';
import { outlineOf } from './outline-of.js';

/** What stands at a position, and where. */
interface SubjectsHere {
  readonly subjects: readonly Subject[];
  /** Of the name; absent: the editor knows the word. */
  readonly range?: Range;
  /** The annotation or declaration that names it here. */
  readonly mention?: Mention;
}

/**
 * What the text at a position is about: first by the places that annotations and the config have, then by the names of
 * fields and holders in the text, and last by what the types say a name stands for.
 */
export async function subjectsAt(
  { documents }: Pick<Server, 'documents'>,
  { session, file, path }: ProjectFile,
  state: ProjectState,
  uri: string,
  position: Position,
): Promise<SubjectsHere> {
  const [mention] = mentionsOf(state)
    .filter(({ at }) => at.file === path && holds(rangeOf(at), position))
    .toSorted((one, other) => compareSize(rangeOf(one.at), rangeOf(other.at)));
  if (mention !== undefined) {
    return { subjects: [{ kind: mention.kind, id: mention.id }], range: rangeOf(mention.at), mention };
  }
  const { fields, holders } = outlineOf(session, path);
  const field = fields.find(({ at }) => holds(rangeOf(at), position));
  if (field !== undefined && isKnownField(state, field)) {
    return { subjects: [{ kind: 'field', owner: field.owner, name: field.name }], range: rangeOf(field.at) };
  }
  const holder = holders.find(({ at }) => holds(rangeOf(at), position));
  if (holder !== undefined && state.facts.some((fact) => 'owner' in fact && fact.owner === holder.owner)) {
    return { subjects: [{ kind: 'owner', owner: holder.owner }], range: rangeOf(holder.at) };
  }
  const document = documents.get(uri);
  if (document === undefined || !isCode(path)) return { subjects: [] };
  return { subjects: await session.symbolAt(file, document.offsetAt(position)) };
}

/** Whether people decided on a field, or are yet to. */
function isKnownField(
  state: ProjectState,
  { owner, name }: { readonly owner: string; readonly name: string },
): boolean {
  return (
    state.undecided.some((field) => field.owner === owner && field.name === name) ||
    state.facts.some(
      (fact) =>
        (fact.kind === 'personalField' || fact.kind === 'notPersonalField') &&
        fact.owner === owner &&
        fact.name === name,
    )
  );
}
