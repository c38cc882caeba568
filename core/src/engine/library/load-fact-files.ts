import type { Fact, OwnerId } from '../../facts/facts.js';
import type { Finding } from '../../facts/finding.js';
import type { PackageFolder, ReadFile } from '../host/package-of.js';

import { factFileName, factFileNamedIn } from './fact-file.js';
import { createLibraryLookup, type LibraryLookup } from './library-owners.js';
import { readFactFile } from './read-fact-file.js';

/** Fact files of packages, each read at the first question about it. */
export interface FactFiles {
  /** Whether the package says by a fact file what it holds; a damaged one counts, and is a finding. */
  has(folder: PackageFolder): boolean;
  ownerOf(folder: PackageFolder, file: string, symbol: string): OwnerId | undefined;
  /** Facts and findings of all packages asked about, and of those that they build on. */
  result(): { readonly facts: readonly Fact[]; readonly findings: readonly Finding[] };
}

interface Loaded {
  readonly folder: PackageFolder;
  readonly facts: readonly Fact[];
  readonly findings: readonly Finding[];
  readonly lookup: LibraryLookup;
}

/** Packages that build on packages that build on packages end before this. */
const maximumPackages = 1000;

export function createFactFiles(readFile: ReadFile): FactFiles {
  const loaded = new Map<string, Loaded | undefined>();

  function load(folder: PackageFolder): Loaded | undefined {
    if (!loaded.has(folder.root)) loaded.set(folder.root, loadPackage(folder, readFile));
    return loaded.get(folder.root);
  }

  return {
    has: (folder) => load(folder) !== undefined,
    ownerOf: (folder, file, symbol) => load(folder)?.lookup.ownerOf(file, symbol),
    result() {
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
      return {
        facts: packages.flatMap(({ facts }) => facts),
        findings: packages.flatMap(({ findings }) => findings),
      };
    },
  };
}

function loadPackage(folder: PackageFolder, readFile: ReadFile): Loaded | undefined {
  const path = factFileNamedIn(readFile(`${folder.root}/package.json`));
  const text = readFile(`${folder.root}/${path ?? factFileName}`);
  if (text === undefined && path === undefined) return undefined;
  const read = readFactFile(text ?? '', folder.name, `${folder.name}/${path ?? factFileName}`);
  const facts = read.facts ?? [];
  return { folder, facts, findings: read.findings, lookup: createLibraryLookup(facts) };
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
