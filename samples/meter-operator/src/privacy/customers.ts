import { activity } from '@verklaar/annotations';

import { creditAgency } from './recipients.js';

export const applications = activity({
  id: 'applications',
  name: { nl: 'Uw aanvraag', en: 'Your application', de: 'Ihr Antrag' },
  purpose: 'orderFulfilment',
  description: {
    nl: 'Vraagt u een product of dienst aan? Dan vragen wij om uw gegevens, beoordelen uw aanvraag en sluiten een overeenkomst.',
    en: 'Do you apply for a product or service? Then we ask for your details, assess your application and conclude a contract.',
    de: 'Beantragen Sie ein Produkt oder eine Dienstleistung? Dann erfragen wir Ihre Daten, prüfen den Antrag und schließen einen Vertrag.',
  },
  dataSubjects: ['prospect'],
  channels: ['website'],
  source: 'dataSubject',
  legalBasis: 'precontract',
  retention: 'P3M after x.applicationDecided',
  provision: {
    requirement: 'toEnterContract',
    consequence: {
      nl: 'Zonder deze gegevens nemen wij uw aanvraag niet in behandeling.',
      en: 'Without these details we do not consider your application.',
      de: 'Ohne diese Daten bearbeiten wir Ihren Antrag nicht.',
    },
  },
  recipients: ['hosting'],
});

export const creditCheck = activity({
  id: 'credit-check',
  name: { nl: 'Kredietcontrole', en: 'Credit check', de: 'Bonitätsprüfung' },
  purpose: 'creditCheck',
  description: {
    nl: 'Wilt u klant worden? Dan vragen wij een kredietbureau om advies over uw kredietwaardigheid.',
    en: 'Do you want to become a customer? Then we ask a credit agency for advice on your creditworthiness.',
    de: 'Möchten Sie Kunde werden? Dann fragen wir eine Auskunftei nach Ihrer Kreditwürdigkeit.',
  },
  dataSubjects: ['prospect'],
  source: 'dataSubject',
  legalBasis: 'legitimateInterests',
  interest: {
    nl: 'geen meters leveren die onbetaald blijven',
    en: 'supplying no meters that stay unpaid',
    de: 'keine Zähler zu liefern, die unbezahlt bleiben',
  },
  balancingAssessment: 'LIA-2026-01',
  automatedDecision: {
    logic: {
      nl: 'het bureau geeft een score van 0 tot 100, naar eerdere betalingen en faillissementen; onder 40 wijzen wij af',
      en: 'the agency gives a score of 0 to 100, from past payments and bankruptcies; below 40 we refuse',
      de: 'die Auskunftei gibt 0 bis 100 Punkte, nach früheren Zahlungen und Insolvenzen; unter 40 lehnen wir ab',
    },
    significance: {
      nl: 'de score bepaalt of u klant wordt',
      en: 'the score decides whether you become a customer',
      de: 'die Punktzahl entscheidet, ob Sie Kunde werden',
    },
    consequences: {
      nl: 'bij een afwijzing betaalt u vooruit of kiest u een ander meetbedrijf',
      en: 'if refused, you pay in advance or choose another metering company',
      de: 'bei einer Ablehnung zahlen Sie im Voraus oder wählen einen anderen Messbetreiber',
    },
    ground: 'contract',
    humanReview: {
      nl: 'antwoord op de e-mail met de afwijzing',
      en: 'answer the e-mail with the refusal',
      de: 'antworten Sie auf die E-Mail mit der Ablehnung',
    },
  },
  dpia: { required: true, reference: 'DPIA-2026-01' },
  retention: 'P4W after x.applicationDecided',
  provision: {
    requirement: 'toEnterContract',
    consequence: {
      nl: 'Zonder deze gegevens betaalt u vooruit.',
      en: 'Without these details you pay in advance.',
      de: 'Ohne diese Daten zahlen Sie im Voraus.',
    },
  },
  recipients: [
    { recipient: creditAgency, categories: ['identity.name', 'identity.birthDate', 'contact.address'] },
    'hosting',
  ],
});

export const contracts = activity({
  id: 'contracts',
  name: { nl: 'Uw overeenkomst', en: 'Your contract', de: 'Ihr Vertrag' },
  purpose: ['serviceProvision', 'customerCare'],
  description: {
    nl: 'Wij plaatsen en onderhouden uw meter, en houden contact met u als klant.',
    en: 'We place and maintain your meter, and stay in touch with you as a customer.',
    de: 'Wir bauen Ihren Zähler ein, warten ihn und bleiben mit Ihnen als Kunde in Kontakt.',
  },
  dataSubjects: ['customer'],
  source: 'dataSubject',
  legalBasis: 'contract',
  retention: 'P2Y after contact.last',
  provision: {
    requirement: 'contractual',
    consequence: {
      nl: 'Zonder deze gegevens voeren wij de overeenkomst niet uit.',
      en: 'Without these details we cannot perform the contract.',
      de: 'Ohne diese Daten können wir den Vertrag nicht erfüllen.',
    },
  },
  recipients: ['hosting'],
});

export const marketing = activity({
  id: 'marketing',
  name: { nl: 'Nieuws van onze groep', en: 'News of our group', de: 'Neues aus unserer Gruppe' },
  purpose: 'directMarketing',
  description: {
    nl: 'Wij mailen klanten over nieuwe producten, diensten of activiteiten van ons. Een bedrijf van onze groep verstuurt die e-mails.',
    en: 'We mail customers about our new products, services or activities. A company of our group sends those e-mails.',
    de: 'Wir mailen Kunden über unsere neuen Produkte, Dienste oder Aktionen. Ein Unternehmen unserer Gruppe versendet diese E-Mails.',
  },
  dataSubjects: ['customer'],
  source: 'dataSubject',
  legalBasis: 'legitimateInterests',
  interest: {
    nl: 'klanten laten weten wat wij nog meer bieden',
    en: 'letting customers know what else we offer',
    de: 'Kunden zu zeigen, was wir noch anbieten',
  },
  balancingAssessment: 'LIA-2026-02',
  marketing: {
    channels: ['email'],
    audience: 'customers',
    optOut: {
      nl: 'via het contactformulier of met de afmeldlink in elke e-mail',
      en: 'through the contact form or with the unsubscribe link in each e-mail',
      de: 'über das Kontaktformular oder mit dem Abmeldelink in jeder E-Mail',
    },
  },
  retention: 'min(until objection, until contract.end)',
  provision: {
    requirement: 'none',
    consequence: {
      nl: 'Na uw afmelding krijgt u geen commerciële e-mail meer.',
      en: 'Once you opt out you get no commercial e-mail any more.',
      de: 'Nach Ihrer Abmeldung erhalten Sie keine Werbung mehr.',
    },
  },
  recipients: ['group-mail', 'hosting'],
});

export const questions = activity({
  id: 'questions',
  name: {
    nl: 'Vragen, klachten, geschillen',
    en: 'Questions, complaints, disputes',
    de: 'Fragen, Beschwerden, Streit',
  },
  purpose: ['requestHandling', 'disputes'],
  description: {
    nl: 'Wij beantwoorden uw vraag, klacht of melding, en lossen een geschil op.',
    en: 'We answer your question, complaint or report, and settle a dispute.',
    de: 'Wir beantworten Ihre Frage, Beschwerde oder Meldung und klären einen Streit.',
  },
  dataSubjects: ['correspondent'],
  channels: ['website', 'post', 'email'],
  source: 'dataSubject',
  legalBasis: 'legitimateInterests',
  interest: {
    nl: 'vragen, klachten en meldingen goed afhandelen',
    en: 'handling questions, complaints and reports properly',
    de: 'Fragen, Beschwerden und Meldungen gut zu bearbeiten',
  },
  balancingAssessment: 'LIA-2026-03',
  retention: 'P2Y after contact.last',
  provision: {
    requirement: 'none',
    consequence: {
      nl: 'Zonder e-mailadres of postadres krijgt u geen antwoord.',
      en: 'Without an e-mail or postal address you get no answer.',
      de: 'Ohne E-Mail- oder Postadresse erhalten Sie keine Antwort.',
    },
  },
  recipients: ['hosting'],
});
