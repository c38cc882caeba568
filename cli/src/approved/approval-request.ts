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

/** @throws UsageError when it cannot be known what is meant, or something lacks. */
export function readRequest(
  session: Pick<Session, 'io' | 'language'>,
  name: string,
  options: ApproveOptions,
  project: { readonly register: Register; readonly trees: readonly NamedDocument[] },
): ApprovalRequest {
  const say = approvalMessages(session.language);
  const role = readRole(options.role, session);
  const document = readDocument(name, project.register, session);
  const trees = readLanguages(document, options, project.trees, session);
  const proposed = project.register.statements.find(({ id }) => id === document)?.effectiveFrom;
  const effectiveFrom = options.effectiveFrom ?? proposed;
  if (effectiveFrom === undefined) throw new UsageError(say.dateLacks, say.dateRemedy);
  if (!isDay(effectiveFrom)) throw new UsageError(say.noDate(effectiveFrom), say.dateRemedy);
  const { today } = session.io;
  const reason = options.reason?.trim() ?? '';
  // Dates in ISO 8601 sort as text.
  if (effectiveFrom < today && !/\p{L}/u.test(reason)) {
    throw new UsageError(say.past(effectiveFrom, today), say.pastRemedy);
  }
  return {
    document,
    trees,
    role,
    effectiveFrom,
    isDated: options.effectiveFrom !== undefined,
    ...(reason !== '' && { reason }),
  };
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
  { allLanguages, lang }: ApproveOptions,
  all: readonly NamedDocument[],
  { language }: Pick<Session, 'language'>,
): readonly NamedDocument[] {
  const say = approvalMessages(language);
  if (lang !== undefined && allLanguages === true) throw new UsageError(say.twoWays, say.oneWay);
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
