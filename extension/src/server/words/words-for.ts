import type { LocalText, Register, Terms } from '@verklaar/core';

import { labelOf, loadLanguage } from '@verklaar/core';

/** The vocabulary and texts of a register in the language of the editor. */
export interface Words {
  readonly category: (id: string) => string;
  /** `Newsletters`; without a name its id. */
  readonly activity: (id: string) => string;
  readonly recipient: (id: string) => string;
  readonly purpose: (id: string) => string;
  readonly dataSubject: (id: string) => string;
  readonly recipientKind: (id: string) => string;
  readonly recipientRole: (id: string) => string;
  readonly country: (code: string) => string;
  legalBasis(id: string | undefined): string | undefined;
  /** In words; what cannot be read stands as it was written. */
  retention(retention: Terms['retention']): string | undefined;
  /** Own words in this language, else in one that there is. */
  own(text: LocalText | undefined): string | undefined;
  list(items: readonly string[]): string;
}

const known = new WeakMap<Register, Map<string, Words>>();

/** @param tag - `en`, `nl`, `fr`, `de`. */
export function wordsFor(register: Register, tag: string): Words {
  const ofRegister = known.get(register) ?? new Map<string, Words>();
  known.set(register, ofRegister);
  const words = ofRegister.get(tag) ?? createWords(register, tag);
  ofRegister.set(tag, words);
  return words;
}

function createWords(register: Register, tag: string): Words {
  const language = loadLanguage(tag);
  const activities = new Map(register.activities.map((activity) => [activity.id, activity]));
  const recipients = new Map(register.recipients.map((recipient) => [recipient.id, recipient]));
  const word = (kind: Parameters<typeof labelOf>[0], id: string): string =>
    labelOf(kind, id, tag, register.terms) ?? labelOf(kind, id, 'en', register.terms) ?? id;
  const own = (text: LocalText | undefined): string | undefined =>
    text === undefined ? undefined : (language.own(text) ?? Object.values(text)[0]);
  return {
    own,
    category: (id) => word('category', id),
    activity: (id) => own(activities.get(id)?.name) ?? id,
    recipient: (id) => {
      const { kind, name } = recipients.get(id) ?? {};
      return name ?? (kind === undefined ? id : word('recipientKind', kind));
    },
    purpose: (id) => word('purpose', id),
    dataSubject: (id) => word('dataSubject', id),
    recipientKind: (id) => word('recipientKind', id),
    recipientRole: (id) => word('recipientRole', id),
    country: (code) => language.country(code) ?? code,
    legalBasis: (id) => (id === undefined ? undefined : word('legalBasis', id)),
    retention(retention) {
      if (retention?.parsed === undefined) return retention?.expression;
      const rules = language.retention(retention.parsed, { terms: register.terms, laws: register.laws });
      const words = rules.flatMap(({ fragment }) => fragment ?? []);
      return words.length === 0 ? retention.expression : words.join('; ');
    },
    list: (items) => language.list(items),
  };
}
