/**
 * Whole words or phrases, alternatives of a regular expression, in Dutch and English. A text is searched for both: the
 * language of a text is what its author says it is, and a misplaced word is wrong in either.
 */
function phrases(...alternatives: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives.join('|')})(?![\\p{L}\\p{N}])`, 'iu');
}

const countries = 'belgië|nederland|frankrijk|duitsland|luxemburg|belgium|the netherlands|france|germany|luxembourg';

/** What own texts are searched for, by the check that reports it. */
export const textPatterns = {
  /** TX01 */
  anonymous: phrases('(?:ge)?anoniem(?:e)?', 'geanonimiseerd(?:e)?', 'anonymous(?:ly)?', 'anonymi[sz]ed'),
  /** TX02 */
  vague: phrases(
    '(?:kunnen|kan) (?:[^\\s.]+ ){0,8}?(?:worden|gebruiken|verwerken|delen|doorgeven|verstrekken)',
    'mogelijk(?:erwijs)?',
    'onder meer',
    'onder andere',
    'enz',
    'enzovoorts?',
    'etc',
    'o\\.a',
    'e\\.d',
    'indien nodig',
    'waar nodig',
    'zo nodig',
    '(?:we|it|they|data|information) (?:may|might) (?:be |also )?[a-z]+',
    'may be',
    'possibly',
    'among other things',
    'and so on',
    '(?:if|where|as) (?:necessary|needed|required|appropriate)',
    '(?:andere|overige|verdere) (?:doeleinden|doelen)',
    '(?:other|further|additional) purposes',
  ),
  /** TX03 */
  absolute: phrases(
    '(?:100 ?%|honderd procent|volledig|absoluut|volkomen|altijd) (?:veilig|beveiligd|betrouwbaar)',
    'waterdicht(?:e)?',
    '(?:100 ?%|completely|fully|absolutely|totally) (?:secure|safe|protected)',
    '(?:avg|gdpr)[- ](?:proof|conform|compliant|bestendig)',
    'voldoen? (?:volledig |geheel )?aan de (?:avg|gdpr|privacywet(?:geving)?)',
    '(?:compl(?:y|ies|iant)) with the (?:gdpr|avg)',
    'garanderen? (?:wij |we )?(?:de |uw |je )?(?:veiligheid|beveiliging|bescherming)',
    'guarantees? (?:the |your )?(?:security|safety|protection)',
  ),
  /** TX04 */
  unilateral: phrases(
    'eenzijdig',
    '(?:te allen tijde|op elk moment|altijd|op ieder moment) (?:[^\\s.]+ ){0,3}?(?:wijzigen|aanpassen|veranderen)',
    'zonder (?:voorafgaande )?(?:kennisgeving|melding|bericht)',
    'unilaterally',
    'without (?:prior )?notice',
    '(?:change|amend|modify) (?:[^\\s.]+ ){0,4}?at any time',
  ),
  /** RT02 */
  noPeriod: phrases(
    'niet langer dan (?:strikt )?(?:noodzakelijk|nodig)',
    'zo ?lang (?:als )?(?:dit |dat |het )?(?:strikt )?(?:noodzakelijk|nodig)',
    '(?:ons|het) bewaar(?:termijn(?:en)?)?beleid',
    '(?:no|not) longer than (?:is )?(?:strictly )?necessary',
    'as long as (?:is |it is )?(?:strictly )?(?:necessary|needed|required)',
    '(?:our|the) (?:data )?retention policy',
  ),
  /** TR03 */
  invalidShield: phrases('privacy[- ]?shield', 'safe[- ]?harbou?r'),
  /** TR05 */
  notEea: phrases(
    `buiten (?:${countries})`,
    `outside (?:of )?(?:${countries})`,
    'buiten europa',
    'outside (?:of )?europe',
  ),
  /** EP03 */
  outdated: phrases(
    '(?:art(?:\\.|ikel|icle)? ?)?129 (?:van de )?(?:wec|wet (?:betreffende de )?elektronische communicatie)',
    'wbp',
    'wet bescherming persoonsgegevens',
    'privacycommissie',
    'commissie voor de bescherming van de persoonlijke levenssfeer',
    'college bescherming persoonsgegevens',
    'cbp',
    'bel-me-niet(?:[- ]register)?',
    'article 29 working party',
    'wp ?29',
    'artikel 29-(?:werk)?groep',
    '(?:richtlijn|directive) 95/46(?:/eg|/ec)?',
  ),
  /** OR05: a complaint to the authority made to depend on one to us. */
  conditionalComplaint: phrases(
    '(?:eerst|alvorens|voordat|pas (?:na|nadat))',
    '(?:first|before (?:you )?(?:contact|complain|turn|lodg)[a-z]*|only after)',
  ),
  /** CO02: ways to withdraw that cost more than giving. */
  offline: phrases(
    '(?:per|met de) (?:brief|post)',
    'aangetekend(?:e brief)?',
    'schriftelijk',
    'telefonisch',
    'by (?:letter|post|registered mail|telephone)',
    'in writing',
  ),
  /** CO02: ways as easy as giving. */
  online: phrases(
    'link',
    'knop',
    'button',
    'e-?mail',
    'website',
    'app',
    'account',
    'instellingen',
    'settings',
    'online',
    'formulier',
    'form',
    'vinkje',
    'schakelaar',
    'cookie[a-z-]*',
  ),
} as const satisfies Readonly<Record<string, RegExp>>;

const bareInterests = new Set([
  'bedrijfsvoering',
  'onze bedrijfsvoering',
  'een goede bedrijfsvoering',
  'bedrijfsbelang',
  'commercieel belang',
  'marketing',
  'direct marketing',
  'onze marketing',
  'veiligheid',
  'administratie',
  'gerechtvaardigd belang',
  'ons gerechtvaardigd belang',
  'business operations',
  'our business operations',
  'our business',
  'business interests',
  'commercial interests',
  'security',
  'administration',
  'legitimate interest',
  'our legitimate interests',
]);

/** Whether a text names an interest only by a label: a single word, or a phrase that says nothing of what and for whom. */
export function isBareInterest(text: string): boolean {
  const plain = text
    .trim()
    .replace(/[.!]+$/u, '')
    .toLowerCase();
  return bareInterests.has(plain) || !/\s/u.test(plain);
}

const noBases = ['5', '7', '12', '13', '14', '21', '24', '25', '28', '30', '32', '33'];
const citation =
  /(?<!\p{L})art(?:\.|ikel|icle)?\s*(\d+)(?:[.,]?\s?(?:lid\s?)?\(?\d+\)?)?[^.;]{0,25}?(?:AVG|GDPR)(?!\p{L})/giu;
const groundWord = phrases(
  'grondslag',
  'rechtsgrond',
  'op grond van',
  'op basis van',
  'legal basis',
  'on the basis of',
);

/**
 * The article of the GDPR that a text puts forward as a ground though it is none (32 security, 7(4), 21(6), 30 ...).
 * @param tellsGround - the text stands where a ground is told; elsewhere only a sentence that speaks of a ground counts.
 */
export function citesNoBasis(text: string, tellsGround: boolean): string | undefined {
  if (!tellsGround && !groundWord.test(text)) return undefined;
  for (const [, article] of text.matchAll(citation)) {
    if (article !== undefined && noBases.includes(article)) return article;
  }
  return undefined;
}
