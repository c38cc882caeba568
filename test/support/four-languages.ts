import type { Config } from '../../core/src/config/config.js';
import type { ActivityDeclaration, LocalText, RecipientDeclaration } from '../../core/src/declarations/index.js';
import type { Register } from '../../core/src/model/register.js';

import { activity, config, judge, organisation, recipient, terminalAccess } from './register-builder.js';

/** One text in four languages, written so that it addresses nobody. */
function four(nl: string, en: string, fr: string, de: string): LocalText {
  return { nl, en, fr, de };
}

const recipients: readonly RecipientDeclaration[] = [
  { id: 'mailer', name: 'Voorbeeldmail', role: 'processor', purpose: 'serviceCommunication', country: 'FR' },
  {
    id: 'cloud',
    name: 'Examplecloud Inc.',
    role: 'processor',
    kind: 'hosting',
    country: 'US',
    agreement: { reference: 'DPA 2' },
    transfers: [
      { country: 'US', mechanism: 'dpf', certification: { checked: '2026-10-01', url: 'https://dpf.example' } },
      {
        country: 'IN',
        mechanism: 'scc',
        copy: four('via ons adres', 'at our address', 'à notre adresse', 'unter unserer Anschrift'),
      },
    ],
  },
  {
    id: 'bank',
    name: 'Swissbank',
    role: 'controller',
    purpose: 'payment',
    country: 'CH',
    transfers: [{ country: 'CH', mechanism: 'adequacy' }],
  },
  {
    id: 'group',
    name: 'Groupe Modèle',
    role: 'group',
    kind: 'support',
    country: 'BR',
    transfers: [
      { country: 'BR', mechanism: 'bcr', copy: four('op verzoek', 'on request', 'sur demande', 'auf Anfrage') },
      {
        country: 'MX',
        mechanism: 'derogConsent',
        risks: four('weinig toezicht', 'little supervision', 'peu de contrôle', 'wenig Aufsicht'),
      },
    ],
  },
  {
    id: 'partner',
    name: 'Partner Voorbeeld',
    role: 'jointController',
    purpose: 'directMarketing',
    country: 'BE',
    arrangement: four('elk voor de helft', 'each for one half', 'chacun pour moitié', 'jeder zur Hälfte'),
    contactPoint: 'partner@example.test',
  },
  { id: 'staff', role: 'internal', kind: 'support' },
];

const activities: readonly ActivityDeclaration[] = [
  {
    id: 'newsletter',
    name: four('Nieuwsbrief', 'Newsletter', 'Lettre d’information', 'Newsletter'),
    purpose: ['directMarketing', 'advertising'],
    dataSubjects: ['subscriber'],
    legalBasis: 'consent',
    withdraw: four('met de link onderaan', 'with the link below', 'avec le lien en bas', 'mit dem Link unten'),
    retention: 'until newsletter.unsubscribe early:withdrawal',
    source: 'dataSubject',
    channels: ['website', 'app', 'email', 'telephone', 'post', 'inPerson'],
    provision: { requirement: 'none' },
    marketing: {
      channels: ['email', 'sms', 'push', 'telephone', 'post'],
      audience: 'everyone',
      optOut: four('met de link onderaan', 'with the link below', 'avec le lien en bas', 'mit dem Link unten'),
    },
    profiling: four('voorkeuren per lezer', 'preferences per reader', 'préférences par lecteur', 'Vorlieben je Leser'),
    data: [
      'contact.email',
      'identity.name',
      'preference.interest',
      'device.ip',
      'usage.events',
      'usage.pages',
      'account.username',
      'location.precise',
    ],
    recipients: [
      'mailer',
      'cloud',
      'partner',
      {
        recipient: 'staff',
        purpose: four('het nalezen', 'proofreading', 'la relecture', 'Korrektur'),
        categories: ['contact.email'],
      },
    ],
  },
  {
    id: 'orders',
    name: four('Bestellingen', 'Orders', 'Commandes', 'Bestellungen'),
    description: four(
      'Bestellingen worden zo geleverd en betaald.',
      'Orders are delivered and paid this way.',
      'Les commandes sont ainsi livrées et payées.',
      'So werden Bestellungen geliefert und bezahlt.',
    ),
    purpose: 'orderFulfilment',
    dataSubjects: ['customer', 'customerContact'],
    legalBasis: 'contract',
    retention: 'while customer + P1Y early:request',
    retentionReason: four('om te leren', 'in order to learn', 'pour apprendre', 'um daraus zu lernen'),
    source: 'dataSubject',
    provision: {
      requirement: 'contractual',
      obliged: true,
      consequence: four(
        'Zonder adres geen levering.',
        'No address, no delivery.',
        'Sans adresse, pas de livraison.',
        'Ohne Adresse keine Lieferung.',
      ),
    },
    marketing: { channels: ['post'], audience: 'customers' },
    data: [
      'identity.name',
      {
        category: 'billing.invoice',
        legalBasis: 'legalObligation',
        law: 'NL-AWR-52',
        retention: 'P7Y after year-end(invoice.issued) law:NL-AWR-52',
        provision: {
          requirement: 'statutory',
          consequence: four('De wet is streng.', 'The law is strict.', 'La loi est stricte.', 'Das Gesetz ist streng.'),
        },
      },
      { category: 'usage.logs', source: 'observed', retention: 'min(P90D, until account.deleted) then:anonymise' },
      { category: 'payment.behaviour', source: 'inferred', retention: 'until objection cap P2Y early:objection' },
      { category: 'contact.phone', source: { from: 'bank', publiclyAvailable: false } },
      {
        category: 'professional.job',
        source: {
          from: four('het handelsregister', 'the trade register', 'le registre du commerce', 'das Handelsregister'),
          publiclyAvailable: true,
        },
      },
    ],
    notCollected: ['identity.photo'],
    recipients: ['cloud', 'bank', 'group'],
    automatedDecision: {
      logic: four('een score boven 10', 'a score above 10', 'un score au-dessus de 10', 'ein Wert über 10'),
      significance: four('geen uitstel', 'no deferral', 'pas de délai', 'kein Aufschub'),
      consequences: four('betaling vooraf', 'payment in advance', 'paiement à l’avance', 'Vorauszahlung'),
      ground: 'contract',
      humanReview: four('na een telefoontje', 'after a phone call', 'après un appel', 'nach einem Anruf'),
    },
  },
  {
    id: 'questions',
    name: four('Vragen', 'Questions', 'Questions', 'Anfragen'),
    purpose: ['requestHandling', 'statistics'],
    dataSubjects: ['correspondent'],
    legalBasis: 'legitimateInterests',
    interest: four(
      'vragen goed afhandelen',
      'handling questions well',
      'bien traiter les questions',
      'Anfragen gut zu bearbeiten',
    ),
    balancingAssessment: 'LIA-1',
    retention: 'max(P1Y after request.closed, P1Y after contract.end)',
    provision: {
      requirement: 'toEnterContract',
      consequence: four(
        'Dan lukt het niet.',
        'It will not work then.',
        'Cela ne marche pas alors.',
        'Dann klappt es nicht.',
      ),
    },
    data: ['contact.email', 'comm.message'],
    recipients: ['cloud', 'mailer'],
  },
  {
    id: 'care',
    name: four('Zorg', 'Care', 'Soins', 'Pflege'),
    purpose: 'serviceProvision',
    dataSubjects: ['patient', 'child'],
    legalBasis: 'publicTask',
    law: 'NL-UAVG-46',
    specialLaw: 'NL-UAVG-46',
    art9Condition: '9h',
    retention: 'min(until objection, until contract.end, P2Y after contact.last)',
    source: 'dataSubject',
    provision: { requirement: 'none', obliged: false },
    parentalConsent: four('met een formulier', 'with a form', 'avec un formulaire', 'mit einem Formular'),
    data: ['special.health', 'nationalId', { category: 'identity.birthDate', child: true }],
    recipients: ['cloud'],
  },
  {
    id: 'rescue',
    name: four('Hulp', 'Help', 'Secours', 'Rettung'),
    purpose: 'security',
    dataSubjects: ['visitor'],
    legalBasis: 'vitalInterests',
    retention: 'none',
    source: 'observed',
    data: [
      'location.approximate',
      { category: 'device.id', legalBasis: 'precontract' },
      {
        category: 'device.ip',
        legalBasis: 'legitimateInterests',
        interestOf: 'thirdParty',
        interest: four('veilig verkeer', 'safe traffic', 'un trafic sûr', 'sicherer Verkehr'),
      },
      {
        category: 'usage.search',
        legalBasis: 'legitimateInterests',
        interestOf: four('de gemeente', 'the municipality', 'la commune', 'die Gemeinde'),
        interest: four('orde houden', 'keeping order', 'maintenir l’ordre', 'Ordnung halten'),
      },
    ],
    recipients: ['cloud'],
  },
  {
    id: 'hosting',
    name: four('Hosting voor klanten', 'Hosting for customers', 'Hébergement pour des clients', 'Hosting für Kunden'),
    role: 'processor',
    purpose: 'serviceProvision',
    dataSubjects: ['endCustomer'],
    retention: 'until contract.end then:return',
    data: ['contact.email'],
    recipients: ['cloud'],
  },
];

const settings: Partial<Config> = {
  organisations: [
    {
      ...organisation,
      tradeName: 'Modelhandel',
      phone: '+31 20 000 00 00',
      website: 'https://handel.example',
      dpo: { email: 'dpo@example.test' },
      privacyContact: { url: 'https://handel.example/privacy' },
      representative: { name: 'Rep BV', email: 'rep@example.test' },
    },
  ],
  rights: {
    email: 'privacy@example.test',
    post: true,
    answerWithin: 'P2W',
    identification: { when: 'reasonableDoubt', means: 'redactedIdCopy' },
    reference: four('privacy', 'privacy', 'vie privée', 'Datenschutz'),
    complaintProcedure: four(
      'Bel ons kantoor.',
      'Phone our office.',
      'Un appel au bureau suffit.',
      'Ein Anruf im Büro genügt.',
    ),
  },
  security: {
    measures: ['accessControl', 'mfa', 'encryptRest'],
    contact: { email: 'security@example.test' },
    breachNotice: true,
  },
  specialCategories: { collected: 'none', onArrival: 'erased' },
  children: { policy: 'not-targeted', onArrival: 'erased' },
  cookies: {
    policyUrl: 'https://handel.example/cookies',
    settings: four('onderaan', 'at the bottom', 'en bas', 'am Ende'),
  },
  otherDisclosure: 'onlyIfLawRequires',
  thirdPartyMarketing: 'none',
  processorsBound: true,
  externalLinks: true,
  changes: { announced: four('per e-mail', 'by e-mail', 'par e-mail', 'per E-Mail') },
};

/** A register that says nearly everything that a statement can say, its own words in four languages and addressing nobody. */
export function fourLanguageRegister(): Register {
  const facts = [
    ...recipients.map(recipient),
    ...activities.map(activity),
    terminalAccess({
      key: '_count',
      kind: 'cookie',
      purpose: four('bezoeken tellen', 'counting visits', 'compter les visites', 'Besuche zählen'),
      duration: 'P13M',
      necessity: 'none',
      consent: four('met een knop', 'with a button', 'avec un bouton', 'mit einem Knopf'),
      recipients: ['cloud'],
    }),
    terminalAccess({
      key: 'session',
      kind: 'sessionStorage',
      purpose: four('aanmelden', 'signing in', 'se connecter', 'Anmeldung'),
      duration: 'session',
      necessity: 'necessary',
      recipients: [],
    }),
  ];
  return judge(facts, config(settings)).register;
}
