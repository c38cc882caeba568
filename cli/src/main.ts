import { type ExitCode, exitCodes } from './exit-codes.js';
import { type Io, processIo } from './io.js';
import { run } from './program.js';

/** Entry of the `verklaar` command. What is thrown to here is a mistake of ours: it is shown whole, to be reported. */
export async function main(argv: readonly string[], io: Io = processIo()): Promise<ExitCode> {
  try {
    return await run(argv, io);
  } catch (error) {
    const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
    io.stderr.write(
      `This is a mistake in Verklaar; documents are written all or none. Please report it with these lines:\n${trace}\n`,
    );
    return exitCodes.internal;
  }
}
