import { activity } from '@verklaar/annotations';

const unsubscribeLink = {
  nl: 'met de uitschrijflink onderaan elke nieuwsbrief',
  en: 'with the unsubscribe link at the bottom of each newsletter',
  fr: 'avec le lien de désinscription au bas de chaque lettre',
  de: 'mit dem Abmeldelink am Ende jedes Newsletters',
};

export const newsletter = activity({
  id: 'newsletter',
  name: { nl: 'Nieuwsbrieven', en: 'Newsletters', fr: 'Lettres d’information', de: 'Newsletter' },
  purpose: 'directMarketing',
  description: {
    nl: 'Schrijft u zich gratis in? Dan sturen wij u onze nieuwsbrief.',
    en: 'Do you register, free of charge? Then we send you our newsletter.',
    fr: 'Vous vous inscrivez gratuitement ? Nous vous envoyons notre lettre d’information.',
    de: 'Melden Sie sich kostenlos an? Dann senden wir Ihnen unseren Newsletter.',
  },
  dataSubjects: ['subscriber'],
  channels: ['website'],
  source: 'dataSubject',
  legalBasis: 'consent',
  withdraw: unsubscribeLink,
  consentRecord: {
    nl: 'tabel subscribers: tijdstip van inschrijving en van bevestiging',
    en: 'table subscribers: time of registration and of confirmation',
    fr: 'table subscribers : moment de l’inscription et de la confirmation',
    de: 'Tabelle subscribers: Zeitpunkt der Anmeldung und der Bestätigung',
  },
  marketing: { channels: ['email'], audience: 'everyone', optOut: unsubscribeLink },
  retention: 'until newsletter.unsubscribe',
  provision: {
    requirement: 'none',
    consequence: {
      nl: 'Zonder e-mailadres is er geen nieuwsbrief.',
      en: 'Without an e-mail address there is no newsletter.',
      fr: 'Sans adresse e-mail, pas de lettre d’information.',
      de: 'Ohne E-Mail-Adresse gibt es keinen Newsletter.',
    },
  },
  recipients: ['hosting'],
});
