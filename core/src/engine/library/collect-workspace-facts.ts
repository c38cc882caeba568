import type { Fact } from '../../facts/facts.js';
import type { Finding } from '../../facts/finding.js';
import type { LibraryHolders } from '../engine-context.js';
import type { ReadFile } from '../host/package-of.js';
import type { TypeHost } from '../host/type-host.js';

import { readAnnotations } from '../collect-facts.js';
import { createEngineContext } from '../engine-context.js';
import { findLibraries } from './find-libraries.js';
import { reachFacts } from './reach-facts.js';

/** Code to be read: own files, and what they can reach. */
export interface WorkspaceCode {
  readonly host: TypeHost;
  /** Absolute POSIX path that names of files start from. */
  readonly root: string;
  /** Reads fact files and manifests of packages. */
  readonly readFile: ReadFile;
}

export interface WorkspaceFacts {
  /** Facts of own files. */
  readonly own: readonly Fact[];
  /** Facts of other packages that own code reaches. */
  readonly foreign: readonly Fact[];
  readonly findings: readonly Finding[];
  /** Holders of packages that bring a fact file. */
  readonly libraries: LibraryHolders;
  /** How facts and findings name a file of the host. */
  readonly pathOf: (file: string) => string;
  /** Names that annotations go by. */
  readonly names: ReadonlySet<string>;
}

/** Reads own files and, as far as they reach into other packages, those: from fact files or in source. */
export function collectWorkspaceFacts({ host, root, readFile }: WorkspaceCode): WorkspaceFacts {
  const libraries = findLibraries(host, { root, readFile });
  const ownFiles = host.files();
  const files = [...ownFiles, ...libraries.files].sort();
  const { facts, findings, names } = readAnnotations(
    { ...host, files: () => files },
    { root, libraries: libraries.holders },
  );

  const { pathOf } = createEngineContext(host, root);
  const ownPaths = new Set(ownFiles.map(pathOf));
  const own = facts.filter(({ evidence }) => ownPaths.has(evidence.file));
  const others = facts.filter(({ evidence }) => !ownPaths.has(evidence.file));
  const foreign = reachFacts(own, [...others, ...libraries.facts], libraries.reached);
  const paths = new Set([...ownPaths, ...foreign.map(({ evidence }) => evidence.file)]);
  const concerns = ({ evidence, at }: Finding): boolean =>
    evidence.some(({ file }) => paths.has(file)) || (at !== undefined && paths.has(at.file));
  return {
    own,
    foreign,
    findings: [...findings.filter(concerns), ...libraries.findings()],
    libraries: libraries.holders,
    pathOf,
    names,
  };
}
