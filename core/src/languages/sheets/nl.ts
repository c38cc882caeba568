import { defineLanguage } from '../message.js';
import { sheetsEn } from './en.js';

/** The same in Dutch, for both forms of address. */
export const sheetsNl = defineLanguage(sheetsEn)({
  'sheets.name.organisation': 'Organisatie',
  'sheets.name.controller': 'Register (verantwoordelijke)',
  'sheets.name.processor': 'Register (verwerker)',
  'sheets.name.recipients': 'Ontvangers',
  'sheets.name.agreements': 'Verwerkersovereenkomsten',
  'sheets.name.retention': 'Bewaartermijnen',
  'sheets.name.lists': 'Lijsten',
  'sheets.name.findings': 'Controle',

  'sheets.organisation.field': 'Onderdeel',
  'sheets.organisation.value': 'Inhoud',
  'sheets.organisation.document': 'Document',
  'sheets.organisation.state': 'Stand',
  'sheets.organisation.colours': 'Kleuren',
  'sheets.organisation.coloursMeaning':
    'Rode kop: de wet vraagt dit. Blauwe kop: aanbevolen. Grijze kop: van het programma. Gele cel: hier ontbreekt iets.',

  'sheets.recipients.role': 'Rol',
  'sheets.recipients.kind': 'Soort ontvanger',
  'sheets.recipients.purpose': 'Krijgt gegevens voor',
  'sheets.recipients.processingCountries': 'Landen van verwerking',
  'sheets.recipients.categories': 'Alleen deze gegevens',
  'sheets.recipients.privacyPage': 'Eigen privacyverklaring',
  'sheets.recipients.arrangement': 'Regeling tussen gezamenlijke verantwoordelijken',

  'sheets.agreements.reference': 'Verwijzing',
  'sheets.agreements.address': 'Adres',
  'sheets.agreements.date': 'Datum',
  'sheets.agreements.review': 'Herzien op',
  'sheets.agreements.lacks': 'Wat ontbreekt',
  'sheets.agreements.lacksReference': 'de overeenkomst zelf',
  'sheets.agreements.lacksDate': 'de datum van de overeenkomst',
  'sheets.agreements.lacksReview': 'de datum van herziening',

  'sheets.retention.period': 'Bewaartermijn',
  'sheets.retention.expression': 'Zoals opgegeven',
  'sheets.retention.reason': 'Reden',

  'sheets.lists.kind': 'Lijst',
  'sheets.lists.term': 'Term',
  'sheets.lists.article': 'Artikel',
  'sheets.lists.id': 'Woord in de code',

  'sheets.findings.severity': 'Gewicht',
  'sheets.findings.id': 'Punt',
  'sheets.findings.message': 'Wat er aan de hand is',
  'sheets.findings.next': 'Volgende stap',
  'sheets.findings.articles': 'Artikel',
  'sheets.findings.subject': 'Plaats in het register',
  'sheets.findings.where': 'Vindplaats in de code',
  'sheets.findings.accepted': 'Aanvaard',

  'sheets.cell.continued': '{id} (vervolg {part})',

  'sheets.gba.name': 'Bedrijfsproces',
  'sheets.gba.description': 'Functionele omschrijving',
  'sheets.gba.owner': 'Proceseigenaar',
  'sheets.gba.purposes': 'Doel van de verwerking',
  'sheets.gba.legalBasis': 'Rechtsgrond van de verwerking',
  'sheets.gba.automatedDecision': 'Aard van de verwerking',
  'sheets.gba.processors': 'Verwerkers en overeenkomst',
  'sheets.gba.systems': 'Technologie en locatie',
  'sheets.ap.name': 'Taak of verwerking',
  'sheets.ap.owner': 'Afdeling',
});
