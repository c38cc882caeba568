import type { CategoryTerm } from '../term.js';

/** Accounts, places, devices and the use of a service. */
export const technicalCategories = {
  'account.username': {
    group: 'account',
    dpv: ['pd:Username'],
    labels: {
      nl: {
        label: 'Gebruikersnaam of gebruikers-ID',
        running: 'gebruikersnaam of gebruikers-ID',
        short: 'gebruikersnaam',
      },
      en: { label: 'Username or user ID', running: 'username or user ID', short: 'username' },
      fr: {
        label: 'Nom ou identifiant d’utilisateur',
        running: 'nom ou identifiant d’utilisateur',
        short: 'nom d’utilisateur',
      },
      de: { label: 'Benutzername oder Nutzer-ID', short: 'Benutzername' },
    },
  },
  'account.password': {
    group: 'account',
    dpv: ['pd:Password'],
    labels: {
      nl: { label: 'Wachtwoord', running: 'wachtwoord' },
      en: { label: 'Password', running: 'password' },
      fr: { label: 'Mot de passe', running: 'mot de passe' },
      de: { label: 'Passwort' },
    },
  },
  'account.token': {
    group: 'account',
    dpv: ['pd:Authenticating'],
    labels: {
      nl: { label: 'Sessie- en toegangstokens, MFA', running: 'sessie- en toegangstokens' },
      en: { label: 'Session and access tokens, MFA', running: 'session and access tokens' },
      fr: { label: 'Jetons de session et d’accès, MFA', running: 'jetons de session et d’accès' },
      de: { label: 'Sitzungs- und Zugriffstoken, MFA', running: 'Sitzungs- und Zugriffstoken' },
    },
  },
  'account.role': {
    group: 'account',
    dpv: ['pd:IndividualProfile'],
    broader: true,
    labels: {
      nl: { label: 'Rol en toegangsrechten', running: 'rol en toegangsrechten' },
      en: { label: 'Role and access rights', running: 'role and access rights' },
      fr: { label: 'Rôle et droits d’accès', running: 'rôle et droits d’accès' },
      de: { label: 'Rolle und Zugriffsrechte' },
    },
  },
  'account.loginHistory': {
    group: 'account',
    dpv: ['pd:AuthenticationHistory'],
    labels: {
      nl: { label: 'Aanmeldgeschiedenis', running: 'aanmeldgeschiedenis' },
      en: { label: 'Login history', running: 'login history' },
      fr: { label: 'Historique de connexion', running: 'historique de connexion' },
      de: { label: 'Anmeldeverlauf' },
    },
  },
  'location.precise': {
    group: 'location',
    dpv: ['pd:GPSCoordinate'],
    labels: {
      nl: { label: 'Nauwkeurige locatie (gps)', running: 'nauwkeurige locatie (gps)', short: 'nauwkeurige locatie' },
      en: { label: 'Precise location (GPS)', running: 'precise location (GPS)', short: 'precise location' },
      fr: { label: 'Localisation précise (GPS)', running: 'localisation précise (GPS)', short: 'localisation précise' },
      de: { label: 'Genauer Standort (GPS)', running: 'genauer Standort (GPS)', short: 'genauer Standort' },
    },
  },
  'location.approximate': {
    group: 'location',
    dpv: ['pd:Location'],
    labels: {
      nl: { label: 'Locatie bij benadering', running: 'locatie bij benadering' },
      en: { label: 'Approximate location', running: 'approximate location' },
      fr: { label: 'Localisation approximative', running: 'localisation approximative' },
      de: { label: 'Ungefährer Standort', running: 'ungefährer Standort' },
    },
  },
  'location.timeZone': {
    group: 'location',
    dpv: ['pd:Location'],
    broader: true,
    labels: {
      nl: { label: 'Tijdzone', running: 'tijdzone' },
      en: { label: 'Time zone', running: 'time zone' },
      fr: { label: 'Fuseau horaire', running: 'fuseau horaire' },
      de: { label: 'Zeitzone' },
    },
  },
  'location.premises': {
    group: 'location',
    dpv: ['pd:PhysicalAddress'],
    labels: {
      nl: {
        label: 'Adres van de installatie of aansluiting',
        running: 'adres van de installatie of aansluiting',
        short: 'aansluitadres',
      },
      en: {
        label: 'Address of installation or connection',
        running: 'address of installation or connection',
        short: 'connection address',
      },
      fr: {
        label: 'Adresse de l’installation ou du raccordement',
        running: 'adresse de l’installation ou du raccordement',
        short: 'adresse de raccordement',
      },
      de: { label: 'Adresse der Anlage oder des Anschlusses', short: 'Anschlussadresse' },
    },
  },
  'device.ip': {
    group: 'device',
    dpv: ['pd:IPAddress'],
    labels: {
      nl: { label: 'IP-adres', running: 'IP-adres' },
      en: { label: 'IP address', running: 'IP address' },
      fr: { label: 'Adresse IP', running: 'adresse IP' },
      de: { label: 'IP-Adresse' },
    },
  },
  'device.id': {
    group: 'device',
    dpv: ['pd:DeviceBased'],
    labels: {
      nl: { label: 'Apparaat- of installatie-ID, pushtoken', running: 'apparaat-ID of pushtoken' },
      en: { label: 'Device or installation ID, push token', running: 'device ID or push token' },
      fr: {
        label: 'Identifiant d’appareil ou d’installation, jeton push',
        running: 'identifiant d’appareil ou jeton push',
      },
      de: { label: 'Geräte- oder Installations-ID, Push-Token', running: 'Geräte-ID oder Push-Token' },
    },
  },
  'device.cookieId': {
    group: 'device',
    dpv: ['pd:UID'],
    labels: {
      nl: {
        label: 'Cookie-ID en vergelijkbare identificatoren',
        running: 'cookie-ID of vergelijkbaar kenmerk',
        short: 'cookie-ID',
      },
      en: {
        label: 'Cookie ID and similar identifiers',
        running: 'cookie ID or similar identifier',
        short: 'cookie ID',
      },
      fr: {
        label: 'Identifiant de cookie et similaires',
        running: 'identifiant de cookie ou similaire',
        short: 'identifiant de cookie',
      },
      de: { label: 'Cookie-ID und ähnliche Kennungen', running: 'Cookie-ID oder ähnliche Kennung', short: 'Cookie-ID' },
    },
  },
  'device.userAgent': {
    group: 'device',
    dpv: ['pd:UserAgent'],
    labels: {
      nl: {
        label: 'Browser, besturingssysteem, app-versie',
        running: 'browser en besturingssysteem (met versie)',
        short: 'browser',
      },
      en: {
        label: 'Browser, operating system, app version',
        running: 'browser and operating system (with version)',
        short: 'browser',
      },
      fr: {
        label: 'Navigateur, système d’exploitation, version',
        running: 'navigateur et système d’exploitation (avec version)',
        short: 'navigateur',
      },
      de: {
        label: 'Browser, Betriebssystem, App-Version',
        running: 'Browser und Betriebssystem (mit Version)',
        short: 'Browser',
      },
    },
  },
  'device.fingerprint': {
    group: 'device',
    dpv: ['pd:BrowserFingerprint'],
    labels: {
      nl: {
        label: 'Digitale vingerafdruk van het apparaat',
        running: 'digitale vingerafdruk van het apparaat',
        short: 'digitale vingerafdruk',
      },
      en: { label: 'Device fingerprint', running: 'device fingerprint' },
      fr: { label: 'Empreinte numérique de l’appareil', running: 'empreinte numérique de l’appareil' },
      de: { label: 'Geräte-Fingerprint' },
    },
  },
  'usage.pages': {
    group: 'usage',
    dpv: ['pd:BrowsingBehaviour'],
    labels: {
      nl: {
        label: "Bekeken pagina's, verwijzende pagina",
        running: "bekeken pagina's en verwijzende pagina",
        short: "bekeken pagina's",
      },
      en: { label: 'Pages viewed, referrer', running: 'pages viewed and referring page', short: 'pages viewed' },
      fr: {
        label: 'Pages consultées, page de provenance',
        running: 'pages consultées et page de provenance',
        short: 'pages consultées',
      },
      de: {
        label: 'Aufgerufene Seiten, Referrer',
        running: 'aufgerufene Seiten und verweisende Seite',
        short: 'aufgerufene Seiten',
      },
    },
  },
  'usage.events': {
    group: 'usage',
    dpv: ['pd:LinkClicked'],
    labels: {
      nl: {
        label: 'Klikken en gebruik van functies',
        running: 'klikgedrag en gebruik van functies',
        short: 'klikgedrag',
      },
      en: { label: 'Clicks and use of features', running: 'clicks and use of features', short: 'use of features' },
      fr: {
        label: 'Clics et utilisation des fonctionnalités',
        running: 'clics et utilisation des fonctionnalités',
        short: 'utilisation des fonctionnalités',
      },
      de: { label: 'Klicks und Funktionsnutzung', short: 'Funktionsnutzung' },
    },
  },
  'usage.search': {
    group: 'usage',
    dpv: ['pd:ServiceConsumptionBehaviour'],
    labels: {
      nl: { label: 'Zoekopdrachten', running: 'zoekopdrachten' },
      en: { label: 'Search queries', running: 'search queries' },
      fr: { label: 'Recherches effectuées', running: 'recherches effectuées' },
      de: { label: 'Suchanfragen' },
    },
  },
  'usage.logs': {
    group: 'usage',
    dpv: ['pd:Tracking'],
    broader: true,
    labels: {
      nl: { label: 'Logbestanden en foutmeldingen', running: 'logbestanden en foutmeldingen', short: 'logbestanden' },
      en: { label: 'Log files and error reports', running: 'log files and error reports', short: 'log files' },
      fr: {
        label: 'Journaux et rapports d’erreurs',
        running: 'fichiers journaux et rapports d’erreurs',
        short: 'fichiers journaux',
      },
      de: {
        label: 'Protokolle und Fehlerberichte',
        running: 'Protokolldateien und Fehlerberichte',
        short: 'Protokolldateien',
      },
    },
  },
} as const satisfies Readonly<Record<string, CategoryTerm>>;
