import { activity } from '@verklaar/annotations';

import { crm } from './recipients.js';

const unsubscribeLink = {
  nl: 'met de afmeldlink onderaan elke mail',
  en: 'with the link at the bottom of each mail',
  fr: 'avec le lien au bas de chaque e-mail',
};

const consentRecord = {
  nl: 'tabel subscriptions: onderwerp, tijdstip van vragen en van bevestigen',
  en: 'table subscriptions: subject, time of asking and of confirming',
  fr: 'table subscriptions : sujet, moment de la demande et de la confirmation',
};

export const contentMailing = activity({
  id: 'content-mailing',
  name: {
    nl: 'Mailings over nieuwe artikelen',
    en: 'New articles by mail',
    fr: 'Nouveaux articles',
  },
  purpose: 'directMarketing',
  description: {
    nl: 'Vroeg je ons om nieuwe artikelen? Dan mailen we je wat bij jouw interesses past.',
    en: 'Did you ask us for new articles? Then we mail you what fits your interests.',
    fr: 'Tu voulais nos nouveaux articles ? Nous t’envoyons ce qui correspond à tes intérêts.',
  },
  dataSubjects: ['subscriber'],
  channels: ['website'],
  source: 'dataSubject',
  legalBasis: 'consent',
  withdraw: unsubscribeLink,
  consentRecord,
  marketing: { channels: ['email'], audience: 'everyone', optOut: unsubscribeLink },
  retention: 'until newsletter.unsubscribe',
  provision: {
    requirement: 'none',
    consequence: {
      nl: 'Zonder e-mailadres krijg je de artikelen niet.',
      en: 'Without an e-mail address you do not get the articles.',
      fr: 'Sans adresse e-mail, tu ne reçois pas les articles.',
    },
  },
  recipients: [crm, 'hosting'],
});

export const externalEvents = activity({
  id: 'external-events',
  name: {
    nl: 'Mailings over evenementen van anderen',
    en: 'Events of others',
    fr: 'Événements d’autrui',
  },
  purpose: 'directMarketing',
  description: {
    nl: 'We mailen je over beurzen en evenementen waaraan we meedoen, als je daarom vroeg.',
    en: 'We mail you about fairs and events that we take part in, if you asked for it.',
    fr: 'Si tu l’as demandé, nous t’écrivons sur les salons et événements auxquels nous participons.',
  },
  dataSubjects: ['subscriber'],
  channels: ['website'],
  source: 'dataSubject',
  legalBasis: 'consent',
  withdraw: unsubscribeLink,
  consentRecord,
  marketing: { channels: ['email'], audience: 'everyone', optOut: unsubscribeLink },
  retention: 'until newsletter.unsubscribe',
  provision: {
    requirement: 'none',
    consequence: {
      nl: 'Zonder e-mailadres hoor je niet waaraan we meedoen.',
      en: 'Without an e-mail address you do not hear where we take part.',
      fr: 'Sans adresse e-mail, tu n’apprends pas où nous participons.',
    },
  },
  recipients: [crm, 'hosting'],
});

export const ownEvents = activity({
  id: 'own-events',
  name: {
    nl: 'Mailings over onze evenementen',
    en: 'Our own events',
    fr: 'Nos événements',
  },
  purpose: 'directMarketing',
  description: {
    nl: 'We nodigen je per mail uit voor evenementen die we zelf houden, als je daarom vroeg.',
    en: 'We invite you by mail to events that we hold ourselves, if you asked for it.',
    fr: 'Si tu l’as demandé, nous t’invitons par e-mail à nos propres événements.',
  },
  dataSubjects: ['subscriber'],
  channels: ['website'],
  source: 'dataSubject',
  legalBasis: 'consent',
  withdraw: unsubscribeLink,
  consentRecord,
  marketing: { channels: ['email'], audience: 'everyone', optOut: unsubscribeLink },
  retention: 'until newsletter.unsubscribe',
  provision: {
    requirement: 'none',
    consequence: {
      nl: 'Zonder e-mailadres nodigen we je niet uit.',
      en: 'Without an e-mail address we do not invite you.',
      fr: 'Sans adresse e-mail, nous ne t’invitons pas.',
    },
  },
  recipients: [crm, 'hosting'],
});

const stopOnThePhone = {
  nl: 'door het te zeggen als we bellen, of met een e-mail aan privacy@zichtbaar.example',
  en: 'by saying so when we call, or by e-mail to privacy@zichtbaar.example',
  fr: 'en le disant quand nous appelons, ou par e-mail à privacy@zichtbaar.example',
};

export const calls = activity({
  id: 'calls',
  name: { nl: 'Bellen', en: 'Calls', fr: 'Appels' },
  purpose: 'directMarketing',
  description: {
    nl: 'Toonde je interesse en vroeg je om een gesprek? Dan bellen we je om meer te vertellen. Wil je dat niet meer, dan bellen we nooit meer.',
    en: 'Did you show interest and ask for a call? Then we phone you to tell more. If you no longer want that, we never call again.',
    fr: 'Tu étais intéressé et tu as demandé un appel ? Nous t’appelons pour en dire plus. Si tu ne le veux plus, nous n’appelons plus jamais.',
  },
  dataSubjects: ['prospect'],
  channels: ['website', 'telephone'],
  source: 'dataSubject',
  legalBasis: 'consent',
  withdraw: stopOnThePhone,
  consentRecord: {
    nl: 'tabel call_requests: tijdstip en tekst van het vinkje',
    en: 'table call_requests: time and text of the tick box',
    fr: 'table call_requests : moment et texte de la case cochée',
  },
  marketing: { channels: ['telephone'], audience: 'everyone', optOut: stopOnThePhone },
  retention: 'min(P6M, until consent.withdrawn)',
  provision: {
    requirement: 'none',
    consequence: {
      nl: 'Zonder telefoonnummer bellen we je niet.',
      en: 'Without a telephone number we do not call you.',
      fr: 'Sans numéro de téléphone, nous ne t’appelons pas.',
    },
  },
  recipients: ['hosting'],
});

/** Who said no: kept, so that no is no. */
export const callBlocks = activity({
  id: 'call-blocks',
  name: { nl: 'Niet meer bellen', en: 'No more calls', fr: 'Plus d’appels' },
  purpose: 'consentManagement',
  description: {
    nl: 'Zei je dat we niet meer mogen bellen? Dan onthouden we je nummer, onleesbaar gemaakt, om dat na te leven.',
    en: 'Did you say that we must not call again? Then we keep your number, made unreadable, to respect that.',
    fr: 'Tu as dit que nous ne pouvons plus appeler ? Nous gardons ton numéro, rendu illisible, pour le respecter.',
  },
  dataSubjects: ['prospect'],
  channels: ['telephone'],
  source: 'dataSubject',
  legalBasis: 'legitimateInterests',
  interest: {
    nl: 'nooit iemand bellen die dat niet wil',
    en: 'never calling anyone who does not want it',
    fr: 'ne jamais appeler qui ne le veut pas',
  },
  balancingAssessment: 'LIA-2026-01',
  retention: 'P3Y',
  provision: {
    requirement: 'none',
    consequence: {
      nl: 'Zonder je nummer weten we niet wie we niet mogen bellen.',
      en: 'Without your number we do not know whom not to call.',
      fr: 'Sans ton numéro, nous ne savons pas qui ne pas appeler.',
    },
  },
  recipients: ['hosting'],
});
