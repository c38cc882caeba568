import { defineLanguage } from '../message.js';
import { sheetsEn } from './en.js';

/** The same in German. */
export const sheetsDe = defineLanguage(sheetsEn)({
  'sheets.name.organisation': 'Organisation',
  'sheets.name.controller': 'Verzeichnis (Verantwortlicher)',
  'sheets.name.processor': 'Verzeichnis (im Auftrag)',
  'sheets.name.recipients': 'Empfänger',
  'sheets.name.agreements': 'Auftragsverarbeitungsverträge',
  'sheets.name.retention': 'Löschfristen',
  'sheets.name.lists': 'Listen',
  'sheets.name.findings': 'Kontrolle',

  'sheets.organisation.field': 'Angabe',
  'sheets.organisation.value': 'Inhalt',
  'sheets.organisation.document': 'Dokument',
  'sheets.organisation.state': 'Stand',
  'sheets.organisation.colours': 'Farben',
  'sheets.organisation.coloursMeaning':
    'Roter Kopf: gesetzlich verlangt. Blauer Kopf: empfohlen. Grauer Kopf: vom Programm. Gelbe Zelle: hier fehlt etwas.',

  'sheets.recipients.role': 'Rolle',
  'sheets.recipients.kind': 'Art des Empfängers',
  'sheets.recipients.purpose': 'Erhält Daten für',
  'sheets.recipients.processingCountries': 'Länder der Verarbeitung',
  'sheets.recipients.categories': 'Nur diese Daten',
  'sheets.recipients.privacyPage': 'Eigene Datenschutzerklärung',
  'sheets.recipients.arrangement': 'Vereinbarung der gemeinsam Verantwortlichen',

  'sheets.agreements.reference': 'Fundstelle',
  'sheets.agreements.address': 'Adresse',
  'sheets.agreements.date': 'Datum',
  'sheets.agreements.review': 'Zu prüfen am',
  'sheets.agreements.lacks': 'Was fehlt',
  'sheets.agreements.lacksReference': 'der Vertrag selbst',
  'sheets.agreements.lacksDate': 'das Datum des Vertrags',
  'sheets.agreements.lacksReview': 'das Datum der Prüfung',

  'sheets.retention.period': 'Löschfrist',
  'sheets.retention.expression': 'Wie angegeben',
  'sheets.retention.reason': 'Grund',

  'sheets.lists.kind': 'Liste',
  'sheets.lists.term': 'Begriff',
  'sheets.lists.article': 'Artikel',
  'sheets.lists.id': 'Wort im Code',

  'sheets.findings.severity': 'Gewicht',
  'sheets.findings.id': 'Punkt',
  'sheets.findings.message': 'Befund',
  'sheets.findings.next': 'Nächster Schritt',
  'sheets.findings.articles': 'Artikel',
  'sheets.findings.subject': 'Stelle im Verzeichnis',
  'sheets.findings.where': 'Fundstelle im Code',
  'sheets.findings.accepted': 'Akzeptiert',

  'sheets.cell.continued': '{id} (Fortsetzung {part})',

  'sheets.gba.name': 'Geschäftsprozess',
  'sheets.gba.description': 'Funktionale Beschreibung',
  'sheets.gba.owner': 'Prozessverantwortung',
  'sheets.gba.purposes': 'Zweck der Verarbeitung',
  'sheets.gba.legalBasis': 'Grundlage der Verarbeitung',
  'sheets.gba.automatedDecision': 'Art der Verarbeitung',
  'sheets.gba.processors': 'Auftragsverarbeiter und Vertrag',
  'sheets.gba.systems': 'Technik und Ort',
  'sheets.ap.name': 'Aufgabe oder Verarbeitung',
  'sheets.ap.owner': 'Abteilung',
});
