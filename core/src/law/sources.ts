/** Where a fact of the law pack was read. */
interface Source {
  readonly title: string;
  readonly url?: string;
  /** ISO date on which it was last read. */
  readonly read: string;
}

const read = '2026-11-21';

/** Sources by code; facts name theirs by it. `memory` is no source: such a fact is `verified: false`. */
export const sources = {
  A13: {
    title: 'Data Privacy Vocabulary 2.3, list of adequacy decisions (legal-eu)',
    url: 'https://w3id.org/dpv/legal/eu',
    read,
  },
  A15: {
    title: 'DLA Piper, Data Protection Laws of the World: Belgium',
    url: 'https://www.dlapiperdataprotection.com',
    read,
  },
  A16: { title: 'Text of Article 11.7a of the Dutch Telecommunicatiewet, in force since 15 August 2026', read },
  A17: { title: 'DDMA and DMCC on Article 11.7 of the Dutch Telecommunicatiewet', url: 'https://ddma.nl', read },
  A18: { title: 'On Article XII.13 of the Belgian Code of Economic Law', url: 'https://commyounity.be', read },
  A20: { title: 'On Article 46 UAVG, and on Article 8 of the Belgian Act of 8 August 1983', read },
  A21: { title: 'Bird & Bird GDPR tracker: age of digital consent', url: 'https://www.twobirds.com', read },
  A22: { title: 'On Belgian retention of accounts', url: 'https://blog.forumforthefuture.be', read },
  A23: { title: 'On Dutch retention of accounts', url: 'https://www.rendement.nl', read },
  A24: { title: 'On French retention, accounts and guidance of the CNIL', url: 'https://www.ewatchers.org', read },
  A27: { title: 'Complaint and contact pages of the supervisory authorities', read },
  A28: { title: 'EUR-Lex C/2025/6610 and notes on the adequacy decisions for the US, the UK and Brazil', read },
  A35: { title: 'Guidance on data of job applicants', url: 'https://www.rendement.nl', read },
  A36: { title: 'Published privacy statements that link the list of authorities of the EDPB', read: '2026-11-22' },
  gdpr: { title: 'Regulation (EU) 2016/679', url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj', read },
  memory: { title: 'Not read in a source', read },
} as const satisfies Readonly<Record<string, Source>>;

type SourceCode = keyof typeof sources;

/** How sure a fact is. Whoever shows an unverified fact shows that it is unverified. */
export interface Sourced {
  readonly source: SourceCode;
  /** Read in the source; `false` when it is from memory or awaits a check by a person. */
  readonly verified: boolean;
}
