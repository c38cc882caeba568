import { activity } from '@verklaar/annotations';

import { gridOperator } from './recipients.js';

export const meterReading = activity({
  id: 'meter-reading',
  name: { nl: 'Uw meterstanden', en: 'Your meter readings', de: 'Ihre Zählerstände' },
  purpose: 'metering',
  description: {
    nl: 'Uw slimme meter stuurt ons één stand per maand. Die geven wij door aan de netbeheerder.',
    en: 'Your smart meter sends us one reading a month. We pass it on to the grid operator.',
    de: 'Ihr intelligenter Zähler sendet uns einen Stand im Monat. Wir geben ihn an den Netzbetreiber weiter.',
  },
  dataSubjects: ['customer', 'resident'],
  source: 'observed',
  legalBasis: 'contract',
  retention: 'P2Y',
  recipients: [gridOperator, 'hosting'],
});

export const insight = activity({
  id: 'insight',
  name: { nl: 'Inzicht in uw verbruik', en: 'Insight into your consumption', de: 'Einblick in Ihren Verbrauch' },
  purpose: 'serviceProvision',
  description: {
    nl: 'Wilt u uw verbruik volgen? Dan lezen wij elk kwartier uw meter uit. Dat laat zien hoe uw huishouden leeft.',
    en: 'Do you want to follow your consumption? Then we read your meter each quarter-hour. That shows how your household lives.',
    de: 'Möchten Sie Ihren Verbrauch verfolgen? Dann lesen wir viertelstündlich Ihren Zähler ab. Das zeigt, wie Ihr Haushalt lebt.',
  },
  dataSubjects: ['customer', 'resident'],
  source: 'observed',
  legalBasis: 'consent',
  withdraw: {
    nl: 'in uw account, met één schakelaar',
    en: 'in your account, with one switch',
    de: 'in Ihrem Konto, mit einem Schalter',
  },
  consentRecord: {
    nl: 'tabel meters: moment van toestemming en versie van de tekst',
    en: 'table meters: moment of consent and version of the text',
    de: 'Tabelle meters: Zeitpunkt der Einwilligung und Fassung des Textes',
  },
  retention: 'P1Y early:withdrawal',
  provision: {
    requirement: 'none',
    consequence: {
      nl: 'Zonder kwartierwaarden ziet u alleen uw maandstanden.',
      en: 'Without quarter-hours you see your monthly readings only.',
      de: 'Ohne Viertelstundenwerte sehen Sie nur Ihre Monatsstände.',
    },
  },
  recipients: ['hosting'],
});

export const statistics = activity({
  id: 'statistics',
  name: { nl: 'Cijfers over onze dienst', en: 'Figures on our service', de: 'Zahlen zu unserem Dienst' },
  purpose: 'statistics',
  description: {
    nl: 'Wij tellen betalingen bij elkaar op, voor managementinformatie, statistiek en onderzoek. De cijfers helpen ons bij strategie en beleid, en om producten en diensten te ontwikkelen.',
    en: 'We add up payments, for management information, statistics and research. The figures help us with strategy and policy, and to develop products and services.',
    de: 'Wir zählen Zahlungen zusammen, für die Unternehmensführung, Statistik und Forschung. Die Zahlen helfen bei Strategie und Planung, und um Produkte und Dienste zu entwickeln.',
  },
  dataSubjects: ['customer'],
  source: 'dataSubject',
  legalBasis: 'legitimateInterests',
  interest: {
    nl: 'onze dienst doelmatig uitvoeren en verbeteren',
    en: 'running our service efficiently and improving it',
    de: 'unseren Dienst wirtschaftlich zu erbringen und zu verbessern',
  },
  balancingAssessment: 'LIA-2026-04',
  retention: 'P2Y after contact.last then:anonymise',
  provision: {
    requirement: 'none',
    consequence: {
      nl: 'Maakt u bezwaar? Dan tellen wij u niet mee.',
      en: 'Do you object? Then we leave you out.',
      de: 'Widersprechen Sie? Dann zählen wir Sie nicht mit.',
    },
  },
  recipients: ['hosting'],
});
