import { type ExitCode, exitCodes } from './exit-codes.js';

/** What keeps a command from its work, told in one line with what to do about it; never with a stack. */
export class UsageError extends Error {
  override readonly name: string = 'UsageError';
  readonly exitCode: ExitCode = exitCodes.usage;

  constructor(
    message: string,
    readonly remedy: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** Documents stand in the way and are left as they are: no mistake in the command, but no clean end either. */
export class RefusalError extends UsageError {
  override readonly name = 'RefusalError';
  override readonly exitCode = exitCodes.findings;
}
