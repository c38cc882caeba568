import type { LibraryHolders } from '../../engine/engine-context.js';
import type { Fact } from '../../facts/facts.js';
import type { FileReading, SyntaxReader } from './syntax-reader.js';

import { createUndecidedFields } from '../../engine/candidates/undecided-fields.js';
import { collectFacts } from '../../engine/collect-facts.js';
import { createEngineContext } from '../../engine/engine-context.js';
import { factFileName, factFileNamedIn } from '../../engine/library/fact-file.js';
import { holdersIn, type KnownHolders } from '../../engine/library/known-holders.js';
import { createFactFiles } from '../../engine/library/load-fact-files.js';
import { annotationPackage } from '../../engine/names/annotation-names.js';
import { collectSuppressions } from '../../suppressions/index.js';
import { createFileSystem } from '../file-system.js';
import { isInside } from '../paths.js';
import { createConfigReader, readTsconfigs } from '../read-tsconfigs.js';
import { createSyntaxHost } from './create-syntax-host.js';
import { namesFromImports } from './names-from-imports.js';
import { createModuleResolver } from './resolve-modules.js';
import { createSyntaxTrees } from './syntax-trees.js';

export interface SyntaxReaderOptions {
  /** Real path of the workspace, POSIX. */
  readonly root: string;
  /** Config files of the compiler, relative to the root; default `tsconfig.json`. One that cannot be read is passed over. */
  readonly tsconfig?: string | readonly string[];
}

/** Opens a workspace for reading single files without types: little is read, and only when it is asked for. */
export function createSyntaxReader({ root, tsconfig = 'tsconfig.json' }: SyntaxReaderOptions): SyntaxReader {
  const overlay = new Map<string, string>();
  const files = createFileSystem(overlay);
  const trees = createSyntaxTrees(files, overlay);
  // Which files a config lists is of no interest here, and finding out takes long.
  const reader = createConfigReader({ ...files, readDirectory: () => [] });
  const configs = (typeof tsconfig === 'string' ? [tsconfig] : tsconfig).flatMap((name) => {
    try {
      return readTsconfigs(root, [name], reader, files);
    } catch {
      // Whoever opens the project tells of it; names within a file need no config.
      return [];
    }
  });
  const resolveModule = createModuleResolver(configs, createConfigReader(files), files);
  const factFiles = createFactFiles(files.readFile);
  const irrelevant = new Map<string, boolean>();

  const host = createSyntaxHost(files, trees, resolveModule, isIrrelevant);

  /** Installed packages that neither use annotations nor bring facts have nothing to tell, and their files are many. */
  function isIrrelevant(file: string): boolean {
    if (!file.includes('/node_modules/')) return false;
    const folder = host.packageOf(file);
    if (folder === undefined) return false;
    let answer = irrelevant.get(folder.root);
    if (answer === undefined) {
      const manifest = files.readFile(`${folder.root}/package.json`);
      answer =
        manifest?.includes(annotationPackage) !== true &&
        factFileNamedIn(manifest) === undefined &&
        !files.fileExists(`${folder.root}/${factFileName}`);
      irrelevant.set(folder.root, answer);
    }
    return answer;
  }

  const isOwn = (file: string): boolean => isInside(root, file) && !file.includes('/node_modules/');

  function librariesWith({ carriers }: KnownHolders): LibraryHolders {
    return {
      owners: carriers,
      ownerOf(file, symbol) {
        const folder = isOwn(file) ? undefined : host.packageOf(file);
        return folder && factFiles.has(folder) ? factFiles.ownerOf(folder, file, symbol) : undefined;
      },
    };
  }

  function read(file: string, known: readonly Fact[]): FileReading {
    const tree = trees.treeOf(file);
    const nothing = { facts: [], findings: [], undecided: [], suppressions: { suppressions: [], findings: [] } };
    if (tree === undefined) return { file, ...nothing, isWhole: false };
    const holders = holdersOf(known);
    const imported = namesFromImports(tree, resolveModule, (name) => (isOwn(name) ? trees.textOf(name) : undefined));
    const read = [...new Set([file, ...imported.schemas])].sort();
    const { pathOf } = createEngineContext(host, root);
    const path = pathOf(file);
    const { facts, findings } = collectFacts(
      { ...host, files: () => read },
      { root, libraries: librariesWith(holders), elsewhere: { ...holders, names: imported.names } },
    );
    const isHere = ({ evidence }: Fact): boolean => evidence.file === path;
    const own = facts.filter(isHere);
    return {
      file,
      facts: own,
      findings: findings.filter(({ evidence }) => evidence[0]?.file === path),
      undecided: createUndecidedFields(host, { root, facts: [...known.filter((fact) => !isHere(fact)), ...own] })(file),
      suppressions: collectSuppressions({ ...host, files: () => [file] }, pathOf),
      isWhole: host.syntaxErrors(file).length === 0,
    };
  }

  const holdersByFacts = new WeakMap<readonly Fact[], KnownHolders>();
  function holdersOf(facts: readonly Fact[]): KnownHolders {
    let holders = holdersByFacts.get(facts);
    if (holders === undefined) {
      holders = holdersIn(facts);
      holdersByFacts.set(facts, holders);
    }
    return holders;
  }

  return {
    host,
    read,
    update: (file, text) => {
      trees.update(file, text);
    },
  };
}
