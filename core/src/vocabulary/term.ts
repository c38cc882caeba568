/** The words for a term in one language. */
export interface TermText {
  /** As it stands alone, in a cell or heading: `E-mailadres`. */
  readonly label: string;
  /** As it stands in a sentence: `e-mailadres` ("uw e-mailadres"). */
  readonly running: string;
  /** A shorter running form, for a long list. */
  readonly short?: string;
}

/**
 * Words of a term. The informal and the regional keys hold only what differs from their language. In German the label serves in
 * a sentence too, where nothing else is given: nouns have their capital there as well.
 */
export interface Labels {
  readonly nl: TermText;
  readonly en: TermText;
  readonly fr: TermText;
  readonly de: Partial<TermText> & { readonly label: string };
  readonly 'nl-informal'?: Partial<TermText>;
  readonly 'fr-informal'?: Partial<TermText>;
  readonly 'de-informal'?: Partial<TermText>;
  readonly 'nl-BE'?: Partial<TermText>;
  readonly 'fr-BE'?: Partial<TermText>;
  readonly 'fr-FR'?: Partial<TermText>;
}

/** A term that needs words only. */
export interface WordingTerm {
  readonly labels: Labels;
}

/** A term with its place in the Data Privacy Vocabulary of the W3C (DPV 2.3). */
export interface Term extends WordingTerm {
  /** Prefixed names: `dpv:`, `eu-gdpr:`, `pd:`. */
  readonly dpv: readonly string[];
  /** DPV has no such term: these are the nearest broader ones. */
  readonly broader?: true;
}

/** A term that is an article of the GDPR. */
export interface ArticleTerm extends Term {
  /** `6(1)(f)`, `21`. */
  readonly article: string;
}

/** A ground for a transfer, with the articles it rests on. */
export interface TransferTerm extends Term {
  /** `46(2)(c)`; `49(1)[2]` is the second subparagraph. */
  readonly articles: readonly string[];
}

/** A category of personal data. */
export interface CategoryTerm extends Term {
  /** Id of its category group. */
  readonly group: string;
  /** Art. 9(1). */
  readonly special?: true;
  /** Art. 10. */
  readonly criminal?: true;
  /** Art. 87. */
  readonly nationalId?: true;
  /** Art. 8. */
  readonly child?: true;
}

/** A term of one's own. Its labels are written as in the middle of a sentence: `klantnummer`, `TeamViewer-wachtwoord`. */
export interface OwnTerm {
  readonly id: string;
  readonly parent?: string;
  /** By BCP 47 tag. */
  readonly labels: Readonly<Record<string, string>>;
}

/** Own terms by kind. */
export interface OwnTerms {
  readonly categories?: readonly OwnTerm[];
  readonly dataSubjects?: readonly OwnTerm[];
  readonly purposes?: readonly OwnTerm[];
  readonly events?: readonly OwnTerm[];
  readonly states?: readonly OwnTerm[];
}
