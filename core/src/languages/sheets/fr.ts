import { defineLanguage } from '../message.js';
import { sheetsEn } from './en.js';

/** The same in French. */
export const sheetsFr = defineLanguage(sheetsEn)({
  'sheets.name.organisation': 'Organisme',
  'sheets.name.controller': 'Registre (responsable)',
  'sheets.name.processor': 'Registre (sous-traitant)',
  'sheets.name.recipients': 'Destinataires',
  'sheets.name.agreements': 'Contrats de sous-traitance',
  'sheets.name.retention': 'Durées de conservation',
  'sheets.name.lists': 'Listes',
  'sheets.name.findings': 'Contrôle',

  'sheets.organisation.field': 'Rubrique',
  'sheets.organisation.value': 'Contenu',
  'sheets.organisation.document': 'Document',
  'sheets.organisation.state': 'État',
  'sheets.organisation.colours': 'Couleurs',
  'sheets.organisation.coloursMeaning':
    'En-tête rouge : la loi l’exige. En-tête bleu : recommandé. En-tête gris : fourni par l’outil. Cellule jaune : il manque quelque chose.',

  'sheets.recipients.role': 'Rôle',
  'sheets.recipients.kind': 'Type de destinataire',
  'sheets.recipients.purpose': 'Reçoit les données pour',
  'sheets.recipients.processingCountries': 'Pays de traitement',
  'sheets.recipients.categories': 'Uniquement ces données',
  'sheets.recipients.privacyPage': 'Sa propre politique',
  'sheets.recipients.arrangement': 'Accord entre responsables conjoints',

  'sheets.agreements.reference': 'Référence',
  'sheets.agreements.address': 'Adresse',
  'sheets.agreements.date': 'Date',
  'sheets.agreements.review': 'À réexaminer le',
  'sheets.agreements.lacks': 'Ce qui manque',
  'sheets.agreements.lacksReference': 'le contrat lui-même',
  'sheets.agreements.lacksDate': 'la date du contrat',
  'sheets.agreements.lacksReview': 'la date de réexamen',

  'sheets.retention.period': 'Durée de conservation',
  'sheets.retention.expression': 'Telle que déclarée',
  'sheets.retention.reason': 'Raison',

  'sheets.lists.kind': 'Liste',
  'sheets.lists.term': 'Terme',
  'sheets.lists.article': 'Article',
  'sheets.lists.id': 'Mot dans le code',

  'sheets.findings.severity': 'Gravité',
  'sheets.findings.id': 'Point',
  'sheets.findings.message': 'Constat',
  'sheets.findings.next': 'Étape suivante',
  'sheets.findings.articles': 'Article',
  'sheets.findings.subject': 'Emplacement dans le registre',
  'sheets.findings.where': 'Emplacement dans le code',
  'sheets.findings.accepted': 'Accepté',

  'sheets.cell.continued': '{id} (suite {part})',

  'sheets.gba.name': 'Processus métier',
  'sheets.gba.description': 'Description fonctionnelle',
  'sheets.gba.owner': 'Propriétaire du processus',
  'sheets.gba.purposes': 'Finalité du traitement',
  'sheets.gba.legalBasis': 'Fondement du traitement',
  'sheets.gba.automatedDecision': 'Type de traitement',
  'sheets.gba.processors': 'Sous-traitants et contrat',
  'sheets.gba.systems': 'Technologie et lieu',
  'sheets.ap.name': 'Mission ou traitement',
  'sheets.ap.owner': 'Service',
});
