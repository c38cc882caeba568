import type { OwnerId } from '../facts/facts.js';
import type { Span } from '../facts/location.js';
import type { Ast } from './ast/ast.js';
import type { LineMap } from './ast/line-map.js';
import type { SyntaxNode, TypeHost } from './host/type-host.js';
import type { Recogniser } from './names/recogniser.js';
import type { Resolver } from './names/resolver.js';

import { createAst } from './ast/ast.js';
import { createLineMap } from './ast/line-map.js';
import { createRecogniser } from './names/recogniser.js';
import { createResolver } from './names/resolver.js';

/** Part of a file as the engine sees it: absolute path, offsets in UTF-16 units, `end` exclusive. */
export interface Region {
  readonly file: string;
  readonly start: number;
  readonly end: number;
}

/** What every part of the engine needs to read a project. */
export interface EngineContext {
  readonly host: TypeHost;
  readonly ast: Ast;
  readonly resolver: Resolver;
  readonly recogniser: Recogniser;
  /** POSIX path relative to the root; for a file outside it, the name of its package and the path in it. */
  readonly pathOf: (file: string) => string;
  readonly regionOf: (node: SyntaxNode) => Region;
  readonly spanOf: (region: Region) => Span;
  /** The holder that a declaration file of a package with a fact file shows, as that file names it. */
  libraryOwnerOf(file: string, symbol: string): OwnerId | undefined;
}

/** Holders of packages whose facts come from a fact file. */
export interface LibraryHolders {
  ownerOf(file: string, symbol: string): OwnerId | undefined;
  /** Those that hold annotations. */
  readonly owners: Iterable<OwnerId>;
}

export function createEngineContext(host: TypeHost, root: string, libraries?: LibraryHolders): EngineContext {
  const ast = createAst(host);
  const resolver = createResolver(host, ast);
  const lineMaps = new Map<string, LineMap>();
  const prefix = root.endsWith('/') ? root : `${root}/`;

  const pathOf = (file: string): string => {
    if (file.startsWith(prefix)) return file.slice(prefix.length);
    const home = host.packageOf(file);
    return home && file.startsWith(`${home.root}/`) ? `${home.name}/${file.slice(home.root.length + 1)}` : file;
  };
  const lineMapOf = (file: string): LineMap => {
    let map = lineMaps.get(file);
    if (!map) {
      map = createLineMap(host.sourceFile(file)?.text ?? '');
      lineMaps.set(file, map);
    }
    return map;
  };
  return {
    host,
    ast,
    resolver,
    recogniser: createRecogniser(host, ast, resolver),
    pathOf,
    libraryOwnerOf: (file, symbol) => libraries?.ownerOf(file, symbol),
    regionOf(node) {
      const source = ast.sourceFileOf(node);
      return { file: source.fileName, start: ast.startOf(node, source), end: node.end };
    },
    spanOf: ({ file, start, end }) => {
      const positionOf = lineMapOf(file);
      return { file: pathOf(file), start: positionOf(start), end: positionOf(end) };
    },
  };
}
