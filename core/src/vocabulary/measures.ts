import type { Term } from './term.js';

/** Security measures (Art. 32 GDPR). */
export const measures = {
  accessControl: {
    dpv: ['dpv:AccessControlMethod'],
    labels: {
      nl: { label: 'Toegangsrechten per rol', running: 'toegangsrechten per rol' },
      en: { label: 'Role-based access', running: 'role-based access' },
      fr: { label: 'Droits d’accès par rôle', running: 'droits d’accès par rôle' },
      de: { label: 'Rollenbasierte Zugriffsrechte', running: 'rollenbasierte Zugriffsrechte' },
    },
  },
  mfa: {
    dpv: ['dpv:MultiFactorAuthentication'],
    labels: {
      nl: { label: 'Meerfactorauthenticatie', running: 'meerfactorauthenticatie' },
      en: { label: 'Multi-factor authentication', running: 'multi-factor authentication' },
      fr: { label: 'Authentification multifacteur', running: 'authentification multifacteur' },
      de: { label: 'Mehrfaktor-Authentifizierung' },
    },
  },
  passwordHash: {
    dpv: ['dpv:HashFunctions'],
    labels: {
      nl: { label: 'Gehashte wachtwoorden', running: 'gehashte wachtwoorden' },
      en: { label: 'Hashed passwords', running: 'hashed passwords' },
      fr: { label: 'Mots de passe hachés', running: 'mots de passe hachés' },
      de: { label: 'Gehashte Passwörter', running: 'gehashte Passwörter' },
    },
  },
  encryptTransit: {
    dpv: ['dpv:EncryptionInTransfer'],
    labels: {
      nl: { label: 'Versleuteling tijdens verzending (TLS)', running: 'versleuteling tijdens verzending (TLS)' },
      en: { label: 'Encryption in transit (TLS)', running: 'encryption in transit (TLS)' },
      fr: { label: 'Chiffrement en transit (TLS)', running: 'chiffrement en transit (TLS)' },
      de: { label: 'Verschlüsselung bei Übertragung (TLS)' },
    },
  },
  encryptRest: {
    dpv: ['dpv:EncryptionAtRest'],
    labels: {
      nl: { label: 'Versleuteling bij opslag', running: 'versleuteling bij opslag' },
      en: { label: 'Encryption at rest', running: 'encryption at rest' },
      fr: { label: 'Chiffrement au repos', running: 'chiffrement au repos' },
      de: { label: 'Verschlüsselung im Ruhezustand' },
    },
  },
  pseudonymisation: {
    dpv: ['dpv:Pseudonymisation'],
    labels: {
      nl: { label: 'Pseudonimisering', running: 'pseudonimisering' },
      en: { label: 'Pseudonymisation', running: 'pseudonymisation' },
      fr: { label: 'Pseudonymisation', running: 'pseudonymisation' },
      de: { label: 'Pseudonymisierung' },
    },
  },
  logging: {
    dpv: ['dpv:ActivityMonitoring'],
    labels: {
      nl: { label: 'Logging van toegang', running: 'logging van toegang' },
      en: { label: 'Access logging', running: 'access logging' },
      fr: { label: 'Journalisation des accès', running: 'journalisation des accès' },
      de: { label: 'Zugriffsprotokollierung' },
    },
  },
  backup: {
    dpv: ['dpv:DataBackupProtocols'],
    labels: {
      nl: { label: 'Back-ups en hersteltests', running: 'back-ups en hersteltests' },
      en: { label: 'Backups and restore tests', running: 'backups and restore tests' },
      fr: { label: 'Sauvegardes et tests de restauration', running: 'sauvegardes et tests de restauration' },
      de: { label: 'Backups und Wiederherstellungstests' },
    },
  },
  patching: {
    dpv: ['dpv:VulnerabilityTestingMethods'],
    labels: {
      nl: { label: 'Updates en beheer van kwetsbaarheden', running: 'updates en beheer van kwetsbaarheden' },
      en: { label: 'Updates and vulnerability management', running: 'updates and vulnerability management' },
      fr: {
        label: 'Mises à jour et gestion des vulnérabilités',
        running: 'mises à jour et gestion des vulnérabilités',
      },
      de: { label: 'Updates und Schwachstellenmanagement' },
    },
  },
  pentest: {
    dpv: ['dpv:PenetrationTestingMethods'],
    labels: {
      nl: { label: 'Penetratietests', running: 'penetratietests' },
      en: { label: 'Penetration tests', running: 'penetration tests' },
      fr: { label: 'Tests d’intrusion', running: 'tests d’intrusion' },
      de: { label: 'Penetrationstests' },
    },
  },
  network: {
    dpv: ['dpv:NetworkSecurityProtocols'],
    labels: {
      nl: { label: 'Netwerkbeveiliging', running: 'netwerkbeveiliging' },
      en: { label: 'Network security', running: 'network security' },
      fr: { label: 'Sécurité du réseau', running: 'sécurité du réseau' },
      de: { label: 'Netzwerksicherheit' },
    },
  },
  physical: {
    dpv: ['dpv:PhysicalAccessControlMethod'],
    labels: {
      nl: { label: 'Fysieke toegangsbeveiliging', running: 'fysieke toegangsbeveiliging' },
      en: { label: 'Physical access control', running: 'physical access control' },
      fr: { label: 'Contrôle d’accès physique', running: 'contrôle d’accès physique' },
      de: { label: 'Zutrittskontrolle' },
    },
  },
  separation: {
    dpv: ['dpv:VirtualisationSecurity'],
    broader: true,
    labels: {
      nl: { label: 'Scheiding van omgevingen en klanten', running: 'scheiding van omgevingen en klanten' },
      en: { label: 'Separation of environments and tenants', running: 'separation of environments and tenants' },
      fr: {
        label: 'Cloisonnement des environnements et des clients',
        running: 'cloisonnement des environnements et des clients',
      },
      de: { label: 'Trennung von Umgebungen und Mandanten' },
    },
  },
  secrets: {
    dpv: ['dpv:CryptographicKeyManagement'],
    labels: {
      nl: { label: 'Sleutel- en geheimenbeheer', running: 'sleutel- en geheimenbeheer' },
      en: { label: 'Key and secret management', running: 'key and secret management' },
      fr: { label: 'Gestion des clés et des secrets', running: 'gestion des clés et des secrets' },
      de: { label: 'Schlüssel- und Secret-Verwaltung' },
    },
  },
  confidentiality: {
    dpv: ['dpv:ConfidentialityAgreement'],
    labels: {
      nl: { label: 'Geheimhoudingsplicht', running: 'geheimhoudingsplicht' },
      en: { label: 'Confidentiality duty', running: 'confidentiality duty' },
      fr: { label: 'Obligation de confidentialité', running: 'obligation de confidentialité' },
      de: { label: 'Vertraulichkeitspflicht' },
    },
  },
  training: {
    dpv: ['dpv:DataProtectionTraining'],
    labels: {
      nl: { label: 'Opleiding van medewerkers', running: 'opleiding van medewerkers' },
      en: { label: 'Staff training', running: 'staff training' },
      fr: { label: 'Formation du personnel', running: 'formation du personnel' },
      de: { label: 'Schulung der Mitarbeiter' },
    },
  },
  incident: {
    dpv: ['dpv:IncidentManagementProcedures'],
    labels: {
      nl: { label: 'Procedure voor datalekken', running: 'procedure voor datalekken' },
      en: { label: 'Data-breach procedure', running: 'data-breach procedure' },
      fr: { label: 'Procédure de violation de données', running: 'procédure de violation de données' },
      de: { label: 'Verfahren bei Datenpannen' },
      'nl-BE': { label: 'Procedure voor gegevenslekken', running: 'procedure voor gegevenslekken' },
    },
  },
  certification: {
    dpv: ['dpv:Certification'],
    labels: {
      nl: { label: 'Certificering', running: 'certificering' },
      en: { label: 'Certification', running: 'certification' },
      fr: { label: 'Certification', running: 'certification' },
      de: { label: 'Zertifizierung' },
    },
  },
} as const satisfies Readonly<Record<string, Term>>;
