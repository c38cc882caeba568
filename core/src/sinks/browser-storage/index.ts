import type { SinkDefinition } from '../sink.js';

import { cookieSinks } from './cookies.js';
import { storeSinks } from './stores.js';
import { tokenSinks } from './tokens.js';

export const browserStorageSinks: readonly SinkDefinition[] = [...cookieSinks, ...storeSinks, ...tokenSinks];
