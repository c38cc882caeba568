import type { Finding } from '../facts/finding.js';

import { checkCatalogue, isFindingId } from './check-catalogue.js';
import { propertyWords } from './property-words.js';

/** Languages in which findings are told. */
export type FindingLanguage = 'en' | 'nl';

/** A finding in words, for a person. */
export interface FindingText {
  readonly message: string;
  /** The next step. */
  readonly remedy: string;
  /** `GDPR 13(1)(c)`; empty for a technical finding. */
  readonly articles: readonly string[];
}

const suggestion: Readonly<Record<FindingLanguage, string>> = {
  en: 'Did you mean "{suggestion}"?',
  nl: 'Bedoelt u "{suggestion}"?',
};

/** Fills a template; a value that the finding lacks stays visible as `{name}`. */
function fill(template: string, params: Readonly<Record<string, string>>, language: FindingLanguage): string {
  return template.replaceAll(/\{(\w+)\}/gu, (slot, name: string) => {
    const key = Object.hasOwn(params, `${name}.${language}`) ? `${name}.${language}` : name;
    const value = Object.hasOwn(params, key) ? params[key] : undefined;
    if (value === undefined) return slot;
    return name === 'missing' ? (propertyWords[value]?.[language] ?? `\`${value}\``) : value;
  });
}

/**
 * The words of a finding. A finding of an unknown check (from a newer version) is told by its id and values.
 */
export function describeFinding({ id, params }: Finding, language: FindingLanguage): FindingText {
  if (!isFindingId(id)) {
    const values = Object.entries(params).map(([name, value]) => `${name}: ${value}`);
    return { message: [id, ...values].join('; '), remedy: '', articles: [] };
  }
  const { message, remedy, articles } = checkCatalogue[id];
  const hint = params.suggestion ? ` ${fill(suggestion[language], params, language)}` : '';
  return {
    message: `${fill(message[language], params, language)}${hint}`,
    remedy: fill(remedy[language], params, language),
    articles,
  };
}
