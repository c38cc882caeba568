import type { PhrasingContent } from 'mdast';

import type { Activity, DataUse, Terms } from '../../../model/register.js';

import { effectiveTerms } from '../../../model/terms.js';
import { isCriminalCategory, isNationalIdCategory, isSpecialCategory } from '../../../vocabulary/index.js';
import { lawName } from '../law-name.js';
import { inActivity, type StatementContext } from '../statement-context.js';
import { exceptionsFor } from './overrides.js';

const articles = {
  consent: '6(1)(a)',
  contract: '6(1)(b)',
  precontract: '6(1)(b)',
  legalObligation: '6(1)(c)',
  vitalInterests: '6(1)(d)',
  publicTask: '6(1)(e)',
  legitimateInterests: '6(1)(f)',
} as const;

/** Whether the ground of these bases names a law. */
export function namesLaw(basis: string | undefined): boolean {
  return basis === 'legalObligation' || basis === 'publicTask';
}

/** On what ground (Art. 13(1)(c)-(d), 6, 9, 10, 87), with the exceptions that single data make. */
export function describeGround(context: StatementContext, activity: Activity): PhrasingContent[] {
  const exceptions = exceptionsFor(activity, ['legalBasis', 'interest', 'interestOf', 'law', 'withdraw']).filter(
    ({ terms }) => terms.legalBasis !== undefined || activity.legalBasis !== undefined,
  );
  const apart = new Set(exceptions.flatMap(({ uses }) => uses));
  // A ground that every datum replaces is nobody's: told, it would ask for a withdrawal or a law that nothing needs.
  const hasRest = activity.data.length === 0 || activity.data.some((use) => !apart.has(use));
  const groups = exceptions.flatMap(({ uses }) => apartWhereLacking(activity, uses));
  return [
    ...(hasRest ? generalGround(context, activity) : []),
    ...groups.flatMap((uses) => [
      ...(hasRest || groups.length > 1 ? [whatFollowsIsOf(context, activity, uses, hasRest)] : []),
      ...groundOf(context, activity, uses),
    ]),
    ...describeSpecial(context, activity),
  ];
}

function generalGround(context: StatementContext, activity: Activity): PhrasingContent[] {
  return activity.legalBasis === undefined
    ? [context.missing('LB01', inActivity(activity, 'legalBasis'), 'placeholder.basis')]
    : basisSentences(context, activity, (name) => inActivity(activity, name));
}

/** Of which data the next ground is: of those that differ from the rest, or of some where no ground is general. */
function whatFollowsIsOf(
  context: StatementContext,
  activity: Activity,
  uses: readonly DataUse[],
  hasRest: boolean,
): PhrasingContent {
  return context.say(
    hasRest ? 'basis.except' : 'basis.of',
    uses.map((use) => inActivity(activity, 'data', use.category)),
    { data: context.words.categories(uses.map((use) => use.category)) },
  );
}

/** The ground of uses that share it. What the activity says of all its data is told from there; what lacks is asked for where it is needed. */
function groundOf(context: StatementContext, activity: Activity, uses: readonly DataUse[]): PhrasingContent[] {
  const [first] = uses;
  if (first === undefined) return [];
  return basisSentences(context, effectiveTerms(activity, first), (name) =>
    first.overrides[name] === undefined && activity[name] !== undefined
      ? inActivity(activity, name)
      : inActivity(activity, 'data', first.category, name),
  );
}

/** Uses on one ground are told together, unless it lacks something: that is open for each of them. */
function apartWhereLacking(activity: Activity, uses: readonly DataUse[]): readonly (readonly DataUse[])[] {
  const [first] = uses;
  if (first === undefined) return [];
  const { interest, law, legalBasis, withdraw } = effectiveTerms(activity, first);
  const lacks =
    (legalBasis === 'consent' && withdraw === undefined) ||
    (legalBasis === 'legitimateInterests' && interest === undefined) ||
    (namesLaw(legalBasis) && law === undefined);
  if (!lacks) return [uses];
  const byCategory = new Map<string, DataUse[]>();
  for (const use of uses) byCategory.set(use.category, [...(byCategory.get(use.category) ?? []), use]);
  return [...byCategory.values()];
}

type PlaceOfTerm = (name: keyof Terms) => string;

function basisSentences(context: StatementContext, terms: Terms, part: PlaceOfTerm): PhrasingContent[] {
  const basis = terms.legalBasis;
  if (basis === undefined) return [];
  const article = context.language.cite(articles[basis as keyof typeof articles]);
  const law = (): PhrasingContent =>
    terms.law === undefined
      ? context.missing(basis === 'publicTask' ? 'S24' : 'LB06', part('law'), 'placeholder.law')
      : lawName(context, terms.law, part('law'));
  switch (basis as keyof typeof articles) {
    case 'consent': {
      const withdraw =
        terms.withdraw === undefined
          ? context.missing('CO01', part('withdraw'), 'placeholder.withdraw')
          : context.ownPhrase(terms.withdraw, part('withdraw'));
      return [
        context.say('basis.consent', part('legalBasis'), { article }),
        context.say('basis.withdraw', [part('legalBasis'), part('withdraw')], { withdraw }),
      ];
    }
    case 'contract':
      return [context.say('basis.contract', part('legalBasis'), { article })];
    case 'precontract':
      return [context.say('basis.precontract', part('legalBasis'), { article })];
    case 'vitalInterests':
      return [context.say('basis.vitalInterests', part('legalBasis'), { article })];
    case 'legalObligation':
      return [context.say('basis.legalObligation', [part('legalBasis'), part('law')], { law: law(), article })];
    case 'publicTask':
      return [context.say('basis.publicTask', [part('legalBasis'), part('law')], { law: law(), article })];
    case 'legitimateInterests':
      return [interestSentence(context, terms, part, article)];
  }
}

function interestSentence(
  context: StatementContext,
  terms: Terms,
  part: PlaceOfTerm,
  article: string,
): PhrasingContent {
  const from = [part('legalBasis'), part('interest'), part('interestOf')];
  const interest =
    terms.interest === undefined
      ? context.missing('LB02', part('interest'), 'placeholder.interest')
      : context.ownPhrase(terms.interest, part('interest'));
  const whose = terms.interestOf ?? 'controller';
  if (whose === 'controller') return context.say('basis.legitimateInterests', from, { interest, article });
  if (whose === 'thirdParty') return context.say('basis.legitimateInterestsOfThirdParty', from, { interest, article });
  return context.say('basis.legitimateInterestsOf', from, {
    whose: context.ownPhrase(whose, part('interestOf')),
    interest,
    article,
  });
}

/** Special categories with their condition, criminal data and national numbers with their law (Art. 9, 10, 87). */
function describeSpecial(context: StatementContext, activity: Activity): PhrasingContent[] {
  const { terms } = context.register;
  const of = (is: (id: string, own: typeof terms) => boolean): readonly DataUse[] =>
    activity.data.filter((use) => is(use.category, terms));
  return [
    ...of(isSpecialCategory).map((use) => {
      const at = inActivity(activity, 'data', use.category, 'art9Condition');
      const condition = effectiveTerms(activity, use).art9Condition;
      const data = context.words.categories([use.category]);
      return context.say('activity.special', [at, inActivity(activity, 'art9Condition')], {
        data,
        condition:
          condition === undefined
            ? context.missing('SP01', at, 'placeholder.art9')
            : context.words.art9Condition(condition),
        article: context.language.cite(condition === undefined ? '9(2)' : `9(2)(${condition.slice(1)})`),
      });
    }),
    ...(
      [
        [isCriminalCategory, 'SP04'],
        [isNationalIdCategory, 'SP05'],
      ] as const
    ).flatMap(([is, finding]) =>
      of(is).map((use) => {
        const at = inActivity(activity, 'data', use.category, 'specialLaw');
        const law = effectiveTerms(activity, use).specialLaw;
        return context.say('activity.specialLaw', [at, inActivity(activity, 'specialLaw')], {
          data: context.words.categories([use.category]),
          law: law === undefined ? context.missing(finding, at, 'placeholder.law') : lawName(context, law, at),
        });
      }),
    ),
  ];
}
