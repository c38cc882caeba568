/** What the process tells its caller. Documented in `verklaar --help` and docs/cli.md. */
export const exitCodes = {
  clean: 0,
  /** Findings, or documents that no longer match the code. */
  findings: 1,
  /** A mistake in the command line or in the config. */
  usage: 2,
  /** A mistake in Verklaar itself. */
  internal: 3,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
