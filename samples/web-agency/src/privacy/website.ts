import { activity } from '@verklaar/annotations';

import { brevo, google } from './recipients.js';

export const contactRequests = activity({
  id: 'contact-requests',
  name: { nl: 'Contactformulieren', en: 'Contact forms' },
  purpose: 'requestHandling',
  description: {
    'nl-BE': 'Stel je een vraag via een formulier? Dan gebruiken we je gegevens om je te antwoorden.',
    'nl-NL': 'Stelt u een vraag via een formulier? Dan gebruiken wij uw gegevens om u te antwoorden.',
    en: 'Do you ask us something through a form? Then we use your details to answer you.',
  },
  dataSubjects: ['correspondent'],
  channels: ['website'],
  source: 'dataSubject',
  legalBasis: 'legitimateInterests',
  interest: {
    'nl-BE': 'vragen goed opvolgen',
    'nl-NL': 'vragen goed afhandelen',
    en: 'following up questions properly',
  },
  balancingAssessment: 'LIA-2026-01',
  retention: 'max(until request.closed + P1Y, P1Y after contract.end)',
  retentionReason: {
    'nl-BE': 'om je vraag terug te vinden en onze dienst te verbeteren',
    'nl-NL': 'om uw vraag terug te vinden en onze dienst te verbeteren',
    en: 'to find your question back and to improve our service',
  },
  provision: {
    requirement: 'none',
    consequence: {
      'nl-BE': 'Zonder e-mailadres of telefoonnummer krijg je geen antwoord.',
      'nl-NL': 'Zonder e-mailadres of telefoonnummer ontvangt u geen antwoord.',
      en: 'Without an e-mail address or telephone number you get no answer.',
    },
  },
  recipients: [brevo, 'hosting'],
});

export const newsletter = activity({
  id: 'newsletter',
  name: { nl: 'Nieuwsbrieven', en: 'Newsletters' },
  purpose: 'directMarketing',
  description: {
    'nl-BE': 'We sturen je nieuws, maar alleen over de onderwerpen die je koos.',
    'nl-NL': 'Wij sturen u nieuws, maar alleen over de onderwerpen die u koos.',
    en: 'We send you news, but only about the subjects you chose.',
  },
  dataSubjects: ['subscriber'],
  channels: ['website'],
  source: 'dataSubject',
  legalBasis: 'consent',
  withdraw: {
    nl: 'met de uitschrijflink onderaan elke nieuwsbrief',
    en: 'with the unsubscribe link at the bottom of each newsletter',
  },
  consentRecord: {
    nl: 'tabel consent_proofs: tekst, tijdstip, IP-adres en bevestiging van elke inschrijving',
    en: 'table consent_proofs: text, time, IP address and confirmation of each subscription',
  },
  marketing: {
    channels: ['email'],
    audience: 'everyone',
    optOut: {
      nl: 'met de uitschrijflink onderaan elke nieuwsbrief',
      en: 'with the unsubscribe link at the bottom of each newsletter',
    },
  },
  retention: 'until newsletter.unsubscribe',
  provision: {
    requirement: 'none',
    consequence: {
      'nl-BE': 'Zonder e-mailadres krijg je geen nieuwsbrief.',
      'nl-NL': 'Zonder e-mailadres ontvangt u geen nieuwsbrief.',
      en: 'Without an e-mail address you get no newsletter.',
    },
  },
  recipients: [brevo, 'hosting'],
});

export const newsletterProof = activity({
  id: 'newsletter-proof',
  name: { nl: 'Bewijs van inschrijving en uitschrijving', en: 'Proof of subscribing and unsubscribing' },
  purpose: 'consentManagement',
  description: {
    'nl-BE': 'We houden bij dat je een nieuwsbrief vroeg, en dat je ze weer stopzette.',
    'nl-NL': 'Wij leggen vast dat u een nieuwsbrief vroeg, en dat u die weer stopzette.',
    en: 'We record that you asked for a newsletter, and that you stopped it.',
  },
  dataSubjects: ['subscriber'],
  source: 'dataSubject',
  legalBasis: 'legitimateInterests',
  interest: {
    'nl-BE': 'je toestemming bewijzen en je uitschrijving naleven',
    'nl-NL': 'uw toestemming bewijzen en uw uitschrijving naleven',
    en: 'proving your consent and honouring your unsubscription',
  },
  balancingAssessment: 'LIA-2026-02',
  retention: 'P6M after newsletter.unsubscribe',
  recipients: ['hosting'],
  provision: {
    requirement: 'none',
    consequence: {
      'nl-BE': 'Zonder dit bewijs sturen we je geen nieuwsbrief.',
      'nl-NL': 'Zonder dit bewijs sturen wij u geen nieuwsbrief.',
      en: 'Without this proof we send you no newsletter.',
    },
  },
});

export const websiteSecurity = activity({
  id: 'website-security',
  name: { nl: 'Werking en beveiliging van de website', en: 'Running and securing the website' },
  purpose: 'security',
  description: {
    'nl-BE': 'We loggen elk bezoek om storingen en misbruik op te sporen.',
    'nl-NL': 'Wij loggen elk bezoek om storingen en misbruik op te sporen.',
    en: 'We log each visit to trace failures and misuse.',
  },
  dataSubjects: ['visitor'],
  channels: ['website'],
  source: 'observed',
  legalBasis: 'legitimateInterests',
  interest: { nl: 'onze website veilig en bereikbaar houden', en: 'keeping our website safe and available' },
  balancingAssessment: 'LIA-2026-03',
  retention: 'P30D',
  recipients: ['hosting'],
});

export const websiteAnalytics = activity({
  id: 'website-analytics',
  name: { nl: 'Bezoekcijfers van de website', en: 'Website statistics' },
  purpose: 'analytics',
  description: {
    'nl-BE': 'Met Google Analytics zien we hoe bezoekers onze website gebruiken.',
    'nl-NL': 'Met Google Analytics zien wij hoe bezoekers onze website gebruiken.',
    en: 'Google Analytics shows us how visitors use our website.',
  },
  dataSubjects: ['visitor'],
  data: ['device.cookieId', 'usage.pages', 'device.userAgent', 'location.approximate'],
  channels: ['website'],
  source: 'observed',
  legalBasis: 'consent',
  withdraw: {
    nl: 'via ‘Cookie-instellingen’ onderaan elke pagina',
    en: 'through ‘Cookie settings’ at the bottom of each page',
  },
  consentRecord: {
    nl: 'de cookie consent op het toestel van de bezoeker',
    en: 'the cookie consent on the visitor’s device',
  },
  retention: 'P14M',
  recipients: [google],
});
