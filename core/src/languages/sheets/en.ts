import { defineMessages } from '../message.js';

/** Texts of the register as sheets: names of sheets (at most 31 characters), their columns, and headings of other layouts. */
export const sheetsEn = defineMessages({
  'sheets.name.organisation': 'Organisation',
  'sheets.name.controller': 'Register (controller)',
  'sheets.name.processor': 'Register (processor)',
  'sheets.name.recipients': 'Recipients',
  'sheets.name.agreements': 'Processing agreements',
  'sheets.name.retention': 'Retention',
  'sheets.name.lists': 'Lists',
  'sheets.name.findings': 'Control',

  'sheets.organisation.field': 'Item',
  'sheets.organisation.value': 'Content',
  'sheets.organisation.document': 'Document',
  'sheets.organisation.state': 'State',
  'sheets.organisation.colours': 'Colours',
  'sheets.organisation.coloursMeaning':
    'Red heading: the law asks for it. Blue heading: recommended. Grey heading: from the tool. Yellow cell: something is missing.',

  'sheets.recipients.role': 'Role',
  'sheets.recipients.kind': 'Kind of recipient',
  'sheets.recipients.purpose': 'Receives data for',
  'sheets.recipients.processingCountries': 'Countries of processing',
  'sheets.recipients.categories': 'Only these data',
  'sheets.recipients.privacyPage': 'Its own statement',
  'sheets.recipients.arrangement': 'Arrangement between joint controllers',

  'sheets.agreements.reference': 'Reference',
  'sheets.agreements.address': 'Address',
  'sheets.agreements.date': 'Date',
  'sheets.agreements.review': 'To be reviewed on',
  'sheets.agreements.lacks': 'What is missing',
  'sheets.agreements.lacksReference': 'the agreement itself',
  'sheets.agreements.lacksDate': 'the date of the agreement',
  'sheets.agreements.lacksReview': 'the date of review',

  'sheets.retention.period': 'Retention',
  'sheets.retention.expression': 'As declared',
  'sheets.retention.reason': 'Reason',

  'sheets.lists.kind': 'List',
  'sheets.lists.term': 'Term',
  'sheets.lists.article': 'Article',
  'sheets.lists.id': 'Word in the code',

  'sheets.findings.severity': 'Weight',
  'sheets.findings.id': 'Point',
  'sheets.findings.message': 'What is the matter',
  'sheets.findings.next': 'Next step',
  'sheets.findings.articles': 'Article',
  'sheets.findings.subject': 'Place in the register',
  'sheets.findings.where': 'Place in the code',
  'sheets.findings.accepted': 'Accepted',

  'sheets.cell.continued': '{id} (continued {part})',

  'sheets.gba.name': 'Business process',
  'sheets.gba.description': 'Functional description',
  'sheets.gba.owner': 'Process owner',
  'sheets.gba.purposes': 'Purpose of the processing',
  'sheets.gba.legalBasis': 'Basis for the processing',
  'sheets.gba.automatedDecision': 'Type of processing',
  'sheets.gba.processors': 'Processors and contract',
  'sheets.gba.systems': 'Technology and location',
  'sheets.ap.name': 'Task or processing activity',
  'sheets.ap.owner': 'Department',
});
