import type { RootContent } from 'mdast';

import { unique } from '../../../model/ordering.js';
import { pointer } from '../../../model/pointer.js';
import { heading, list, paragraph, sentence } from '../../nodes.js';
import { channelsOf } from '../channels.js';
import { inActivity, type StatementContext } from '../statement-context.js';
import { capitalised } from '../words.js';

/** More measures than this are a list, not a sentence. */
const mostInLine = 4;

/** Only declared measures, no promise (Art. 32). */
export function renderSecurity(context: StatementContext): RootContent[] {
  const { activities, language, register, words } = context;
  const measures = unique([...register.security.measures, ...activities.flatMap((activity) => activity.measures)]);
  const { contact } = register.security;
  const channels = contact && channelsOf(contact, language);
  const from = [
    pointer('security', 'measures'),
    ...activities
      .filter((activity) => activity.measures.length > 0)
      .map((activity) => inActivity(activity, 'measures')),
  ];
  const content: RootContent[] = [
    ...(measures.length === 0
      ? []
      : measures.length <= mostInLine
        ? [paragraph(context.say('security.measures', from, { measures: words.measures(measures) }))]
        : [
            paragraph(context.say('security.measuresList', from)),
            list(
              measures.map((measure) =>
                sentence('security.measuresList', from, capitalised(words.measures([measure]))),
              ),
            ),
          ]),
    ...(channels === undefined
      ? []
      : [paragraph(context.say('security.contact', pointer('security', 'contact'), { channels }))]),
  ];
  return content.length === 0
    ? []
    : [heading(2, language.plain('security.heading'), { anchor: 'security' }), ...content];
}
