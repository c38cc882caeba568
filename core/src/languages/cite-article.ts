import type { Locale } from './locale.js';

/**
 * An article of the GDPR: `21`, `13(2)(e)`, `6(1)(f)`; `49(1)[2]` is the second subparagraph. Points of Article 4 are written
 * as paragraphs: `4(7)`.
 */
export type ArticleReference = string;

interface Article {
  readonly article: string;
  readonly paragraph?: number;
  readonly subparagraph?: number;
  readonly letter?: string;
}

const dutchOrdinals = ['', 'eerste', 'tweede', 'derde', 'vierde', 'vijfde', 'zesde', 'zevende', 'achtste', 'negende'];
const englishOrdinals = ['', 'first', 'second', 'third', 'fourth'];
const frenchOrdinals = ['', 'premier', 'deuxième', 'troisième', 'quatrième'];

/** Cites an article as lawyers of the locale write it: `artikel 6, eerste lid, onder f, AVG` (nl-NL). @throws RangeError on a malformed reference. */
export function citeArticle(reference: ArticleReference, locale: Locale): string {
  const article = parseArticle(reference);
  return citations[locale](article);
}

function parseArticle(reference: string): Article {
  const match = /^(\d{1,2})(?:\((\d{1,2})\))?(?:\[([1-4])\])?(?:\(([a-z])\))?$/.exec(reference);
  const article = match?.[1];
  if (match === null || article === undefined) throw new RangeError(`Not a reference to an article: ${reference}`);
  const [, , paragraph, subparagraph, letter] = match;
  return {
    article,
    ...(paragraph !== undefined && { paragraph: Number(paragraph) }),
    ...(subparagraph !== undefined && { subparagraph: Number(subparagraph) }),
    ...(letter !== undefined && { letter }),
  };
}

type Citation = (article: Article) => string;

const frenchOfFrance: Citation = ({ article, paragraph, subparagraph, letter }) => {
  const number = [article, paragraph, letter].filter((part) => part !== undefined).join('.');
  if (subparagraph === undefined) return `article ${number} du RGPD`;
  return `article ${number}, ${frenchOrdinals[subparagraph] ?? ''} alinéa, du RGPD`;
};

const german: Citation = ({ article, paragraph, subparagraph, letter }) => {
  const parts = [`Art. ${article}`];
  if (paragraph !== undefined) parts.push(article === '4' ? `Nr. ${paragraph}` : `Abs. ${paragraph}`);
  if (subparagraph !== undefined) parts.push(`UAbs. ${subparagraph}`);
  if (letter !== undefined) parts.push(`lit. ${letter}`);
  return `${parts.join(' ')} DSGVO`;
};

const citations: Readonly<Record<Locale, Citation>> = {
  'nl-NL': ({ article, paragraph, subparagraph, letter }) => {
    const parts = [`artikel ${article}`];
    if (paragraph !== undefined) {
      const ordinal = dutchOrdinals[paragraph];
      parts.push(article === '4' || ordinal === undefined ? `onder ${paragraph}` : `${ordinal} lid`);
    }
    if (subparagraph !== undefined) parts.push(`${dutchOrdinals[subparagraph] ?? ''} alinea`);
    if (letter !== undefined) parts.push(`onder ${letter}`);
    return parts.length === 1 ? `artikel ${article} AVG` : `${parts.join(', ')}, AVG`;
  },
  'nl-BE': ({ article, paragraph, subparagraph, letter }) => {
    const parts = [`artikel ${article}`];
    if (paragraph !== undefined) parts.push(article === '4' ? `${paragraph})` : `lid ${paragraph}`);
    if (subparagraph !== undefined) parts.push(`${dutchOrdinals[subparagraph] ?? ''} alinea`);
    if (letter !== undefined) parts.push(`${letter})`);
    return `${parts.join(', ')} AVG`;
  },
  en: ({ article, paragraph, subparagraph, letter }) => {
    const point = letter === undefined ? '' : `(${letter})`;
    const number = paragraph === undefined ? `${article}${point}` : `${article}(${paragraph})${point}`;
    if (subparagraph === undefined) return `Art. ${number} GDPR`;
    return `Art. ${number}, ${englishOrdinals[subparagraph] ?? ''} subparagraph, GDPR`;
  },
  'fr-FR': frenchOfFrance,
  'fr-LU': frenchOfFrance,
  'fr-BE': ({ article, paragraph, subparagraph, letter }) => {
    const parts = [`article ${article}`];
    if (paragraph !== undefined) {
      if (article === '4') parts.push(`${paragraph})`);
      else parts.push(paragraph === 1 ? '§ 1er' : `§ ${paragraph}`);
    }
    if (subparagraph !== undefined) parts.push(`${frenchOrdinals[subparagraph] ?? ''} alinéa`);
    if (letter !== undefined) parts.push(`${letter})`);
    return `${parts.join(', ')} du RGPD`;
  },
  'de-AT': german,
  'de-BE': german,
  'de-DE': german,
  'de-LU': german,
};
