import { Command, CommanderError, InvalidArgumentError } from 'commander';

import { check } from './commands/check.js';
import { explain } from './commands/explain.js';
import { report } from './commands/report.js';
import { UsageError } from './errors.js';
import { type ExitCode, exitCodes } from './exit-codes.js';
import type { Io } from './io.js';

const epilogue = `
Examples:
  verklaar report                 write privacy/: register, statements, manifest
  verklaar check                  in CI: fail on errors and on documents that no longer match
  verklaar explain Customer.email what it is, which activities use it, where it stands
  verklaar explain LB01           what a finding asks and why

Exit codes:
  0  clean
  1  findings, or documents that no longer match the code
  2  mistake in the command line or the config
  3  mistake in Verklaar itself

Everything written is a draft for a person to review.`;

/** The command line: parses, runs one command, answers with its exit code. */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  let code: ExitCode = exitCodes.clean;
  const program = buildProgram(io, (result) => {
    code = result;
  });
  try {
    await program.parseAsync(argv, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.clean : exitCodes.usage;
    if (error instanceof UsageError || isKnown(error)) {
      io.stderr.write(`${error.message}\n→ ${error.remedy}\n`);
      return exitCodes.usage;
    }
    throw error;
  }
}

/** Errors of core that are told in a line with a remedy. */
function isKnown(error: unknown): error is Error & { readonly remedy: string } {
  return error instanceof Error && 'remedy' in error && typeof error.remedy === 'string';
}

function buildProgram(io: Io, done: (code: ExitCode) => void): Command {
  const program = new Command('verklaar')
    .description('Draft privacy statement and processing register from annotated TypeScript.')
    .version('0.1.0')
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
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
    .addHelpText('after', epilogue);

  common(program.command('report'))
    .description('write the documents')
    .option('--force', 'replace edited documents; the edited file is kept beside the new one')
    .option('--strict', 'exit 1 when the draft has errors')
    .option('--allow-empty', 'do not fail when no annotation is found')
    .action(async (options: Parameters<typeof report>[1]) => {
      done(await report(io, options));
    });

  common(program.command('check'))
    .description('hold the committed documents against the code; writes nothing')
    .option('--max-warnings <number>', 'fail on more warnings than this', wholeNumber)
    .option('--allow-empty', 'do not fail when no annotation is found')
    .action(async (options: Parameters<typeof check>[1]) => {
      done(await check(io, options));
    });

  common(program.command('explain'))
    .description(
      'tell all that is known of a field, an activity, a recipient or a finding, with the places in the code',
    )
    .argument('<name>', 'Class.field, a category, an activity, a recipient, or the id of a finding')
    .action(async (query: string, options: Parameters<typeof explain>[2]) => {
      done(await explain(io, query, options));
    });

  return program;
}

function common(command: Command): Command {
  return command
    .option('--cwd <folder>', 'folder of the project (default: here)')
    .option('--config <file>', 'config file (default: verklaar.config.json or .yaml)')
    .option('--json', 'machine output on standard output')
    .option('--lang <language>', 'language of messages: en or nl (default: from LANG)')
    .option('--quiet', 'only errors')
    .option('--no-color', 'no colours');
}

function wholeNumber(text: string): number {
  if (!/^\d+$/.test(text)) throw new InvalidArgumentError('Give a whole number, for example --max-warnings 0.');
  return Number(text);
}
