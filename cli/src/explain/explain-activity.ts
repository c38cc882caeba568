import type { Activity } from '@verklaar/core';

import type { Analysed } from '../analyse.js';
import type { MessageLanguage } from '../session.js';
import type { Explanation } from './explanation.js';

import { labels } from './labels.js';
import { openPointsUnder } from './open-points.js';
import { placesOf } from './places.js';
import { wordsFor } from './words.js';

/** An activity by its id: what it does, on what ground, how long, for whom, and where it is declared. */
export function explainActivity(analysed: Analysed, query: string, language: MessageLanguage): readonly Explanation[] {
  const { facts, register } = analysed.analysis;
  const activity = register.activities.find(({ id }) => id === query);
  if (activity === undefined) return [];
  const say = labels(language);
  const words = wordsFor(register, language);
  const list = (values: readonly string[]): string => (values.length === 0 ? say.unknown : values.join(', '));
  return [
    {
      kind: 'activity',
      title: `${activity.id}: ${words.own(activity.name) ?? say.unknown}`,
      lines: [
        { name: say.purposes, value: list(activity.purposes.map(words.purpose)) },
        { name: say.legalBasis, value: words.legalBasis(activity.legalBasis) ?? say.unknown },
        { name: say.dataSubjects, value: list(activity.dataSubjects.map(words.dataSubject)) },
        { name: say.retention, value: words.retention(activity.retention) ?? say.unknown },
        { name: say.data, value: list(dataOf(activity, words)) },
        { name: say.recipients, value: list(activity.recipients.map(({ recipient }) => recipient)) },
        ...openPointsUnder(analysed, 'activities', activity.id, language),
      ],
      places: placesOf(facts, (fact) => fact.kind === 'activity' && fact.declaration.value.id === activity.id),
    },
  ];
}

function dataOf(activity: Activity, words: ReturnType<typeof wordsFor>): readonly string[] {
  return activity.data.map(({ category, overrides }) => {
    const own = [words.legalBasis(overrides.legalBasis), words.retention(overrides.retention)].filter(
      (text) => text !== undefined,
    );
    return own.length === 0 ? words.category(category) : `${words.category(category)} (${own.join('; ')})`;
  });
}
