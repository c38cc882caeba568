import type { PhrasingContent, RootContent } from 'mdast';

import { unique } from '../../../model/ordering.js';
import { pointer } from '../../../model/pointer.js';
import { heading, link, list, paragraph, sentence } from '../../nodes.js';
import { channelsOf } from '../channels.js';
import { inActivity, type StatementContext } from '../statement-context.js';
import { capitalised } from '../words.js';

/** More measures than this are a list, not a sentence. */
const mostInLine = 4;

/** Only declared measures, no promise (Art. 32); what happens with a breach (Art. 33, 34); codes of conduct (Art. 40). */
export function renderSecurity(context: StatementContext): RootContent[] {
  const { activities, language, register, words } = context;
  const measures = unique([...register.security.measures, ...activities.flatMap((activity) => activity.measures)]);
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
    ...[breachSentences(context), codeSentences(context)]
      .filter((sentences) => sentences.length > 0)
      .map((sentences) => paragraph(sentences)),
  ];
  return content.length === 0
    ? []
    : [heading(2, language.plain('security.heading'), { anchor: 'security' }), ...content];
}

function breachSentences(context: StatementContext): PhrasingContent[] {
  const { language, register } = context;
  const { breachNotice, contact, instructions } = register.security;
  const channels = contact && channelsOf(contact, language);
  const at = (part: string): string => pointer('security', part);
  return [
    ...(channels === undefined ? [] : [context.say('security.contact', at('contact'), { channels })]),
    ...(instructions === undefined ? [] : [context.own(instructions, at('instructions'))]),
    ...(breachNotice === true
      ? [
          context.say('security.breach', at('breachNotice'), { article: language.cite('33') }),
          context.say('security.breachPeople', at('breachNotice'), { article: language.cite('34') }),
        ]
      : []),
  ];
}

function codeSentences(context: StatementContext): PhrasingContent[] {
  const { language, register } = context;
  return (register.assertions.codesOfConduct ?? []).flatMap(({ id, name, url, declaration }): PhrasingContent[] => {
    const at = (part: string): string => pointer('assertions', 'codesOfConduct', id, part);
    const words = context.ownPhrase(name, at('name'));
    return [
      context.say('security.code', [at('name'), at('url')], {
        code: url !== undefined && words.type === 'text' ? link(url, words.value) : words,
      }),
      ...(declaration === undefined
        ? []
        : [
            context.say('security.codeDeclaration', at('declaration'), {
              link: link(declaration, language.plain('security.codeLink')),
            }),
          ]),
    ];
  });
}
