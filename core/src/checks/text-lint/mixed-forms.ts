import type { Register, Statement } from '../../model/register.js';
import type { Raised } from '../define-checks.js';

import { selectActivities } from '../../model/select-activities.js';
import { type OwnText, ownTexts, textIn } from '../own-texts.js';
import { addressIn, formOf } from './address-form.js';

/** Texts that no statement shows. */
const ofRegisterOnly: ReadonlySet<string> = new Set(['accessPersons', 'consentRecord', 'processingCategories']);

/** A text of the organisation that addresses the reader otherwise than a statement that shows it: one finding a statement. */
export function mixedForms(register: Register): readonly Raised[] {
  return register.statements.flatMap((statement) => {
    const shown = shownBy(register, statement);
    return statement.languages.flatMap((language) => {
      const form = formOf(language, statement.form);
      const other = form === 'formal' ? 'informal' : 'formal';
      return shown.flatMap(({ subject, texts, evidence }) => {
        const words = addressIn(textIn(texts, language) ?? '', language, other);
        const params = { text: words ?? '', statement: statement.id, language, form };
        return words === undefined ? [] : [{ subject, params, evidence }];
      });
    });
  });
}

/** The texts that a statement can show: those of activities it tells, and those of no activity. */
function shownBy(register: Register, statement: Statement): readonly OwnText[] {
  const told = new Set(selectActivities(register, statement).map(({ id }) => id));
  return ownTexts(register).filter(
    ({ activity, property, subject }) =>
      (activity === undefined || told.has(activity.id)) &&
      !ofRegisterOnly.has(property) &&
      !subject.endsWith('/dpia/reason') &&
      // Terms are nouns in a list; statements of others have a scope of their own.
      (!subject.startsWith('/statements/') || subject.startsWith(`/statements/${statement.id}/`)),
  );
}
