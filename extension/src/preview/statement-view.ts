import type { PreviewContent } from '../protocol/documents.js';

import { patchTree } from './patch-tree.js';

/** The statement on the page. */
export interface StatementView {
  readonly element: HTMLElement;
  show(content: PreviewContent): void;
  /** Marks a sentence and brings it into sight; `undefined`: marks none. */
  reveal(index: number | undefined, focus: boolean): void;
}

/** Keys that go from sentence to sentence, and how far. */
const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, End: Infinity, Home: -Infinity };

/** @param open - Somebody asks where the sentence of this index comes from. */
export function createStatementView(open: (index: number) => void): StatementView {
  const element = document.createElement('div');
  element.className = 'document';
  let told: readonly (readonly string[])[] = [];
  /** Sentences that come from something, by index; the others are text and nothing more. */
  let sentences = new Map<number, HTMLElement>();
  let current: number | undefined;
  let revealed: number | undefined;

  const setCurrent = (index: number | undefined): void => {
    if (current !== undefined) sentences.get(current)?.setAttribute('tabindex', '-1');
    current = index;
    if (index !== undefined) sentences.get(index)?.setAttribute('tabindex', '0');
  };
  const mark = (index: number | undefined): void => {
    for (const marked of element.querySelectorAll('[data-revealed]')) marked.removeAttribute('data-revealed');
    revealed = index;
    if (index !== undefined) sentences.get(index)?.setAttribute('data-revealed', '');
  };
  const indexOf = (target: EventTarget | null): number | undefined => {
    const sentence = target instanceof Element ? target.closest('[data-sentence][role]') : null;
    return sentence === null ? undefined : Number(sentence.getAttribute('data-sentence'));
  };

  element.addEventListener('click', (event) => {
    // A link of the statement leads where it says.
    if (event.target instanceof Element && event.target.closest('a') !== null) return;
    // Whoever selects text does not click.
    if (document.getSelection()?.isCollapsed === false) return;
    const index = indexOf(event.target);
    if (index === undefined) return;
    setCurrent(index);
    mark(index);
    open(index);
  });
  element.addEventListener('keydown', (event) => {
    const index = indexOf(event.target);
    if (index === undefined || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const isSentence = event.target instanceof Element && event.target.hasAttribute('data-sentence');
    const step = steps[event.key];
    if (event.key === 'Enter' && isSentence) {
      mark(index);
      open(index);
    } else if (step !== undefined && isSentence) {
      const order = [...sentences.keys()];
      const next = order[Math.min(Math.max(order.indexOf(index) + step, 0), order.length - 1)];
      setCurrent(next);
      if (next !== undefined) sentences.get(next)?.focus();
    } else return;
    event.preventDefault();
  });

  return {
    element,
    show(content) {
      const wanted = document.createElement('div');
      wanted.className = element.className;
      wanted.append(...new DOMParser().parseFromString(content.html, 'text/html').body.childNodes);
      const [wasCurrent, wasRevealed] = [keyOf(told, current), keyOf(told, revealed)];
      const hadFocus = current !== undefined && document.activeElement === sentences.get(current);
      const anchor = anchorOf(sentences, [hadFocus ? current : undefined, revealed]);
      const wasAnchor = keyOf(told, anchor?.index);
      patchTree(element, wanted);
      told = content.sentences;
      sentences = numberSentences(element, told);
      const place = findAgain(told, wasCurrent, current) ?? [...sentences.keys()][0];
      for (const sentence of sentences.values()) sentence.setAttribute('tabindex', '-1');
      setCurrent(place);
      mark(findAgain(told, wasRevealed, revealed));
      if (hadFocus && place !== undefined) sentences.get(place)?.focus({ preventScroll: true });
      const kept = sentences.get(findAgain(told, wasAnchor, anchor?.index) ?? -1);
      if (anchor !== undefined && kept !== undefined) scrollBy(0, kept.getBoundingClientRect().top - anchor.top);
    },
    reveal(index, focus) {
      mark(index);
      const sentence = index === undefined ? undefined : sentences.get(index);
      if (sentence === undefined) return;
      setCurrent(index);
      if (!isInSight(sentence)) sentence.scrollIntoView({ block: 'center' });
      if (focus) sentence.focus({ preventScroll: true });
    },
  };
}

/** Whether all of it can be seen: what stands above the statement covers some of it. */
function isInSight(sentence: Element): boolean {
  const { bottom, left, top } = sentence.getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight && sentence.contains(document.elementFromPoint(left + 1, top + 1));
}

interface Anchor {
  readonly index: number;
  /** Where it stands in the window, in pixels from its top. */
  readonly top: number;
}

/** The sentence that stays where it is while others change: one that is looked at, else the first in sight. */
function anchorOf(
  sentences: ReadonlyMap<number, HTMLElement>,
  lookedAt: readonly (number | undefined)[],
): Anchor | undefined {
  // At the top the beginning stays in sight, whatever is put there.
  if (scrollY === 0 && lookedAt.every((index) => index === undefined)) return undefined;
  for (const index of [...lookedAt, ...sentences.keys()]) {
    const { bottom = 0, top = 0 } = sentences.get(index ?? -1)?.getBoundingClientRect() ?? {};
    if (index !== undefined && bottom > 0 && top < innerHeight) return { index, top };
  }
  return undefined;
}

/** Numbers sentences anew, and makes those that come from something reachable. */
function numberSentences(element: Element, told: readonly (readonly string[])[]): Map<number, HTMLElement> {
  const found = new Map<number, HTMLElement>();
  element.querySelectorAll<HTMLElement>('[data-sentence]').forEach((sentence, index) => {
    sentence.setAttribute('data-sentence', String(index));
    if ((told[index] ?? []).length > 0) {
      sentence.setAttribute('role', 'link');
      found.set(index, sentence);
    } else {
      for (const name of ['role', 'tabindex', 'data-revealed']) sentence.removeAttribute(name);
    }
  });
  return found;
}

/** What makes a sentence known again when others come before it. */
function keyOf(told: readonly (readonly string[])[], index: number | undefined): string | undefined {
  const from = index === undefined ? undefined : told[index];
  return from === undefined || from.length === 0 ? undefined : from.join(' ');
}

/** The sentence that tells the same as one did before: of several the one nearest to where that stood. */
function findAgain(told: readonly (readonly string[])[], key: string | undefined, before = 0): number | undefined {
  if (key === undefined) return undefined;
  const same = told.flatMap((_from, index) => (keyOf(told, index) === key ? [index] : []));
  return same.sort((one, other) => Math.abs(one - before) - Math.abs(other - before))[0];
}
