import type { Term } from './term.js';

/** Purposes (Art. 5(1)(b), 13(1)(c) GDPR): a short list for the register; the activity describes its own in words. */
export const purposes = {
  serviceProvision: {
    dpv: ['dpv:RequestedServiceProvision'],
    labels: {
      nl: { label: 'De dienst leveren', running: 'het leveren van de dienst' },
      en: { label: 'Providing the service', running: 'providing the service' },
      fr: { label: 'Fournir le service', running: 'fournir le service' },
      de: { label: 'Erbringung der Dienstleistung' },
    },
  },
  accountManagement: {
    dpv: ['dpv:AccountManagement'],
    labels: {
      nl: { label: 'Accountbeheer', running: 'accountbeheer' },
      en: { label: 'Account management', running: 'account management' },
      fr: { label: 'Gestion du compte', running: 'gestion du compte' },
      de: { label: 'Kontoverwaltung' },
    },
  },
  customerCare: {
    dpv: ['dpv:CustomerCare'],
    labels: {
      nl: { label: 'Klantenservice', running: 'klantenservice' },
      en: { label: 'Customer care', running: 'customer care' },
      fr: { label: 'Service clientèle', running: 'service clientèle' },
      de: { label: 'Kundenbetreuung' },
    },
  },
  requestHandling: {
    dpv: ['dpv:CommunicationForCustomerCare'],
    broader: true,
    labels: {
      nl: { label: 'Vragen beantwoorden', running: 'het beantwoorden van vragen' },
      en: { label: 'Answering requests', running: 'answering requests' },
      fr: { label: 'Répondre aux demandes', running: 'répondre aux demandes' },
      de: { label: 'Beantwortung von Anfragen' },
    },
  },
  orderFulfilment: {
    dpv: ['dpv:CustomerOrderManagement'],
    labels: {
      nl: { label: 'Bestellingen uitvoeren', running: 'het uitvoeren van bestellingen' },
      en: { label: 'Fulfilling orders', running: 'fulfilling orders' },
      fr: { label: 'Exécution des commandes', running: 'exécution des commandes' },
      de: { label: 'Abwicklung von Bestellungen' },
    },
  },
  payment: {
    dpv: ['dpv:PaymentManagement'],
    labels: {
      nl: { label: 'Betalingen verwerken', running: 'het verwerken van betalingen' },
      en: { label: 'Processing payments', running: 'processing payments' },
      fr: { label: 'Traitement des paiements', running: 'traitement des paiements' },
      de: { label: 'Zahlungsabwicklung' },
    },
  },
  accounting: {
    dpv: ['dpv:RecordManagement'],
    broader: true,
    labels: {
      nl: { label: 'Boekhouding', running: 'boekhouding' },
      en: { label: 'Accounting', running: 'accounting' },
      fr: { label: 'Comptabilité', running: 'comptabilité' },
      de: { label: 'Buchhaltung' },
    },
  },
  directMarketing: {
    dpv: ['dpv:DirectMarketing'],
    labels: {
      nl: { label: 'Direct marketing', running: 'direct marketing' },
      en: { label: 'Direct marketing', running: 'direct marketing' },
      fr: { label: 'Prospection directe', running: 'prospection directe' },
      de: { label: 'Direktwerbung' },
    },
  },
  advertising: {
    dpv: ['dpv:TargetedAdvertising'],
    labels: {
      nl: { label: 'Advertenties op maat', running: 'advertenties op maat' },
      en: { label: 'Targeted advertising', running: 'targeted advertising' },
      fr: { label: 'Publicité ciblée', running: 'publicité ciblée' },
      de: { label: 'Zielgerichtete Werbung', running: 'zielgerichtete Werbung' },
    },
  },
  analytics: {
    dpv: ['dpv:ServiceUsageAnalytics'],
    labels: {
      nl: { label: 'Gebruik meten en analyseren', running: 'het meten en analyseren van het gebruik' },
      en: { label: 'Measuring and analysing use', running: 'measuring and analysing use' },
      fr: { label: 'Mesure et analyse de l’utilisation', running: 'mesure et analyse de l’utilisation' },
      de: { label: 'Messung und Analyse der Nutzung' },
    },
  },
  productImprovement: {
    dpv: ['dpv:ImproveExistingProductsAndServices'],
    labels: {
      nl: { label: 'Producten en diensten verbeteren', running: 'het verbeteren van producten en diensten' },
      en: { label: 'Improving products and services', running: 'improving products and services' },
      fr: { label: 'Amélioration des produits et services', running: 'amélioration des produits et services' },
      de: { label: 'Verbesserung von Produkten und Dienstleistungen' },
    },
  },
  security: {
    dpv: ['dpv:EnforceSecurity'],
    labels: {
      nl: { label: 'Beveiliging', running: 'beveiliging' },
      en: { label: 'Security', running: 'security' },
      fr: { label: 'Sécurité', running: 'sécurité' },
      de: { label: 'Sicherheit' },
    },
  },
  fraudPrevention: {
    dpv: ['dpv:FraudPreventionAndDetection'],
    labels: {
      nl: { label: 'Fraude voorkomen en opsporen', running: 'het voorkomen en opsporen van fraude' },
      en: { label: 'Preventing and detecting fraud', running: 'preventing and detecting fraud' },
      fr: { label: 'Prévention et détection de la fraude', running: 'prévention et détection de la fraude' },
      de: { label: 'Verhinderung und Aufdeckung von Betrug' },
    },
  },
  creditCheck: {
    dpv: ['dpv:CreditChecking'],
    labels: {
      nl: { label: 'Kredietcontrole', running: 'kredietcontrole' },
      en: { label: 'Credit check', running: 'credit check' },
      fr: { label: 'Contrôle de solvabilité', running: 'contrôle de solvabilité' },
      de: { label: 'Bonitätsprüfung' },
    },
  },
  debtCollection: {
    dpv: ['dpv:CustomerClaimsManagement'],
    broader: true,
    labels: {
      nl: { label: 'Openstaande bedragen innen', running: 'het innen van openstaande bedragen' },
      en: { label: 'Collecting outstanding debts', running: 'collecting outstanding debts' },
      fr: { label: 'Recouvrement de créances', running: 'recouvrement de créances' },
      de: { label: 'Forderungseinzug' },
    },
  },
  legalCompliance: {
    dpv: ['dpv:LegalCompliance'],
    labels: {
      nl: { label: 'Wettelijke verplichtingen nakomen', running: 'het nakomen van wettelijke verplichtingen' },
      en: { label: 'Meeting legal obligations', running: 'meeting legal obligations' },
      fr: { label: 'Respect des obligations légales', running: 'respect des obligations légales' },
      de: { label: 'Erfüllung rechtlicher Pflichten' },
    },
  },
  disputes: {
    dpv: ['dpv:DisputeManagement'],
    labels: {
      nl: { label: 'Geschillen behandelen', running: 'het behandelen van geschillen' },
      en: { label: 'Handling disputes', running: 'handling disputes' },
      fr: { label: 'Gestion des litiges', running: 'gestion des litiges' },
      de: { label: 'Behandlung von Streitigkeiten' },
    },
  },
  recruitment: {
    dpv: ['dpv:RecruitmentManagement'],
    labels: {
      nl: { label: 'Werving en selectie', running: 'werving en selectie' },
      en: { label: 'Recruitment', running: 'recruitment' },
      fr: { label: 'Recrutement', running: 'recrutement' },
      de: { label: 'Personalgewinnung' },
    },
  },
  humanResources: {
    dpv: ['dpv:HumanResourceManagement'],
    labels: {
      nl: { label: 'Personeelszaken', running: 'personeelszaken' },
      en: { label: 'Human resources', running: 'human resources' },
      fr: { label: 'Ressources humaines', running: 'ressources humaines' },
      de: { label: 'Personalverwaltung' },
    },
  },
  research: {
    dpv: ['dpv:ScientificResearch'],
    labels: {
      nl: { label: 'Wetenschappelijk onderzoek', running: 'wetenschappelijk onderzoek' },
      en: { label: 'Scientific research', running: 'scientific research' },
      fr: { label: 'Recherche scientifique', running: 'recherche scientifique' },
      de: { label: 'Wissenschaftliche Forschung', running: 'wissenschaftliche Forschung' },
    },
  },
  statistics: {
    dpv: ['dpv:ResearchAndDevelopment'],
    broader: true,
    labels: {
      nl: { label: 'Statistiek', running: 'statistiek' },
      en: { label: 'Statistics', running: 'statistics' },
      fr: { label: 'Statistiques', running: 'statistiques' },
      de: { label: 'Statistik' },
    },
  },
  serviceCommunication: {
    dpv: ['dpv:CommunicationManagement'],
    labels: {
      nl: { label: 'Berichten over de dienst sturen', running: 'het sturen van berichten over de dienst' },
      en: { label: 'Sending messages about the service', running: 'sending messages about the service' },
      fr: { label: 'Envoi de messages relatifs au service', running: 'envoi de messages relatifs au service' },
      de: { label: 'Versand von Nachrichten zum Dienst' },
    },
  },
  errorTracking: {
    dpv: ['dpv:RepairImpairments'],
    labels: {
      nl: { label: 'Fouten opsporen en herstellen', running: 'het opsporen en herstellen van fouten' },
      en: { label: 'Finding and repairing errors', running: 'finding and repairing errors' },
      fr: { label: 'Détection et correction d’erreurs', running: 'détection et correction d’erreurs' },
      de: { label: 'Suche und Behebung von Fehlern' },
    },
  },
  consentManagement: {
    dpv: ['dpv:RecordManagement'],
    broader: true,
    labels: {
      nl: {
        label: 'Toestemmingen en afmeldingen bijhouden',
        running: 'het bijhouden van toestemmingen en afmeldingen',
      },
      en: { label: 'Recording consents and opt-outs', running: 'recording consents and opt-outs' },
      fr: {
        label: 'Suivi des consentements et des désinscriptions',
        running: 'suivi des consentements et des désinscriptions',
      },
      de: { label: 'Verwaltung von Einwilligungen und Abmeldungen' },
    },
  },
  metering: {
    dpv: ['dpv:RequestedServiceProvision'],
    broader: true,
    labels: {
      nl: { label: 'Energie meten', running: 'het meten van energie' },
      en: { label: 'Metering energy', running: 'metering energy' },
      fr: { label: 'Comptage de l’énergie', running: 'comptage de l’énergie' },
      de: { label: 'Energiemessung' },
    },
  },
} as const satisfies Readonly<Record<string, Term>>;
