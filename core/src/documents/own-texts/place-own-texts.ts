import type { RootContent } from 'mdast';

import type { Finding } from '../../facts/index.js';
import type { NamedDocument } from '../render-documents.js';

import { checkCatalogue, type FindingId } from '../../checks/check-catalogue.js';
import { inWords, type Wording } from '../../facts/wording.js';
import { placeholdersOf } from '../nodes.js';
import { readMarkdown } from '../read-markdown.js';
import { versionOf } from '../statement/version.js';
import { findUnfit } from './find-unfit.js';
import { type OwnText, placeNameOf } from './own-text.js';
import { sectionsOf, type DocumentSection } from './sections-of.js';

/** Documents with texts of one's own in them, and what is wrong with those texts. */
export interface PlacedTexts {
  readonly trees: readonly NamedDocument[];
  /** ED02 to ED06. */
  readonly findings: readonly Finding[];
}

/** Puts texts of one's own into the documents, each at its place; what is hot in them is made harmless by the writers. */
export function placeOwnTexts(trees: readonly NamedDocument[], texts: readonly OwnText[]): PlacedTexts {
  if (texts.length === 0) return { trees, findings: [] };
  const unfit = texts.flatMap(({ file, text }) =>
    findUnfit(text).map(({ problem, start, end }) => findingOf('ED02', file, inWords({ problem }), { start, end })),
  );
  const placed = trees.map((tree) => placeInTree(tree, textsFor(tree, texts)));
  return {
    trees: placed.map(({ tree }) => tree),
    findings: [
      ...unfit,
      ...texts.flatMap((text) => homeless(text, trees)),
      ...missingLanguages(trees, texts),
      ...placed.flatMap(({ findings }) => findings),
    ],
  };
}

/** The texts that a document takes: for each place the one for just this document, in just this language, comes first. */
function textsFor({ name, document }: NamedDocument, texts: readonly OwnText[]): readonly OwnText[] {
  const chosen = new Map<string, OwnText>();
  const weight = (text: OwnText): number =>
    (text.document === documentNameOf(name, document.language) ? 2 : 0) + (text.language === document.language ? 1 : 0);
  for (const text of texts) {
    if (!serves(text, name, document.language) || !speaks(text, document.language)) continue;
    const place = `${text.section}.${text.position}`;
    const other = chosen.get(place);
    if (other === undefined || weight(other) < weight(text)) chosen.set(place, text);
  }
  return [...chosen.values()];
}

function documentNameOf(name: string, language: string): string {
  return name.slice(0, -language.length - 1);
}

function serves(text: OwnText, name: string, language: string): boolean {
  const document = documentNameOf(name, language);
  return text.document === document || (text.document === 'statement' && document.startsWith('statement.'));
}

function speaks({ language }: OwnText, tag: string): boolean {
  return language === tag || language === new Intl.Locale(tag).language;
}

function placeInTree(
  tree: NamedDocument,
  texts: readonly OwnText[],
): { readonly tree: NamedDocument; readonly findings: readonly Finding[] } {
  const { document } = tree;
  const { root } = document;
  const findings: Finding[] = [];
  const children: RootContent[] = [];
  let at = 0;
  for (const section of sectionsOf(root)) {
    const own = texts.filter(({ section: name }) => name === section.name);
    const blocksAt = (position: OwnText['position']): readonly RootContent[] =>
      own.filter((text) => text.position === position).flatMap((text) => blocksOf(text, section) ?? []);
    const made = root.children.slice(section.start, section.end);
    const instead = own.find(({ position }) => position === 'instead');
    const others = instead && blocksOf(instead, section);
    if (instead !== undefined) findings.push(...unread(instead, made, document.language));
    children.push(
      ...root.children.slice(at, section.start),
      ...blocksAt('before'),
      ...(others ?? made),
      ...blocksAt('after'),
    );
    at = section.end;
  }
  if (texts.length === 0) return { tree, findings };
  const inNotice = document.placeholders.filter((one) => !placeholdersOf(root).includes(one));
  const changed = { ...root, children: [...children, ...root.children.slice(at)] };
  const placeholders = [...inNotice, ...placeholdersOf(changed)];
  return { tree: { ...tree, document: { ...document, root: changed, placeholders } }, findings };
}

/** The blocks of a text; `undefined` when it has a heading that would break the section off. */
function blocksOf(
  { text, position }: OwnText,
  { heading, hasParts }: DocumentSection,
): readonly RootContent[] | undefined {
  const blocks = readMarkdown(text).children;
  const least = position === 'after' && !hasParts ? heading.depth : heading.depth + 1;
  return blocks.some((block) => block.type === 'heading' && block.depth < least) ? undefined : blocks;
}

/** A text in place of words that changed since a person last said to have read them. */
function unread(text: OwnText, made: readonly RootContent[], language: string): readonly Finding[] {
  const hash = versionOf(made);
  const [, known = ''] = /^\uFEFF?<!--\s*replaces:\s*([0-9a-f, ]+?)\s*-->/u.exec(text.text) ?? [];
  return known.split(/[, ]+/u).includes(hash) ? [] : [findingOf('ED06', text.file, { hash, language })];
}

/** A text that no document has a place for. */
function homeless(text: OwnText, trees: readonly NamedDocument[]): readonly Finding[] {
  const problem = problemOf(text, trees);
  return problem === undefined ? [] : [findingOf('ED03', text.file, inWords({ problem }))];
}

function problemOf(text: OwnText, trees: readonly NamedDocument[]): undefined | Wording {
  const served = trees.filter(({ name, document }) => serves(text, name, document.language));
  if (served.length === 0) {
    const names = listed(trees.map(({ name, document }) => documentNameOf(name, document.language)));
    return {
      en: `there is no document \`${text.document}\`; there are ${names}`,
      nl: `er is geen document \`${text.document}\`; er zijn ${names}`,
    };
  }
  const spoken = served.filter(({ document }) => speaks(text, document.language));
  if (spoken.length === 0) {
    const languages = listed(served.map(({ document }) => document.language));
    return {
      en: `\`${text.document}\` is not made in \`${text.language}\`, but in ${languages}`,
      nl: `\`${text.document}\` wordt niet gemaakt in \`${text.language}\`, wel in ${languages}`,
    };
  }
  const sections = spoken.flatMap(({ document }) => sectionsOf(document.root));
  const mine = sections.filter(({ name }) => name === text.section);
  if (mine.length === 0) {
    const names = listed(sections.map(({ name }) => name));
    return {
      en: `\`${text.document}\` has no section \`${text.section}\`; it has ${names}`,
      nl: `\`${text.document}\` heeft geen deel \`${text.section}\`; wel ${names}`,
    };
  }
  return mine.some((section) => blocksOf(text, section) === undefined)
    ? {
        en: 'a heading in it is of a level that would end the section',
        nl: 'een kop erin is van een niveau dat het deel zou afbreken',
      }
    : undefined;
}

/** Places that have a text in one language of a document and none in another. */
function missingLanguages(trees: readonly NamedDocument[], texts: readonly OwnText[]): readonly Finding[] {
  const byPlace = new Map<string, OwnText>();
  for (const text of texts) if (!byPlace.has(placeNameOf(text))) byPlace.set(placeNameOf(text), text);
  return [...byPlace].flatMap(([place, text]): readonly Finding[] => {
    const lacking = trees.filter(
      (tree) =>
        serves(text, tree.name, tree.document.language) &&
        sectionsOf(tree.document.root).some(({ name }) => name === text.section) &&
        !textsFor(tree, texts).some(({ section, position }) => section === text.section && position === text.position),
    );
    const languages = [...new Set(lacking.map(({ document }) => document.language))];
    if (languages.length === 0 || problemOf(text, trees) !== undefined) return [];
    return [findingOf('ED04', text.file, { place, languages: languages.join(', ') })];
  });
}

function listed(names: readonly string[]): string {
  return [...new Set(names)].map((name) => `\`${name}\``).join(', ');
}

const top = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };

/** A finding about a text, at its top unless a place is given. */
export function findingOf(
  id: FindingId,
  file: string,
  params: Finding['params'],
  place: Omit<NonNullable<Finding['at']>, 'file'> = top,
): Finding {
  return { id, severity: checkCatalogue[id].severity, params, subject: '', evidence: [], at: { file, ...place } };
}
