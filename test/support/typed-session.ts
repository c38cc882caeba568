import { pathToFileURL } from 'node:url';

import type { OpenProjectSession } from '../../extension/src/server/analysis/project-session.js';

import { createProjectSession } from '../../extension/src/server/analysis/open-project-session.js';
import {
  createTypedClient,
  type TypedClient,
  type TypedClientOptions,
} from '../../extension/src/server/analysis/typed-client.js';
import { bundleScript } from './bundle.js';

/** The thread that knows types, of one file made from source. */
export function createTestedTypedClient(options: TypedClientOptions): TypedClient {
  const script = bundleScript('extension/src/server/analysis/typed-worker.ts', 'extension');
  return createTypedClient({ ...options, script: pathToFileURL(script) });
}

/** Opens sessions as the extension does. */
export const openTypedSession: OpenProjectSession = (options) => createProjectSession(options, createTestedTypedClient);
