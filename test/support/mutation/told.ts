import type { Nodes, Root } from 'mdast';

import { visit } from 'unist-util-visit';

import type { Document } from '../../../core/src/documents/tree.js';
import type { Register } from '../../../core/src/model/register.js';
import type { LeanAnalysis } from './lean-project.js';

import { renderRegister } from '../../../core/src/documents/register/render-register.js';
import { noticeOf } from '../../../core/src/documents/standing.js';
import { renderStatement } from '../../../core/src/documents/statement/render-statement.js';

/** What a document says in one place: a sentence, or that something is missing. */
export interface Told {
  readonly document: string;
  /** Key of the sentence, or `missing` with the finding. */
  readonly key: string;
  readonly from: readonly string[];
  readonly text: string;
}

/** Renders all documents of an analysis into what they tell. */
export type Tell = (analysis: LeanAnalysis) => readonly Told[];

/** The public statements in their languages. */
export const tellStatements: Tell = ({ register }) => statementsOf(register).flatMap(toldBy);

/** The record of processing activities in one language. */
export const tellRegister: Tell = ({ register, findings }) => toldBy(renderRegister(register, findings, 'en'));

function statementsOf(register: Register): readonly Document[] {
  return register.statements.flatMap((statement) =>
    statement.languages.map((language) => renderStatement(register, statement, language)),
  );
}

function toldBy(document: Document): readonly Told[] {
  const name = `${document.kind} ${document.language}`;
  const told: Told[] = [];
  // With what it says of itself above its text.
  visit({ type: 'root', children: [...noticeOf(document), ...document.root.children] } as Root, (node) => {
    if (node.type === 'sentence') {
      told.push({ document: name, key: node.data.key, from: node.data.from, text: textOf(node) });
    } else if (node.type === 'heading' && node.depth === 3) {
      // Names of activities and recipients.
      told.push({ document: name, key: 'heading', from: ['/activities', '/recipients'], text: textOf(node) });
    } else if (node.type === 'placeholder') {
      const { finding, subject } = node.data;
      told.push({ document: name, key: `missing ${finding}`, from: [subject], text: node.value });
    }
  });
  return told;
}

/** Words and where links lead; of what is missing only that it is, since that is told by itself. */
function textOf(node: Nodes): string {
  if (node.type === 'placeholder') return '[…]';
  const url = 'url' in node ? `<${node.url}>` : '';
  if ('children' in node) return url + node.children.map(textOf).join('');
  return 'value' in node ? node.value : url;
}

export interface Difference {
  /** Told before, and no more. */
  readonly gone: readonly Told[];
  /** Told now, and not before. */
  readonly come: readonly Told[];
}

/** What one document says and the other does not, in any order, told as often; alike are first those about the same facts. */
export function compare(before: readonly Told[], after: readonly Told[]): Difference {
  const gone = without(before, after, exactly);
  const come = without(after, before, exactly);
  // The same words about other facts are the same words: what a list leaves out shows in the words, not in its pointers.
  return { gone: without(gone, come, inWords), come: without(come, gone, inWords) };
}

function without(told: readonly Told[], others: readonly Told[], keyOf: (told: Told) => string): readonly Told[] {
  const left = new Map<string, number>();
  for (const other of others) left.set(keyOf(other), (left.get(keyOf(other)) ?? 0) + 1);
  return told.filter((sentence) => {
    const count = left.get(keyOf(sentence)) ?? 0;
    left.set(keyOf(sentence), count - 1);
    return count <= 0;
  });
}

const inWords = ({ document, key, text }: Told): string => `${document}|${key}|${text}`;
const exactly = (told: Told): string => `${inWords(told)}|${told.from.join(' ')}`;
