import type { CheckInfo, FindingId } from '@verklaar/core';

import { checkCatalogue } from '@verklaar/core';

import type { MessageLanguage } from '../session.js';

/** A check in words, apart from any finding. */
export interface CheckWords {
  readonly severity: CheckInfo['severity'];
  readonly articles: readonly string[];
  /** With `…` where a finding names something. */
  readonly message: string;
  readonly remedy: string;
}

export function checkWords(id: FindingId, language: MessageLanguage): CheckWords {
  const { articles, message, remedy, severity }: CheckInfo = checkCatalogue[id];
  return { severity, articles, message: withoutSlots(message[language]), remedy: withoutSlots(remedy[language]) };
}

function withoutSlots(template: string): string {
  return template.replaceAll(/"?\{\w+\}"?/gu, '…');
}
