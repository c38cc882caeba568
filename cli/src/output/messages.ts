import type { MessageLanguage } from '../session.js';
import type { ReportMessages } from '../work/work-messages.js';

/** What the command line itself says, apart from findings. */
export interface CliMessages extends ReportMessages {
  kept(from: string, to: string): string;
  nothingChanged(folder: string): string;
  openPoints(count: string): string;
  readonly draft: string;
  readonly drift: string;
  readonly driftRemedy: string;
  readonly legend: string;
  more(lines: number): string;
  readonly inStep: string;
  editedPassages(path: string, passages: number): string;
  pendingEdits(path: string, passages: number): string;
  readonly pendingRemedy: string;
  readonly changedTitle: string;
  changedSince(path: string, version: string, approved: string, day: string): string;
  readonly approvedLegend: string;
  approvedCount(approved: number, all: number): string;
  tooManyWarnings(count: number, most: number): string;
  readonly mendErrors: string;
  unknown(query: string): string;
  unknownRemedy(suggestion: string | undefined): string;
  libraryWritten(file: string, facts: number): string;
  libraryUnchanged(file: string): string;
  notAFactFile(file: string): string;
  readonly notAFactFileRemedy: string;
  publish(file: string): string;
  baselineWritten(file: string, count: number): string;
  baselineUnchanged(file: string, count: number): string;
  baselineGrows(file: string, entries: readonly string[]): string;
  readonly baselineGrowsRemedy: string;
  baselineUnreadable(file: string): string;
  readonly baselineUnreadableRemedy: string;
  onlyWith(option: string, format: string): string;
  useFormat(formats: string): string;
  readonly workbookIsBytes: string;
  readonly nameFile: string;
  noLanguage(language: string): string;
  readonly noLanguageRemedy: string;
  readonly nothingToExport: string;
  readonly nothingToExportRemedy: string;
  severalFiles(count: number): string;
  readonly severalRemedy: string;
  standsThere(paths: readonly string[]): string;
  readonly standsThereRemedy: string;
  alreadyThere(path: string): string;
}

const en: CliMessages = {
  reading: 'Reading code',
  rendering: 'Making documents',
  refused: (paths) => `Edited since Verklaar wrote it, or not written by it: ${paths.join(', ')}. Nothing was changed.`,
  editedRemedy:
    'Undo the edit in the file, or run "verklaar report --force": the edited file is then kept beside the new one. Texts are edited in the .md files, facts in the annotations and the config.',
  refusedBlocked: (paths) => `No plain file stands at ${paths.join(', ')}. Nothing was changed.`,
  blockedRemedy: 'Move the folder or link away, or choose another folder: "output" in the config.',
  unsaved: (paths) => `Has changes that are not saved: ${paths.join(', ')}. Nothing was changed.`,
  unsavedRemedy: 'Save it or undo the changes, and try again.',
  kept: (from, to) => `Kept your edit of ${from} as ${to}.`,
  notWritten: (folder, reason) => `Nothing could be written in ${folder}: ${reason}. Nothing was changed.`,
  notWrittenRemedy:
    'See that no file stands in its place, that you may write there and that the disk has room; then run it again.',
  outside: (path, folder) => `${path} lies outside ${folder}, and nothing is written there.`,
  outsideRemedy:
    'Name a folder below the one of the config ("output" in the config), without links that lead elsewhere.',
  configPresent: (file) => `${file} is there already.`,
  configPresentRemedy: 'Edit that file; nothing was changed.',
  configNotJson: 'init writes JSON with comments.',
  configNotJsonRemedy: 'Name a file that ends in .json or .jsonc.',
  nothingChanged: (folder) => `The documents in ${folder} already say what the code says.`,
  openPoints: (count) => `Open points: ${count}. Details: verklaar check`,
  draft: 'These are drafts: a person must review them before anything is published.',
  drift: 'Committed documents do not say what the code says:',
  driftRemedy: 'Run "verklaar report" and commit the result.',
  legend: '"-" is what the document says, "+" what the code says.',
  missing: (path) => `${path} is missing`,
  changed: (path) => `${path} is out of date`,
  edited: (path) => `${path} was edited since Verklaar wrote it, or was not written by it`,
  superfluous: (path) => `${path} is no longer made`,
  blocked: (path) => `${path} is no plain file`,
  sameText: (sentence) => `${sentence}; the text as Markdown is the same`,
  more: (lines) => `… and ${lines} more lines`,
  inStep: 'Documents and code say the same.',
  editedPassages: (path, passages) =>
    `${path} was edited by hand in ${passages} ${passages === 1 ? 'passage' : 'passages'}; these are kept.`,
  pendingEdits: (path, passages) =>
    passages === 0
      ? `${path} was edited by hand and says what was made again; the page beside it may not yet.`
      : `${path} was edited by hand in ${passages} ${passages === 1 ? 'passage' : 'passages'}; the page beside it does not show the last edit yet.`,
  pendingRemedy: 'Run "verklaar report" to bring edits into the pages and the version.',
  changedTitle: 'Changed since it was approved:',
  changedSince: (path, version, approved, day) =>
    `${path} is version ${version}; version ${approved}, which applies from ${day}, was approved`,
  approvedLegend: '"-" is what was approved, "+" what the document is to say now.',
  approvedCount: (approved, all) => `approved: ${approved} of ${all} documents`,
  tooManyWarnings: (count, most) => `There are ${count} warnings, and --max-warnings allows ${most}.`,
  mendErrors: 'Errors keep these documents from publication: mend them, or run "verklaar explain <id>" to read why.',
  unknown: (query) => `Nothing in this register is called "${query}".`,
  unknownRemedy: (suggestion) =>
    suggestion === undefined
      ? 'Give a field (Customer.email), an activity, a recipient or a finding (LB01).'
      : `Did you mean "${suggestion}"?`,
  libraryWritten: (file, facts) =>
    `Wrote ${file}: ${facts} ${facts === 1 ? 'fact' : 'facts'} for those who use this package.`,
  libraryUnchanged: (file) => `${file} already says what the code says.`,
  notAFactFile: (file) => `${file} is there and is no fact file of Verklaar. Nothing was changed.`,
  notAFactFileRemedy: 'Move it away, name another file with --out, or use --force: it is then kept beside the new one.',
  publish: (file) => `Add "${file}" to "files" in package.json, so that it is published.`,
  baselineWritten: (file, count) => `Wrote ${file}; findings that it accepts: ${count}.`,
  baselineUnchanged: (file, count) => `Nothing changes in ${file}; findings that it accepts: ${count}.`,
  baselineGrows: (file, entries) => `${file} would grow, and was left as it is. New: ${entries.join(', ')}.`,
  baselineGrowsRemedy: 'Mend these, or say why not: verklaar check --update-baseline --allow-growth --reason "..."',
  baselineUnreadable: (file) => `${file} is there and cannot be read. Nothing was changed.`,
  baselineUnreadableRemedy: 'Run "verklaar check" to see where, and mend it or restore it from version control.',
  onlyWith: (option, format) => `${option} means nothing for ${format}.`,
  useFormat: (formats) => `Leave it out, or use --format with one of: ${formats}.`,
  workbookIsBytes: 'A workbook is no text for standard output.',
  nameFile: 'Name a file with --out.',
  noLanguage: (language) => `There are no texts in language "${language}".`,
  noLanguageRemedy: 'Use nl-NL, nl-BE, en, fr or de.',
  nothingToExport: 'The register has nothing of this to write.',
  nothingToExportRemedy: 'Choose another --sheet, or declare activities first.',
  severalFiles: (count) => `These are ${count} files, and standard output is one.`,
  severalRemedy: 'Choose one with --lang and --sheet, or name a file with --out.',
  standsThere: (paths) => `Another file stands there: ${paths.join(', ')}. Nothing was changed.`,
  standsThereRemedy: 'Name another file with --out, or use --force: the file that is there is kept beside the new one.',
  alreadyThere: (path) => `${path} already says this.`,
};

const nl: CliMessages = {
  reading: 'Code lezen',
  rendering: 'Documenten maken',
  refused: (paths) =>
    `Bewerkt sinds Verklaar het schreef, of niet door Verklaar geschreven: ${paths.join(', ')}. Er is niets veranderd.`,
  editedRemedy:
    'Maak de bewerking in het bestand ongedaan, of voer "verklaar report --force" uit: het bewerkte bestand blijft dan naast het nieuwe staan. Teksten bewerkt u in de .md-bestanden, feiten in de annotaties en de configuratie.',
  refusedBlocked: (paths) => `Op deze plaats staat geen gewoon bestand: ${paths.join(', ')}. Er is niets veranderd.`,
  blockedRemedy: 'Verplaats de map of koppeling, of kies een andere map: "output" in de configuratie.',
  unsaved: (paths) => `Heeft wijzigingen die niet bewaard zijn: ${paths.join(', ')}. Er is niets veranderd.`,
  unsavedRemedy: 'Bewaar het of maak de wijzigingen ongedaan, en probeer opnieuw.',
  kept: (from, to) => `Uw bewerking van ${from} is bewaard als ${to}.`,
  notWritten: (folder, reason) => `In ${folder} kon niets geschreven worden: ${reason}. Er is niets veranderd.`,
  notWrittenRemedy:
    'Zie na of er geen bestand op die plaats staat, of er geschreven mag worden en of de schijf ruimte heeft; probeer dan opnieuw.',
  outside: (path, folder) => `${path} ligt buiten ${folder}, en daar wordt niets geschreven.`,
  outsideRemedy:
    'Noem een map onder die van de configuratie ("output" daarin), zonder koppelingen die elders heen leiden.',
  configPresent: (file) => `${file} bestaat al.`,
  configPresentRemedy: 'Pas dat bestand aan; er is niets veranderd.',
  configNotJson: 'init schrijft JSON met commentaar.',
  configNotJsonRemedy: 'Noem een bestand op .json of .jsonc.',
  nothingChanged: (folder) => `De documenten in ${folder} zeggen al wat de code zegt.`,
  openPoints: (count) => `Open punten: ${count}. Details: verklaar check`,
  draft: 'Dit zijn concepten: een mens moet ze nalezen voor er iets gepubliceerd wordt.',
  drift: 'Vastgelegde documenten zeggen niet wat de code zegt:',
  driftRemedy: 'Voer "verklaar report" uit en leg het resultaat vast.',
  legend: '"-" is wat het document zegt, "+" wat de code zegt.',
  missing: (path) => `${path} ontbreekt`,
  changed: (path) => `${path} is verouderd`,
  edited: (path) => `${path} is bewerkt sinds Verklaar het schreef, of niet door Verklaar geschreven`,
  superfluous: (path) => `${path} wordt niet meer gemaakt`,
  blocked: (path) => `${path} is geen gewoon bestand`,
  sameText: (sentence) => `${sentence}; de tekst als Markdown is gelijk`,
  more: (lines) => `… en nog ${lines} regels`,
  inStep: 'Documenten en code zeggen hetzelfde.',
  editedPassages: (path, passages) =>
    `${path} is met de hand bewerkt in ${passages} ${passages === 1 ? 'passage' : 'passages'}; die ${passages === 1 ? 'blijft' : 'blijven'} bewaard.`,
  pendingEdits: (path, passages) =>
    passages === 0
      ? `${path} is met de hand bewerkt en zegt weer wat er gemaakt was; de pagina ernaast misschien nog niet.`
      : `${path} is met de hand bewerkt in ${passages} ${passages === 1 ? 'passage' : 'passages'}; de pagina ernaast toont de laatste bewerking nog niet.`,
  pendingRemedy: 'Voer "verklaar report" uit om bewerkingen in de pagina’s en de versie te brengen.',
  changedTitle: 'Veranderd sinds het is goedgekeurd:',
  changedSince: (path, version, approved, day) =>
    `${path} is versie ${version}; goedgekeurd is versie ${approved}, die geldt vanaf ${day}`,
  approvedLegend: '"-" is wat is goedgekeurd, "+" wat het document nu moet zeggen.',
  approvedCount: (approved, all) => `goedgekeurd: ${approved} van ${all} documenten`,
  tooManyWarnings: (count, most) => `Er zijn ${count} waarschuwingen, en --max-warnings laat er ${most} toe.`,
  mendErrors:
    'Met fouten kunnen deze documenten niet gepubliceerd worden: herstel ze, of lees met "verklaar explain <id>" waarom.',
  unknown: (query) => `Niets in dit register heet "${query}".`,
  unknownRemedy: (suggestion) =>
    suggestion === undefined
      ? 'Geef een veld (Customer.email), een verwerking, een ontvanger of een melding (LB01).'
      : `Bedoelt u "${suggestion}"?`,
  libraryWritten: (file, facts) =>
    `${file} geschreven: ${facts} ${facts === 1 ? 'feit' : 'feiten'} voor wie dit pakket gebruikt.`,
  libraryUnchanged: (file) => `${file} zegt al wat de code zegt.`,
  notAFactFile: (file) => `${file} bestaat al en is geen feitenbestand van Verklaar. Er is niets veranderd.`,
  notAFactFileRemedy:
    'Verplaats het, noem een ander bestand met --out, of gebruik --force: het blijft dan naast het nieuwe staan.',
  publish: (file) => `Zet "${file}" bij "files" in package.json, zodat het gepubliceerd wordt.`,
  baselineWritten: (file, count) => `${file} geschreven; meldingen die het aanvaardt: ${count}.`,
  baselineUnchanged: (file, count) => `In ${file} verandert niets; meldingen die het aanvaardt: ${count}.`,
  baselineGrows: (file, entries) => `${file} zou groeien, en is gebleven zoals het was. Nieuw: ${entries.join(', ')}.`,
  baselineGrowsRemedy: 'Los ze op, of zeg waarom niet: verklaar check --update-baseline --allow-growth --reason "..."',
  baselineUnreadable: (file) => `${file} bestaat en is niet te lezen. Er is niets veranderd.`,
  baselineUnreadableRemedy:
    'Voer "verklaar check" uit om te zien waar, en herstel het of haal het terug uit versiebeheer.',
  onlyWith: (option, format) => `${option} betekent niets voor ${format}.`,
  useFormat: (formats) => `Laat het weg, of gebruik --format met een van: ${formats}.`,
  workbookIsBytes: 'Een werkmap is geen tekst voor de standaarduitvoer.',
  nameFile: 'Noem een bestand met --out.',
  noLanguage: (language) => `Er zijn geen teksten in de taal "${language}".`,
  noLanguageRemedy: 'Gebruik nl-NL, nl-BE, en, fr of de.',
  nothingToExport: 'Het register heeft hiervan niets om te schrijven.',
  nothingToExportRemedy: 'Kies een ander --sheet, of geef eerst verwerkingen op.',
  severalFiles: (count) => `Dit zijn ${count} bestanden, en de standaarduitvoer is er één.`,
  severalRemedy: 'Kies er één met --lang en --sheet, of noem een bestand met --out.',
  standsThere: (paths) => `Daar staat al een ander bestand: ${paths.join(', ')}. Er is niets veranderd.`,
  standsThereRemedy:
    'Noem een ander bestand met --out, of gebruik --force: het bestand dat er staat blijft naast het nieuwe.',
  alreadyThere: (path) => `${path} zegt dit al.`,
};

export function messages(language: MessageLanguage): CliMessages {
  return language === 'nl' ? nl : en;
}
