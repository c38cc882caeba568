import type { Ast } from '../../ast/ast.js';
import type { SourceFileNode, SyntaxNode, TypeHost } from '../../host/type-host.js';

import { isDefaultName } from './default-names.js';
import { createNoteTaker, type FileNotes } from './file-notes.js';
import { findCallable, type OwnMembers } from './own-members.js';

/** Files that nobody is told of: what stands in them calls nothing and fills nothing, for whoever reads the others. */
export type IsLeftOut = (file: string) => boolean;

/** What one walk over own files notes, so that nobody has to search the program again. */
export interface ProgramIndex extends OwnMembers {
  /** Of an own file that is not left out. */
  notesOf(file: string): FileNotes | undefined;
  /** Calls, `new` and tagged templates of a file, in the order of the text. */
  callsIn(file: string): readonly SyntaxNode[];
  /** Calls, operations and deletions of an own file, in the order of the text: what may give a value to something. */
  givingIn(source: SourceFileNode): readonly SyntaxNode[] | undefined;
  /** Calls by the name they end in, over all files. */
  callsNamed(name: string): readonly SyntaxNode[];
  /** Calls that are handed something of this name: `users.forEach(notify)`. */
  callsHanded(name: string): readonly SyntaxNode[];
  /** Assignments to members of this name, over all files. */
  assignmentsTo(name: string): readonly SyntaxNode[];
  /** The calls and assignments of all files but these. */
  outside(files: ReadonlySet<string>): Pick<ProgramIndex, 'assignmentsTo' | 'callsHanded' | 'callsNamed'>;
  /** Other names under which something of this name is imported or taken from an object. */
  aliasesOf(name: string): readonly string[];
  /** Classes and interfaces that say they implement or extend something of this name. */
  heirsOf(name: string): readonly SyntaxNode[];
  /** Members of object literals, and attributes of elements, of this name that may be functions. */
  methodsNamed(name: string): readonly SyntaxNode[];
  /** What is provided under the name of a context. */
  providedTo(name: string): readonly SyntaxNode[];
  /** Notes files of which there is another tree than before, and forgets those that are gone or left out now. */
  renew(host: Pick<TypeHost, 'files' | 'sourceFile'>, isLeftOut?: IsLeftOut): void;
}

const none: readonly SyntaxNode[] = [];

export function createProgramIndex(host: TypeHost, ast: Ast, isLeftOut?: IsLeftOut): ProgramIndex {
  const takeNotes = createNoteTaker(ast, host.syntax);
  const notes = new Map<string, { readonly source: SourceFileNode; readonly notes: FileNotes }>();
  const named = createNameTable(({ named }) => named);
  const handed = createNameTable(({ handed }) => handed);
  const assigned = createNameTable(({ assigned }) => assigned);
  const heirs = createNameTable(({ heirs }) => heirs);
  const aliases = createNameTable(({ aliases }) => aliases);
  const members = createNameTable(({ members }) => members);
  const methods = createNameTable(({ methods }) => methods);
  const provided = createNameTable(({ provided }) => provided);
  const tables = [named, handed, assigned, heirs, methods, provided, aliases, members];
  let callable: ReadonlySet<string> | undefined;

  function renew({ files, sourceFile }: Pick<TypeHost, 'files' | 'sourceFile'>, isLeftOut?: IsLeftOut): void {
    const own = new Set(isLeftOut ? files().filter((file) => !isLeftOut(file)) : files());
    for (const file of [...notes.keys()]) if (!own.has(file)) replace(file, undefined);
    for (const file of own) {
      const source = sourceFile(file);
      if (source !== notes.get(file)?.source) replace(file, source);
    }
  }

  function replace(file: string, source: SourceFileNode | undefined): void {
    const before = notes.get(file)?.notes;
    const after = source && takeNotes(source);
    for (const table of tables) table.replace(file, before, after);
    if (source && after) notes.set(file, { source, notes: after });
    else notes.delete(file);
    if (!isSameMembers(before, after)) callable = undefined;
  }

  /** Aliases of aliases too. */
  function allAliases(name: string): readonly string[] {
    const found = new Set<string>();
    const pending = [name];
    for (let next = pending.pop(); next !== undefined && found.size < 40; next = pending.pop()) {
      for (const alias of aliases.get(next)) {
        if (found.has(alias)) continue;
        found.add(alias);
        pending.push(alias);
      }
    }
    return [...found].filter((alias) => !isDefaultName(alias));
  }

  renew(host, isLeftOut);
  return {
    renew,
    notesOf: (file) => notes.get(file)?.notes,
    givingIn: (source) => {
      const known = notes.get(source.fileName);
      return known?.source === source ? known.notes.giving : undefined;
    },
    callsIn: (file) => notes.get(file)?.notes.calls ?? none,
    callsNamed: (name) => named.get(name),
    callsHanded: (name) => handed.get(name),
    assignmentsTo: (name) => assigned.get(name),
    outside: (files) => ({
      callsNamed: (name) => named.outside(name, files),
      callsHanded: (name) => handed.outside(name, files),
      assignmentsTo: (name) => assigned.outside(name, files),
    }),
    declares: (name) => members.has(name),
    mayBeCalled: (name) => (callable ??= findCallable(members.entries())).has(name),
    aliasesOf: allAliases,
    heirsOf: (name) => heirs.get(name),
    methodsNamed: (name) => methods.get(name),
    providedTo: (name) => provided.get(name),
  };
}

/** Things by name over all files, in the order of files. */
interface NameTable<Thing> {
  has(name: string): boolean;
  get(name: string): readonly Thing[];
  /** Of all files but these. */
  outside(name: string, files: ReadonlySet<string>): readonly Thing[];
  entries(): Iterable<readonly [string, readonly Thing[]]>;
  replace(file: string, before: FileNotes | undefined, after: FileNotes | undefined): void;
}

function createNameTable<Thing>(of: (notes: FileNotes) => ReadonlyMap<string, Iterable<Thing>>): NameTable<Thing> {
  const byName = new Map<string, Map<string, Iterable<Thing>>>();
  const united = new Map<string, readonly Thing[]>();
  /** Names of files that did not come in their order. */
  const mixed = new Set<string>();
  let last = '';

  function get(name: string): readonly Thing[] {
    const known = united.get(name);
    if (known) return known;
    const all = byName.has(name) ? outside(name) : [];
    united.set(name, all);
    return all;
  }

  function outside(name: string, left?: ReadonlySet<string>): readonly Thing[] {
    const files = byName.get(name) ?? new Map<string, Iterable<Thing>>();
    const ordered = mixed.has(name) ? new Map([...files].sort(([one], [other]) => (one < other ? -1 : 1))) : files;
    const all: Thing[] = [];
    for (const [file, things] of ordered) if (!left?.has(file)) for (const thing of things) all.push(thing);
    return all;
  }

  return {
    get,
    outside,
    has: (name) => byName.has(name),
    *entries() {
      for (const [name, files] of byName) yield [name, [...files.values()].flatMap((things) => [...things])];
    },
    replace(file, before, after) {
      for (const name of before ? of(before).keys() : []) {
        const files = byName.get(name);
        files?.delete(file);
        if (files?.size === 0) byName.delete(name);
        united.delete(name);
      }
      for (const [name, things] of after ? of(after) : []) {
        const files = byName.get(name) ?? new Map<string, Iterable<Thing>>();
        byName.set(name, files.set(file, things));
        united.delete(name);
        if (file < last) mixed.add(name);
      }
      if (file > last) last = file;
    },
  };
}

/** Hardly any edit changes what members a file declares. */
function isSameMembers(before: FileNotes | undefined, after: FileNotes | undefined): boolean {
  if (!before || before.members.size !== after?.members.size) return false;
  return [...before.members].every(
    ([name, values]) => JSON.stringify(values) === JSON.stringify(after.members.get(name)),
  );
}
