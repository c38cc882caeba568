import { activity } from '@verklaar/annotations';

import { google, linkedIn } from './recipients.js';

const cookieSettings = {
  nl: 'via ‘Cookies’ onderaan elke pagina',
  en: 'through ‘Cookies’ at the bottom of each page',
  fr: 'via « Cookies » au bas de chaque page',
};

const consentRecord = {
  nl: 'cookie choice, met de datum van de keuze',
  en: 'cookie choice, with the date of the choice',
  fr: 'cookie choice, avec la date du choix',
};

export const advertising = activity({
  id: 'advertising',
  name: { nl: 'Advertentienetwerken', en: 'Advertising networks', fr: 'Réseaux publicitaires' },
  purpose: 'advertising',
  description: {
    nl: 'Bij je eerste bezoek vragen we of advertentienetwerken een beperkt profiel mogen maken. Je ziet dan elders inhoud en aanbiedingen op maat. Je naam, e-mailadres en telefoonnummer krijgen zij nooit.',
    en: 'At your first visit we ask whether advertising networks may make a limited profile. You then see content and offers elsewhere that fit. They never get your name, e-mail address or telephone number.',
    fr: 'À ta première visite, nous demandons si des réseaux publicitaires peuvent te profiler. Tu vois ailleurs des offres adaptées. Jamais ils ne reçoivent ton nom, e-mail ou téléphone.',
  },
  dataSubjects: ['visitor'],
  channels: ['website'],
  data: ['device.cookieId', 'usage.pages'],
  source: 'observed',
  legalBasis: 'consent',
  withdraw: cookieSettings,
  consentRecord,
  profiling: {
    nl: 'de netwerken leiden uit bezochte pagina’s af welk aanbod past',
    en: 'the networks infer from pages visited which offer fits',
    fr: 'les réseaux déduisent des pages visitées quelle offre convient',
  },
  marketing: { channels: [], audience: 'everyone', optOut: cookieSettings },
  dpia: {
    required: false,
    reason: {
      nl: 'weinig bezoekers, geen gevoelige gegevens, alleen na toestemming',
      en: 'few visitors, no sensitive data, only after consent',
      fr: 'peu de visiteurs, pas de données sensibles, seulement avec consentement',
    },
  },
  retention: 'P90D',
  recipients: [linkedIn, google],
});

export const statistics = activity({
  id: 'statistics',
  name: { nl: 'Bezoekcijfers', en: 'Visitor statistics', fr: 'Statistiques de visite' },
  purpose: 'analytics',
  description: {
    nl: 'We meten hoe bezoekers onze site gebruiken. Onze rapporten tonen alleen opgetelde cijfers, nooit een persoon.',
    en: 'We measure how visitors use our site. Our reports show sums only, never a person.',
    fr: 'Nous mesurons l’usage de notre site. Nos rapports ne montrent que des totaux, jamais une personne.',
  },
  dataSubjects: ['visitor'],
  channels: ['website'],
  source: 'observed',
  legalBasis: 'consent',
  withdraw: cookieSettings,
  consentRecord,
  retention: 'P90D',
  recipients: ['hosting'],
});

export const fraudPrevention = activity({
  id: 'fraud-prevention',
  name: { nl: 'Fraude en inbraak voorkomen', en: 'Preventing fraud and intrusion', fr: 'Fraude et intrusion' },
  purpose: ['fraudPrevention', 'security'],
  description: {
    nl: 'We leggen bezoeken vast om fraude, inbraak en softwarepiraterij tegen te gaan. Zo verdedigen we onze sites en toepassingen.',
    en: 'We log visits to counter fraud, intrusion and software piracy. That is how we defend our sites and applications.',
    fr: 'Nous enregistrons les visites contre la fraude, l’intrusion et le piratage. Nous défendons ainsi nos sites et applications.',
  },
  dataSubjects: ['visitor'],
  source: 'observed',
  legalBasis: 'legitimateInterests',
  interest: {
    nl: 'eigendommen en veiligheid van bedrijf, klanten, gebruikers en publiek beschermen',
    en: 'protecting the property and safety of our company, customers, users and the public',
    fr: 'protéger les biens et la sécurité de l’entreprise, des clients, des utilisateurs et du public',
  },
  balancingAssessment: 'LIA-2026-04',
  retention: 'P30D',
  recipients: ['hosting'],
});
