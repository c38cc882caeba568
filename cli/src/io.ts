import { isatty } from 'node:tty';

/** One direction of output. */
export interface Output {
  write(text: string): void;
  readonly isTTY: boolean;
}

/** What a command may touch of the process around it, so that tests can hold it. */
export interface Io {
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  /** The day of the run in UTC, ISO 8601: `2027-01-31`. */
  readonly today: string;
}

export function processIo(): Io {
  const output = (stream: NodeJS.WriteStream & { readonly fd: number }): Output => {
    // A reader that closes early (`verklaar check | head`) is no mistake.
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    });
    return {
      write: (text) => {
        stream.write(text);
      },
      isTTY: isatty(stream.fd),
    };
  };
  return {
    stdout: output(process.stdout),
    stderr: output(process.stderr),
    env: process.env,
    cwd: process.cwd(),
    today: new Date().toISOString().slice(0, 'yyyy-mm-dd'.length),
  };
}
