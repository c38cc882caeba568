import { textPattern, wholeWords } from './text-lint/text-pattern.js';

const countries = {
  nl: 'belgië|nederland|frankrijk|duitsland|luxemburg',
  en: 'belgium|the netherlands|france|germany|luxembourg',
  fr: "(?:de la )?belgique|(?:des )?pays-bas|(?:de la )?france|(?:de l'|d')?allemagne|(?:du )?luxembourg",
  de: 'belgiens?|der niederlande|frankreichs?|deutschlands?|luxemburgs?',
};

/** What own texts are searched for, by the check that reports it; each text in the words of its own language. */
export const textPatterns = {
  /** TX01 */
  anonymous: textPattern({
    nl: ['(?:ge)?anoniem(?:e)?', 'geanonimiseerd(?:e)?'],
    en: ['anonymous(?:ly)?', 'anonymi[sz]ed'],
    fr: ['anonymes?', 'anonymement', 'anonymisée?s?'],
    de: ['anonym(?:e[nmrs]?)?', 'anonymisiert(?:e[nmrs]?)?'],
  }),
  /** TX02 */
  vague: textPattern({
    nl: [
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
      '(?:andere|overige|verdere) (?:doeleinden|doelen)',
    ],
    en: [
      '(?:we|it|they|data|information) (?:may|might) (?:be |also )?[a-z]+',
      'may be',
      'possibly',
      'among other things',
      'and so on',
      'etc',
      '(?:if|where|as) (?:necessary|needed|required|appropriate)',
      '(?:other|further|additional) purposes',
    ],
    fr: [
      '(?:nous|ils|elles|données|informations) (?:pouvons|peuvent) (?:[^\\s.]+ ){0,3}?(?:être|utiliser|traiter|partager|communiquer|transmettre)',
      'éventuellement',
      'notamment',
      'entre autres',
      'etc',
      'et ainsi de suite',
      'si nécessaire',
      'au besoin',
      'le cas échéant',
      '(?:autres|diverses) (?:finalités|fins)',
    ],
    de: [
      '(?:können|kann) (?:[^\\s.]+ ){0,8}?(?:werden|verwenden|nutzen|verarbeiten|weitergeben|teilen|übermitteln)',
      'möglicherweise',
      'eventuell',
      'gegebenenfalls',
      'ggf',
      'unter anderem',
      'u\\. ?a',
      'usw',
      'und so weiter',
      'etc',
      'bei bedarf',
      '(?:soweit|sofern|falls|wenn) (?:erforderlich|nötig|notwendig)',
      '(?:andere|sonstige|weitere)n? zwecken?',
    ],
  }),
  /** TX03 */
  absolute: textPattern({
    nl: [
      '(?:100 ?%|honderd procent|volledig|absoluut|volkomen|altijd) (?:veilig|beveiligd|betrouwbaar)',
      'waterdicht(?:e)?',
      '(?:avg|gdpr)[- ](?:proof|conform|compliant|bestendig)',
      'voldoen? (?:volledig |geheel )?aan de (?:avg|gdpr|privacywet(?:geving)?)',
      'garanderen? (?:wij |we )?(?:de |uw |je )?(?:veiligheid|beveiliging|bescherming)',
    ],
    en: [
      '(?:100 ?%|completely|fully|absolutely|totally) (?:secure|safe|protected)',
      'gdpr[- ](?:proof|compliant|ready)',
      '(?:compl(?:y|ies|iant)) with the gdpr',
      'guarantees? (?:the |your )?(?:security|safety|protection)',
    ],
    fr: [
      '(?:100 ?%|totalement|entièrement|absolument|parfaitement) (?:sûre?s?|sécurisée?s?|protégée?s?)',
      'infaillibles?',
      'conformes? au (?:rgpd|gdpr)',
      'respect(?:e|ons) (?:pleinement |entièrement )?le rgpd',
      'garantiss?(?:ons|ent|t) (?:la |votre |ta )?(?:sécurité|protection)',
    ],
    de: [
      '(?:100 ?%|hundertprozentig|vollständig|absolut|völlig) (?:sicher|geschützt)',
      '(?:dsgvo|gdpr)[- ]?(?:konform|sicher|compliant)(?:e[nmrs]?)?',
      '(?:erfüll(?:en|t)|entspr(?:echen|icht)) der dsgvo',
      'garantier(?:en|t) (?:wir )?(?:die |den |ihre |deine )?(?:sicherheit|schutz)',
    ],
  }),
  /** TX04 */
  unilateral: textPattern({
    nl: [
      'eenzijdig',
      '(?:te allen tijde|op elk moment|altijd|op ieder moment) (?:[^\\s.]+ ){0,3}?(?:wijzigen|aanpassen|veranderen)',
      'zonder (?:voorafgaande )?(?:kennisgeving|melding|bericht)',
    ],
    en: ['unilaterally', 'without (?:prior )?notice', '(?:change|amend|modify) (?:[^\\s.]+ ){0,4}?at any time'],
    fr: [
      'unilatéralement',
      'sans (?:préavis|avertissement|notification)(?: préalable)?',
      '(?:modifier|changer|adapter) (?:[^\\s.]+ ){0,4}?à tout moment',
    ],
    de: [
      'einseitig',
      'ohne (?:vorherige )?(?:ankündigung|benachrichtigung|mitteilung)',
      'jederzeit (?:[^\\s.]+ ){0,4}?(?:ändern|anpassen)',
    ],
  }),
  /** RT02 */
  noPeriod: textPattern({
    nl: [
      'niet langer dan (?:strikt )?(?:noodzakelijk|nodig)',
      'zo ?lang (?:als )?(?:dit |dat |het )?(?:strikt )?(?:noodzakelijk|nodig)',
      '(?:ons|het) bewaar(?:termijn(?:en)?)?beleid',
    ],
    en: [
      '(?:no|not) longer than (?:is )?(?:strictly )?necessary',
      'as long as (?:is |it is )?(?:strictly )?(?:necessary|needed|required)',
      '(?:our|the) (?:data )?retention policy',
    ],
    fr: [
      '(?:aussi longtemps que|tant que|que le temps) (?:cela est |strictement )?nécessaire',
      'pas plus longtemps que (?:strictement )?nécessaire',
      '(?:notre|la) politique de conservation',
    ],
    de: [
      '(?:nicht länger als|so ?lange,? wie|so ?lange) (?:dies |es )?(?:unbedingt )?(?:erforderlich|nötig|notwendig)',
      '(?:unser|das|unserem|dem) (?:aufbewahrungs|lösch)konzept',
    ],
  }),
  /** TR03 */
  invalidShield: textPattern({ any: ['privacy[- ]?shield', 'safe[- ]?harbou?r'] }),
  /** TR05 */
  notEea: textPattern({
    nl: [`buiten (?:${countries.nl})`, 'buiten europa'],
    en: [`outside (?:of )?(?:${countries.en})`, 'outside (?:of )?europe'],
    fr: [`(?:hors|en dehors) (?:de )?(?:${countries.fr})`, "(?:hors|en dehors) (?:de |d')(?:l')?europe"],
    de: [`außerhalb (?:von )?(?:${countries.de})`, 'außerhalb (?:von )?europas?'],
  }),
  /** EP03 */
  outdated: textPattern({
    any: [
      '(?:art(?:\\.|ikel|icle)? ?)?129 (?:van de )?(?:wec|wet (?:betreffende de )?elektronische communicatie)',
      'wbp',
      'wet bescherming persoonsgegevens',
      'privacycommissie',
      'commissie voor de bescherming van de persoonlijke levenssfeer',
      'commission de la protection de la vie privée',
      'college bescherming persoonsgegevens',
      'cbp',
      'bel-me-niet(?:[- ]register)?',
      'article 29 working party',
      'wp ?29',
      'artikel 29-(?:werk)?groep',
      "groupe (?:de travail )?(?:de l')?article 29",
      'artikel-29-(?:daten)?schutzgruppe',
      '(?:richtlijn|directive|richtlinie) 95/46(?:/eg|/ec|/ce)?',
    ],
  }),
  /** OR05: a complaint to the authority made to depend on one to us. */
  conditionalComplaint: textPattern({
    nl: ['eerst', 'alvorens', 'voordat', 'pas (?:na|nadat)'],
    en: ['first', 'before (?:you )?(?:contact|complain|turn|lodg)[a-z]*', 'only after'],
    fr: ["d'abord", 'préalablement', "avant (?:de|d')", 'seulement après'],
    de: ['zuerst', 'zunächst', 'bevor', 'erst (?:nach|nachdem|wenn)'],
  }),
  /** CO02: ways to withdraw that cost more than giving. */
  offline: textPattern({
    nl: ['(?:per|met de) (?:brief|post)', 'aangetekend(?:e brief)?', 'schriftelijk', 'telefonisch'],
    en: ['by (?:letter|post|registered mail|telephone)', 'in writing'],
    fr: ['par (?:lettre|courrier(?! électronique)|téléphone|écrit)', 'recommandée?'],
    de: ['per (?:brief|post|einschreiben)', 'schriftlich', 'telefonisch'],
  }),
  /** CO02: ways as easy as giving. */
  online: textPattern({
    any: ['e-?mail', 'website', 'app', 'online', 'cookie[a-z-]*'],
    nl: ['link', 'knop', 'account', 'instellingen', 'formulier', 'vinkje', 'schakelaar'],
    en: ['link', 'button', 'account', 'settings', 'form'],
    fr: ['liens?', 'bouton', 'compte', 'paramètres', 'réglages', 'formulaire', 'en ligne', 'courriel', 'site'],
    de: ['link', 'schaltfläche', 'knopf', 'button', 'konto', 'einstellungen', 'formular', 'schalter', 'webseite'],
  }),
} as const;

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
  'intérêt commercial',
  'intérêts commerciaux',
  'intérêt légitime',
  'notre intérêt légitime',
  'notre marketing',
  'notre activité',
  'notre gestion',
  'sécurité',
  'berechtigtes interesse',
  'unser berechtigtes interesse',
  'kommerzielles interesse',
  'unser marketing',
  'unser geschäft',
  'unsere geschäftstätigkeit',
  'sicherheit',
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
  /(?<!\p{L})art(?:\.|ikel|icle)?\s*(\d+)(?:[.,]?\s?(?:lid\s?)?\(?\d+\)?)?[^.;]{0,25}?(?:AVG|GDPR|RGPD|DSGVO)(?!\p{L})/giu;
const groundWord = wholeWords([
  'grondslag',
  'rechtsgrond',
  'op grond van',
  'op basis van',
  'legal basis',
  'on the basis of',
  'base (?:juridique|légale)',
  'sur la base de',
  'rechtsgrundlage',
  'auf (?:der )?grundlage',
]);

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
