/**
 * What the functions of this folder say to a person. Whoever calls them brings the texts: the command line in English and
 * Dutch, an editor in its languages and with its own way out.
 */
export interface WorkMessages {
  readonly report: ReportMessages;
  readonly publication: PublishingMessages;
  readonly comparison: ComparisonMessages;
}

/** Of documents and files. Paths are as they are shown. */
export interface ReportMessages {
  readonly reading: string;
  readonly rendering: string;
  refused(paths: readonly string[]): string;
  readonly editedRemedy: string;
  refusedBlocked(paths: readonly string[]): string;
  readonly blockedRemedy: string;
  unsaved(paths: readonly string[]): string;
  readonly unsavedRemedy: string;
  notWritten(folder: string, reason: string): string;
  readonly notWrittenRemedy: string;
  outside(path: string, folder: string): string;
  readonly outsideRemedy: string;
  configPresent(file: string): string;
  readonly configPresentRemedy: string;
  readonly configNotJson: string;
  readonly configNotJsonRemedy: string;
  missing(path: string): string;
  changed(path: string): string;
  edited(path: string): string;
  superfluous(path: string): string;
  blocked(path: string): string;
  sameText(sentence: string): string;
}

/** Of statements that are published as pages. */
export interface PublishingMessages {
  refused(lacks: readonly string[]): string;
  readonly refusedRemedy: string;
  draft(statement: string, language: string, version: string): string;
  changed(statement: string, language: string, version: string, approved: string): string;
  blocked(statement: string, findings: readonly string[]): string;
  conflict(file: string): string;
  lost(file: string): string;
  unreadableApprovals(file: string): string;
  subProcessors(organisation: string): string;
  readonly nothing: string;
  readonly nothingRemedy: string;
  readonly ownFolder: string;
  readonly ownFolderRemedy: string;
  edited(files: readonly string[]): string;
  readonly editedRemedy: string;
  readonly blockedRemedy: string;
}

/** Of two registers that are compared. */
export interface ComparisonMessages {
  readonly now: string;
  approved(from: string): string;
  noFile(place: string): string;
  unreadable(place: string, why: string): string;
  noRevision(revision: string, file: string, why: string): string;
  readonly placeRemedy: string;
  notJson(place: string, why: string): string;
  noRegister(place: string, path: string, expected: string, found: string, problems: number): string;
  readonly registerRemedy: string;
  noLanguage(tag: string): string;
  readonly noLanguageRemedy: string;
}
