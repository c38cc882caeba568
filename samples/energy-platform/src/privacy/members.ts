import { activity } from '@verklaar/annotations';

import { hosting, security } from './recipients.js';

export const accounts = activity({
  id: 'accounts',
  name: { nl: 'Je account', fr: 'Votre compte', en: 'Your account' },
  purpose: 'accountManagement',
  description: {
    'nl-BE': 'Met een account neem je deel aan een energiegemeenschap. In je account zie je de meeste van je gegevens.',
    fr: 'Un compte vous permet de participer à une communauté d’énergie. Vous y voyez la plupart de vos données.',
    en: 'With an account you take part in an energy community. Your account shows you most of your data.',
  },
  dataSubjects: ['member'],
  channels: ['website', 'app'],
  source: 'dataSubject',
  legalBasis: 'contract',
  retention: 'P30D after account.deleted',
  provision: {
    requirement: 'toEnterContract',
    consequence: {
      'nl-BE': 'Zonder naam, e-mailadres en wachtwoord krijg je geen account.',
      fr: 'Sans nom, adresse e-mail et mot de passe, vous n’avez pas de compte.',
      en: 'Without a name, an e-mail address and a password you get no account.',
    },
  },
  recipients: [hosting, security],
});

export const support = activity({
  id: 'support',
  name: { nl: 'Ondersteuning', fr: 'Assistance', en: 'Support' },
  purpose: 'customerCare',
  description: {
    'nl-BE': 'We helpen je met technische en andere problemen, en antwoorden op vragen en klachten.',
    fr: 'Nous vous aidons pour vos problèmes techniques et autres, et répondons à vos questions et plaintes.',
    en: 'We help you with technical and other problems, and answer questions and complaints.',
  },
  dataSubjects: ['member', 'correspondent'],
  channels: ['website', 'email'],
  source: 'dataSubject',
  legalBasis: 'legitimateInterests',
  interest: {
    'nl-BE': 'je vraag of klacht goed opvolgen',
    fr: 'bien suivre votre question ou votre plainte',
    en: 'following up your question or complaint properly',
  },
  balancingAssessment: 'LIA-2026-01',
  retention: 'P1Y after request.closed',
  provision: {
    requirement: 'none',
    consequence: {
      'nl-BE': 'Zonder e-mailadres krijg je geen antwoord.',
      fr: 'Sans adresse e-mail, vous n’avez pas de réponse.',
      en: 'Without an e-mail address you get no answer.',
    },
  },
  recipients: [hosting, security],
});

export const promotions = activity({
  id: 'promotions',
  name: { nl: 'Nieuws over ons aanbod', fr: 'Nouvelles de notre offre', en: 'News of what we offer' },
  purpose: 'directMarketing',
  description: {
    'nl-BE': 'We stellen je onze andere programma’s, producten en diensten voor, tenzij je dat niet wilt.',
    fr: 'Nous vous présentons nos autres programmes, produits et services, sauf si vous ne le voulez pas.',
    en: 'We present our other programmes, products and services to you, unless you opt out.',
  },
  dataSubjects: ['member'],
  source: 'dataSubject',
  legalBasis: 'legitimateInterests',
  interest: {
    'nl-BE': 'leden vertellen wat we nog meer doen',
    fr: 'informer nos membres du reste de notre offre',
    en: 'telling members what else we do',
  },
  balancingAssessment: 'LIA-2026-02',
  marketing: {
    channels: ['email'],
    audience: 'customers',
    optOut: {
      nl: 'met de link onderaan elke e-mail',
      fr: 'par le lien au bas de chaque e-mail',
      en: 'with the link at the bottom of each e-mail',
    },
  },
  retention: 'min(until objection, until account.deleted)',
  provision: {
    requirement: 'none',
    consequence: {
      'nl-BE': 'Zonder e-mailadres mis je dit nieuws.',
      fr: 'Sans adresse e-mail, vous ne recevez pas ces nouvelles.',
      en: 'Without an e-mail address you miss this news.',
    },
  },
  recipients: [hosting, security],
});
