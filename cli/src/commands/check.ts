import { join } from 'node:path';

import type { Session } from '../session.js';

import {
  type BaselineOptions,
  requireBaselineOptions,
  rewriteBaseline,
  type RewrittenBaseline,
} from '../accepted/rewrite-baseline.js';
import { analyse } from '../analyse.js';
import { openDocuments } from '../documents/document-store.js';
import { type ExitCode, exitCodes } from '../exit-codes.js';
import { formatCheck } from '../output/check-text.js';
import { countOf } from '../output/findings-text.js';
import { jsonFindings, jsonQuieted, jsonReviews, printJson } from '../output/json.js';
import { messages } from '../output/messages.js';
import { tell } from '../output/tell.js';
import { checkDocuments, isClean } from '../work/check-documents.js';

export interface CheckOptions extends BaselineOptions {
  readonly allowEmpty?: boolean;
  /** More warnings than this fail; undefined: any number passes. */
  readonly maxWarnings?: number;
}

/** Holds the committed documents against the code; writes nothing but the baseline, and that only when asked. */
export async function check(session: Session, options: CheckOptions): Promise<ExitCode> {
  requireBaselineOptions(options);
  const analysed = await analyse(session);
  const { analysis, folder } = analysed;
  const rewritten =
    options.updateBaseline === true ? rewriteBaseline(session, analysis, openDocuments(folder), options) : undefined;
  const checked = checkDocuments(session, analysed, options);
  const { drift, edits, findings, quieted, reviews } = checked;

  const warnings = countOf(findings, 'warning');
  const most = options.maxWarnings ?? Infinity;
  const complaint = warnings > most ? messages(session.language).tooManyWarnings(warnings, most) : undefined;
  tell(session, checked, {
    json: () => {
      const shown = <T extends { readonly path: string }>(list: readonly T[]): readonly T[] =>
        list.map((one) => ({ ...one, path: session.shown(join(folder, one.path)) }));
      printJson(session, {
        command: 'check',
        ...jsonFindings(analysis.root, findings, session),
        suppressed: jsonQuieted(quieted, session),
        drift: shown(drift),
        edits: shown(edits),
        reviews: jsonReviews(reviews, folder, session),
        ...(rewritten && { baseline: rewritten }),
      });
    },
    text: () => {
      if (rewritten !== undefined && !session.quiet) {
        session.io.stdout.write(`${describeBaseline(rewritten, session)}\n\n`);
      }
      session.io.stdout.write(formatCheck(checked, complaint, session));
    },
  });
  return isClean(checked) && complaint === undefined ? exitCodes.clean : exitCodes.findings;
}

function describeBaseline({ count, file, written }: RewrittenBaseline, { language }: Session): string {
  const say = messages(language);
  return written ? say.baselineWritten(file, count) : say.baselineUnchanged(file, count);
}
