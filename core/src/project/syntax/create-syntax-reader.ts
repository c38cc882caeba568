import type { LibraryHolders } from '../../engine/engine-context.js';
import type { Fact } from '../../facts/facts.js';
import type { Finding } from '../../facts/finding.js';
import type { ReadSuppressions } from '../../suppressions/index.js';
import type { FileReading, SyntaxReader } from './syntax-reader.js';

import { createUndecidedFields } from '../../engine/candidates/undecided-fields.js';
import { collectFacts } from '../../engine/collect-facts.js';
import { createEngineContext } from '../../engine/engine-context.js';
import { factFileName, factFileNamedIn } from '../../engine/library/fact-file.js';
import { holdersIn, type KnownHolders } from '../../engine/library/known-holders.js';
import { createFactFiles } from '../../engine/library/load-fact-files.js';
import { annotationPackage } from '../../engine/names/annotation-names.js';
import { inWords } from '../../facts/wording.js';
import { collectSuppressions } from '../../suppressions/index.js';
import { createFileSystem } from '../file-system.js';
import { nestsTooDeeply } from '../left-out.js';
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

const none: ReadSuppressions = { suppressions: [], findings: [] };

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

  function readFile(file: string, known: readonly Fact[]): FileReading {
    const tree = trees.treeOf(file);
    if (tree === undefined) {
      return { file, facts: [], findings: [], undecided: [], suppressions: none, isWhole: false };
    }
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

  /** Code that is nested so deeply that reading it exhausts the stack is told to be so, like code that cannot be parsed. */
  function read(file: string, known: readonly Fact[]): FileReading {
    try {
      return readFile(file, known);
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      const path = createEngineContext(host, root).pathOf(file);
      const start = { line: 1, column: 1 };
      const tooDeep: Finding = {
        id: 'AN14',
        severity: 'error',
        params: { file: path, ...inWords({ problem: nestsTooDeeply }) },
        subject: '',
        evidence: [{ file: path, symbol: '' }],
        at: { file: path, start, end: start },
      };
      return { file, facts: [], findings: [tooDeep], undecided: [], suppressions: none, isWhole: false };
    }
  }

  return {
    host,
    read,
    update: (file, text) => {
      trees.update(file, text);
    },
  };
}
