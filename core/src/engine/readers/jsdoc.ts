import type { Evidence } from '../../facts/location.js';
import type { Wording } from '../../facts/wording.js';
import type { Region } from '../engine-context.js';
import type { ScalarTree, ValueTree } from '../evaluate/value-tree.js';
import type { SourceFileNode, SyntaxNode } from '../host/type-host.js';
import type { Collector } from './collector.js';
import type { Tag } from './jsdoc-tags.js';
import type { TagComment } from './tag-comments.js';

import { inWords } from '../../facts/wording.js';
import { childList, childNode } from '../ast/ast.js';
import { commentsOf } from '../ast/comments.js';
import { declaredName } from '../ast/names.js';
import { readListBody, readPersonalDataBody } from './jsdoc-grammar.js';
import { readTags, strayTags, tagNames } from './jsdoc-tags.js';
import { placeOfMember } from './member-place.js';
import { tagCommentsIn } from './tag-comments.js';
import { tagProblems, type TagProblem } from './tag-problems.js';

const holderKinds = [
  'ClassDeclaration',
  'ClassExpression',
  'ExportAssignment',
  'InterfaceDeclaration',
  'TypeAliasDeclaration',
] as const;

/** Brings what the tags in the doc comments of a file say. */
export function readDocComments(collector: Collector, source: SourceFileNode): void {
  for (const comment of tagCommentsIn(collector.context.ast, source)) {
    for (const tag of readTags(comment.text, source.fileName, comment.start)) readTag(collector, source, comment, tag);
    for (const { name, at } of strayTags(comment.text, source.fileName, comment.start)) {
      if (comment.target) reportUnread(collector, comment.target, name, at, tagProblems.behindText);
    }
  }
  readPlainComments(collector, source);
}

/** Reports tags that comments begin with which are no doc comments: above a field they look as if they were read. */
function readPlainComments(collector: Collector, source: SourceFileNode): void {
  // Most files have none, and to find comments takes a walk through the tree.
  if (!plainTag.test(source.text)) return;
  for (const { start, end } of commentsOf(collector.context.host.syntax, source)) {
    const match = plainTag.exec(source.text.slice(start, end));
    const name = match?.index === 0 ? (match[1] ?? match[2]) : undefined;
    if (match === null || name === undefined) continue;
    const tagEnd = start + match[0].length;
    const at = { file: source.fileName, start: tagEnd - name.length - 1, end: tagEnd };
    reportUnread(collector, source, name, at, tagProblems.plainComment);
  }
}

const otherTags = tagNames.filter((name) => name !== 'personalData');

/** A tag that a comment begins with, `@personalData` before a category: other words may follow where it is only mentioned. */
const plainTag = new RegExp(
  `/(?:/+|\\*(?!\\*))[ \\t]*(?:\\r?\\n[ \\t]*\\*?[ \\t]*)?@(?:(personalData)(?=[ \\t]+[a-z]\\w*\\.\\w)|(${otherTags.join('|')})(?![\\w-]))`,
  'u',
);

function reportUnread(collector: Collector, near: SyntaxNode, tag: string, at: Region, why: Wording): void {
  const evidence = evidenceNear(collector, near);
  collector.report({ id: 'AN21', severity: 'warning', params: { tag: `@${tag}`, ...inWords({ why }) }, at, evidence });
}

/** The class, interface or constant that a tag stands at; a file stands for what is in it. */
function evidenceNear(collector: Collector, near: SyntaxNode): Evidence {
  const { context, owners } = collector;
  const { ast } = context;
  if (ast.is(near, 'SourceFile')) return { file: context.pathOf(ast.sourceFileOf(near).fileName), symbol: '' };
  if (ast.is(near, ...holderKinds)) return owners.ownerOf(near).evidence;
  const variable = childList(childNode(near, 'declarationList') ?? near, 'declarations')[0];
  if (variable) return owners.ownerOf(variable).evidence;
  const { file, symbol } = owners.holderOf(near).evidence;
  const name = declaredName(ast, near);
  return { file, symbol: name === undefined ? symbol : `${symbol}.${name}` };
}

/** What `@personalData` on a type alias says of every field of that type. */
export function fieldClaimOfAlias(collector: Collector, alias: SyntaxNode): ValueTree | undefined {
  const source = collector.context.ast.sourceFileOf(alias);
  for (const comment of tagCommentsIn(collector.context.ast, source)) {
    if (comment.target !== alias) continue;
    const tag = readTags(comment.text, source.fileName, comment.start).find(({ name }) => name === 'personalData');
    if (tag) return readPersonalDataBody(tag.body).tree;
  }
  return undefined;
}

function readTag(collector: Collector, source: SourceFileNode, comment: TagComment, tag: Tag): void {
  const { ast } = collector.context;
  const { target } = comment;
  if (!target) {
    const evidence = { file: collector.context.pathOf(source.fileName), symbol: '' };
    report(collector, tag, { at: tag.at, problem: tagProblems.nowhere }, evidence);
    return;
  }
  // A statement can declare several variables; its comment speaks of the first, as the compiler reads it too.
  const variable = childList(childNode(target, 'declarationList') ?? target, 'declarations')[0];
  const isHolder = ast.is(target, ...holderKinds);
  if (tag.name === 'dataSubject' || tag.name === 'processedFor') readDefaultsTag(collector, variable ?? target, tag);
  else if (isHolder && !(tag.name === 'personalData' && ast.is(target, 'TypeAliasDeclaration'))) {
    const { evidence } = collector.owners.ownerOf(target);
    report(collector, tag, { at: tag.at, problem: tagProblems.noField }, evidence);
  } else if (isHolder) {
    reportAll(collector, tag, readPersonalDataBody(tag.body).problems, collector.owners.ownerOf(target).evidence);
  } else {
    readFieldTag(collector, variable ?? target, tag);
  }
}

function readFieldTag(collector: Collector, member: SyntaxNode, tag: Tag): void {
  const place = placeOfMember(collector, member);
  if (!place) return;
  const { owner, name, evidence } = place;
  const claim = { owner, name, form: 'jsdoc', at: tag.at } as const;
  if (tag.name === 'notPersonalData') {
    collector.fields.push({ ...claim, says: { notPersonal: reasonOf(tag) } });
    return;
  }
  const { tree, problems } = readPersonalDataBody(tag.body);
  reportAll(collector, tag, problems, evidence);
  if (tree) collector.fields.push({ ...claim, says: { personal: tree } });
}

function readDefaultsTag(collector: Collector, target: SyntaxNode, tag: Tag): void {
  const { ast } = collector.context;
  const isOwner = ast.is(target, ...holderKinds, 'VariableDeclaration');
  const place = isOwner ? undefined : placeOfMember(collector, target);
  if (!isOwner && !place) return;
  const owner = place?.owner ?? collector.owners.ownerOf(target);
  const { tree, problems } = readListBody(tag.body);
  reportAll(collector, tag, problems, place?.evidence ?? owner.evidence);
  if (!tree) return;
  collector.defaults.push({
    owner,
    form: 'jsdoc',
    at: tag.at,
    ...(place ? { name: place.name, member: target } : {}),
    ...(tag.name === 'processedFor' ? { processedFor: tree } : { dataSubjects: tree }),
  });
}

function reasonOf({ body }: Tag): ScalarTree {
  const { text } = body;
  return { type: 'scalar', value: text.replace(/\s+/gu, ' '), at: body.region(0, text.length) };
}

function reportAll(collector: Collector, tag: Tag, problems: readonly TagProblem[], evidence: Evidence): void {
  for (const problem of problems) report(collector, tag, problem, evidence);
}

function report(collector: Collector, tag: Tag, { at, problem }: TagProblem, evidence: Evidence): void {
  collector.report({
    id: 'AN13',
    severity: 'error',
    params: { tag: `@${tag.name}`, ...inWords({ problem }) },
    at,
    evidence,
  });
}
