import { activity } from '@verklaar/annotations';

import { advertisingNetwork, helpdeskSystem } from './recipients.js';

const cookieSettings = {
  nl: 'via ‘Cookies’ onderaan elke pagina',
  en: 'through ‘Cookies’ at the bottom of each page',
  fr: 'via « Cookies » au bas de chaque page',
  de: 'über „Cookies“ am Ende jeder Seite',
};

export const websiteStatistics = activity({
  id: 'website-statistics',
  name: {
    nl: 'Bezoekcijfers',
    en: 'Visitor statistics',
    fr: 'Statistiques de visite',
    de: 'Besuchsstatistik',
  },
  purpose: 'analytics',
  description: {
    nl: 'Wij tellen welke pagina’s bezoekers bekijken en langs welke weg zij kwamen. Zo verbeteren wij onze website.',
    en: 'We count which pages visitors view and by which route they came. That is how we improve our website.',
    fr: 'Nous comptons les pages consultées et le chemin qui y a mené. Nous améliorons ainsi notre site.',
    de: 'Wir zählen, welche Seiten Besucher ansehen und auf welchem Weg sie kamen. So verbessern wir unsere Website.',
  },
  dataSubjects: ['visitor'],
  channels: ['website'],
  source: 'observed',
  legalBasis: 'consent',
  withdraw: cookieSettings,
  consentRecord: {
    nl: 'cookie consent, met de datum van de keuze',
    en: 'cookie consent, with the date of the choice',
    fr: 'cookie consent, avec la date du choix',
    de: 'Cookie consent, mit dem Datum der Wahl',
  },
  retention: 'P6M',
  recipients: ['hosting'],
});

export const advertising = activity({
  id: 'advertising',
  name: { nl: 'Advertenties', en: 'Advertisements', fr: 'Publicités', de: 'Werbung' },
  purpose: 'advertising',
  description: {
    nl: 'Op sites van anderen tonen wij advertenties aan wie hier was. Wij meten ook of die werken.',
    en: 'On sites of others we show advertisements to those who visited us. We also measure whether they work.',
    fr: 'Sur d’autres sites, nous montrons des publicités à nos visiteurs. Nous mesurons aussi leur effet.',
    de: 'Auf fremden Websites zeigen wir unseren Besuchern Werbung. Wir messen auch, ob sie wirkt.',
  },
  dataSubjects: ['visitor'],
  channels: ['website'],
  data: ['device.cookieId', 'usage.pages'],
  source: 'observed',
  legalBasis: 'consent',
  withdraw: cookieSettings,
  consentRecord: {
    nl: 'cookie consent, met de datum van de keuze',
    en: 'cookie consent, with the date of the choice',
    fr: 'cookie consent, avec la date du choix',
    de: 'Cookie consent, mit dem Datum der Wahl',
  },
  profiling: {
    nl: 'uit bezochte pagina’s leidt het advertentienetwerk af welke advertentie past',
    en: 'from pages visited the advertising network infers which advertisement fits',
    fr: 'le réseau publicitaire déduit des pages visitées quelle publicité convient',
    de: 'aus besuchten Seiten leitet das Werbenetzwerk ab, welche Werbung passt',
  },
  marketing: { channels: [], audience: 'everyone', optOut: cookieSettings },
  dpia: {
    required: false,
    reason: {
      nl: 'geen grootschalige of gevoelige gegevens; alleen bezoekers die ja zeiden',
      en: 'no data on a large scale and none that are sensitive; only visitors who said yes',
      fr: 'pas de données à grande échelle ni sensibles ; seulement les visiteurs qui ont dit oui',
      de: 'keine Daten in großem Umfang und keine sensiblen; nur Besucher, die Ja sagten',
    },
  },
  retention: 'P90D',
  recipients: [advertisingNetwork],
});

export const requests = activity({
  id: 'requests',
  name: {
    nl: 'Vragen, opmerkingen en bestellingen',
    en: 'Questions, remarks and orders',
    fr: 'Questions, remarques et commandes',
    de: 'Fragen, Hinweise und Bestellungen',
  },
  purpose: 'requestHandling',
  description: {
    nl: 'Stelt u een vraag, geeft u een opmerking of bestelt u iets? Dan noteren wij uw gegevens om die te behandelen en op te volgen.',
    en: 'Do you ask, remark or order something? Then we record your details to handle it and follow it up.',
    fr: 'Vous posez une question, faites une remarque ou commandez ? Nous notons vos données pour traiter et suivre votre demande.',
    de: 'Fragen Sie etwas, weisen Sie uns auf etwas hin oder bestellen Sie? Dann notieren wir Ihre Daten, um es zu bearbeiten.',
  },
  dataSubjects: ['correspondent'],
  channels: ['website', 'telephone', 'inPerson'],
  source: 'dataSubject',
  legalBasis: 'legitimateInterests',
  interest: {
    nl: 'vragen en bestellingen goed afhandelen',
    en: 'handling questions and orders properly',
    fr: 'bien traiter les questions et les commandes',
    de: 'Fragen und Bestellungen gut zu bearbeiten',
  },
  balancingAssessment: 'LIA-2026-05',
  retention: 'P1Y after request.closed',
  provision: {
    requirement: 'none',
    consequence: {
      nl: 'Zonder e-mailadres antwoorden wij u niet.',
      en: 'Without an e-mail address we cannot answer you.',
      fr: 'Sans adresse e-mail, nous ne pouvons pas vous répondre.',
      de: 'Ohne E-Mail-Adresse können wir Ihnen nicht antworten.',
    },
  },
  recipients: ['hosting'],
});

export const helpdesk = activity({
  id: 'helpdesk',
  name: { nl: 'Helpdesk', en: 'Helpdesk', fr: 'Assistance', de: 'Helpdesk' },
  purpose: 'customerCare',
  description: {
    nl: 'Vragen aan de onlinehelpdesk of de supportmailbox komen in ons helpdesksysteem. Met een helpdeskaccount volgt u ze zelf.',
    en: 'Questions to the online helpdesk or the support mailbox go into our helpdesk system. With a helpdesk account you follow them yourself.',
    fr: 'Les questions à l’assistance en ligne ou par e-mail entrent dans notre système d’assistance. Avec un compte, vous les suivez vous-même.',
    de: 'Fragen an den Online-Helpdesk oder das Support-Postfach kommen in unser Helpdesk-System. Mit einem Konto verfolgen Sie sie selbst.',
  },
  dataSubjects: ['user', 'endCustomer', 'correspondent'],
  channels: ['website', 'email'],
  source: 'dataSubject',
  legalBasis: 'legitimateInterests',
  interest: {
    nl: 'gebruikers verder helpen en eerdere vragen terugvinden',
    en: 'helping users on and finding earlier questions',
    fr: 'aider les utilisateurs et retrouver leurs questions',
    de: 'Nutzern zu helfen und frühere Fragen wiederzufinden',
  },
  balancingAssessment: 'LIA-2026-06',
  retention: 'P2Y after request.closed',
  provision: {
    requirement: 'none',
    consequence: {
      nl: 'Zonder e-mailadres krijgt u geen antwoord.',
      en: 'Without an e-mail address you get no answer.',
      fr: 'Sans adresse e-mail, vous ne recevez pas de réponse.',
      de: 'Ohne E-Mail-Adresse erhalten Sie keine Antwort.',
    },
  },
  recipients: [helpdeskSystem],
});
