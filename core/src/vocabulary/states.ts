import type { WordingTerm } from './term.js';

/** States during which data are kept; `running` is the clause after "zolang", "for as long as", "tant que", "solange". */
export const states = {
  customer: {
    labels: {
      nl: { label: 'Klant', running: 'u klant bent' },
      en: { label: 'Customer', running: 'you are a customer' },
      fr: { label: 'Client', running: 'vous êtes client' },
      de: { label: 'Kunde', running: 'Sie Kunde sind' },
      'nl-informal': { running: 'je klant bent' },
      'fr-informal': { running: 'tu es client' },
      'de-informal': { running: 'du Kunde bist' },
    },
  },
  subscribed: {
    labels: {
      nl: { label: 'Geabonneerd', running: 'u geabonneerd bent' },
      en: { label: 'Subscribed', running: 'you are subscribed' },
      fr: { label: 'Abonné', running: 'vous êtes abonné' },
      de: { label: 'Abonniert', running: 'Ihr Abonnement besteht' },
      'nl-informal': { running: 'je geabonneerd bent' },
      'fr-informal': { running: 'tu es abonné' },
      'de-informal': { running: 'dein Abonnement besteht' },
    },
  },
  account: {
    labels: {
      nl: { label: 'Account actief', running: 'uw account bestaat' },
      en: { label: 'Account active', running: 'your account exists' },
      fr: { label: 'Compte actif', running: 'votre compte existe' },
      de: { label: 'Konto aktiv', running: 'Ihr Konto besteht' },
      'nl-informal': { running: 'je account bestaat' },
      'fr-informal': { running: 'ton compte existe' },
      'de-informal': { running: 'dein Konto besteht' },
    },
  },
} as const satisfies Readonly<Record<string, WordingTerm>>;
