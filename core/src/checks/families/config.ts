import { pointer } from '../../model/pointer.js';
import { defineChecks } from '../define-checks.js';

/** The config file. Raised where it is read, but for what must not be missing in an activity from code either. */
export const configChecks = defineChecks({
  CF01: {
    severity: 'error',
    articles: [],
    blocks: 'both',
    message: {
      en: '`{key}` is not a key of the config.',
      nl: '`{key}` is geen sleutel van de config.',
    },
    remedy: {
      en: 'Remove it, or correct its name.',
      nl: 'Haal de sleutel weg, of verbeter de naam.',
    },
  },
  CF02: {
    severity: 'error',
    articles: [],
    blocks: 'both',
    message: {
      en: '`{path}` must be {expected}, not {found}.',
      nl: '`{path}` moet {expected} zijn, niet {found}.',
    },
    remedy: {
      en: 'Correct the value.',
      nl: 'Verbeter de waarde.',
    },
  },
  CF03: {
    severity: 'error',
    articles: [],
    blocks: 'both',
    message: {
      en: 'The config cannot be read: {problem}.',
      nl: 'De config is niet te lezen: {problem}.',
    },
    remedy: {
      en: 'Mend the syntax at the place shown.',
      nl: 'Herstel de syntaxis op de aangegeven plaats.',
    },
  },
  CF04: {
    severity: 'error',
    articles: [],
    blocks: 'both',
    message: {
      en: '`{path}` is missing.',
      nl: '`{path}` ontbreekt.',
    },
    remedy: {
      en: 'Add it.',
      nl: 'Voeg het toe.',
    },
    run: ({ register }) =>
      register.activities
        .filter(({ noticeExemption }) => noticeExemption !== undefined && !noticeExemption.reason?.trim())
        .map((activity) => ({
          subject: pointer('activities', activity.id, 'noticeExemption', 'reason'),
          params: { path: 'noticeExemption.reason' },
        })),
  },
});
