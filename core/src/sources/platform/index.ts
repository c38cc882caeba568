import type { SourceDefinition } from '../source.js';

import { awsLambda, azureFunctions, cloudflare, vercel } from './hosting.js';
import { addressFinders, node, webSockets } from './node.js';
import { uploads } from './uploads.js';
import { appLocation, browser, webRequests } from './web.js';

export const platformSources: readonly SourceDefinition[] = [
  addressFinders,
  appLocation,
  awsLambda,
  azureFunctions,
  browser,
  cloudflare,
  node,
  uploads,
  vercel,
  webRequests,
  webSockets,
];
