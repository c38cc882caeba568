import { activity } from '@verklaar/annotations';

import { hosting, security } from './recipients.js';

export const platformOperation = activity({
  id: 'platform-operation',
  name: {
    nl: 'Werking van onze platformen',
    fr: 'Fonctionnement de nos plateformes',
    en: 'Running our platforms',
  },
  purpose: 'errorTracking',
  description: {
    'nl-BE': 'We leggen elke aanvraag vast om fouten te vinden, te testen en de platformen draaiend te houden.',
    fr: 'Nous enregistrons chaque requête pour trouver les erreurs, tester et faire fonctionner les plateformes.',
    en: 'We record each request to find errors, to test, and to keep the platforms running.',
  },
  dataSubjects: ['visitor', 'member'],
  channels: ['website', 'app'],
  source: 'observed',
  legalBasis: 'legitimateInterests',
  interest: {
    nl: 'werkende en veilige platformen',
    fr: 'des plateformes sûres qui fonctionnent',
    en: 'platforms that work and are safe',
  },
  balancingAssessment: 'LIA-2026-03',
  retention: 'P90D',
  recipients: [hosting, security],
});

export const usageAnalysis = activity({
  id: 'usage-analysis',
  name: { nl: 'Analyse van het gebruik', fr: 'Analyse de l’utilisation', en: 'Analysis of use' },
  purpose: 'productImprovement',
  description: {
    'nl-BE':
      'Als je akkoord gaat, bekijken we hoe je onze platformen gebruikt: wat je opent, aanklikt en zoekt. Zo onderzoeken en verbeteren we ze.',
    fr: 'Avec votre accord, nous regardons comment vous utilisez nos plateformes : ce que vous ouvrez, cliquez et cherchez. Nous les étudions et améliorons ainsi.',
    en: 'If you agree, we look at how you use our platforms: what you open, click and search. That is how we study and improve them.',
  },
  dataSubjects: ['visitor', 'member'],
  channels: ['website', 'app'],
  source: 'observed',
  legalBasis: 'consent',
  withdraw: {
    nl: 'via ‘Privacy’ onderaan elke pagina',
    fr: 'via « Vie privée » au bas de chaque page',
    en: 'through ‘Privacy’ at the bottom of each page',
  },
  consentRecord: {
    nl: 'cookie consent op het toestel; kopie in tabel usage_events',
    fr: 'cookie consent sur l’appareil ; copie dans la table usage_events',
    en: 'cookie consent on the device; copy in table usage_events',
  },
  retention: 'P13M early:withdrawal',
  recipients: [hosting],
});
