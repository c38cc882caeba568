import type { Fact, OwnerId } from '../../facts/facts.js';
import type { Finding } from '../../facts/finding.js';
import type { PackageFolder, ReadFile } from '../host/package-of.js';

import { factFileProblems, unusable } from './fact-file-problems.js';
import { factFileName, factFileNamedIn } from './fact-file.js';
import { createLibraryLookup, type LibraryLookup } from './library-owners.js';
import { readFactFile } from './read-fact-file.js';

/** Fact files of packages, each read at the first question about it. */
export interface FactFiles {
  /** Whether the package says by a fact file what it holds; a damaged one counts, and is a finding. */
  has(folder: PackageFolder): boolean;
  ownerOf(folder: PackageFolder, file: string, symbol: string): OwnerId | undefined;
  /** Facts of all packages asked about, and of those that they build on. */
  facts(): readonly Fact[];
  /** AN15 of all packages read, and of every question so far that had no single answer. */
  findings(): readonly Finding[];
}

interface Loaded {
  readonly folder: PackageFolder;
  /** The fact file as findings name it: `package-name/path`. */
  readonly shown: string;
  readonly facts: readonly Fact[];
  readonly findings: readonly Finding[];
  readonly lookup: LibraryLookup;
}

/** Packages that build on packages that build on packages end before this. */
const maximumPackages = 1000;

export function createFactFiles(readFile: ReadFile): FactFiles {
  const loaded = new Map<string, Loaded | undefined>();
  const ambiguous = new Map<string, Finding>();

  function load(folder: PackageFolder): Loaded | undefined {
    if (!loaded.has(folder.root)) loaded.set(folder.root, loadPackage(folder, readFile));
    return loaded.get(folder.root);
  }

  return {
    has: (folder) => load(folder) !== undefined,
    ownerOf(folder, file, symbol) {
      const found = load(folder);
      const [owner, ...others] = found?.lookup.ownersOf(file, symbol) ?? [];
      if (found === undefined || others.length === 0) return owner;
      // Neither is taken: a guess would tell of data that nobody holds here.
      ambiguous.set(`${folder.root}#${symbol}`, unusable(folder.name, found.shown, factFileProblems.ambiguous(symbol)));
      return undefined;
    },
    facts() {
      const packages = [...loaded.values()].filter((one) => one !== undefined);
      const names = new Set(packages.map(({ folder }) => folder.name));
      // The list grows while it is read: a package may hold what another package declares.
      for (const { folder, facts } of packages) {
        for (const name of facts.flatMap(packagesNamedBy)) {
          if (names.has(name) || names.size > maximumPackages) continue;
          names.add(name);
          const root = findPackage(folder.root, name, readFile);
          const next = root === undefined ? undefined : load({ name, root });
          if (next !== undefined) packages.push(next);
        }
      }
      return packages.flatMap(({ facts }) => facts);
    },
    findings: () => [...[...loaded.values()].flatMap((one) => one?.findings ?? []), ...ambiguous.values()],
  };
}

function loadPackage(folder: PackageFolder, readFile: ReadFile): Loaded | undefined {
  const path = factFileNamedIn(readFile(`${folder.root}/package.json`));
  const text = readFile(`${folder.root}/${path ?? factFileName}`);
  if (text === undefined && path === undefined) return undefined;
  const shown = `${folder.name}/${path ?? factFileName}`;
  const read = readFactFile(text ?? '', folder.name, shown);
  const facts = read.facts ?? [];
  return { folder, shown, facts, findings: read.findings, lookup: createLibraryLookup(facts) };
}

function packagesNamedBy(fact: Fact): readonly string[] {
  const owners = fact.kind === 'embedding' ? fact.embeds : fact.kind === 'inheritance' ? [fact.base] : [];
  return owners.flatMap((owner) => /^(?:@[^/#]+\/)?[^/#]+(?=\/)/u.exec(owner)?.[0] ?? []);
}

/** As Node finds it: in `node_modules` of the folder and of those above it. */
function findPackage(from: string, name: string, readFile: ReadFile): string | undefined {
  for (let folder = from; folder !== ''; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/')))) {
    const root = `${folder}/node_modules/${name}`;
    if (readFile(`${root}/package.json`) !== undefined) return root;
  }
  return undefined;
}
