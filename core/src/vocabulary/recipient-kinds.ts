import type { Term } from './term.js';

/** What sort of organisation a recipient is: told when it is not named (Art. 13(1)(e) GDPR). */
export const recipientKinds = {
  hosting: {
    dpv: ['dpv:ServiceProvider'],
    labels: {
      nl: { label: 'Hosting- en cloudprovider', running: 'hosting- en cloudprovider' },
      en: { label: 'Hosting and cloud provider', running: 'hosting and cloud provider' },
      fr: { label: 'Hébergeur et fournisseur cloud', running: 'hébergeur et fournisseur cloud' },
      de: { label: 'Hosting- und Cloud-Anbieter' },
    },
  },
  mail: {
    dpv: ['dpv:ServiceProvider'],
    labels: {
      nl: { label: 'E-mail- en nieuwsbriefdienst', running: 'e-mail- en nieuwsbriefdienst' },
      en: { label: 'E-mail and newsletter service', running: 'e-mail and newsletter service' },
      fr: {
        label: 'Service d’e-mail et de lettre d’information',
        running: 'service d’e-mail et de lettre d’information',
      },
      de: { label: 'E-Mail- und Newsletterdienst' },
    },
  },
  payment: {
    dpv: ['dpv:ServiceProvider'],
    labels: {
      nl: { label: 'Betaaldienstverlener', running: 'betaaldienstverlener' },
      en: { label: 'Payment service provider', running: 'payment service provider' },
      fr: { label: 'Prestataire de services de paiement', running: 'prestataire de services de paiement' },
      de: { label: 'Zahlungsdienstleister' },
    },
  },
  analytics: {
    dpv: ['dpv:ServiceProvider'],
    labels: {
      nl: { label: 'Analyse- en foutopsporingsdienst', running: 'analyse- en foutopsporingsdienst' },
      en: { label: 'Analytics and error-tracking service', running: 'analytics and error-tracking service' },
      fr: { label: 'Service d’analyse et de suivi des erreurs', running: 'service d’analyse et de suivi des erreurs' },
      de: { label: 'Analyse- und Fehlerdienst' },
    },
  },
  advertising: {
    dpv: ['dpv:ThirdParty'],
    labels: {
      nl: { label: 'Advertentienetwerk', running: 'advertentienetwerk' },
      en: { label: 'Advertising network', running: 'advertising network' },
      fr: { label: 'Régie publicitaire', running: 'régie publicitaire' },
      de: { label: 'Werbenetzwerk' },
    },
  },
  creditBureau: {
    dpv: ['dpv:ThirdParty'],
    labels: {
      nl: { label: 'Kredietinformatiebureau', running: 'kredietinformatiebureau' },
      en: { label: 'Credit reference agency', running: 'credit reference agency' },
      fr: { label: 'Agence d’évaluation de crédit', running: 'agence d’évaluation de crédit' },
      de: { label: 'Wirtschaftsauskunftei' },
    },
  },
  debtCollector: {
    dpv: ['dpv:ThirdParty'],
    labels: {
      nl: { label: 'Incassobureau of gerechtsdeurwaarder', running: 'incassobureau of gerechtsdeurwaarder' },
      en: { label: 'Debt collector or bailiff', running: 'debt collector or bailiff' },
      fr: { label: 'Société de recouvrement ou huissier', running: 'société de recouvrement ou huissier' },
      de: { label: 'Inkassounternehmen oder Gerichtsvollzieher' },
    },
  },
  adviser: {
    dpv: ['dpv:ThirdParty'],
    labels: {
      nl: { label: 'Accountant, advocaat, verzekeraar', running: 'accountant, advocaat of verzekeraar' },
      en: { label: 'Accountant, lawyer, insurer', running: 'accountant, lawyer or insurer' },
      fr: { label: 'Comptable, avocat, assureur', running: 'comptable, avocat ou assureur' },
      de: { label: 'Steuerberater, Anwalt, Versicherer', running: 'Steuerberater, Anwalt oder Versicherer' },
      'nl-BE': { label: 'Boekhouder, advocaat, verzekeraar', running: 'boekhouder, advocaat of verzekeraar' },
    },
  },
  gridOperator: {
    dpv: ['dpv:ThirdParty'],
    labels: {
      nl: { label: 'Netbeheerder en energieleverancier', running: 'netbeheerder en energieleverancier' },
      en: { label: 'Grid operator and energy supplier', running: 'grid operator and energy supplier' },
      fr: {
        label: 'Gestionnaire de réseau et fournisseur d’énergie',
        running: 'gestionnaire de réseau et fournisseur d’énergie',
      },
      de: { label: 'Netzbetreiber und Energieversorger' },
    },
  },
  authority: {
    dpv: ['dpv:GovernmentalOrganisation'],
    labels: {
      nl: { label: 'Overheid', running: 'overheid' },
      en: { label: 'Public authority', running: 'public authority' },
      fr: { label: 'Autorité publique', running: 'autorité publique' },
      de: { label: 'Behörde' },
    },
  },
  police: {
    dpv: ['dpv:LawEnforcementOrganisation'],
    labels: {
      nl: {
        label: 'Politie en justitie, bij wettelijke verplichting',
        running: 'politie en justitie, bij wettelijke verplichting',
      },
      en: { label: 'Police and courts, where the law requires', running: 'police and courts, where the law requires' },
      fr: { label: 'Police et justice, si la loi l’exige', running: 'police et justice, si la loi l’exige' },
      de: { label: 'Polizei und Justiz, bei gesetzlicher Pflicht' },
    },
  },
  support: {
    dpv: ['dpv:ServiceProvider'],
    labels: {
      nl: {
        label: 'Dienst voor klantenondersteuning en hulp op afstand',
        running: 'dienst voor klantenondersteuning en hulp op afstand',
      },
      en: {
        label: 'Customer support and remote assistance service',
        running: 'customer support and remote assistance service',
      },
      fr: {
        label: 'Service d’assistance et de prise en main à distance',
        running: 'service d’assistance et de prise en main à distance',
      },
      de: { label: 'Dienst für Kundensupport und Fernwartung' },
    },
  },
  shipping: {
    dpv: ['dpv:ServiceProvider'],
    labels: {
      nl: { label: 'Bezorg- en pakketdienst', running: 'bezorg- en pakketdienst' },
      en: { label: 'Delivery and parcel service', running: 'delivery and parcel service' },
      fr: { label: 'Service de livraison et de colis', running: 'service de livraison et de colis' },
      de: { label: 'Liefer- und Paketdienst' },
    },
  },
  social: {
    dpv: ['dpv:ThirdParty'],
    broader: true,
    labels: {
      nl: { label: 'Sociaal netwerk', running: 'sociaal netwerk' },
      en: { label: 'Social network', running: 'social network' },
      fr: { label: 'Réseau social', running: 'réseau social' },
      de: { label: 'Soziales Netzwerk', running: 'soziales Netzwerk' },
    },
  },
  office: {
    dpv: ['dpv:ServiceProvider'],
    labels: {
      nl: { label: 'Leverancier van kantoorsoftware', running: 'leverancier van kantoorsoftware' },
      en: { label: 'Office software provider', running: 'office software provider' },
      fr: { label: 'Fournisseur de logiciels de bureau', running: 'fournisseur de logiciels de bureau' },
      de: { label: 'Anbieter von Bürosoftware' },
    },
  },
} as const satisfies Readonly<Record<string, Term>>;
