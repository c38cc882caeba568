import type { Element, ElementContent } from 'hast';

import GithubSlugger from 'github-slugger';
import { toString } from 'hast-util-to-string';
import { h } from 'hastscript';
import { visit } from 'unist-util-visit';

/** A part of a page under its heading. */
export interface Section {
  /** Of the heading, for the table of contents. */
  readonly id: string;
  readonly name: string;
  readonly depth: number;
  readonly sections: readonly Section[];
}

export interface SectionedContent {
  /** The heading of depth 1. */
  readonly title: Element | undefined;
  readonly content: readonly ElementContent[];
  readonly sections: readonly Section[];
}

/** Anchors of the page itself, which no heading can take. */
const pageAnchors = ['text', 'versions'] as const;

/** Wraps every heading of depth 2 and more, with what follows it, in a section; those of depth 2 bear the heading's name. */
export function wrapSections(blocks: readonly ElementContent[]): SectionedContent {
  const slugger = new GithubSlugger();
  for (const taken of pageAnchors) slugger.slug(taken);
  const isTitle = (block: ElementContent): block is Element => depthOf(block) === 1;
  const title = blocks.find(isTitle);
  const rest = blocks.filter((block) => block !== title && !isBlank(block));
  if (title) hideCaption(rest, toString(title));
  const { content, sections } = wrapFrom(rest, 2, slugger);
  return { title, content, sections };
}

function wrapFrom(
  blocks: readonly ElementContent[],
  depth: number,
  slugger: GithubSlugger,
): { content: ElementContent[]; sections: Section[] } {
  const content: ElementContent[] = [];
  const sections: Section[] = [];
  let index = 0;
  while (index < blocks.length) {
    const block = blocks[index];
    if (block === undefined) break;
    const own = depthOf(block);
    if (own === undefined || block.type !== 'element') {
      content.push(block, newline());
      index += 1;
      continue;
    }
    const level = Math.max(own, depth);
    const end = blocks.findIndex((other, at) => at > index && (depthOf(other) ?? Infinity) <= own);
    const inside = blocks.slice(index + 1, end === -1 ? undefined : end);
    const { id, name } = nameHeading(block, slugger);
    hideCaption(inside, name);
    const nested = wrapFrom(inside, level + 1, slugger);
    content.push(wrapOne(block, level === 2 ? id : undefined, nested.content), newline());
    sections.push({ id, name, depth: level, sections: nested.sections });
    index += inside.length + 1;
  }
  return { content, sections };
}

/** A section with a name is a landmark; where there are hundreds, nobody finds the way by them. */
function wrapOne(heading: Element, name: string | undefined, inside: readonly ElementContent[]): Element {
  const look = heading.data?.look;
  return h(
    'section',
    { ...(name !== undefined && { ariaLabelledBy: name }), ...(look !== undefined && { className: look }) },
    [newline(), heading, newline(), ...inside],
  );
}

/** A caption that only repeats the heading above its table is left to those who cannot see that heading. */
function hideCaption(blocks: readonly ElementContent[], name: string): void {
  visit({ type: 'root', children: [...blocks] }, 'element', (element) => {
    if (element.tagName === 'caption' && toString(element) === name) element.properties.className = ['unseen'];
  });
}

function nameHeading(heading: Element, slugger: GithubSlugger): { id: string; name: string } {
  const name = toString(heading);
  const id = slugger.slug(heading.data?.anchor ?? name) || slugger.slug('section');
  heading.properties.id = id;
  return { id, name };
}

function depthOf(block: ElementContent): number | undefined {
  const match = block.type === 'element' ? /^h([1-6])$/.exec(block.tagName) : null;
  return match?.[1] === undefined ? undefined : Number(match[1]);
}

function isBlank(block: ElementContent): boolean {
  return block.type === 'text' && block.value.trim() === '';
}

function newline(): ElementContent {
  return { type: 'text', value: '\n' };
}

declare module 'hast' {
  interface ElementData {
    /** How the section that this heading opens is set apart. */
    look?: string;
    /** Wish for the id of this heading. */
    anchor?: string;
  }
}
