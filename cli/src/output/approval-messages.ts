import type { MessageLanguage } from '../session.js';

/** What the command line says of approving documents. */
export interface ApprovalMessages {
  unknownDocument(name: string): string;
  documents(names: readonly string[]): string;
  readonly ambiguousId: string;
  readonly ambiguousIdRemedy: string;
  unknownLanguage(document: string, language: string): string;
  whichLanguage(document: string): string;
  languages(tags: readonly string[]): string;
  readonly twoWays: string;
  readonly oneWay: string;
  readonly noRole: string;
  readonly roleRemedy: string;
  readonly roleIsPerson: string;
  noDate(date: string): string;
  readonly dateLacks: string;
  readonly dateRemedy: string;
  past(date: string, today: string): string;
  readonly pastRemedy: string;
  readonly unreadable: string;
  readonly unreadableRemedy: string;
  unwritable(file: string): string;
  readonly unwritableRemedy: string;
  refused(name: string, reasons: readonly string[]): string;
  readonly refusedRemedy: string;
  outOfStep(files: readonly string[]): string;
  readonly outOfStepRemedy: string;
  conflicts(file: string, count: number): string;
  missing(file: string, items: readonly string[]): string;
  lost(file: string): string;
  foreign(file: string): string;
  approved(file: string, version: string, from: string, role: string): string;
  unchanged(file: string, version: string, from: string): string;
  newPurposes(activities: readonly string[]): string;
  wrote(files: readonly string[]): string;
}

const en: ApprovalMessages = {
  unknownDocument: (name) => `There is no document "${name}" to approve.`,
  documents: (names) => `Name one of: ${names.join(', ')}.`,
  ambiguousId: 'A statement has the id "register", which is the name of the register.',
  ambiguousIdRemedy: 'Give that statement another id in the config.',
  unknownLanguage: (document, language) => `"${document}" is not written in "${language}".`,
  whichLanguage: (document) => `"${document}" is written in several languages.`,
  languages: (tags) => `Name one with --lang (${tags.join(', ')}), or approve all with --all-languages.`,
  twoWays: '--lang names one language and --all-languages means all.',
  oneWay: 'Use one of the two.',
  noRole: 'An approval needs the role of who approves.',
  roleRemedy: 'Say in which role, not who: --role "privacy officer".',
  roleIsPerson: 'The role looks like the address of a person.',
  noDate: (date) => `"${date}" is no day.`,
  dateLacks: 'An approval needs the day from which the text applies.',
  dateRemedy: 'Give it as --effective-from 2026-12-01.',
  past: (date, today) => `${date} lies before today, ${today}: people have had another text, or none, since then.`,
  pastRemedy: 'Give a day from today on; or say why this text already applied: --reason "published on that day".',
  unreadable: 'The approvals cannot be read. Nothing was approved.',
  unreadableRemedy: 'Run "verklaar check" to see where, and mend it or restore it from version control.',
  unwritable: (file) => `${file} has a form to which nothing can be added safely. Nothing was approved.`,
  unwritableRemedy:
    'Write it as a list under "approvals:" with one entry a line, without aliases and several documents.',
  refused: (name, reasons) =>
    `${name} cannot be approved. Nothing was changed.\n${reasons.map((reason) => `  - ${reason}`).join('\n')}`,
  refusedRemedy: 'Mend this, run "verklaar report", read the text as it then is, and approve that.',
  outOfStep: (files) => `What stands in ${files.join(', ')} is not what would be written now. Nothing was approved.`,
  outOfStepRemedy: 'Run "verklaar report", read the text as it then is, and approve that.',
  conflicts: (file, count) =>
    `${file} has ${count} ${count === 1 ? 'place' : 'places'} at which two texts stand: keep one of each`,
  missing: (file, items) => `${file} still lacks: ${items.join('; ')}`,
  lost: (file) => `${file}, which keeps an approved text, is gone or was changed: restore it from version control`,
  foreign: (file) => `${file} stands where the approved text is to be kept: move it away`,
  approved: (file, version, from, role) => `Approved: ${file}, version ${version}, applies from ${from} (${role}).`,
  unchanged: (file, version, from) =>
    `${file} was approved already: version ${version}, applies from ${from}. Nothing changes.`,
  newPurposes: (activities) =>
    `New purposes since the last approval: ${activities.join(', ')}. Tell the people concerned before they start (GDPR 13(3)).`,
  wrote: (files) => `Wrote ${files.join(', ')}. Commit all of it.`,
};

const nl: ApprovalMessages = {
  unknownDocument: (name) => `Er is geen document "${name}" om goed te keuren.`,
  documents: (names) => `Noem er een van: ${names.join(', ')}.`,
  ambiguousId: 'Een verklaring heeft de id "register", en zo heet het register.',
  ambiguousIdRemedy: 'Geef die verklaring een andere id in de configuratie.',
  unknownLanguage: (document, language) => `"${document}" wordt niet in "${language}" geschreven.`,
  whichLanguage: (document) => `"${document}" wordt in meer talen geschreven.`,
  languages: (tags) => `Noem er een met --lang (${tags.join(', ')}), of keur ze alle goed met --all-languages.`,
  twoWays: '--lang noemt een taal en --all-languages bedoelt ze alle.',
  oneWay: 'Gebruik een van de twee.',
  noRole: 'Bij een goedkeuring hoort de rol van wie goedkeurt.',
  roleRemedy: 'Zeg in welke rol, niet wie: --role "privacyverantwoordelijke".',
  roleIsPerson: 'De rol lijkt het adres van een persoon.',
  noDate: (date) => `"${date}" is geen dag.`,
  dateLacks: 'Bij een goedkeuring hoort de dag vanaf wanneer de tekst geldt.',
  dateRemedy: 'Geef die als --effective-from 2026-12-01.',
  past: (date, today) => `${date} ligt voor vandaag, ${today}: sindsdien hadden mensen een andere tekst, of geen.`,
  pastRemedy: 'Geef een dag vanaf vandaag; of zeg waarom deze tekst al gold: --reason "die dag gepubliceerd".',
  unreadable: 'De goedkeuringen zijn niet te lezen. Er is niets goedgekeurd.',
  unreadableRemedy: 'Voer "verklaar check" uit om te zien waar, en herstel het of haal het terug uit versiebeheer.',
  unwritable: (file) => `${file} heeft een vorm waar niets veilig bij kan. Er is niets goedgekeurd.`,
  unwritableRemedy: 'Schrijf het als lijst onder "approvals:", zonder aliassen en zonder meer dan één document.',
  refused: (name, reasons) =>
    `${name} kan niet goedgekeurd worden. Er is niets veranderd.\n${reasons.map((reason) => `  - ${reason}`).join('\n')}`,
  refusedRemedy: 'Herstel dit, voer "verklaar report" uit, lees de tekst zoals die dan is, en keur die goed.',
  outOfStep: (files) =>
    `Wat in ${files.join(', ')} staat, is niet wat er nu geschreven zou worden. Er is niets goedgekeurd.`,
  outOfStepRemedy: 'Voer "verklaar report" uit, lees de tekst zoals die dan is, en keur die goed.',
  conflicts: (file, count) =>
    `${file} heeft ${count} ${count === 1 ? 'plaats' : 'plaatsen'} waar twee teksten staan: behoud telkens een`,
  missing: (file, items) => `in ${file} ontbreekt nog: ${items.join('; ')}`,
  lost: (file) => `${file}, dat een goedgekeurde tekst bewaart, is weg of veranderd: haal het terug uit versiebeheer`,
  foreign: (file) => `${file} staat waar de goedgekeurde tekst bewaard moet worden: verplaats het`,
  approved: (file, version, from, role) => `Goedgekeurd: ${file}, versie ${version}, geldt vanaf ${from} (${role}).`,
  unchanged: (file, version, from) =>
    `${file} was al goedgekeurd: versie ${version}, geldt vanaf ${from}. Er verandert niets.`,
  newPurposes: (activities) =>
    `Nieuwe doelen sinds de vorige goedkeuring: ${activities.join(', ')}. Vertel het de mensen om wie het gaat voor ze beginnen (art. 13, lid 3, AVG).`,
  wrote: (files) => `Geschreven: ${files.join(', ')}. Leg alles vast.`,
};

export function approvalMessages(language: MessageLanguage): ApprovalMessages {
  return language === 'nl' ? nl : en;
}
