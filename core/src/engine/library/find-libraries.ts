import type { Fact, OwnerId } from '../../facts/facts.js';
import type { Finding } from '../../facts/finding.js';
import type { ReadFile } from '../host/package-of.js';
import type { SourceFileNode, SyntaxNode, TypeHost } from '../host/type-host.js';
import type { Reached } from './reach-facts.js';

import { childNode } from '../ast/ast.js';
import { declaredName } from '../ast/names.js';
import { createEngineContext, type EngineContext, type LibraryHolders } from '../engine-context.js';
import { isDeclarationFile } from '../host/declaration-map.js';
import { annotationPackage } from '../names/annotation-names.js';
import { createOwners } from '../names/owners.js';
import { importsOf } from './imports-of.js';
import { ownersOf } from './library-owners.js';
import { createFactFiles } from './load-fact-files.js';

/** What own code takes from other packages that say what personal data they hold. */
export interface Libraries {
  /** Source files of other packages in the workspace, to be read together with the own files. */
  readonly files: readonly string[];
  /** Facts from fact files. */
  readonly facts: readonly Fact[];
  readonly holders: LibraryHolders;
  readonly reached: Reached;
  /** AN15, up to the questions that were asked of {@link holders} so far. */
  findings(): readonly Finding[];
}

export interface FindLibrariesOptions {
  readonly root: string;
  readonly readFile: ReadFile;
}

/** How many source files of other packages are followed. */
const maximumFiles = 10_000;

/**
 * Follows the imports of own files into other packages: to a fact file where the package has one, else to source, by project
 * references and declaration maps. Installed packages without a fact file are left alone.
 */
export function findLibraries(host: TypeHost, { root, readFile }: FindLibrariesOptions): Libraries {
  const factFiles = createFactFiles(readFile);
  const own = new Set(host.files());
  const ownerOf = (file: string, symbol: string): OwnerId | undefined => {
    // A package's own fact file is for others: its code is read here as it is now.
    if (own.has(file)) return undefined;
    const folder = host.packageOf(file);
    return folder && factFiles.has(folder) ? factFiles.ownerOf(folder, file, symbol) : undefined;
  };
  const context = createEngineContext(host, root, { ownerOf, owners: [] });
  const owners = createOwners(context);
  const queue = new Set(own);
  const reached: { owners: Set<OwnerId>; constants: Set<string>; packages: Set<string> } = {
    owners: new Set(),
    constants: new Set(),
    packages: new Set(),
  };

  // The set grows while it is read.
  for (const file of queue) {
    const source = host.sourceFile(file);
    if (source === undefined || queue.size > own.size + maximumFiles) continue;
    followFile(source);
  }

  function followFile(source: SourceFileNode): void {
    const isOwn = own.has(source.fileName);
    if (isDeclarationFile(source.fileName)) followSources(declaredNames(context, source));
    const imports = importsOf(context.ast, source);
    context.resolver.prefetch(imports.map(({ specifier }) => specifier));
    const taken = imports.map((one) => ({ ...one, kind: kindOfImport(one.specifier, source.fileName) }));
    const names = taken.flatMap((one) => (one.kind === 'none' ? [] : one.names));
    context.resolver.prefetch(names);
    for (const { specifier, kind, names, takesAll } of taken) {
      if (kind === 'none') continue;
      if (kind !== 'facts') followSources(names);
      if (kind === 'source' || (kind === 'declarations' && takesAll)) enqueue(targetOf(specifier));
      if (isOwn) reach(names, takesAll ? targetOf(specifier) : undefined);
    }
  }

  function kindOfImport(specifier: SyntaxNode, importer: string): 'declarations' | 'facts' | 'none' | 'source' {
    const target = targetOf(specifier);
    const folder = target === undefined ? undefined : host.packageOf(target);
    if (target === undefined || own.has(target) || folder?.name === annotationPackage) return 'none';
    // A file of the same package that is not among the own files was left out on purpose.
    if (own.has(importer) && host.packageOf(importer)?.root === folder?.root) return 'none';
    if (folder !== undefined && factFiles.has(folder)) return 'facts';
    if (target.includes('/node_modules/')) return 'none';
    return isDeclarationFile(target) ? 'declarations' : 'source';
  }

  function targetOf(specifier: SyntaxNode): string | undefined {
    return context.resolver.declarationsOf(specifier)[0]?.file;
  }

  /** Names in declaration files that have a source lead to it. */
  function followSources(names: readonly SyntaxNode[]): void {
    for (const declaration of names.flatMap((name) => context.resolver.declarationsOf(name))) {
      if (!isDeclarationFile(declaration.file)) enqueue(declaration.file);
    }
  }

  function enqueue(file: string | undefined): void {
    if (file !== undefined && !file.includes('/node_modules/')) queue.add(file);
  }

  function reach(names: readonly SyntaxNode[], whole: string | undefined): void {
    for (const node of names.flatMap((name) => context.resolver.declarationNodesOf(name))) {
      const { id, evidence } = owners.ownerOf(node);
      reached.owners.add(id);
      reached.constants.add(`${evidence.file}#${evidence.symbol}`);
    }
    const folder = whole === undefined ? undefined : host.packageOf(whole);
    if (folder === undefined) return;
    // With a fact file its package's name stands before the paths; for sources the path that evidence begins with.
    reached.packages.add(factFiles.has(folder) ? `${folder.name}/` : context.pathOf(`${folder.root}/`));
  }

  const facts = factFiles.facts();
  return {
    files: [...queue].filter((file) => !own.has(file) && !isDeclarationFile(file)).sort(),
    facts,
    holders: { ownerOf, owners: new Set(facts.flatMap(ownersOf)) },
    reached,
    findings: () => factFiles.findings(),
  };
}

function declaredNames({ ast }: EngineContext, source: SourceFileNode): readonly SyntaxNode[] {
  return source.statements.flatMap((statement) => {
    const name = declaredName(ast, statement) === undefined ? undefined : childNode(statement, 'name');
    return name === undefined ? [] : [name];
  });
}
