import type { WorkMessages } from '../work/work-messages.js';
import type { MessageLanguage } from '../work/workplace.js';

import { diffMessages } from './diff-messages.js';
import { messages } from './messages.js';
import { publicationMessages } from './publication-messages.js';

/** How the command line says what the functions of `work` say. */
export function workMessages(language: MessageLanguage): WorkMessages {
  return {
    report: messages(language),
    publication: publicationMessages(language),
    comparison: diffMessages(language),
  };
}
