import type { Wording } from '../../facts/wording.js';

/**
 * The one door between the engine and a compiler. The engine never imports `typescript`: it walks TypeScript-shaped nodes
 * with injected kinds and asks its questions here, in batches, by place. Answers are plain data (files, offsets, kinds,
 * strings), so that a host may live in this process (TypeScript 5.4-6.0) or behind a pipe (TypeScript 7).
 * Enum numbers never leave the engine: they differ between versions.
 */
export interface TypeHost {
  /** For messages: which compiler answers. */
  readonly compiler: { readonly name: string; readonly version: string };
  readonly syntax: Syntax;
  /** Own source files to analyse (no declaration files, no dependencies): absolute POSIX paths, sorted. */
  files(): readonly string[];
  /** The tree of any file the program has read, own or declaration file. */
  sourceFile(file: string): SourceFileNode | undefined;
  /** Syntax errors of a file: what the parser could not read. */
  syntaxErrors(file: string): readonly SyntaxProblem[];
  /**
   * For each name (identifier, or the name of a property access) the declarations it stands for, aliases and re-exports
   * followed to the end. A shorthand property stands for its value; a namespace import and the text of a module specifier
   * for the source file. Unresolved: an empty list.
   */
  declarationsOf(names: readonly Place[]): readonly (readonly Declaration[])[];
  /**
   * For each expression, property or parameter name the declarations of the object types found in its type: through
   * unions, arrays, promises, type arguments and aliases (bounded). Primitives and the types of the language's own library
   * give nothing; an object type without a name gives its type literal or object literal.
   */
  namedTypesOf(places: readonly Place[]): readonly (readonly Declaration[])[];
  /**
   * Members that a type declared here has without declaring them itself: for each declaration, name -> declaration of the
   * property it comes from (inheritance, `Pick`, `Omit`, intersections, mapped types).
   */
  membersOf(declarations: readonly Declaration[]): readonly Readonly<Record<string, readonly Declaration[]>>[];
  /** The type of each expression, name or declaration name, as a handle; 0: there is none. */
  typesOf(places: readonly Place[]): readonly TypeHandle[];
  /** The shapes of types, one level deep: parts and properties are handles to ask on. */
  shapesOf(types: readonly TypeHandle[]): readonly TypeShape[];
  /**
   * Everything that a declaration in this program can come from, by name: packages it has read files of, with the version
   * that is installed (`11.12.0`), and modules that some file declares, with none. Absent: the host cannot tell.
   */
  packages?(): ReadonlyMap<string, string | undefined>;
  /** The package a file belongs to: name, absolute root. */
  packageOf(file: string): { readonly name: string; readonly root: string } | undefined;
  /** The source a declaration file was made from (declaration map, project reference), as places in this host's files. */
  sourceOf(declaration: Declaration): Declaration | undefined;
}

/** Key of what stands at a {@link Place}. */
export const standing = Symbol('standing');

/** A place in a file: offset in UTF-16 units of the first character of the name or expression (no leading trivia). */
export interface Place {
  readonly file: string;
  readonly position: number;
  /** End of an expression that is more than one name: tells `a` from `a.b()`, which begin at the same place. */
  readonly end?: number;
  /** What stands there, for a host that lives in this process: spares it the search. No wire carries it. */
  readonly [standing]?: SyntaxNode;
}

export interface Declaration {
  readonly file: string;
  /** First character of the declaration without leading trivia, and its end. */
  readonly start: number;
  readonly end: number;
  /** A member of {@link Syntax.kinds}. */
  readonly kind: number;
}

/** Names a type within one host. */
export type TypeHandle = number;

/** What a type is made of, one level deep. */
export interface TypeShape {
  /**
   * `list`: array, tuple, set, iterator (parts: element types); `wrapper`: promise, map (parts: type arguments);
   * `object`: parts are the types of index signatures; `function`: also a schema or a table, which describes data; `platform`: an object of the language or the browser;
   * `nothing`: void, null, undefined, never; `literal`: one known text or number; `unknown`: any, unknown, or not resolved.
   */
  readonly kind:
    | 'boolean'
    | 'date'
    | 'enum'
    | 'function'
    | 'list'
    | 'literal'
    | 'nothing'
    | 'number'
    | 'object'
    | 'platform'
    | 'string'
    | 'union'
    | 'unknown'
    | 'wrapper';
  /** The name people gave it, and where it is declared. */
  readonly name?: string;
  readonly declarations?: readonly Declaration[];
  /** A list with one part for each of its elements. */
  readonly isTuple?: true;
  /** Category that the type itself is marked with: `Personal<T, 'contact.email'>`. */
  readonly marked?: string;
  /** Of a literal, as text. */
  readonly value?: string;
  /** A class or interface of a dependency. */
  readonly isForeign?: true;
  /** Members that hold data: no methods. */
  readonly properties: readonly {
    readonly name: string;
    readonly declarations: readonly Declaration[];
    readonly type: TypeHandle;
  }[];
  readonly parts: readonly TypeHandle[];
}

export interface SyntaxProblem {
  readonly file: string;
  readonly start: number;
  readonly length: number;
  /** A text is the compiler's own, in English. */
  readonly message: Wording | string;
}

/** Kinds by name, and how to walk. */
export interface Syntax {
  readonly kinds: Readonly<Record<string, number>>;
  /** @param visit - Gives nothing back: a compiler takes any other answer for the end of the search. */
  forEachChild(node: SyntaxNode, visit: (child: SyntaxNode) => undefined): void;
}

/**
 * What every node has in TypeScript 5.4 to 7. Properties of a kind are read through typed accessors in `ast/`: children by
 * their names, `text` of names and literals, `operator` and `token` as kinds. Not everywhere, so not to be read: `flags`,
 * `escapedText`, `symbol`, `jsDoc`, methods of nodes.
 */
export interface SyntaxNode {
  readonly kind: number;
  /** Start with leading trivia, and end: offsets in UTF-16 units. */
  readonly pos: number;
  readonly end: number;
  readonly parent?: SyntaxNode;
}

export interface SourceFileNode extends SyntaxNode {
  readonly fileName: string;
  readonly text: string;
  readonly statements: readonly SyntaxNode[];
}
