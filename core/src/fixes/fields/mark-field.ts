import type { SyntaxNode } from '../../engine/host/type-host.js';
import type { TermFact } from '../../facts/facts.js';
import type { UndecidedField } from '../../facts/undecided-field.js';
import type { FixFile } from '../fix-file.js';
import type { Fix, TextEdit } from '../fix.js';

import { constantOf } from '../annotations/constant-of.js';
import { importFromPackage } from '../package-import.js';
import { indentAt, lineStartAt, quoted } from '../text-style.js';
import { withoutDoubles } from '../without-doubles.js';
import { addTag } from './add-tag.js';
import { inComment } from './in-comment.js';
import { likelyCategories } from './likely-categories.js';
import { decoratorsOf, memberAt, takesDecorator } from './member-at.js';
import { isReason } from './reason.js';

/**
 * Marks a field with the category its name tells, with another one, or as not personal.
 *
 * @param ownTerms - Of the project.
 */
export function fixesForField(
  field: UndecidedField,
  file: FixFile,
  ownTerms: readonly TermFact[] = [],
): readonly Fix[] {
  const member = memberAt(field, file);
  if (member === undefined) return [];
  const { category } = field;
  const own = ownTerms.filter(({ term }) => term === 'category');
  const values = likelyCategories(
    category,
    own.map(({ declaration }) => declaration.value.id),
  );
  const markOther = (answer: string): readonly TextEdit[] | undefined => {
    const term = own.find(({ declaration }) => declaration.value.id === answer);
    if (term !== undefined) return markOwn(member, term, field.evidence.file, file);
    return values.includes(answer) ? markPersonal(member, answer, file) : undefined;
  };
  return [
    {
      title: { id: 'markPersonal', params: { category } },
      isPreferred: true,
      edits: markPersonal(member, category, file),
    },
    {
      title: { id: 'markPersonalOther', params: {} },
      asks: { kind: 'choice', of: 'category', values },
      editsFor: markOther,
    },
    {
      title: { id: 'markNotPersonal', params: {} },
      asks: { kind: 'reason', about: 'notPersonal' },
      editsFor: (answer) => (isReason(answer, field.name) ? markNotPersonal(member, answer.trim(), file) : undefined),
    },
  ];
}

/** All fields of a file, each with the category its name tells; `undefined` when there is only one to mark. */
export function markAllFields(fields: readonly UndecidedField[], file: FixFile): Fix | undefined {
  const members = fields.flatMap((field) => {
    const member = memberAt(field, file);
    return member === undefined ? [] : [{ member, field }];
  });
  if (members.length < 2) return undefined;
  const edits = members.flatMap(({ member, field }) => markPersonal(member, field.category, file));
  return {
    title: { id: 'markPersonalAll', params: { count: String(members.length) } },
    edits: withoutDoubles(edits),
  };
}

/** A decorator on a member of a class, else a tag in its comment. */
function markPersonal(member: SyntaxNode, category: string, file: FixFile): readonly TextEdit[] {
  const { quote } = file.style;
  return (
    decorate(member, 'PersonalData', quoted(category, quote), file) ?? [
      addTag(member, `@personalData ${category}`, file),
    ]
  );
}

/** A category of one's own is no id to the compiler: code names its constant, a comment its id. */
function markOwn(
  member: SyntaxNode,
  { declaration, evidence }: TermFact,
  path: string,
  file: FixFile,
): readonly TextEdit[] {
  const constant = constantOf(evidence, file.ast.startOf(member), path, file);
  const decorated = constant === undefined ? undefined : decorate(member, 'PersonalData', constant, file);
  return decorated ?? [addTag(member, `@personalData ${declaration.value.id}`, file)];
}

function markNotPersonal(member: SyntaxNode, reason: string, file: FixFile): readonly TextEdit[] {
  const { quote } = file.style;
  return (
    decorate(member, 'NotPersonalData', quoted(reason, quote), file) ?? [
      addTag(member, `@notPersonalData ${inComment(reason)}`, file),
    ]
  );
}

function decorate(
  member: SyntaxNode,
  name: 'NotPersonalData' | 'PersonalData',
  argument: string,
  file: FixFile,
): readonly TextEdit[] | undefined {
  if (!takesDecorator(member, file)) return undefined;
  const decorator = importFromPackage(name, file);
  if (decorator === undefined) return undefined;
  const { ast, style, text } = file;
  const [first] = decoratorsOf(member, file);
  const start = ast.startOf(first ?? member);
  const hasOwnLine = first !== undefined && /^[\t ]*[\n\r]/u.test(text.slice(first.end));
  const isFirstOfLine = text.slice(lineStartAt(text, start), start).trim() === '';
  const gap = hasOwnLine && isFirstOfLine ? `${style.lineEnd}${indentAt(text, start)}` : ' ';
  return [...decorator.edits, file.insert(start, `@${decorator.local}(${argument})${gap}`)];
}
