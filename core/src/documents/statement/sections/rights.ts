import type { PhrasingContent, RootContent } from 'mdast';

import type { RightsRoute } from '../../../model/register.js';
import type { StatementContext } from '../statement-context.js';

import { pointer } from '../../../model/pointer.js';
import { restsOn } from '../../../model/terms.js';
import { heading, link, list, paragraph } from '../../nodes.js';
import { requestChannels } from '../channels.js';
import { inActivity } from '../statement-context.js';

/** The rights that the bases give, and how they are used (Art. 12, 15-22). */
export function renderRights(context: StatementContext): RootContent[] {
  return [
    heading(2, context.language.plain('rights.heading'), { anchor: 'rights' }),
    list(rights(context)),
    paragraph(howTo(context)),
    ...identification(context),
  ];
}

/** Rights everybody has, and those that depend on the bases used. */
function rights(context: StatementContext): PhrasingContent[][] {
  const { activities, language } = context;
  const cite = (article: string): { readonly article: string } => ({ article: language.cite(article) });
  const resting = (...bases: string[]): readonly string[] =>
    activities.filter((activity) => restsOn(activity, ...bases)).map((activity) => inActivity(activity, 'legalBasis'));
  const objectable = [
    ...resting('legitimateInterests', 'publicTask'),
    ...activities
      .filter(({ purposes }) => purposes.includes('directMarketing'))
      .map((activity) => inActivity(activity, 'purposes')),
  ];
  const consented = resting('consent');
  const portable = resting('consent', 'contract', 'precontract');
  const automated = activities.filter((activity) => typeof activity.automatedDecision === 'object');
  const research = activities.filter(
    ({ purposes }) => purposes.includes('research') || purposes.includes('statistics'),
  );
  const right = (name: RightsRoute['right'], told: PhrasingContent): PhrasingContent[] => [
    told,
    ...routesOf(context, name),
  ];
  return [
    right('access', context.say('rights.access', [], cite('15'))),
    right('rectification', context.say('rights.rectification', [], cite('16'))),
    right('erasure', context.say('rights.erasure', [], cite('17'))),
    right('restriction', context.say('rights.restriction', [], cite('18'))),
    right('portability', context.say('rights.portability', portable, cite('20'))),
    ...(objectable.length === 0 ? [] : [right('objection', context.say('rights.objection', objectable, cite('21')))]),
    ...(research.length === 0
      ? []
      : [
          [
            context.say(
              'rights.research',
              research.map((activity) => inActivity(activity, 'purposes')),
              cite('21(6)'),
            ),
          ],
        ]),
    ...(consented.length === 0 ? [] : [right('withdraw', context.say('rights.withdraw', consented, cite('7(3)')))]),
    ...(automated.length === 0
      ? []
      : [
          [
            context.say(
              'rights.noAutomated',
              automated.map((activity) => inActivity(activity, 'automatedDecision')),
              cite('22'),
            ),
          ],
        ]),
  ];
}

function howTo(context: StatementContext): PhrasingContent[] {
  const { controller, language, register } = context;
  const channels = requestChannels(register.rights, controller, language);
  const at = pointer('rights');
  const byPost =
    register.rights.post === true ? [pointer('organisations', context.statement.controller, 'address')] : [];
  const { reference } = register.rights;
  return [
    ...(channels === undefined ? [] : [context.say('rights.how', [at, ...byPost], { channels })]),
    ...(reference === undefined
      ? []
      : [
          context.say('rights.reference', pointer('rights', 'reference'), {
            reference: context.ownPhrase(reference, pointer('rights', 'reference')),
          }),
        ]),
    ...(channels === undefined && openable(context).length === 0
      ? [context.missing('S05', at, 'placeholder.rightsContact')]
      : []),
    // Art. 12(3): one month is the law's own term; a shorter one must be declared.
    context.say('rights.deadline', pointer('rights', 'answerWithin'), {
      duration: language.duration(register.rights.answerWithin ?? 'P1M'),
    }),
    context.say('rights.extension', []),
    context.say('rights.free', []),
    context.say('rights.refusal', []),
  ];
}

/** Pages of the application where people use this right themselves. */
function routesOf(context: StatementContext, right: RightsRoute['right']): PhrasingContent[] {
  const pages = openable(context).filter((page) => page.right === right);
  if (pages.length === 0) return [];
  return [
    context.say(
      'rights.route',
      pages.map(({ id }) => pointer('rights', 'routes', id)),
      { routes: context.language.richList(pages.map(({ url }) => [link(url)])) },
    ),
  ];
}

interface OpenablePage {
  readonly id: string;
  readonly right: RightsRoute['right'];
  readonly url: string;
}

/** Routes with an address: a path alone is nothing that a reader can open. */
function openable({ register }: StatementContext): readonly OpenablePage[] {
  return register.rights.routes.flatMap(({ id, right, path }) =>
    path !== undefined && /^https?:/u.test(path) ? [{ id, right, url: path }] : [],
  );
}

/** Proof of identity (Art. 12(6)): told as declared; undeclared, the law's own rule holds. */
function identification(context: StatementContext): RootContent[] {
  const { identification: declared } = context.register.rights;
  const at = pointer('rights', 'identification');
  const sentences: PhrasingContent[] = [
    context.say(declared?.when === 'always' ? 'rights.identityAlways' : 'rights.identityDoubt', at),
  ];
  if (declared?.means !== undefined) sentences.push(context.say(`rights.identity.${declared.means}`, at));
  return [paragraph(sentences)];
}
