import type { AnnotationForm, Fact } from '../../facts/facts.js';
import type { Finding } from '../../facts/finding.js';
import type { Wording } from '../../facts/wording.js';

import { factFileProblems as problems, unusable } from './fact-file-problems.js';
import { factFileVersion } from './fact-file.js';

export interface ReadFactFile {
  /** Absent when the file cannot be used. */
  readonly facts?: readonly Fact[];
  /** AN15. */
  readonly findings: readonly Finding[];
}

/** What a fact file may hold at most, in UTF-16 units: the files of installed packages are hostile until proven otherwise. */
const maximumLength = 20_000_000;

/**
 * Reads a package's fact file. A file that is damaged in any part is not used at all: a register from half of it would say
 * too little. The values of declarations are judged later, together with those in code.
 *
 * @param file - As findings shall name it: `package-name/path`.
 */
export function readFactFile(text: string, packageName: string, file: string): ReadFactFile {
  const refuse = (problem: Wording): ReadFactFile => ({ findings: [unusable(packageName, file, problem)] });
  if (text.length > maximumLength) return refuse(problems.large);
  const content = parse(text);
  if (!isRecord(content)) return refuse(problems.noObject);
  const { schemaVersion, package: owner, facts } = content;
  if (typeof schemaVersion !== 'number') return refuse(problems.noVersion);
  if (schemaVersion !== factFileVersion) {
    return refuse(problems.otherVersion(schemaVersion));
  }
  if (owner !== packageName) return refuse(problems.otherPackage(JSON.stringify(owner)));
  if (!Array.isArray(facts)) return refuse(problems.noList);
  const damaged = facts.findIndex((fact) => !isFact(fact));
  if (damaged !== -1) return refuse(problems.damaged(damaged + 1));
  // Each was checked just now, as far as code depends on it.
  return { facts: facts as readonly Fact[], findings: [] };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch {
    return undefined;
  }
}

type Check = (value: unknown) => boolean;

const isText: Check = (value) => typeof value === 'string' && value !== '';
const isOwner: Check = (value) => typeof value === 'string' && /^[^#]+#[^#]+$/u.test(value);
const isLocated: Check = (value) => isRecord(value) && 'value' in value && isRecord(value.spans);
const isLocatedRecord: Check = (value) => isLocated(value) && isRecord((value as Record<string, unknown>).value);
/** A record, so that the compiler misses a form that is new. */
const forms: Readonly<Record<AnnotationForm, true>> = {
  decorator: true,
  fields: true,
  jsdoc: true,
  schema: true,
  type: true,
};
const isForm: Check = (value) => typeof value === 'string' && Object.hasOwn(forms, value);

/** What must hold of each kind beside its evidence. */
const shapes: Readonly<Record<Fact['kind'], Readonly<Record<string, Check>>>> = {
  personalField: { owner: isOwner, name: isText, form: isForm, declaration: isLocatedRecord },
  notPersonalField: { owner: isOwner, name: isText, form: isForm, reason: isLocated },
  owner: { owner: isOwner, declaration: isLocatedRecord },
  inheritance: { owner: isOwner, base: isOwner },
  embedding: {
    owner: isOwner,
    name: isText,
    embeds: (value) => Array.isArray(value) && value.every(isOwner),
    declaration: isLocatedRecord,
  },
  sharedWith: { owner: isOwner, recipient: isLocated },
  activity: { declaration: isLocatedRecord },
  recipient: { declaration: isLocatedRecord },
  term: {
    term: (value) => ['category', 'dataSubject', 'purpose', 'event', 'state'].includes(value as string),
    declaration: isLocatedRecord,
  },
  terminalAccess: { declaration: isLocatedRecord },
  collectionPoint: { declaration: isLocatedRecord },
  rightsRoute: { declaration: isLocatedRecord },
};

function isFact(value: unknown): boolean {
  if (!isRecord(value) || typeof value.kind !== 'string' || !Object.hasOwn(shapes, value.kind)) return false;
  const { evidence } = value;
  if (!isRecord(evidence) || !isText(evidence.file) || typeof evidence.symbol !== 'string') return false;
  const shape = shapes[value.kind as Fact['kind']];
  return Object.entries(shape).every(([property, check]) => check(value[property]));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
