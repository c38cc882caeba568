import type { CancellationToken } from 'vscode-languageserver/node';

import { LSPErrorCodes, ResponseError } from 'vscode-languageserver/node';

import type { Server } from './feature.js';

/**
 * A handler of requests that gives up when it is cancelled, and that answers a failure as an error of the protocol, in words:
 * the server goes on.
 *
 * @param what - What was asked, for the log: the name of the request.
 */
export function answer<Parameters, Result>(
  { connection, t }: Pick<Server, 'connection' | 't'>,
  what: string,
  handle: (parameters: Parameters, token: CancellationToken) => Promise<Result> | Result,
): (parameters: Parameters, token: CancellationToken) => Promise<Result> {
  return async (parameters, token) => {
    try {
      const result = await handle(parameters, token);
      if (!token.isCancellationRequested) return result;
    } catch (error) {
      if (error instanceof ResponseError) throw error;
      if (!token.isCancellationRequested) throw failed(error);
    }
    throw new ResponseError(LSPErrorCodes.RequestCancelled, what);
  };

  function failed(error: unknown): ResponseError {
    const message = error instanceof Error ? error.message : String(error);
    connection.console.error(`${what}: ${error instanceof Error ? (error.stack ?? message) : message}`);
    return new ResponseError(
      LSPErrorCodes.RequestFailed,
      t('Verklaar could not answer: {message}. Save the file and try again; the output "Verklaar" tells more.', {
        message,
      }),
    );
  }
}
