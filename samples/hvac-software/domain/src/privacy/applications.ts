import { activity } from '@verklaar/annotations';

import { errorTracker } from './recipients.js';
import { installationId, operatingSystem } from './terms.js';

/** Who may come in, on the web and in the app. */
export const signIn = activity({
  id: 'sign-in',
  name: { nl: 'Aanmelden', en: 'Signing in', fr: 'Connexion', de: 'Anmelden' },
  purpose: 'accountManagement',
  description: {
    nl: 'Met deze gegevens weten onze applicaties wie u bent en wat u mag zien. Het installatienummer helpt ons bij een vraag over de app.',
    en: 'These tell our applications who you are and what you may see. The installation number helps us with a question about the app.',
    fr: 'Nos applications savent ainsi qui vous êtes et ce que vous pouvez voir. Le numéro d’installation nous aide à répondre à une question sur l’application.',
    de: 'So wissen unsere Anwendungen, wer Sie sind und was Sie sehen dürfen. Die Installationsnummer hilft uns bei Fragen zur App.',
  },
  dataSubjects: ['user', 'endCustomer'],
  channels: ['website', 'app'],
  source: {
    from: {
      nl: 'de beheerder van het bedrijfsaccount',
      en: 'the administrator of the company account',
      fr: 'l’administrateur du compte d’entreprise',
      de: 'dem Administrator des Firmenkontos',
    },
    publiclyAvailable: false,
  },
  legalBasis: 'legitimateInterests',
  interest: {
    nl: 'alleen wie daar recht op heeft in de applicaties laten',
    en: 'letting only those into the applications who have a right to it',
    fr: 'ne laisser entrer dans les applications que ceux qui y ont droit',
    de: 'nur Berechtigte in die Anwendungen zu lassen',
  },
  balancingAssessment: 'LIA-2026-01',
  retention: 'while account + P1M',
  provision: {
    requirement: 'none',
    consequence: {
      nl: 'Zonder deze gegevens gebruikt u de applicaties niet.',
      en: 'Without these details you cannot use the applications.',
      fr: 'Sans ces données, vous ne pouvez pas utiliser les applications.',
      de: 'Ohne diese Daten können Sie die Anwendungen nicht nutzen.',
    },
  },
  measures: ['passwordHash'],
  recipients: ['hosting'],
});

export const productNews = activity({
  id: 'product-news',
  name: {
    nl: 'Nieuws over de applicaties',
    en: 'News about the applications',
    fr: 'Nouvelles des applications',
    de: 'Neues zu den Anwendungen',
  },
  purpose: 'directMarketing',
  description: {
    nl: 'Gebruikt u onze applicaties? Dan mailen wij u over nieuwe functies, wijzigingen en ander nieuws.',
    en: 'Do you use our applications? Then we mail you about new features, changes and other news.',
    fr: 'Vous utilisez nos applications ? Nous vous informons par e-mail des nouvelles fonctions, des changements et d’autres nouveautés.',
    de: 'Nutzen Sie unsere Anwendungen? Dann schreiben wir Ihnen über neue Funktionen, Änderungen und andere Neuigkeiten.',
  },
  dataSubjects: ['user'],
  data: ['contact.email'],
  channels: ['website', 'app'],
  source: {
    from: {
      nl: 'de beheerder van het bedrijfsaccount',
      en: 'the administrator of the company account',
      fr: 'l’administrateur du compte d’entreprise',
      de: 'dem Administrator des Firmenkontos',
    },
    publiclyAvailable: false,
  },
  legalBasis: 'legitimateInterests',
  interest: {
    nl: 'gebruikers laten weten wat hun software kan',
    en: 'letting users know what their software can do',
    fr: 'faire savoir aux utilisateurs ce que permet leur logiciel',
    de: 'Nutzern zu zeigen, was ihre Software kann',
  },
  balancingAssessment: 'LIA-2026-02',
  marketing: {
    channels: ['email'],
    audience: 'customers',
    optOut: {
      nl: 'met de afmeldlink onderaan elk bericht',
      en: 'with the link at the bottom of each message',
      fr: 'avec le lien au bas de chaque message',
      de: 'mit dem Link am Ende jeder Nachricht',
    },
  },
  retention: 'min(while account + P1M, until objection)',
  provision: {
    requirement: 'none',
    consequence: {
      nl: 'Zonder e-mailadres krijgt u dit nieuws niet.',
      en: 'Without an e-mail address you do not get this news.',
      fr: 'Sans adresse e-mail, vous ne recevez pas ces nouvelles.',
      de: 'Ohne E-Mail-Adresse erhalten Sie diese Neuigkeiten nicht.',
    },
  },
  recipients: ['hosting'],
});

export const accessLog = activity({
  id: 'access-log',
  name: {
    nl: 'Logboek van het gebruik',
    en: 'Log of use',
    fr: 'Journal d’utilisation',
    de: 'Nutzungsprotokoll',
  },
  purpose: ['security', 'productImprovement'],
  description: {
    nl: 'Wij houden bij welke gegevens iemand bekijkt en welke functies iemand gebruikt. Dat vraagt onze beveiliging, en het helpt ons de applicaties te verbeteren.',
    en: 'We record which data someone views and which functions someone uses. Our security asks for it, and it helps us improve the applications.',
    fr: 'Nous notons quelles données une personne consulte et quelles fonctions elle utilise. Notre sécurité l’exige, et cela nous aide à améliorer les applications.',
    de: 'Wir halten fest, welche Daten jemand ansieht und welche Funktionen jemand nutzt. Unsere Sicherheit verlangt das, und es hilft uns, die Anwendungen zu verbessern.',
  },
  dataSubjects: ['user', 'endCustomer'],
  source: 'observed',
  legalBasis: 'legitimateInterests',
  interest: {
    nl: 'misbruik kunnen nagaan en veelgebruikte functies sneller maken',
    en: 'tracing misuse and making much-used functions faster',
    fr: 'retrouver les abus et accélérer les fonctions très utilisées',
    de: 'Missbrauch aufzuklären und viel genutzte Funktionen zu beschleunigen',
  },
  balancingAssessment: 'LIA-2026-03',
  retention: 'P1Y',
  recipients: ['hosting'],
});

export const errorTracking = activity({
  id: 'error-tracking',
  name: {
    nl: 'Fouten opsporen',
    en: 'Tracing errors',
    fr: 'Recherche d’erreurs',
    de: 'Fehlersuche',
  },
  purpose: ['errorTracking', 'security'],
  description: {
    nl: 'Gaat er iets mis? Dan leggen wij vast wat nodig is om de fout snel te vinden, misbruik te stoppen en u te bereiken.',
    en: 'Does something go wrong? Then we record what we need to find the error fast, to stop misuse and to reach you.',
    fr: 'Quelque chose échoue ? Nous enregistrons ce qu’il faut pour trouver vite l’erreur, arrêter un abus et vous joindre.',
    de: 'Geht etwas schief? Dann halten wir fest, was wir brauchen, um den Fehler zu finden, Missbrauch zu stoppen und Sie zu erreichen.',
  },
  dataSubjects: ['user', 'endCustomer'],
  data: ['account.username', 'device.userAgent', 'usage.logs', operatingSystem, installationId],
  source: 'observed',
  legalBasis: 'legitimateInterests',
  interest: {
    nl: 'fouten en misbruik snel vinden en verhelpen',
    en: 'finding and mending errors and misuse fast',
    fr: 'trouver et corriger vite les erreurs et les abus',
    de: 'Fehler und Missbrauch schnell zu finden und zu beheben',
  },
  balancingAssessment: 'LIA-2026-04',
  retention: 'P90D',
  recipients: [errorTracker],
});
