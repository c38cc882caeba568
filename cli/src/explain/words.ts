import type { LocalText, Register, Terms } from '@verklaar/core';

import { labelOf, loadLanguage } from '@verklaar/core';

import type { MessageLanguage } from '../session.js';

/** The vocabulary in the language of messages. */
export interface MessageWords {
  own(text: LocalText | undefined): string | undefined;
  readonly category: (id: string) => string;
  readonly purpose: (id: string) => string;
  readonly dataSubject: (id: string) => string;
  legalBasis(id: string | undefined): string | undefined;
  recipientRole(id: string | undefined): string | undefined;
  /** In words, with the expression that says it. */
  retention(retention: Terms['retention']): string | undefined;
}

export function wordsFor(register: Register, tag: MessageLanguage): MessageWords {
  const language = loadLanguage(tag);
  const word = (kind: Parameters<typeof labelOf>[0], id: string): string =>
    labelOf(kind, id, tag, register.terms) ?? id;
  return {
    own: (text) => (text === undefined ? undefined : (language.own(text) ?? Object.values(text)[0])),
    category: (id) => word('category', id),
    purpose: (id) => word('purpose', id),
    dataSubject: (id) => word('dataSubject', id),
    legalBasis: (id) => (id === undefined ? undefined : word('legalBasis', id)),
    recipientRole: (id) => (id === undefined ? undefined : word('recipientRole', id)),
    retention: (retention) => {
      if (retention === undefined) return undefined;
      if (retention.parsed === undefined) return retention.expression;
      const rules = language.retention(retention.parsed, { terms: register.terms, laws: register.laws });
      const words = rules.map(({ fragment }) => fragment).filter((text) => text !== undefined);
      return words.length === 0 ? retention.expression : `${words.join('; ')} (${retention.expression})`;
    },
  };
}
