/** Sentences that follow from a fact without telling it, each with the reason. All other sentences must point to it. */
export interface Derivation {
  readonly because: string;
  /** What changed: a pattern of a pointer by id, whose groups stand for the same in `then`. */
  readonly when: RegExp;
  /** What may change with it, as the beginning of a pointer with `$1` for the activity. */
  readonly then: readonly string[];
  readonly keys: readonly string[];
}

export const derivations: readonly Derivation[] = [
  {
    because: 'each legal basis asks for facts of its own, which are missing until someone declares them',
    when: /^\/activities\/([^/]+)(?:\/data\/[^/]+)?(?:\/legalBasis)?$/u,
    then: ['/activities/$1/'],
    keys: ['missing CO01', 'missing LB02', 'missing LB06', 'missing S24'],
  },
  {
    because: 'the balancing is told only when it was made for every legitimate interest',
    when: /^\/activities\/[^/]+(?:\/legalBasis)?$/u,
    then: ['/activities/'],
    keys: ['objection.balancing'],
  },
  {
    because: 'a long list of data is told by groups, a short one in a line',
    when: /^\/activities\/([^/]+)\/data(?:\/[^/]+)?$/u,
    then: ['/activities/$1/data/'],
    keys: ['activity.data', 'activity.dataGrouped', 'activity.group'],
  },
  {
    because: 'the purpose is named where no description tells it',
    when: /^\/activities\/([^/]+)\/description$/u,
    then: ['/activities/$1/purposes'],
    keys: ['activity.purpose'],
  },
  {
    because: 'the kind of a recipient stands where no purpose is declared',
    when: /^\/recipients\/([^/]+)\/purpose$/u,
    then: ['/recipients/$1/kind'],
    keys: ['recipients.for'],
  },
  {
    because: 'the period of an activity is told while it has data without a period of their own',
    when: /^\/activities\/([^/]+)\/data(?:\/[^/]+)*$/u,
    then: ['/activities/$1/retention'],
    keys: ['retention.answer', 'retention.further', 'missing RT01', 'missing RT02'],
  },
  {
    because: 'what follows from not giving data is asked only of data that people give themselves',
    when: /^\/activities\/([^/]+)\/(?:data(?:\/[^/]+)*|source)$/u,
    then: ['/activities/$1/provision'],
    keys: ['missing S33'],
  },
  {
    because: 'a recipient of most activities is told once, with the activities that it does not serve',
    when: /^\/activities\/[^/]+(?:\/recipients.*)?$/u,
    then: ['/activities/', '/recipients/'],
    keys: ['recipients.all', 'recipients.allBut', 'activity.recipients'],
  },
  {
    because: 'what is not strictly necessary needs consent',
    when: /^\/terminalAccess\/([^/]+)\/necessity$/u,
    then: ['/terminalAccess/$1/consent'],
    keys: ['missing EP01'],
  },
  {
    because:
      'what happens to data of children and to sensitive data that arrive is told in one sentence where it is the same',
    when: /^\/assertions\/(?:children|specialCategories)(?:\/onArrival)?$/u,
    then: ['/assertions/children', '/assertions/specialCategories'],
    keys: ['children.bothErased', 'children.erased', 'special.erased'],
  },
];
