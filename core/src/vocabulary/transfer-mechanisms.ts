import type { TransferTerm } from './term.js';

/** Grounds for a transfer outside the EEA (Art. 45-49 GDPR). */
export const transferMechanisms = {
  adequacy: {
    articles: ['45'],
    dpv: ['eu-gdpr:A45-3'],
    labels: {
      nl: {
        label: 'Adequaatheidsbesluit van de Europese Commissie',
        running: 'adequaatheidsbesluit van de Europese Commissie',
      },
      en: {
        label: 'Adequacy decision of the European Commission',
        running: 'adequacy decision of the European Commission',
      },
      fr: {
        label: 'Décision d’adéquation de la Commission européenne',
        running: 'décision d’adéquation de la Commission européenne',
      },
      de: { label: 'Angemessenheitsbeschluss der Europäischen Kommission' },
    },
  },
  dpf: {
    articles: ['45'],
    dpv: ['eu-gdpr:AdequacyDecision'],
    broader: true,
    labels: {
      nl: {
        label: 'EU-VS-gegevensprivacykader (alleen gecertificeerde ontvangers)',
        running: 'EU-VS-gegevensprivacykader (alleen gecertificeerde ontvangers)',
        short: 'EU-VS-gegevensprivacykader',
      },
      en: {
        label: 'EU-US Data Privacy Framework (certified recipients only)',
        running: 'EU-US Data Privacy Framework (certified recipients only)',
        short: 'EU-US Data Privacy Framework',
      },
      fr: {
        label: 'Cadre de protection des données UE–États-Unis',
        running: 'cadre de protection des données UE–États-Unis',
      },
      de: { label: 'EU-US-Datenschutzrahmen' },
    },
  },
  scc: {
    articles: ['46(2)(c)'],
    dpv: ['eu-gdpr:A46-2-c'],
    labels: {
      nl: { label: 'Standaardcontractbepalingen (SCC)', running: 'standaardcontractbepalingen (SCC)' },
      en: { label: 'Standard contractual clauses (SCC)', running: 'standard contractual clauses (SCC)' },
      fr: { label: 'Clauses contractuelles types', running: 'clauses contractuelles types' },
      de: { label: 'Standardvertragsklauseln' },
    },
  },
  sccSa: {
    articles: ['46(2)(d)'],
    dpv: ['eu-gdpr:A46-2-d'],
    labels: {
      nl: {
        label: 'Standaardbepalingen van een toezichthouder',
        running: 'standaardbepalingen van een toezichthouder',
      },
      en: { label: 'Clauses adopted by an authority', running: 'clauses adopted by an authority' },
      fr: { label: 'Clauses adoptées par une autorité', running: 'clauses adoptées par une autorité' },
      de: { label: 'Klauseln einer Aufsichtsbehörde' },
    },
  },
  bcr: {
    articles: ['46(2)(b)', '47'],
    dpv: ['eu-gdpr:A46-2-b'],
    labels: {
      nl: { label: 'Bindende bedrijfsvoorschriften (BCR)', running: 'bindende bedrijfsvoorschriften (BCR)' },
      en: { label: 'Binding corporate rules', running: 'binding corporate rules' },
      fr: { label: 'Règles d’entreprise contraignantes', running: 'règles d’entreprise contraignantes' },
      de: {
        label: 'Verbindliche interne Datenschutzvorschriften',
        running: 'verbindliche interne Datenschutzvorschriften',
      },
    },
  },
  code: {
    articles: ['46(2)(e)'],
    dpv: ['eu-gdpr:A46-2-e'],
    labels: {
      nl: { label: 'Goedgekeurde gedragscode', running: 'goedgekeurde gedragscode' },
      en: { label: 'Approved code of conduct', running: 'approved code of conduct' },
      fr: { label: 'Code de conduite approuvé', running: 'code de conduite approuvé' },
      de: { label: 'Genehmigte Verhaltensregeln', running: 'genehmigte Verhaltensregeln' },
    },
  },
  certification: {
    articles: ['46(2)(f)'],
    dpv: ['eu-gdpr:A46-2-f'],
    labels: {
      nl: { label: 'Goedgekeurde certificering', running: 'goedgekeurde certificering' },
      en: { label: 'Approved certification', running: 'approved certification' },
      fr: { label: 'Certification approuvée', running: 'certification approuvée' },
      de: { label: 'Genehmigte Zertifizierung', running: 'genehmigte Zertifizierung' },
    },
  },
  adHoc: {
    articles: ['46(3)(a)'],
    dpv: ['eu-gdpr:A46-3-a'],
    labels: {
      nl: {
        label: 'Door de toezichthouder toegestane contractbepalingen',
        running: 'door de toezichthouder toegestane contractbepalingen',
      },
      en: { label: 'Authorised contractual clauses', running: 'authorised contractual clauses' },
      fr: { label: 'Clauses contractuelles autorisées', running: 'clauses contractuelles autorisées' },
      de: { label: 'Genehmigte Vertragsklauseln', running: 'genehmigte Vertragsklauseln' },
    },
  },
  derogConsent: {
    articles: ['49(1)(a)'],
    dpv: ['eu-gdpr:A49-1-a'],
    labels: {
      nl: {
        label: 'Uitdrukkelijke toestemming na risico-informatie',
        running: 'uitdrukkelijke toestemming na risico-informatie',
      },
      en: {
        label: 'Explicit consent after information on risks',
        running: 'explicit consent after information on risks',
      },
      fr: {
        label: 'Consentement explicite après information sur les risques',
        running: 'consentement explicite après information sur les risques',
      },
      de: {
        label: 'Ausdrückliche Einwilligung nach Risikohinweis',
        running: 'ausdrückliche Einwilligung nach Risikohinweis',
      },
    },
  },
  derogContract: {
    articles: ['49(1)(b)', '49(1)(c)'],
    dpv: ['eu-gdpr:A49-1-b', 'eu-gdpr:A49-1-c'],
    labels: {
      nl: { label: 'Noodzakelijk voor een overeenkomst', running: 'noodzakelijk voor een overeenkomst' },
      en: { label: 'Necessary for a contract', running: 'necessary for a contract' },
      fr: { label: 'Nécessaire à un contrat', running: 'nécessaire à un contrat' },
      de: { label: 'Für einen Vertrag erforderlich', running: 'für einen Vertrag erforderlich' },
    },
  },
  derogClaims: {
    articles: ['49(1)(e)'],
    dpv: ['eu-gdpr:A49-1-e'],
    labels: {
      nl: { label: 'Rechtsvordering', running: 'rechtsvordering' },
      en: { label: 'Legal claims', running: 'legal claims' },
      fr: { label: 'Droits en justice', running: 'droits en justice' },
      de: { label: 'Rechtsansprüche' },
    },
  },
  derogCompelling: {
    articles: ['49(1)[2]'],
    dpv: ['eu-gdpr:A49-2'],
    labels: {
      nl: {
        label: 'Dwingende gerechtvaardigde belangen, eenmalig',
        running: 'dwingende gerechtvaardigde belangen, eenmalig',
      },
      en: { label: 'Compelling legitimate interests, one-off', running: 'compelling legitimate interests, one-off' },
      fr: { label: 'Intérêts légitimes impérieux, ponctuel', running: 'intérêts légitimes impérieux, ponctuel' },
      de: {
        label: 'Zwingende berechtigte Interessen, einmalig',
        running: 'zwingende berechtigte Interessen, einmalig',
      },
    },
  },
} as const satisfies Readonly<Record<string, TransferTerm>>;
