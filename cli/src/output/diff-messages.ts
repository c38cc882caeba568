import type { MessageLanguage } from '../session.js';
import type { ComparisonMessages } from '../work/work-messages.js';

/** What the command line says of comparing registers. */
export interface DiffMessages extends ComparisonMessages {
  compared(before: string, after: string): string;
}

const en: DiffMessages = {
  now: 'the code as it is now',
  approved: (from) => `what was approved for ${from}`,
  compared: (before, after) => `From ${before} to ${after}.`,
  noFile: (place) => `There is no file ${place}.`,
  unreadable: (place, why) => `${place} cannot be read: ${why}.`,
  noRevision: (revision, file, why) => `Git finds no ${file} in "${revision}": ${why}.`,
  placeRemedy: 'Name a revision that has the register, as HEAD or v1.2.0, or the path of a register.json.',
  notJson: (place, why) => `${place} is not JSON: ${why}.`,
  noRegister: (place, path, expected, found, problems) =>
    `${place} is not a register: ${path} should be ${expected}, and is ${found}${problems > 1 ? ` (and ${String(problems - 1)} more)` : ''}.`,
  registerRemedy: 'Name a register.json that verklaar report wrote, of this version or an earlier one.',
  noLanguage: (tag) => `No texts in language "${tag}".`,
  noLanguageRemedy: 'Use --lang with nl-NL, nl-BE, en, fr-FR, fr-BE, de-DE.',
};

const nl: DiffMessages = {
  now: 'de code zoals die nu is',
  approved: (from) => `wat is goedgekeurd voor ${from}`,
  compared: (before, after) => `Van ${before} naar ${after}.`,
  noFile: (place) => `Er is geen bestand ${place}.`,
  unreadable: (place, why) => `${place} is niet te lezen: ${why}.`,
  noRevision: (revision, file, why) => `Git vindt geen ${file} in "${revision}": ${why}.`,
  placeRemedy: 'Noem een revisie die het register heeft, zoals HEAD of v1.2.0, of het pad van een register.json.',
  notJson: (place, why) => `${place} is geen JSON: ${why}.`,
  noRegister: (place, path, expected, found, problems) =>
    `${place} is geen register: ${path} hoort ${expected} te zijn, en is ${found}${problems > 1 ? ` (en nog ${String(problems - 1)})` : ''}.`,
  registerRemedy: 'Noem een register.json dat verklaar report schreef, van deze versie of een eerdere.',
  noLanguage: (tag) => `Geen teksten in de taal "${tag}".`,
  noLanguageRemedy: 'Gebruik --lang met nl-NL, nl-BE, en, fr-FR, fr-BE of de-DE.',
};

export function diffMessages(language: MessageLanguage): DiffMessages {
  return { en, nl }[language];
}
