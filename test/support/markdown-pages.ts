import type { Root } from 'mdast';

import GithubSlugger from 'github-slugger';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { toString } from 'mdast-util-to-string';
import { gfm } from 'micromark-extension-gfm';
import { visit } from 'unist-util-visit';

/** A fence that shows a file names it in a comment on its first line: `// src/privacy.ts`, `# verklaar.config.yaml`. */
export interface Fence {
  readonly language: string;
  /** What stands after the language, such as `no-check`. */
  readonly meta: string;
  readonly file: string | undefined;
  readonly text: string;
}

export function parseMarkdown(text: string): Root {
  return fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
}

/** Fences and quotes, in the order of the page. */
export function stepsOf(root: Root): readonly (Fence | { readonly quote: string })[] {
  const steps: (Fence | { readonly quote: string })[] = [];
  visit(root, (node) => {
    if (node.type === 'blockquote') steps.push({ quote: plain(toString(node)) });
    if (node.type !== 'code') return;
    const file = /^(?:\/\/|#) (\S+\.\w+)$/mu.exec(node.value.split('\n', 1)[0] ?? '')?.[1];
    steps.push({ language: node.lang ?? '', meta: node.meta ?? '', file, text: node.value });
  });
  return steps;
}

export function fencesOf(root: Root): readonly Fence[] {
  return stepsOf(root).filter((step) => 'text' in step);
}

/** Addresses of links and pictures, those in HTML too. */
export function addressesOf(root: Root): readonly string[] {
  const found: string[] = [];
  visit(root, (node) => {
    if (node.type === 'link' || node.type === 'image' || node.type === 'definition') found.push(node.url);
    if (node.type === 'html')
      found.push(...[...node.value.matchAll(/\b(?:src|href)="([^"]+)"/gu)].map(([, url]) => url ?? ''));
  });
  return found;
}

/** Fragments that headings can be linked by, as GitHub makes them. */
export function anchorsOf(root: Root): ReadonlySet<string> {
  const slugger = new GithubSlugger();
  const anchors = new Set<string>();
  visit(root, 'heading', (node) => {
    anchors.add(slugger.slug(toString(node)));
  });
  return anchors;
}

/** Text with single spaces. */
export function plain(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}
