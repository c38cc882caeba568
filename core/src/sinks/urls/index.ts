import type { SinkDefinition } from '../sink.js';

import { urlBuilderSinks } from './builders.js';
import { navigationSinks } from './navigation.js';
import { requestUrlSinks } from './requests.js';

export const urlSinks: readonly SinkDefinition[] = [...navigationSinks, ...urlBuilderSinks, ...requestUrlSinks];
