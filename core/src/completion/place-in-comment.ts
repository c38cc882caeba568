import type { EngineContext } from '../engine/engine-context.js';
import type { SourceFileNode } from '../engine/host/type-host.js';

import { declaredName } from '../engine/ast/names.js';
import { readTags, type Tag, tagNames } from '../engine/readers/jsdoc-tags.js';
import { tagCommentsIn } from '../engine/readers/tag-comments.js';
import { positionInFlow } from './flow-text.js';
import { lineBefore } from './line-before.js';
import { idCharacters, type TermPlace, retentionCharacters, wordAt } from './place.js';

/** The part of a place that the text of a comment tells. */
type Said = Pick<TermPlace, 'isKey' | 'path' | 'present' | 'shape' | 'words'> & {
  /** Where the value begins, counted back from the cursor. */
  readonly written: string;
};

/** The part of a tag of ours that an offset of a file stands in, in a doc comment that may be unfinished. */
export function placeInComment(context: EngineContext, source: SourceFileNode, offset: number): TermPlace | undefined {
  const { text } = source;
  const start = text.lastIndexOf('/**', offset);
  if (start < 0 || offset < start + 3) return undefined;
  const close = text.indexOf('*/', start + 3);
  if (close >= 0 && close < offset) return undefined;
  const comment = close < 0 ? `${text.slice(start)}*/` : text.slice(start, close + 2);
  const line = lineBefore(text, offset);
  const rest = /^[^\r\n]*/u.exec(text.slice(offset, close < 0 ? text.length : close))?.[0] ?? '';
  const nameBefore = /(?:^|[\s*])@(\w*)$/u.exec(line)?.[1];
  if (nameBefore !== undefined) return tagPlace(nameBefore, rest, offset);
  const tag = readTags(comment, source.fileName, start).findLast(({ at }) => at.end < offset);
  if (!tag) return undefined;
  const before = text.slice(tag.at.end, offset).replace(/(?:\r\n|[\n\r])[ \t]*\*?/gu, '\n');
  const said = saidIn(tag, before);
  if (!said) return undefined;
  const { written, ...place } = said;
  const onLine = Math.min(written.length, line.length);
  const isRetention = place.path.at(-1) === 'retention';
  const whole = {
    text: line.slice(line.length - onLine) + restOf(rest, isRetention),
    start: offset - onLine,
  };
  const field = fieldOf(context, source, start);
  return {
    ...place,
    notation: 'comment',
    whole,
    word: wordAt(whole, offset, isRetention ? retentionCharacters : idCharacters),
    quote: '',
    colon: place.isKey && /^[\w-]*\s*:/u.test(rest),
    ...(field && { field }),
  };
}

/** What is left of a value behind the cursor. */
function restOf(rest: string, isRetention: boolean): string {
  return (isRetention ? /^[^,{}\]]*/u : /^[\p{L}\p{N}_.-]*/u).exec(rest)?.[0].trimEnd() ?? '';
}

function tagPlace(name: string, rest: string, offset: number): TermPlace {
  const text = name + (/^\w*/u.exec(rest)?.[0] ?? '');
  const word = { text, start: offset - name.length };
  return {
    notation: 'comment',
    shape: 'Fields',
    path: [],
    isKey: false,
    whole: word,
    word,
    present: [],
    quote: '',
    colon: false,
    words: tagNames,
  };
}

function saidIn({ name }: Tag, before: string): Said | undefined {
  const body = before.trimStart();
  if (before === body) return undefined;
  switch (name) {
    case 'notPersonalData':
      return undefined;
    case 'dataSubject':
      return inFlow(body, 'OwnerDeclaration', 'dataSubjects');
    case 'processedFor':
      return inFlow(body, 'OwnerDeclaration', 'processedFor');
    case 'personalData':
      return inPersonalData(body);
  }
}

function inPersonalData(body: string): Said | undefined {
  const [, category = '', rest = ''] = /^([^\s,{}]*)([\s\S]*)$/u.exec(body) ?? [];
  const field = { shape: 'FieldDeclaration', isKey: false, present: [] } as const;
  if (rest === '') return { ...field, path: ['category'], written: category };
  const clause = rest.trimStart();
  const [listed, list = ''] = /^for\s+([\s\S]*)$/u.exec(clause) ?? [];
  if (listed !== undefined) return inFlow(list, 'FieldDeclaration', 'for');
  const brace = clause.indexOf('{');
  if (brace >= 0) return inFlow(clause.slice(brace), 'FieldDeclaration');
  if (clause.startsWith(',')) return inShortForm(clause.slice(1));
  return /^[a-z]*$/u.test(clause) ? { ...field, path: [], written: clause, words: ['for'] } : undefined;
}

/** `retention, legal basis`: commas inside brackets belong to the retention. */
function inShortForm(text: string): Said {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === '(') depth += 1;
    else if (character === ')') depth -= 1;
    else if (character === ',' && depth === 0) {
      return {
        shape: 'FieldDeclaration',
        path: ['legalBasis'],
        isKey: false,
        present: [],
        written: text.slice(at + 1).trimStart(),
      };
    }
  }
  return { shape: 'FieldDeclaration', path: ['retention'], isKey: false, present: [], written: text.trimStart() };
}

function inFlow(text: string, shape: TermPlace['shape'], key?: string): Said {
  const { path, isKey, present, written } = positionInFlow(text);
  return { shape, path: [...(key === undefined ? [] : [key]), ...path], isKey, present, written };
}

/** The field that a comment stands at. */
function fieldOf({ ast }: EngineContext, source: SourceFileNode, start: number): TermPlace['field'] {
  const target = tagCommentsIn(ast, source).find((comment) => comment.start === start)?.target;
  if (!ast.is(target, 'PropertyDeclaration', 'PropertySignature', 'GetAccessor', 'PropertyAssignment', 'Parameter')) {
    return undefined;
  }
  const name = declaredName(ast, target);
  const holder = target.parent;
  const receiver = holder && declaredName(ast, holder);
  return name === undefined ? undefined : { name, ...(receiver !== undefined && { receiver }) };
}
