import type { MessageLanguage } from '../session.js';
import type { PublishingMessages } from '../work/work-messages.js';

/** What the command line says of publishing and of published pages. */
export interface PublicationMessages extends PublishingMessages {
  readonly unreadableApprovalsRemedy: string;
  unchanged(folder: string): string;
  inForce(statement: string, language: string, version: string, from: string): string;
  asDraft(statement: string, language: string, version: string): string;
  readonly drafts: string;
  unreadable(address: string): string;
  readonly unreadableRemedy: string;
  readonly formatRemedy: string;
  none(address: string): string;
  readonly noneRemedy: string;
  marked(statement: string, language: string, version: string): string;
  alike(statement: string, language: string, version: string): string;
  unknownVersion(statement: string, language: string, version: string): string;
  otherWords(version: string): string;
  isInForce(from: string): string;
  isNotYet(from: string): string;
  isReplaced(inForce: string | undefined): string;
  readonly isDraft: string;
  codeSays(version: string): string;
  readonly codeSame: string;
  readonly legend: string;
  readonly publishAgain: string;
}

const en: PublicationMessages = {
  refused: (lacks) => `Nothing was published:\n${lacks.map((lack) => `  - ${lack}`).join('\n')}`,
  refusedRemedy: 'Mend this, have each document approved with "verklaar approve", or look at it with --draft.',
  draft: (statement, language, version) =>
    `statement "${statement}" in ${language}, version ${version}, was never approved`,
  changed: (statement, language, version, approved) =>
    `statement "${statement}" in ${language} is version ${version} now, and ${approved} is what was approved`,
  blocked: (statement, findings) => `statement "${statement}" has errors: ${findings.join(', ')}`,
  conflict: (file) => `in ${file} two texts stand for one place: delete one and run "verklaar report"`,
  lost: (file) => `${file}, which keeps what was approved, is gone or was changed: restore it from version control`,
  unreadableApprovalsRemedy: 'Mend it, or restore it from version control.',
  unreadableApprovals: (file) => `${file} cannot be read; "verklaar check" tells where`,
  subProcessors: (organisation) =>
    `no register with the sub-processors that "${organisation}" has now was approved: approve the register`,
  nothing: 'There is no statement to publish.',
  nothingRemedy: 'Name one in the config ("statements"), in a language that Verklaar speaks.',
  ownFolder: 'The folder of the documents is no folder to publish in.',
  ownFolderRemedy: 'Name another one with --out.',
  edited: (files) =>
    `Changed since they were published, or not published by Verklaar: ${files.join(', ')}. Nothing was changed.`,
  editedRemedy: 'Move these files away, or name an empty folder with --out.',
  blockedRemedy: 'Move the folder or link away, or name another folder with --out.',
  unchanged: (folder) => `The pages in ${folder} already say what the documents say.`,
  inForce: (statement, language, version, from) =>
    `${statement}, ${language}: version ${version}, applies from ${from}`,
  asDraft: (statement, language, version) => `${statement}, ${language}: version ${version}, draft`,
  drafts: 'Drafts bear a watermark and are kept from search engines. They are not for visitors.',
  unreadable: (address) => `The page at ${address} is nested too deep to be read.`,
  unreadableRemedy: 'Give the address of the statement itself.',
  formatRemedy: 'Use --json, or leave --format out.',
  none: (address) => `None of our statements was recognised at ${address}.`,
  noneRemedy: 'Give the address of the statement itself, or publish it: verklaar publish.',
  marked: (statement, language, version) => `Statement "${statement}" in ${language}, version ${version}`,
  alike: (statement, language, version) =>
    `Statement "${statement}" in ${language}, by its words version ${version}; the page does not say so`,
  unknownVersion: (statement, language, version) =>
    `Statement "${statement}" in ${language}, version ${version}, which we do not know`,
  otherWords: (version) => `Its words are not those of version ${version}: somebody changed the page.`,
  isInForce: (from) => `It is in force, since ${from}.`,
  isNotYet: (from) => `It applies from ${from}.`,
  isReplaced: (inForce) =>
    inForce === undefined ? 'It is no longer in force.' : `It is no longer in force: version ${inForce} is.`,
  isDraft: 'It was never approved.',
  codeSays: (version) => `The code says something else since, version ${version}:`,
  codeSame: 'The code says the same.',
  legend: '"-" is what the page says, "+" what the code says.',
  publishAgain: 'Have what the code says now approved, and publish it: verklaar approve, verklaar publish.',
};

const nl: PublicationMessages = {
  refused: (lacks) => `Er is niets gepubliceerd:\n${lacks.map((lack) => `  - ${lack}`).join('\n')}`,
  refusedRemedy: 'Herstel dit, laat elk document goedkeuren met "verklaar approve", of bekijk het met --draft.',
  draft: (statement, language, version) =>
    `verklaring "${statement}" in ${language}, versie ${version}, is nooit goedgekeurd`,
  changed: (statement, language, version, approved) =>
    `verklaring "${statement}" in ${language} is nu versie ${version}; goedgekeurd is ${approved}`,
  blocked: (statement, findings) => `verklaring "${statement}" heeft fouten: ${findings.join(', ')}`,
  conflict: (file) => `in ${file} staan twee teksten voor één plaats: schrap er een en voer "verklaar report" uit`,
  lost: (file) => `${file}, dat bewaart wat is goedgekeurd, is weg of veranderd: haal het terug uit versiebeheer`,
  unreadableApprovalsRemedy: 'Herstel het, of haal het terug uit versiebeheer.',
  unreadableApprovals: (file) => `${file} is niet te lezen; "verklaar check" zegt waar`,
  subProcessors: (organisation) =>
    `er is geen register goedgekeurd met de subverwerkers die "${organisation}" nu heeft: keur het register goed`,
  nothing: 'Er is geen verklaring om te publiceren.',
  nothingRemedy: 'Noem er een in de configuratie ("statements"), in een taal die Verklaar spreekt.',
  ownFolder: 'De map van de documenten is geen map om in te publiceren.',
  ownFolderRemedy: 'Noem een andere met --out.',
  edited: (files) =>
    `Veranderd sinds de publicatie, of niet door Verklaar gepubliceerd: ${files.join(', ')}. Er is niets veranderd.`,
  editedRemedy: 'Verplaats deze bestanden, of noem een lege map met --out.',
  blockedRemedy: 'Verplaats de map of koppeling, of noem een andere map met --out.',
  unchanged: (folder) => `De pagina’s in ${folder} zeggen al wat de documenten zeggen.`,
  inForce: (statement, language, version, from) => `${statement}, ${language}: versie ${version}, geldt vanaf ${from}`,
  asDraft: (statement, language, version) => `${statement}, ${language}: versie ${version}, concept`,
  drafts: 'Concepten dragen een watermerk en blijven uit zoekmachines. Ze zijn niet voor bezoekers.',
  unreadable: (address) => `De pagina op ${address} is te diep genest om te lezen.`,
  unreadableRemedy: 'Geef het adres van de verklaring zelf.',
  formatRemedy: 'Gebruik --json, of laat --format weg.',
  none: (address) => `Op ${address} is geen van onze verklaringen herkend.`,
  noneRemedy: 'Geef het adres van de verklaring zelf, of publiceer ze: verklaar publish.',
  marked: (statement, language, version) => `Verklaring "${statement}" in ${language}, versie ${version}`,
  alike: (statement, language, version) =>
    `Verklaring "${statement}" in ${language}, naar de woorden versie ${version}; de pagina zegt dat niet`,
  unknownVersion: (statement, language, version) =>
    `Verklaring "${statement}" in ${language}, versie ${version}, die wij niet kennen`,
  otherWords: (version) => `De woorden zijn niet die van versie ${version}: iemand heeft de pagina veranderd.`,
  isInForce: (from) => `Ze geldt, sinds ${from}.`,
  isNotYet: (from) => `Ze geldt vanaf ${from}.`,
  isReplaced: (inForce) =>
    inForce === undefined ? 'Ze geldt niet meer.' : `Ze geldt niet meer: versie ${inForce} geldt.`,
  isDraft: 'Ze is nooit goedgekeurd.',
  codeSays: (version) => `De code zegt sindsdien iets anders, versie ${version}:`,
  codeSame: 'De code zegt hetzelfde.',
  legend: '"-" is wat de pagina zegt, "+" wat de code zegt.',
  publishAgain: 'Laat wat de code nu zegt goedkeuren, en publiceer het: verklaar approve, verklaar publish.',
};

export function publicationMessages(language: MessageLanguage): PublicationMessages {
  return language === 'nl' ? nl : en;
}
