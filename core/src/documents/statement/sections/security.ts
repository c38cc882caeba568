import type { PhrasingContent, RootContent } from 'mdast';

import { pointer } from '../../../model/pointer.js';
import { unique } from '../../../model/ordering.js';
import { heading, paragraph } from '../../nodes.js';
import { channelsOf } from '../channels.js';
import { inActivity, type StatementContext } from '../statement-context.js';

/** Only declared measures, no promise (Art. 32). */
export function renderSecurity(context: StatementContext): RootContent[] {
  const { activities, language, register, words } = context;
  const measures = unique([...register.security.measures, ...activities.flatMap((activity) => activity.measures)]);
  const { contact } = register.security;
  const channels = contact && channelsOf(contact, language);
  const sentences: PhrasingContent[] = [
    ...(measures.length === 0
      ? []
      : [
          context.say(
            'security.measures',
            [
              pointer('security', 'measures'),
              ...activities
                .filter((activity) => activity.measures.length > 0)
                .map((activity) => inActivity(activity, 'measures')),
            ],
            { measures: words.measures(measures) },
          ),
        ]),
    ...(channels === undefined ? [] : [context.say('security.contact', pointer('security', 'contact'), { channels })]),
  ];
  if (sentences.length === 0) return [];
  return [heading(2, language.plain('security.heading'), { anchor: 'security' }), paragraph(sentences)];
}
