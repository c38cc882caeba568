import type { Feature } from '../feature.js';

import { codeActions } from './code-actions/code-actions.js';
import { codeLens } from './code-lens/code-lens.js';
import { completion } from './completion/completion.js';
import { definition } from './definition.js';
import { diagnostics } from './diagnostics/diagnostics.js';
import { documents } from './documents/documents.js';
import { hover } from './hover/hover.js';
import { inlayHints } from './inlay-hints.js';
import { marks } from './marks.js';
import { overview } from './overview/overview.js';
import { references } from './references.js';
import { rename } from './rename/rename.js';

/** Everything the server can do. */
export const features: readonly Feature[] = [
  diagnostics,
  hover,
  codeActions,
  completion,
  codeLens,
  inlayHints,
  marks,
  definition,
  references,
  rename,
  overview,
  documents,
];
