import type { Finding } from '@verklaar/core';

import type { Server } from '../../feature.js';

/** `errors: 2, warnings: 1, notes: 4`, in the language of the editor. */
export function countsOf({ t }: Server, findings: readonly Finding[]): string {
  const count = (severity: Finding['severity']): number =>
    findings.filter((finding) => finding.severity === severity).length;
  return t('errors: {errors}, warnings: {warnings}, notes: {infos}', {
    errors: count('error'),
    warnings: count('warning'),
    infos: count('info'),
  });
}
