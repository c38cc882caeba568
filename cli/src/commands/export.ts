import {
  languageOf,
  type Layout,
  type OutputFile,
  renderDocuments,
  renderRegisterFiles,
  type Separator,
  sheetFormats,
  type TableId,
} from '@verklaar/core';
import { basename, dirname, extname, join, resolve } from 'node:path';

import type { Session } from '../session.js';

import { type Analysed, analyse } from '../analyse.js';
import { approvedVersion } from '../approved/stored-approvals.js';
import { type ExportPlan, planExport } from '../documents/plan-export.js';
import { findingsToTell } from '../documents/render-project.js';
import { requireInside } from '../documents/require-inside.js';
import { writeChanges } from '../documents/write-changes.js';
import { RefusalError, UsageError } from '../errors.js';
import { type ExitCode, exitCodes } from '../exit-codes.js';
import { countFindings, formatFindings } from '../output/findings-text.js';
import { jsonFindings, printJson } from '../output/json.js';
import { messages } from '../output/messages.js';

export const exportFormats = ['xlsx', 'csv', 'json', 'md', 'html'] as const;

export const exportSheets = [
  'controller',
  'processor',
  'recipients',
  'agreements',
  'retention',
  'lists',
  'findings',
] as const satisfies readonly TableId[];

export interface ExportOptions {
  readonly format: (typeof exportFormats)[number];
  /** BCP 47; default each language of the register. */
  readonly lang?: string;
  readonly layout?: Layout;
  readonly sheet?: TableId;
  readonly separator?: Separator;
  /** Relative to the folder of the project; `-` is standard output. */
  readonly out?: string;
  readonly force?: boolean;
  readonly allowEmpty?: boolean;
}

/** Writes the register in a form of choice, beside what `report` writes; refuses to lose a file that is there. */
export async function exportRegister(session: Session, options: ExportOptions): Promise<ExitCode> {
  requireFitting(session, options);
  const analysed = await analyse(session);
  const { analysis, annotated } = analysed;
  if (!annotated && options.allowEmpty !== true) {
    const findings = analysis.findings.filter(({ id }) => id === 'AN16');
    if (session.format === 'json') {
      printJson(session, { command: 'export', ...jsonFindings(analysis.root, findings, session), ...nothingWritten });
    }
    session.io.stderr.write(formatFindings({ findings, root: analysis.root }, session, session.paintError));
    return exitCodes.findings;
  }
  const files = await render(analysed, options, session);
  if (options.out === '-') {
    for (const { content } of files) if (typeof content === 'string') session.io.stdout.write(content);
    return exitCodes.clean;
  }
  const plan = place(files, analysed, session, options);
  tellPlan(plan, analysed, session);
  return exitCodes.clean;
}

const nothingWritten = { written: [], unchanged: [], kept: [] };

/** @throws UsageError when options do not go together. */
function requireFitting({ language }: Session, { format, layout, out, separator, sheet }: ExportOptions): void {
  const say = messages(language);
  const isTable = sheetFormats.some((known) => known === format);
  if (layout !== undefined && !isTable)
    throw new UsageError(say.onlyWith('--layout', format), say.useFormat('xlsx, csv'));
  const ofCsv = sheet === undefined ? separator && '--separator' : '--sheet';
  if (ofCsv !== undefined && format !== 'csv') throw new UsageError(say.onlyWith(ofCsv, format), say.useFormat('csv'));
  if (out === '-' && format === 'xlsx') throw new UsageError(say.workbookIsBytes, say.nameFile);
}

async function render(
  { analysis, decisions, documents }: Analysed,
  { format, lang: language, ...options }: ExportOptions,
  session: Session,
): Promise<readonly OutputFile[]> {
  const say = messages(session.language);
  const { register } = analysis;
  if (language !== undefined && languageOf(language) === undefined) {
    throw new UsageError(say.noLanguage(language), say.noLanguageRemedy);
  }
  const own = register.registerLanguages ?? register.statements.flatMap((statement) => statement.languages);
  const asked = language === undefined ? [...new Set(own)] : [language];
  const languages = asked.filter((tag) => languageOf(tag) !== undefined);
  const findings = findingsToTell(analysis, decisions);
  const approvedOf = (document: string, tag: string) => approvedVersion(decisions.approvals, document, tag);
  const isWanted = (file: OutputFile): boolean =>
    file.kind === 'register' &&
    file.format === format &&
    basename(file.path) === file.path &&
    (file.language === undefined || languages.includes(file.language));
  const tables = async (kind: 'csv' | 'xlsx'): Promise<readonly OutputFile[]> => {
    const each = languages.map((tag) =>
      renderRegisterFiles(register, findings, kind, { ...options, approvedOf, language: tag }),
    );
    return (await Promise.all(each)).flat();
  };
  // In a language of the project with what people wrote in it; in another one as the code has it.
  const texts = (): readonly OutputFile[] => {
    const isOwn = languages.every((tag) => own.includes(tag));
    const rendered = isOwn ? documents : renderDocuments({ ...register, registerLanguages: languages }, findings);
    return rendered.filter(isWanted);
  };
  const files =
    format === 'xlsx' || format === 'csv'
      ? await tables(format)
      : format === 'json'
        ? documents.filter(isWanted)
        : texts();
  if (files.length === 0) throw new UsageError(say.nothingToExport, say.nothingToExportRemedy);
  if (options.out === '-' && files.length > 1) throw new UsageError(say.severalFiles(files.length), say.severalRemedy);
  return files;
}

/**
 * Puts files in their places.
 *
 * @throws RefusalError when another file stands there.
 */
function place(
  files: readonly OutputFile[],
  { analysis }: Analysed,
  session: Session,
  options: ExportOptions,
): ExportPlan {
  const say = messages(session.language);
  const target = requireInside(analysis.root, resolve(session.root, options.out ?? '.'), say);
  const folder = options.out === undefined ? target : dirname(target);
  const named = files.map((file) => ({
    path: options.out === undefined ? file.path : nameOf(file, files, basename(target)),
    content: file.content,
  }));
  const plan = planExport(named, folder, { force: options.force === true });
  const shown = (paths: readonly string[]): readonly string[] => paths.map((path) => session.shown(join(folder, path)));
  if (plan.blocked.length > 0) throw new RefusalError(say.refusedBlocked(shown(plan.blocked)), say.nameFile);
  if (plan.refused.length > 0) throw new RefusalError(say.standsThere(shown(plan.refused)), say.standsThereRemedy);
  writeChanges(session, folder, plan.changes);
  return plan;
}

/** One file has the name that was asked for; of several each adds what sets it apart: `out.controller.nl-BE.csv`. */
function nameOf({ path }: OutputFile, files: readonly OutputFile[], asked: string): string {
  if (files.length === 1) return asked;
  const extension = extname(asked);
  const [, ...parts] = basename(path, extname(path)).split('.');
  return [basename(asked, extension), ...parts].join('.') + extension;
}

function tellPlan({ folder, kept, unchanged, written }: ExportPlan, { analysis }: Analysed, session: Session): void {
  const { io, language, paint, quiet } = session;
  const say = messages(language);
  const shown = (path: string): string => session.shown(join(folder, path));
  const moved = kept.map(({ from, to }) => ({ from: shown(from), to: shown(to) }));
  if (session.format === 'json') {
    printJson(session, {
      command: 'export',
      ...jsonFindings(analysis.root, analysis.findings, session),
      written: written.map(shown),
      unchanged: unchanged.map(shown),
      kept: moved,
    });
    return;
  }
  if (quiet) return;
  const lines = [
    ...written.map((path) => `${paint.green('+')} ${shown(path)}`),
    ...unchanged.map((path) => say.alreadyThere(shown(path))),
    ...moved.map(({ from, to }) => say.kept(from, to)),
    '',
    say.openPoints(countFindings(analysis.findings, language)),
    say.draft,
  ];
  io.stdout.write(`${lines.join('\n')}\n`);
}
