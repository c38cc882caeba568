import type { Config } from '../config/config.js';
import type { LanguageTag } from '../declarations/index.js';
import type { Statement } from './register.js';

import { unique } from './ordering.js';

/** The document language that stands for a market; other markets read English. Where a country has several, the config names them. */
const languageOfMarket: Readonly<Record<string, LanguageTag>> = {
  AT: 'de-AT',
  BE: 'nl-BE',
  DE: 'de-DE',
  FR: 'fr-FR',
  LU: 'fr-LU',
  NL: 'nl-NL',
};

/** The statements of the config with their defaults; without any, one for the public in the languages of the markets. */
export function resolveStatements(config: Config): readonly Statement[] {
  const first = config.organisations[0]?.id ?? '';
  if (config.statements !== undefined) {
    return config.statements.map(({ controller, products, audiences, ...given }) => ({
      ...given,
      controller: controller ?? first,
      products: products ?? [],
      audiences: audiences ?? ['public'],
    }));
  }
  const languages = unique((config.markets ?? []).map((market) => languageOfMarket[market] ?? 'en'));
  return [
    {
      id: 'website',
      languages: languages.length > 0 ? languages : ['en'],
      controller: first,
      products: [],
      audiences: ['public'],
    },
  ];
}
