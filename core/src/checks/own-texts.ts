import type {
  LanguageTag,
  LawReference,
  LocalText,
  RecipientDeclaration,
  TransferDeclaration,
} from '../declarations/index.js';
import type { Evidence } from '../facts/location.js';
import type { Activity, Recipient, Register, Terms } from '../model/register.js';

import { pointer } from '../model/pointer.js';

/** A text that the organisation wrote itself and that a document shows. */
export interface OwnText {
  /** JSON pointer by id into the register. */
  readonly subject: string;
  /** The property that holds it: `description`, `interest`. */
  readonly property: string;
  readonly texts: LocalText;
  /** The activity it describes, if any. */
  readonly activity?: Activity;
  readonly evidence: readonly Evidence[];
}

interface Part {
  readonly path: readonly string[];
  readonly property?: string;
  readonly texts: LocalText | undefined;
}

const isText = (value: unknown): value is LocalText => typeof value === 'object' && value !== null;
const nameOf = (law: LawReference | undefined): LocalText | undefined =>
  typeof law === 'object' ? law.name : undefined;

function inTerms(terms: Terms): readonly Part[] {
  const { source } = terms;
  return [
    { path: ['interest'], texts: terms.interest },
    { path: ['interestOf'], texts: isText(terms.interestOf) ? terms.interestOf : undefined },
    { path: ['withdraw'], texts: terms.withdraw },
    { path: ['provision', 'consequence'], texts: terms.provision?.consequence },
    { path: ['source', 'from'], texts: typeof source === 'object' && isText(source.from) ? source.from : undefined },
    { path: ['law', 'name'], property: 'law', texts: nameOf(terms.law) },
    { path: ['specialLaw', 'name'], property: 'law', texts: nameOf(terms.specialLaw) },
  ];
}

function inActivity(activity: Activity): readonly Part[] {
  const decision = typeof activity.automatedDecision === 'object' ? activity.automatedDecision : undefined;
  return [
    { path: ['name'], texts: activity.name },
    { path: ['description'], texts: activity.description },
    { path: ['onBehalfOf'], texts: activity.onBehalfOf },
    { path: ['processingCategories'], texts: activity.processingCategories },
    { path: ['retentionReason'], texts: activity.retentionReason },
    { path: ['consentRecord'], texts: activity.consentRecord },
    { path: ['automatedDecision', 'logic'], texts: decision?.logic },
    { path: ['automatedDecision', 'significance'], texts: decision?.significance },
    { path: ['automatedDecision', 'consequences'], texts: decision?.consequences },
    { path: ['automatedDecision', 'humanReview'], texts: decision?.humanReview },
    { path: ['profiling'], texts: activity.profiling },
    { path: ['marketing', 'optOut'], texts: activity.marketing?.optOut },
    { path: ['parentalConsent'], texts: activity.parentalConsent },
    { path: ['accessPersons'], texts: activity.accessPersons },
    { path: ['dpia', 'reason'], texts: activity.dpia?.reason },
    ...inTerms(activity),
    ...activity.recipients.map((link) => ({ path: ['recipients', link.recipient, 'purpose'], texts: link.purpose })),
  ];
}

function inRecipient(recipient: RecipientDeclaration): readonly Part[] {
  return [
    { path: ['purpose'], texts: isText(recipient.purpose) ? recipient.purpose : undefined },
    { path: ['arrangement'], texts: recipient.arrangement },
    ...(recipient.transfers ?? []).flatMap((transfer: TransferDeclaration) => [
      { path: ['transfers', transfer.country, 'copy'], texts: transfer.copy },
      { path: ['transfers', transfer.country, 'risks'], texts: transfer.risks },
    ]),
  ];
}

function tell(
  root: readonly string[],
  parts: readonly Part[],
  evidence: readonly Evidence[],
  activity?: Activity,
): readonly OwnText[] {
  return parts.flatMap(({ path, property, texts }) =>
    texts === undefined
      ? []
      : [
          {
            subject: pointer(...root, ...path),
            property: property ?? path.at(-1) ?? '',
            texts,
            evidence,
            ...(activity && { activity }),
          },
        ],
  );
}

function ofActivity(activity: Activity): readonly OwnText[] {
  const root = ['activities', activity.id];
  return [
    ...tell(root, inActivity(activity), activity.evidence, activity),
    ...activity.data.flatMap((use) =>
      tell([...root, 'data', use.category], inTerms(use.overrides), use.evidence, activity),
    ),
  ];
}

const ofRecipient = (recipient: Recipient): readonly OwnText[] =>
  tell(['recipients', recipient.id], inRecipient(recipient), recipient.evidence);

/** Every text of the organisation's own in the register, with the place where it belongs. */
export function ownTexts(register: Register): readonly OwnText[] {
  return [
    ...register.activities.flatMap(ofActivity),
    ...register.recipients.flatMap(ofRecipient),
    ...register.terminalAccess.flatMap((access) =>
      tell(
        ['terminalAccess', access.key],
        [
          { path: ['purpose'], texts: access.purpose },
          { path: ['consent'], texts: access.consent },
        ],
        access.evidence,
      ),
    ),
    ...tell(['cookies'], [{ path: ['settings'], texts: register.cookies.settings }], []),
    ...tell(
      ['rights'],
      [
        { path: ['reference'], texts: register.rights.reference },
        { path: ['complaintProcedure'], texts: register.rights.complaintProcedure },
      ],
      [],
    ),
    ...register.statements.flatMap(({ id, scope }) =>
      tell(['statements', id], [{ path: ['scope'], texts: scope }], []),
    ),
    ...tell(['security'], [{ path: ['instructions'], texts: register.security.instructions }], []),
    ...(register.assertions.codesOfConduct ?? []).flatMap(({ id, name }) =>
      tell(['assertions', 'codesOfConduct', id], [{ path: ['name'], texts: name }], []),
    ),
    ...tell(['assertions', 'changes'], [{ path: ['announced'], texts: register.assertions.changes?.announced }], []),
    ...Object.entries(register.laws).flatMap(([id, law]) =>
      tell(['laws', id], [{ path: ['name'], property: 'law', texts: nameOf(law) }], []),
    ),
    ...Object.entries(register.terms).flatMap(([kind, terms]) =>
      terms.flatMap((term) => tell(['terms', kind, term.id], [{ path: ['labels'], texts: term.labels }], [])),
    ),
  ];
}

/** The text for a document in a language: `nl-BE` takes `nl-BE`, else `nl`. */
export function textIn(texts: LocalText, language: LanguageTag): string | undefined {
  return texts[language] ?? texts[language.split('-', 1)[0] ?? language];
}
