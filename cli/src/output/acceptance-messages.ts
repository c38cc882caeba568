import type { MessageLanguage } from '../session.js';

/** What the command line says of accepting findings. */
export interface AcceptanceMessages {
  unknown(id: string): string;
  unknownRemedy(suggestion: string | undefined): string;
  missing(option: string): string;
  readonly missingRemedy: string;
  noDate(date: string): string;
  past(date: string): string;
  readonly dateRemedy: string;
  unacceptable(id: string): string;
  readonly unacceptableRemedy: string;
  noneFound(id: string): string;
  noneFoundRemedy(subjects: readonly string[]): string;
  several(id: string): string;
  severalRemedy(subjects: readonly string[]): string;
  readonly unreadable: string;
  readonly unreadableRemedy: string;
  unwritable(file: string): string;
  readonly unwritableRemedy: string;
  accepted(id: string, subject: string, until: string, owner: string): string;
  unchanged(id: string, subject: string, until: string, owner: string): string;
  wrote(files: readonly string[]): string;
  readonly reportNext: string;
}

const en: AcceptanceMessages = {
  unknown: (id) => `There is no finding "${id}".`,
  unknownRemedy: (suggestion) =>
    suggestion === undefined ? 'Run "verklaar check" to see what is found.' : `Did you mean ${suggestion}?`,
  missing: (option) => `${option} is missing: nobody would answer for it.`,
  missingRemedy: 'Give --reason why it is acceptable, --owner who answers for it, and --until which day it holds.',
  noDate: (date) => `"${date}" is no day.`,
  past: (date) => `${date} is past.`,
  dateRemedy: 'Give the last day on which it holds: --until 2027-01-31.',
  unacceptable: (id) =>
    `${id} cannot be accepted: errors are mended, and what people accepted or approved is put right.`,
  unacceptableRemedy: 'Run "verklaar explain" with its id to read what to do.',
  noneFound: (id) => `Nothing of the kind ${id} is found there.`,
  noneFoundRemedy: (subjects) =>
    subjects.length === 0 ? 'There is nothing to accept.' : `Name one with --subject: ${subjects.join(', ')}.`,
  several: (id) => `Several findings ${id} are meant.`,
  severalRemedy: (subjects) => `Name one with --subject: ${subjects.join(', ')}.`,
  unreadable: 'The list of accepted findings cannot be read. Nothing was changed.',
  unreadableRemedy: 'Run "verklaar check" to see where, and mend it or restore it from version control.',
  unwritable: (file) => `${file} has a form to which nothing can be added safely. Nothing was changed.`,
  unwritableRemedy: 'Write it as a list under "accepted:", without aliases and without several documents.',
  accepted: (id, subject, until, owner) => `Accepted: ${id} about ${subject}, until ${until} (${owner}).`,
  unchanged: (id, subject, until, owner) =>
    `${id} about ${subject} was accepted already, until ${until} (${owner}). Nothing changes.`,
  wrote: (files) => `Wrote ${files.join(', ')}. Commit all of it.`,
  reportNext: 'Run "verklaar report": the register lists what was accepted.',
};

const nl: AcceptanceMessages = {
  unknown: (id) => `Er is geen melding "${id}".`,
  unknownRemedy: (suggestion) =>
    suggestion === undefined
      ? 'Voer "verklaar check" uit om te zien wat er gevonden wordt.'
      : `Bedoelt u ${suggestion}?`,
  missing: (option) => `${option} ontbreekt: niemand zou ervoor instaan.`,
  missingRemedy: 'Geef --reason waarom het kan, --owner wie ervoor instaat, en --until tot en met welke dag.',
  noDate: (date) => `"${date}" is geen dag.`,
  past: (date) => `${date} is voorbij.`,
  dateRemedy: 'Geef de laatste dag waarop het geldt: --until 2027-01-31.',
  unacceptable: (id) =>
    `${id} kan niet aanvaard worden: fouten worden hersteld, en wat mensen aanvaard of goedgekeurd hebben wordt rechtgezet.`,
  unacceptableRemedy: 'Lees met "verklaar explain" en de id wat er te doen is.',
  noneFound: (id) => `Een melding ${id} wordt daar niet gevonden.`,
  noneFoundRemedy: (subjects) =>
    subjects.length === 0 ? 'Er is niets te aanvaarden.' : `Noem er een met --subject: ${subjects.join(', ')}.`,
  several: (id) => `Meer dan een melding ${id} is bedoeld.`,
  severalRemedy: (subjects) => `Noem er een met --subject: ${subjects.join(', ')}.`,
  unreadable: 'De lijst van aanvaarde meldingen is niet te lezen. Er is niets veranderd.',
  unreadableRemedy: 'Voer "verklaar check" uit om te zien waar, en herstel het of haal het terug uit versiebeheer.',
  unwritable: (file) => `${file} heeft een vorm waar niets veilig bij kan. Er is niets veranderd.`,
  unwritableRemedy: 'Schrijf het als lijst onder "accepted:", zonder aliassen en zonder meer dan één document.',
  accepted: (id, subject, until, owner) => `Aanvaard: ${id} over ${subject}, tot en met ${until} (${owner}).`,
  unchanged: (id, subject, until, owner) =>
    `${id} over ${subject} was al aanvaard, tot en met ${until} (${owner}). Er verandert niets.`,
  wrote: (files) => `Geschreven: ${files.join(', ')}. Leg alles vast.`,
  reportNext: 'Voer "verklaar report" uit: het register noemt wat er aanvaard is.',
};

export function acceptanceMessages(language: MessageLanguage): AcceptanceMessages {
  return language === 'nl' ? nl : en;
}
