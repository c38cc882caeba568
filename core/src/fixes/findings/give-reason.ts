import type { Finding } from '../../facts/finding.js';
import type { FixProject } from '../fix-project.js';
import type { Fix, TextEdit } from '../fix.js';

import { childList } from '../../engine/ast/ast.js';
import { inComment } from '../fields/in-comment.js';
import { isReason } from '../fields/reason.js';
import { type FixFile, offsetAt } from '../fix-file.js';
import { quoted } from '../text-style.js';
import { factsOn } from './fact-of.js';

/** Says why a field is not personal, where nothing is said (AN11) or nothing that explains it (DF11). */
export function giveReason({ evidence: [evidence], at }: Finding, project: FixProject): readonly Fix[] {
  const [fact] = evidence ? factsOn(project, 'notPersonalField', evidence) : [];
  const file = fact && project.open(fact.evidence.file);
  if (fact === undefined || file === undefined || at === undefined) return [];
  const span = fact.reason.spans[''] ?? at;
  const [start, end] = [offsetAt(file.text, span.start), offsetAt(file.text, span.end)];
  if (start === undefined || end === undefined || span.file !== fact.evidence.file) return [];
  const place = placeOfReason(start, end, fact.reason.value, file);
  if (place === undefined) return [];
  return [
    {
      title: { id: 'giveReason', params: {} },
      asks: { kind: 'reason', about: 'notPersonal' },
      editsFor: (answer) => (isReason(answer, fact.name) ? [place(answer.trim())] : undefined),
    },
  ];
}

function placeOfReason(
  start: number,
  end: number,
  said: string,
  file: FixFile,
): ((reason: string) => TextEdit) | undefined {
  const { ast, comments, style, text } = file;
  if (comments().some((comment) => comment.start <= start && end <= comment.end)) {
    const words = text.slice(start, end);
    const tag = /@notPersonalData\b/u.exec(words);
    if (tag !== null) {
      const behind = start + tag.index + tag[0].length;
      return (reason) => file.insert(behind, ` ${inComment(reason)}`);
    }
    if (words.trim() === '') {
      const behind = text.slice(0, start).lastIndexOf('@notPersonalData') + '@notPersonalData'.length;
      return text.slice(behind, end).trim() === ''
        ? (reason) => file.insert(behind, ` ${inComment(reason)}`)
        : undefined;
    }
    return words.trim() === said ? (reason) => file.replace(start, end, inComment(reason)) : undefined;
  }
  const node = file.nodeAt({ start, end });
  if (ast.is(node, 'StringLiteral', 'NoSubstitutionTemplateLiteral'))
    return (reason) => file.replace(start, end, quoted(reason, style.quote));
  const call = ast.is(node, 'Decorator') ? ast.childrenOf(node)[0] : node;
  if (!ast.is(call, 'CallExpression')) return undefined;
  const [first, ...others] = childList(call, 'arguments');
  if (others.length > 0 || (first !== undefined && !ast.is(first, 'StringLiteral'))) return undefined;
  if (first !== undefined) return (reason) => file.replace(ast.startOf(first), first.end, quoted(reason, style.quote));
  return text[call.end - 1] === ')' ? (reason) => file.insert(call.end - 1, quoted(reason, style.quote)) : undefined;
}
