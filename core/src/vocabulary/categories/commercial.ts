import type { CategoryTerm } from '../term.js';

/** Payments, invoices and energy metering. */
export const commercialCategories = {
  'payment.account': {
    group: 'payment',
    dpv: ['pd:BankAccount'],
    labels: {
      nl: { label: 'Rekeningnummer (IBAN)', running: 'rekeningnummer (IBAN)', short: 'rekeningnummer' },
      en: { label: 'Bank account number (IBAN)', running: 'bank account number (IBAN)', short: 'account number' },
      fr: { label: 'Numéro de compte (IBAN)', running: 'numéro de compte (IBAN)', short: 'numéro de compte' },
      de: { label: 'Kontonummer (IBAN)', short: 'Kontonummer' },
    },
  },
  'payment.card': {
    group: 'payment',
    dpv: ['pd:PaymentCard'],
    labels: {
      nl: { label: 'Betaalkaartgegevens', running: 'betaalkaartgegevens' },
      en: { label: 'Payment card data', running: 'payment card data' },
      fr: { label: 'Données de carte de paiement', running: 'données de carte de paiement' },
      de: { label: 'Zahlungskartendaten' },
    },
  },
  'payment.transaction': {
    group: 'payment',
    dpv: ['pd:Transaction'],
    labels: {
      nl: { label: 'Betalingen en betaalstatus', running: 'betalingen en betaalstatus' },
      en: { label: 'Payments and payment status', running: 'payments and payment status' },
      fr: { label: 'Paiements et statut de paiement', running: 'paiements et statut de paiement' },
      de: { label: 'Zahlungen und Zahlungsstatus' },
    },
  },
  'payment.behaviour': {
    group: 'payment',
    dpv: ['pd:CreditWorthiness'],
    broader: true,
    labels: {
      nl: { label: 'Betaalgedrag', running: 'betaalgedrag' },
      en: { label: 'Payment behaviour', running: 'payment behaviour' },
      fr: { label: 'Comportement de paiement', running: 'comportement de paiement' },
      de: { label: 'Zahlungsverhalten' },
    },
  },
  'payment.creditScore': {
    group: 'payment',
    dpv: ['pd:CreditWorthiness'],
    labels: {
      nl: { label: 'Kredietwaardigheid', running: 'kredietwaardigheid' },
      en: { label: 'Creditworthiness', running: 'creditworthiness' },
      fr: { label: 'Solvabilité', running: 'solvabilité' },
      de: { label: 'Bonität' },
    },
  },
  'billing.invoice': {
    group: 'billing',
    dpv: ['pd:Purchase'],
    labels: {
      nl: { label: 'Facturen, bestellingen, factuuradres', running: 'factuur- en bestelgegevens' },
      en: { label: 'Invoices, orders, billing address', running: 'invoice and order details' },
      fr: { label: 'Factures, commandes, adresse de facturation', running: 'factures et commandes' },
      de: { label: 'Rechnungen, Bestellungen, Rechnungsadresse', running: 'Rechnungs- und Bestelldaten' },
    },
  },
  'billing.vat': {
    group: 'billing',
    dpv: ['pd:Tax'],
    labels: {
      nl: { label: 'Btw- of ondernemingsnummer', running: 'btw- of ondernemingsnummer' },
      en: { label: 'VAT or company number', running: 'VAT or company number' },
      fr: { label: 'Numéro de TVA ou d’entreprise', running: 'numéro de TVA ou d’entreprise' },
      de: { label: 'USt-IdNr. oder Unternehmensnummer' },
    },
  },
  'metering.connection': {
    group: 'metering',
    dpv: ['pd:UID'],
    broader: true,
    labels: {
      nl: {
        label: 'EAN-code, meternummer, aansluiting',
        running: 'aansluitgegevens (EAN-code en meternummer)',
        short: 'aansluitgegevens',
      },
      en: {
        label: 'EAN code, meter number, connection',
        running: 'connection details (EAN code and meter number)',
        short: 'connection details',
      },
      fr: {
        label: 'Code EAN, numéro de compteur, raccordement',
        running: 'données de raccordement (code EAN et numéro de compteur)',
        short: 'données de raccordement',
      },
      de: {
        label: 'EAN-/Marktlokations-ID, Zählernummer',
        running: 'Anschlussdaten (EAN- oder Marktlokations-ID und Zählernummer)',
        short: 'Anschlussdaten',
      },
    },
  },
  'metering.reading': {
    group: 'metering',
    dpv: ['pd:Household'],
    broader: true,
    labels: {
      nl: { label: 'Meterstanden', running: 'meterstanden' },
      en: { label: 'Meter readings', running: 'meter readings' },
      fr: { label: 'Relevés de compteur', running: 'relevés de compteur' },
      de: { label: 'Zählerstände' },
    },
  },
  'metering.interval': {
    group: 'metering',
    dpv: ['pd:ServiceConsumptionBehaviour'],
    broader: true,
    labels: {
      nl: {
        label: 'Verbruik en injectie per kwartier, uur of dag',
        running: 'verbruik en injectie (per kwartier, uur of dag)',
        short: 'verbruik en injectie',
      },
      en: {
        label: 'Consumption and feed-in per quarter-hour, hour or day',
        running: 'consumption and feed-in (per quarter-hour, hour or day)',
        short: 'consumption and feed-in',
      },
      fr: {
        label: 'Consommation et injection par quart d’heure, heure ou jour',
        running: 'consommation et injection (par quart d’heure, heure ou jour)',
        short: 'consommation et injection',
      },
      de: {
        label: 'Verbrauch und Einspeisung je Viertelstunde, Stunde oder Tag',
        running: 'Verbrauch und Einspeisung (je Viertelstunde, Stunde oder Tag)',
        short: 'Verbrauch und Einspeisung',
      },
    },
  },
  'metering.asset': {
    group: 'metering',
    dpv: ['pd:Household'],
    broader: true,
    labels: {
      nl: {
        label: 'Installatiegegevens (zonnepanelen, batterij, laadpaal)',
        running: 'installatiegegevens (zonnepanelen, batterij, laadpaal)',
        short: 'installatiegegevens',
      },
      en: {
        label: 'Asset data (solar, battery, charger)',
        running: 'asset data (solar, battery, charger)',
        short: 'asset data',
      },
      fr: {
        label: 'Données d’installation (solaire, batterie, borne)',
        running: 'données d’installation (solaire, batterie, borne)',
        short: 'données d’installation',
      },
      de: { label: 'Anlagendaten (PV, Speicher, Ladepunkt)', short: 'Anlagendaten' },
    },
  },
} as const satisfies Readonly<Record<string, CategoryTerm>>;
