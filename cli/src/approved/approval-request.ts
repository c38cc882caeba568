import type { NamedDocument, Register } from '@verklaar/core';

import { isDay, registerDocument } from '@verklaar/core';

import type { Session } from '../session.js';

import { UsageError } from '../errors.js';
import { approvalMessages } from '../output/approval-messages.js';

export interface ApproveOptions {
  /** BCP 47: language of the document. */
  readonly lang?: string;
  readonly allLanguages?: boolean;
  readonly role?: string;
  /** ISO 8601 day; default the one that the config proposes. */
  readonly effectiveFrom?: string;
  /** Why it applies from a day that is past. */
  readonly reason?: string;
  readonly json?: boolean;
}

/** What is asked to be approved, and how. */
export interface ApprovalRequest {
  /** `register`, or the id of a statement. */
  readonly document: string;
  /** The document in each language asked for. */
  readonly trees: readonly NamedDocument[];
  readonly role: string;
  readonly effectiveFrom: string;
  /** Whether the day was given, and not taken from the config. */
  readonly isDated: boolean;
  readonly reason?: string;
}

/** What is known before the project is read. */
export interface ApprovalTerms extends Pick<ApproveOptions, 'allLanguages' | 'lang'> {
  readonly role: string;
  /** Absent: the day that the config proposes. */
  readonly effectiveFrom?: string;
  readonly reason?: string;
}

/** @throws UsageError when a role lacks, a day is none, or options do not go together. */
export function readTerms(session: Pick<Session, 'io' | 'language'>, options: ApproveOptions): ApprovalTerms {
  const say = approvalMessages(session.language);
  const { allLanguages, effectiveFrom, lang } = options;
  if (lang !== undefined && allLanguages === true) throw new UsageError(say.twoWays, say.oneWay);
  const reason = options.reason?.trim() ?? '';
  const terms: ApprovalTerms = {
    role: readRole(options.role, session),
    ...(lang !== undefined && { lang }),
    ...(allLanguages !== undefined && { allLanguages }),
    ...(effectiveFrom !== undefined && { effectiveFrom }),
    ...(/\p{L}/u.test(reason) && { reason }),
  };
  if (effectiveFrom !== undefined) requireDay(effectiveFrom, terms, session);
  return terms;
}

/** @throws UsageError when it cannot be known what is meant, or from which day. */
export function readRequest(
  session: Pick<Session, 'io' | 'language'>,
  name: string,
  terms: ApprovalTerms,
  project: { readonly register: Register; readonly trees: readonly NamedDocument[] },
): ApprovalRequest {
  const say = approvalMessages(session.language);
  const { reason, role } = terms;
  const document = readDocument(name, project.register, session);
  const trees = readLanguages(document, terms, project.trees, session);
  const proposed = project.register.statements.find(({ id }) => id === document)?.effectiveFrom;
  const effectiveFrom = terms.effectiveFrom ?? proposed;
  if (effectiveFrom === undefined) throw new UsageError(say.dateLacks, say.dateRemedy);
  requireDay(effectiveFrom, terms, session);
  return {
    document,
    trees,
    role,
    effectiveFrom,
    isDated: terms.effectiveFrom !== undefined,
    ...(reason !== undefined && { reason }),
  };
}

function requireDay(
  day: string,
  { reason }: Pick<ApprovalTerms, 'reason'>,
  { io: { today }, language }: Pick<Session, 'io' | 'language'>,
): void {
  const say = approvalMessages(language);
  if (!isDay(day)) throw new UsageError(say.noDate(day), say.dateRemedy);
  // Dates in ISO 8601 sort as text.
  if (day < today && reason === undefined) throw new UsageError(say.past(day, today), say.pastRemedy);
}

function readRole(given: string | undefined, { language }: Pick<Session, 'language'>): string {
  const say = approvalMessages(language);
  const role = given?.trim() ?? '';
  if (!/\p{L}/u.test(role)) throw new UsageError(say.noRole, say.roleRemedy);
  if (role.includes('@')) throw new UsageError(say.roleIsPerson, say.roleRemedy);
  return role;
}

/** `statement` stands for the only one there is. */
function readDocument(name: string, { statements }: Register, { language }: Pick<Session, 'language'>): string {
  const say = approvalMessages(language);
  const ids = statements.map(({ id }) => id);
  if (ids.includes(registerDocument)) throw new UsageError(say.ambiguousId, say.ambiguousIdRemedy);
  if (name === registerDocument || ids.includes(name)) return name;
  const [only, ...others] = ids;
  if (name === 'statement' && only !== undefined && others.length === 0) return only;
  throw new UsageError(say.unknownDocument(name), say.documents([registerDocument, ...ids]));
}

function readLanguages(
  document: string,
  { allLanguages, lang }: ApprovalTerms,
  all: readonly NamedDocument[],
  { language }: Pick<Session, 'language'>,
): readonly NamedDocument[] {
  const say = approvalMessages(language);
  const trees = all.filter(({ document: { statement = registerDocument } }) => statement === document);
  const tags = trees.map((tree) => tree.document.language);
  if (lang !== undefined && !tags.includes(lang)) {
    throw new UsageError(say.unknownLanguage(document, lang), say.languages(tags));
  }
  if (lang === undefined && allLanguages !== true && tags.length > 1) {
    throw new UsageError(say.whichLanguage(document), say.languages(tags));
  }
  return lang === undefined ? trees : trees.filter((tree) => tree.document.language === lang);
}
