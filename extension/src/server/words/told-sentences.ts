import { blocksToMarkdown, loadLanguage, type NamedDocument, renderTrees, type Sentence } from '@verklaar/core';

import type { ProjectState } from '../analysis/project-session.js';

/** A sentence of a statement, in Markdown, with the facts it tells. */
interface Told {
  readonly language: string;
  readonly from: ReadonlySet<string>;
  readonly sentence: Sentence;
}

const known = new WeakMap<ProjectState, readonly Told[]>();

/**
 * What statements say of parts of the register: of each the sentence that tells least beside it, in the language of the
 * editor where a statement has it, else in the first.
 *
 * @param pointers - JSON pointers by id.
 * @returns Markdown, one sentence each, none twice.
 */
export function toldSentences(state: ProjectState, pointers: readonly string[], language: string): readonly string[] {
  const all = known.get(state) ?? sentencesOf(renderTrees(state.register, state.findings));
  known.set(state, all);
  const tags = [...new Set(all.map((told) => told.language))];
  const tag = tags.find((one) => one === language || one.startsWith(`${language}-`)) ?? tags[0];
  const own = all.filter((told) => told.language === tag);
  const found = pointers.flatMap((pointer) => {
    const [nearest] = own
      .filter(({ from }) => from.has(pointer))
      .toSorted((one, other) => one.from.size - other.from.size);
    return nearest ?? [];
  });
  return [...new Set(found.map(markdownOf))];
}

function sentencesOf(trees: readonly NamedDocument[]): readonly Told[] {
  return trees
    .filter(({ document }) => document.kind === 'statement')
    .flatMap(({ document }) =>
      sentencesIn(document.root).map((sentence) => ({
        language: document.language,
        from: new Set(sentence.data.from),
        sentence,
      })),
    );
}

interface TreeNode {
  readonly type: string;
  readonly children?: readonly unknown[];
}

function sentencesIn(root: TreeNode): readonly Sentence[] {
  const found: Sentence[] = [];
  const pending: TreeNode[] = [root];
  for (let node = pending.pop(); node; node = pending.pop()) {
    if (isSentence(node)) found.push(node);
    else pending.push(...((node.children ?? []) as readonly TreeNode[]));
  }
  return found.reverse();
}

function isSentence(node: TreeNode): node is Sentence {
  return node.type === 'sentence';
}

function markdownOf({ language, sentence }: Told): string {
  return blocksToMarkdown([{ type: 'paragraph', children: [sentence] }], loadLanguage(language)).trim();
}
