import { layouts } from '@verklaar/core';
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';

import type { ApproveOptions } from './approved/approval-request.js';
import type { Io } from './io.js';

import { accept, type AcceptOptions } from './commands/accept.js';
import { approve } from './commands/approve.js';
import { checkUrl, type CheckUrlOptions } from './commands/check-url.js';
import { check, type CheckOptions } from './commands/check.js';
import { changelogReaders, diff, type DiffOptions } from './commands/diff.js';
import { explain } from './commands/explain.js';
import { exportFormats, type ExportOptions, exportRegister, exportSheets } from './commands/export.js';
import { init } from './commands/init.js';
import { publish, type PublishOptions } from './commands/publish.js';
import { report, type ReportOptions } from './commands/report.js';
import { UsageError } from './errors.js';
import { type ExitCode, exitCodes } from './exit-codes.js';
import { exitCodesHelp, helpOf } from './help.js';
import { formats } from './output/format.js';
import { formatFailure, tellError } from './output/tell-error.js';
import { type CommonOptions, openSession, type Session } from './session.js';
import { readVersion } from './version.js';

/** The command line: parses, runs one command, answers with its exit code. Without arguments it prints its help. */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  let code: ExitCode = exitCodes.clean;
  const program = buildProgram(io, (result) => {
    code = result;
  });
  if (argv.length === 0) {
    program.outputHelp();
    return exitCodes.clean;
  }
  try {
    await program.parseAsync(argv, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.clean : exitCodes.usage;
    if (error instanceof UsageError) {
      io.stderr.write(formatFailure(error));
      return error.exitCode;
    }
    throw error;
  }
}

/** The commands and their options; `done` hears the exit code of the one that ran. */
export function buildProgram(io: Io, done: (code: ExitCode) => void): Command {
  const perform = async (
    options: CommonOptions,
    command: (session: Session) => ExitCode | Promise<ExitCode>,
  ): Promise<void> => {
    const session = openSession(io, options);
    try {
      done(await command(session));
    } catch (error) {
      const told = tellError(session, error);
      if (told === undefined) throw error;
      done(told);
    }
  };

  const program = new Command('verklaar')
    .description('Draft privacy statement and processing register from annotated TypeScript.')
    .version(readVersion(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .exitOverride()
    .showSuggestionAfterError()
    .showHelpAfterError('(verklaar --help tells more)')
    .configureOutput({
      writeOut: (text) => {
        io.stdout.write(text);
      },
      writeErr: (text) => {
        io.stderr.write(text);
      },
      // The same help on every screen, so that a pipe and a terminal show one text.
      getOutHelpWidth: () => 100,
      getErrHelpWidth: () => 100,
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
    .addHelpText('after', `${helpOf('verklaar')}\n${exitCodesHelp}`);

  program
    .command('init')
    .description('write a first config, with comments; never over one that is there')
    .option('--json', 'machine output on standard output')
    .action((options: CommonOptions) => perform(options, init));

  addFormats(program.command('report'))
    .description('write the documents')
    .option('--library', 'write the fact file of a package instead, for those who use it')
    .option('--out <file>', 'the fact file (default: verklaar.facts.json)')
    .option('--force', 'replace edited files; the edited file is kept beside the new one')
    .option('--strict', 'exit 1 when the draft has errors')
    .option('--allow-empty', 'do not fail when no annotation is found')
    .action((options: CommonOptions & ReportOptions) => perform(options, (session) => report(session, options)));

  addFormats(program.command('check'))
    .description('hold the committed documents against the code')
    .option('--verbose', 'tell each way of personal data step by step')
    .option('--max-warnings <number>', 'fail on more warnings than this', wholeNumber)
    .option('--update-baseline', 'list what is found in code in baseline.json, which then accepts it')
    .option('--allow-growth', 'let the baseline list more than before')
    .option('--reason <text>', 'why it may')
    .option('--allow-empty', 'do not fail when no annotation is found')
    .option('--url <address>', 'instead: hold a published page against what was approved and the code')
    .option('--timeout <seconds>', 'for the page (default: 10)', wholeNumber)
    .action(({ timeout, url, ...options }: CheckOptions & CommonOptions & Partial<CheckUrlOptions>) => {
      if (url === undefined && timeout !== undefined) {
        throw new UsageError('--timeout is for a published page.', 'Use it with --url.');
      }
      return perform(options, (session) =>
        url === undefined
          ? check(session, options)
          : checkUrl(session, { url, ...(timeout !== undefined && { timeout }) }),
      );
    });

  program
    .command('explain')
    .description('tell all that is known of a field, an activity, a recipient or a finding, with its places')
    .argument('<name>', 'Class.field, a category, an activity, a recipient, or the id of a finding')
    .option('--json', 'machine output on standard output')
    .action((query: string, options: CommonOptions) => perform(options, (session) => explain(session, query)));

  program
    .command('export')
    .description('write the register in another form: a workbook, comma-separated values, data, text, a page')
    .argument('<document>', 'which: register')
    .addOption(new Option('--format <format>', 'form of the file').choices(exportFormats).default('xlsx'))
    .option('--lang <language>', 'language of the register, as nl-BE (default: each of its languages)')
    .addOption(new Option('--layout <layout>', 'columns of a table').choices(layouts))
    .addOption(new Option('--sheet <sheet>', 'the one table to write as csv').choices(exportSheets))
    .addOption(
      new Option('--separator <character>', 'between values of csv; with ; Excel opens it').choices([',', ';']),
    )
    .option('--out <file>', 'the file, or - for standard output (default: register.<language>.<format>)')
    .option('--force', 'write where another file stands; it is kept beside the new one')
    .option('--allow-empty', 'do not fail when no annotation is found')
    .option('--json', 'machine output on standard output')
    .action((document: string, { format, lang, ...options }: CommonOptions & ExportOptions) => {
      if (document !== 'register') {
        throw new UsageError(`"${document}" cannot be exported.`, 'Use verklaar export register.');
      }
      return perform(options, (session) =>
        exportRegister(session, { ...options, format, ...(lang !== undefined && { lang }) }),
      );
    });

  program
    .command('diff')
    .description('tell what changed between two registers, in words')
    .argument('[from]', 'a revision of git or a register.json (default: what was approved last, else HEAD)')
    .argument('[to]', 'the same (default: the code as it is now)')
    .addOption(new Option('--for <reader>', 'for whom it is told').choices(changelogReaders).default('reader'))
    .option('--lang <language>', 'language of the text, as nl-BE (default: the first of the documents)')
    .option('--exit-code', 'exit 1 when there are changes')
    .option('--json', 'machine output on standard output')
    // Of all options it has here, --lang is the text's: messages follow the terminal.
    .action((from: string | undefined, to: string | undefined, { lang, ...options }: CommonOptions & DiffOptions) =>
      perform(options, (session) => diff(session, from, to, { ...options, ...(lang !== undefined && { lang }) })),
    );

  program
    .command('publish')
    .description('write the approved statements as a site of static pages')
    .requiredOption('--out <folder>', 'folder of the site; files of others in it are left alone')
    .option('--draft', 'also what nobody approved, with a watermark')
    .option('--fragment', 'also each statement as a fragment for a page of your own')
    .option('--heading-level <number>', 'level of the title of a fragment, 1 to 6 (default: 2)', headingLevel)
    .option('--allow-empty', 'do not fail when no annotation is found')
    .option('--json', 'machine output on standard output')
    .action((options: CommonOptions & PublishOptions) => perform(options, (session) => publish(session, options)));

  program
    .command('approve')
    .description('write down that a person approved a document exactly as it stands')
    .argument('<document>', 'register, or the id of a statement; statement when there is only one')
    .option('--lang <language>', 'language of the document, as nl-BE')
    .option('--all-languages', 'in each of its languages')
    .option('--role <role>', 'role of who approves, never a name: "privacy officer"')
    .option('--effective-from <day>', 'day from which it applies (default: the one that the config proposes)')
    .option('--reason <text>', 'why it applies from a day that is past')
    .option('--json', 'machine output on standard output')
    // Of all options it has here, --lang is the document's: messages follow the terminal.
    .action((document: string, { lang, ...options }: ApproveOptions & CommonOptions) =>
      perform(options, (session) => approve(session, document, { ...options, ...(lang !== undefined && { lang }) })),
    );

  program
    .command('accept')
    .description('write down that somebody answers for a warning or a note, until a day')
    .argument('<finding>', 'id of the finding, as CO03')
    .option('--subject <text>', 'what it is about, where several are found: its pointer, or words of it')
    .option('--reason <text>', 'why it is acceptable')
    .option('--owner <role>', 'who answers for it: a role or a team')
    .option('--until <day>', 'last day on which it holds')
    .option('--json', 'machine output on standard output')
    .action((id: string, options: AcceptOptions & CommonOptions) =>
      perform(options, (session) => accept(session, id, options)),
    );

  for (const command of program.commands) addCommon(command).addHelpText('after', helpOf(command.name()));
  return program;
}

function addCommon(command: Command): Command {
  command
    .option('--cwd <folder>', 'folder of the project (default: here)')
    .option('--config <file>', 'config file (default: verklaar.config.json or .yaml)');
  const isTaken = command.options.some(({ long }) => long === '--lang');
  if (!isTaken) command.option('--lang <language>', 'language of messages: en or nl (default: from LANG)');
  return command.option('--quiet', 'only errors').option('--no-color', 'no colours');
}

function addFormats(command: Command): Command {
  return command
    .addOption(new Option('--format <format>', 'form of the output').choices(formats).conflicts('json'))
    .option('--json', 'the same as --format json');
}

function headingLevel(text: string): number {
  if (!/^[1-6]$/u.test(text)) throw new InvalidArgumentError('Give a number from 1 to 6.');
  return Number(text);
}

function wholeNumber(text: string): number {
  if (!/^\d+$/u.test(text)) throw new InvalidArgumentError('Give a whole number, for example --max-warnings 0.');
  return Number(text);
}
