import type { PhrasingContent, RootContent } from 'mdast';

import type { StatementContext } from '../statement-context.js';

import { pointer } from '../../../model/pointer.js';
import { heading, paragraph } from '../../nodes.js';

/** How changes reach the reader (Art. 12(1), 13(3)), and whose site a link leads to. */
export function renderChanges(context: StatementContext): RootContent[] {
  const { changes, externalLinks } = context.register.assertions;
  const { id, place } = context.statement;
  const at = pointer('assertions', 'changes');
  const sentences: PhrasingContent[] = [
    ...(changes === undefined ? [] : [context.say('changes.newest', at)]),
    ...(changes?.announced === undefined
      ? []
      : [context.say('changes.announced', at, { how: context.ownPhrase(changes.announced, at) })]),
    ...(externalLinks === true ? [context.say('changes.links', pointer('assertions', 'externalLinks'))] : []),
    ...(place === undefined ? [] : [context.say('changes.place', pointer('statements', id, 'place'), { place })]),
  ];
  if (sentences.length === 0) return [];
  return [heading(2, context.language.plain('changes.heading'), { anchor: 'changes' }), paragraph(sentences)];
}
