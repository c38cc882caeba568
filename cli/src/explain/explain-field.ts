import type { Analysed } from '../analyse.js';
import type { MessageLanguage } from '../session.js';
import type { Explanation } from './explanation.js';

import { labels } from './labels.js';
import { wordsFor } from './words.js';

/** A field by `Class.member`, by `file#Class.member`, or a category by its id: what it is and which activities use it. */
export function explainField(analysed: Analysed, query: string, language: MessageLanguage): readonly Explanation[] {
  const { facts, register } = analysed.analysis;
  const say = labels(language);
  const words = wordsFor(register, language);
  const asked = facts
    .filter((fact) => fact.kind === 'personalField')
    .filter(({ declaration, evidence, name }) =>
      [evidence.symbol, `${evidence.file}#${evidence.symbol}`, name, declaration.value.category].includes(query),
    );
  return asked.map(({ declaration, evidence }) => {
    const key = `${evidence.file}#${evidence.symbol}`;
    const uses = register.activities.flatMap((activity) =>
      activity.data
        .filter((use) => use.evidence.some(({ file, symbol }) => `${file}#${symbol}` === key))
        .map((use) => ({ activity, terms: { ...activity, ...use.overrides } })),
    );
    const [place] = [declaration.spans['/category'], declaration.spans['']].filter((span) => span !== undefined);
    return {
      kind: 'field',
      title: key,
      lines: [
        { name: say.category, value: `${words.category(declaration.value.category)} (${declaration.value.category})` },
        ...uses.map(({ activity, terms }) => ({
          name: activity.id,
          value: [
            words.legalBasis(terms.legalBasis) ?? say.unknown,
            words.retention(terms.retention) ?? say.unknown,
          ].join('; '),
        })),
        {
          name: say.recipients,
          value:
            [...new Set(uses.flatMap(({ activity }) => activity.recipients.map(({ recipient }) => recipient)))].join(
              ', ',
            ) || say.unknown,
        },
      ],
      places: place === undefined ? [] : [place],
    };
  });
}
