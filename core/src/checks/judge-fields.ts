import type { Fact } from '../facts/facts.js';
import type { Finding } from '../facts/finding.js';
import type { UndecidedField } from '../facts/undecided-field.js';
import type { OwnTerms } from '../vocabulary/index.js';

import { inWords } from '../facts/wording.js';
import { pointer } from '../model/pointer.js';
import { checkCatalogue } from './check-catalogue.js';
import { emptyReasons } from './flows/empty-reasons.js';
import { wordsOfCategories } from './flows/flow-words.js';

/** DF10: fields that look personal and that nobody decided on. */
export function judgeUndecidedFields(fields: readonly UndecidedField[], ownTerms?: OwnTerms): readonly Finding[] {
  return fields.map(({ evidence, category, at }) => ({
    id: 'DF10',
    severity: checkCatalogue.DF10.severity,
    params: {
      field: evidence.symbol,
      ...inWords({ category: wordsOfCategories([category], ownTerms) }),
      categoryId: category,
    },
    subject: pointer('fields', evidence.symbol),
    evidence: [evidence],
    at,
  }));
}

/** DF11: fields marked as not personal for a reason that explains nothing. For those who judge no register. */
export function judgeReasons(facts: readonly Fact[]): readonly Finding[] {
  const { id, severity } = checkCatalogue.DF11;
  return emptyReasons(facts).map(({ subject, params = {}, evidence = [], at }) => ({
    id,
    severity,
    params,
    subject,
    evidence,
    ...(at && { at }),
  }));
}
