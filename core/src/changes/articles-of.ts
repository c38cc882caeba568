/** Terms that may stand on an activity and on its data. */
const terms = {
  retention: ['13(2)(a)', '30(1)(f)'],
  legalBasis: ['13(1)(c)', '6(1)'],
  law: ['6(3)'],
  interest: ['13(1)(d)'],
  interestOf: ['13(1)(d)'],
  withdraw: ['13(2)(c)', '7(3)'],
  source: ['14(2)(f)'],
  provision: ['13(2)(e)'],
  art9Condition: ['9(2)'],
  specialLaw: ['9(2)', '10'],
} as const;

/**
 * Articles by place: steps of a pointer, `*` for any one, the longest that fits counts. A place that stands nowhere here is a
 * change without an article, never no change.
 */
const articlesByPlace: Readonly<Record<string, readonly string[]>> = {
  organisations: ['13(1)(a)', '30(1)(a)'],
  'organisations/*/dpo': ['13(1)(b)', '30(1)(a)'],
  'organisations/*/representative': ['13(1)(a)', '27'],
  'organisations/*/authority': ['13(2)(d)'],
  activities: ['13(3)', '30(1)(b)'],
  ...Object.fromEntries(
    Object.entries(terms).flatMap(([term, articles]) => [
      [`activities/*/${term}`, articles],
      [`activities/*/data/*/overrides/${term}`, articles],
    ]),
  ),
  'activities/*/purposes': ['13(3)', '6(4)', '30(1)(b)'],
  'activities/*/role': ['4(7)', '28'],
  'activities/*/controllers': ['13(1)(a)', '26'],
  'activities/*/onBehalfOf': ['30(2)(a)'],
  'activities/*/processingCategories': ['30(2)(b)'],
  'activities/*/dataSubjects': ['30(1)(c)'],
  'activities/*/data': ['14(1)(d)', '30(1)(c)'],
  'activities/*/recipients': ['13(1)(e)', '30(1)(d)'],
  'activities/*/automatedDecision': ['13(2)(f)', '22'],
  'activities/*/profiling': ['13(2)(f)'],
  'activities/*/marketing': ['21(2)'],
  'activities/*/parentalConsent': ['8'],
  'activities/*/measures': ['30(1)(g)', '32'],
  'activities/*/consentRecord': ['7(1)'],
  'activities/*/balancingAssessment': ['6(1)(f)'],
  'activities/*/dpia': ['35'],
  'activities/*/noticeExemption': ['13(4)', '14(5)'],
  recipients: ['13(1)(e)', '30(1)(d)'],
  'recipients/*/role': ['28', '26'],
  'recipients/*/agreement': ['28(3)'],
  'recipients/*/arrangement': ['26(2)'],
  'recipients/*/transfers': ['13(1)(f)', '30(1)(e)'],
  rights: ['12(2)', '13(2)(b)'],
  'assertions/transfers': ['13(1)(f)'],
  'assertions/automatedDecisions': ['13(2)(f)'],
  'assertions/specialCategories': ['9'],
  'assertions/children': ['8'],
  security: ['32', '30(1)(g)'],
  statements: ['12(1)'],
};

const table = Object.entries(articlesByPlace)
  .map(([place, articles]) => ({ steps: place.split('/'), articles }))
  .sort((first, second) => second.steps.length - first.steps.length);

/** Articles of the GDPR that a place in the register answers to, the most telling first. */
export function articlesOf(steps: readonly string[]): readonly string[] {
  const found = table.find((entry) => entry.steps.every((step, index) => step === '*' || step === steps[index]));
  return found?.articles ?? [];
}
