import type { FindingId } from '../checks/index.js';
import type { Finding } from '../facts/finding.js';
import type { Span } from '../facts/location.js';

import { checkCatalogue } from '../checks/index.js';
import { pointer } from '../model/pointer.js';

interface Details {
  readonly params: Readonly<Record<string, string>>;
  /** The file of accepted findings, as findings name it. */
  readonly file: string;
  readonly at?: Span;
}

/** A finding about what was accepted: it concerns no part of the register. */
export function acceptanceFinding(id: FindingId & `AC${string}`, { params, file, at }: Details): Finding {
  return {
    id,
    severity: checkCatalogue[id].severity,
    params,
    subject: pointer('accepted'),
    evidence: [{ file, symbol: '' }],
    ...(at && { at }),
  };
}
