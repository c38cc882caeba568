import type { WorkMessages } from 'verklaar/work';

import type { Server } from '../feature.js';

/** What the functions of the command line say, in the language of the editor and with what can be done in an editor. */
export function workMessages({ t }: Pick<Server, 't'>): WorkMessages {
  return { report: reportMessages(t), publication: publishingMessages(t), comparison: comparisonMessages(t) };
}

function reportMessages(t: Server['t']): WorkMessages['report'] {
  return {
    reading: t('Reading code'),
    rendering: t('Making documents'),
    refused: (paths) =>
      t('Edited since Verklaar wrote it, or not written by it: {files}. Nothing was changed.', {
        files: paths.join(', '),
      }),
    editedRemedy: t(
      'Undo the edit, or move the file away. Texts are edited in the .md files, facts in the annotations and the config.',
    ),
    refusedBlocked: (paths) => t('No plain file stands at {files}. Nothing was changed.', { files: paths.join(', ') }),
    blockedRemedy: t('Move the folder or link away, or choose another folder: "output" in the config.'),
    unsaved: (paths) => t('These files are not saved: {files}. Nothing was changed.', { files: paths.join(', ') }),
    unsavedRemedy: t('Save them, and try again.'),
    notWritten: (folder, reason) =>
      t('Nothing could be written in {folder}: {reason}. Nothing was changed.', { folder, reason }),
    notWrittenRemedy: t('See to the permissions and the room on the disk, and try again.'),
    outside: (file, folder) => t('{file} lies outside {folder}, and nothing is written there.', { file, folder }),
    outsideRemedy: t('Choose a folder below the one of the config, without links that lead elsewhere.'),
    configPresent: (file) => t('{file} is there already.', { file }),
    configPresentRemedy: t('Edit that file; nothing was changed.'),
    configNotJson: t('The first config is written as JSON with comments.'),
    configNotJsonRemedy: t('Choose a name that ends in .json or .jsonc.'),
    missing: (file) => t('{file} is missing', { file }),
    changed: (file) => t('{file} is out of date', { file }),
    edited: (file) => t('{file} was edited since Verklaar wrote it, or was not written by it', { file }),
    superfluous: (file) => t('{file} is no longer made', { file }),
    blocked: (file) => t('{file} is no plain file', { file }),
    sameText: (sentence) => t('{sentence}; the text as Markdown is the same', { sentence }),
  };
}

function publishingMessages(t: Server['t']): WorkMessages['publication'] {
  return {
    refused: (lacks) => t('Nothing was published: {reasons}.', { reasons: lacks.join('; ') }),
    refusedRemedy: t('Mend this, have each document approved with "verklaar approve", or publish drafts.'),
    draft: (statement, language, version) =>
      t('statement "{statement}" in {language}, version {version}, was never approved', {
        statement,
        language,
        version,
      }),
    changed: (statement, language, version, approved) =>
      t('statement "{statement}" in {language} is version {version} now, and {approved} is what was approved', {
        statement,
        language,
        version,
        approved,
      }),
    blocked: (statement, findings) =>
      t('statement "{statement}" has errors: {findings}', { statement, findings: findings.join(', ') }),
    conflict: (file) => t('in {file} two texts stand for one place: delete one, and generate the documents', { file }),
    lost: (file) =>
      t('{file}, which keeps what was approved, is gone or was changed: restore it from version control', { file }),
    unreadableApprovals: (file) => t('{file} cannot be read: see the open points', { file }),
    subProcessors: (organisation) =>
      t('no register with the sub-processors that "{organisation}" has now was approved: approve the register', {
        organisation,
      }),
    nothing: t('There is no statement to publish.'),
    nothingRemedy: t('Name one in the config ("statements"), in a language that Verklaar speaks.'),
    ownFolder: t('The folder of the documents is no folder to publish in.'),
    ownFolderRemedy: t('Choose another folder.'),
    edited: (files) =>
      t('Changed since they were published, or not published by Verklaar: {files}. Nothing was changed.', {
        files: files.join(', '),
      }),
    editedRemedy: t('Move these files away, or choose an empty folder.'),
    blockedRemedy: t('Move the folder or link away, or choose another folder.'),
  };
}

function comparisonMessages(t: Server['t']): WorkMessages['comparison'] {
  return {
    now: t('the code as it is now'),
    approved: (day) => t('what was approved for {day}', { day }),
    noFile: (file) => t('There is no {files}.', { files: file }),
    unreadable: (file, reason) => t('{file} cannot be read: {reason}', { file, reason }),
    noRevision: (revision, file, reason) =>
      t('Git finds no {file} in "{revision}": {reason}.', { file, revision, reason }),
    placeRemedy: t('Generate the register and commit it, or approve it.'),
    notJson: (file, reason) => t('{file} is not JSON: {reason}.', { file, reason }),
    noRegister: (file, path, expected, found) =>
      t('{file} is not a register: {path} should be {expected}, and is {found}.', { file, path, expected, found }),
    registerRemedy: t('Generate the register again, with this version of Verklaar.'),
    noLanguage: (language) => t('There are no texts in language "{language}".', { language }),
    noLanguageRemedy: t('Use nl-NL, nl-BE, en, fr or de.'),
  };
}
