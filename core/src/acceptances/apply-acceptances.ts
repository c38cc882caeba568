import type { Finding } from '../facts/finding.js';
import type { Wording } from '../facts/wording.js';
import type { Acceptance } from './acceptance.js';
import type { LocatedAcceptance } from './parse-acceptances.js';

import { inWords } from '../facts/wording.js';
import { acceptanceFinding } from './acceptance-finding.js';
import { isAcceptable, refusalOf } from './is-acceptable.js';

/** A finding that somebody answers for. */
export interface AcceptedByOwner {
  readonly finding: Finding;
  readonly acceptance: WholeAcceptance;
}

type WholeAcceptance = Acceptance & Required<Pick<Acceptance, 'owner' | 'reason' | 'until'>>;

/** Findings, parted by what people answer for. */
export interface AppliedAcceptances {
  readonly open: readonly Finding[];
  readonly accepted: readonly AcceptedByOwner[];
  /** Of the list itself: AC02 to AC05, in its order. */
  readonly findings: readonly Finding[];
}

export interface AcceptanceOptions {
  /** The list, as findings name it. */
  readonly file: string;
  /** The day, ISO 8601. */
  readonly today: string;
}

/** Parts findings by what is accepted today; each list keeps its order. */
export function applyAcceptances(
  findings: readonly Finding[],
  acceptances: readonly LocatedAcceptance[],
  { file, today }: AcceptanceOptions,
): AppliedAcceptances {
  const used = new Set<Acceptance>();
  const onErrors = new Set<Acceptance>();
  const open: Finding[] = [];
  const accepted: AcceptedByOwner[] = [];
  const holding = acceptances.flatMap(({ acceptance }) =>
    // Dates in ISO 8601 sort as text.
    isWhole(acceptance) && acceptance.until >= today ? [acceptance] : [],
  );
  for (const finding of findings) {
    const answers = holding.filter((acceptance) => isAbout(acceptance, finding));
    const [first] = answers;
    if (first === undefined || !isAcceptable(finding)) {
      for (const acceptance of answers) onErrors.add(acceptance);
      open.push(finding);
      continue;
    }
    // Of two entries that say the same neither is idle: removing one must not make the other loud.
    for (const acceptance of answers) used.add(acceptance);
    accepted.push({ finding, acceptance: first });
  }
  const about = acceptances.flatMap((located): readonly Finding[] => {
    const { acceptance, at } = located;
    const { finding: id, subject, until = '' } = acceptance;
    const details = { file, ...(at && { at }) };
    const refused = refusalOf(id) ?? (onErrors.has(acceptance) ? 'error' : undefined);
    if (refused !== undefined) {
      return [acceptanceFinding('AC02', { ...details, params: { id, ...inWords({ problem: refusals[refused] }) } })];
    }
    const missing = missingKeys(acceptance);
    if (missing.length > 0) {
      const params = { id, subject, missing: missing.join(', ') };
      return [acceptanceFinding('AC05', { ...details, params })];
    }
    if (until < today) return [acceptanceFinding('AC03', { ...details, params: { id, subject, until } })];
    return used.has(acceptance) ? [] : [acceptanceFinding('AC04', { ...details, params: { id, subject } })];
  });
  return { open, accepted, findings: about };
}

/**
 * The same findings for a document, which knows no day: those that somebody answers for say who, why and until when, past or
 * not; a check tells when the day is past.
 */
export function markAccepted(
  findings: readonly Finding[],
  acceptances: readonly LocatedAcceptance[],
): readonly Finding[] {
  const whole = acceptances.flatMap(({ acceptance }) => (isWhole(acceptance) ? [acceptance] : []));
  if (whole.length === 0) return findings;
  return findings.map((finding) => {
    const found = isAcceptable(finding) ? whole.find((acceptance) => isAbout(acceptance, finding)) : undefined;
    if (found === undefined) return finding;
    const { owner, reason, until } = found;
    return { ...finding, accepted: { owner, reason, until } };
  });
}

function isAbout({ finding: id, params = {}, subject }: Acceptance, finding: Finding): boolean {
  return (
    id === finding.id &&
    subject === finding.subject &&
    Object.entries(params).every(([name, value]) => finding.params[name] === value)
  );
}

function isWhole(acceptance: Acceptance): acceptance is WholeAcceptance {
  return missingKeys(acceptance).length === 0;
}

function missingKeys({ owner = '', reason = '', until }: Acceptance): readonly string[] {
  const says = (text: string): boolean => /\p{L}/u.test(text);
  return [
    ...(says(reason) ? [] : ['reason']),
    ...(says(owner) ? [] : ['owner']),
    ...(until === undefined ? ['until'] : []),
  ];
}

const refusals: Readonly<Record<'error' | 'ofPeople' | 'unknown', Wording>> = {
  error: { en: 'it is an error, and errors are mended', nl: 'het is een fout, en fouten worden hersteld' },
  ofPeople: {
    en: 'it is about what people accepted or approved',
    nl: 'het gaat over wat mensen aanvaard of goedgekeurd hebben',
  },
  unknown: { en: 'there is no finding of that id', nl: 'er is geen melding met die id' },
};
