import type { ActivityFact, PersonalFieldFact } from '../../facts/facts.js';
import type { Finding } from '../../facts/finding.js';
import type { Evidence } from '../../facts/location.js';
import type { FixFile } from '../fix-file.js';
import type { FixProject } from '../fix-project.js';
import type { FixTitleId } from '../fix-titles.js';
import type { Fix, FixQuestion, TextEdit } from '../fix.js';

import { segmentsOf } from '../../model/pointer.js';
import { parseRetention } from '../../retention/index.js';
import { knownIds } from '../../vocabulary/index.js';
import { addOption } from '../annotations/add-option.js';
import { addProperty } from '../annotations/add-property.js';
import { type Annotation, annotationOf } from '../annotations/annotation-of.js';
import { inYaml } from '../annotations/edit-tag.js';
import { setInConfig } from '../config/set-in-config.js';
import { offsetAt } from '../fix-file.js';
import { quoted } from '../text-style.js';
import { declaredRecord } from './declared-record.js';
import { activityOf, factsOn } from './fact-of.js';

type Term = 'art9Condition' | 'legalBasis' | 'retention';

const titles: Readonly<Record<Term, FixTitleId>> = {
  art9Condition: 'addArt9Condition',
  legalBasis: 'addLegalBasis',
  retention: 'addRetention',
};

/** Adds a term that is missing (SP01, LB01, RT01), where the nearest wins; a person says which. */
export function addTerm({ subject, evidence, params }: Finding, term: Term, project: FixProject): readonly Fix[] {
  const [list, id = '', part] = segmentsOf(subject);
  if (list !== 'activities') return [];
  const asks = questionOf(term, project);
  const fields = part === 'data' ? fieldsOf(evidence, project) : undefined;
  const toFields = fields && fixOf(titles[term], {}, asks, (value) => addToFields(fields, id, term, value, project));
  const activity = activityOf(project, id);
  const toActivity =
    activity &&
    fixOf(
      part === 'data' ? 'addTermToActivity' : titles[term],
      { activity: params.activity ?? id, term },
      asks,
      (value) => addToActivity(activity, term, value, project),
    );
  return [toFields, toActivity].filter((fix) => fix !== undefined);
}

/** Only where the edits can be made with some answer. */
function fixOf(
  id: FixTitleId,
  params: Readonly<Record<string, string>>,
  asks: FixQuestion,
  edit: (value: string) => readonly TextEdit[] | undefined,
): Fix | undefined {
  if (edit('P1Y') === undefined) return undefined;
  return {
    title: { id, params },
    asks,
    editsFor: (answer) => (isAnswer(answer.trim(), asks) ? edit(answer.trim()) : undefined),
  };
}

function questionOf(term: Term, { facts }: FixProject): FixQuestion {
  if (term !== 'retention') return { kind: 'choice', of: term, values: knownIds(term) };
  const known = facts.flatMap((fact) =>
    fact.kind === 'activity' || fact.kind === 'personalField' ? (fact.declaration.value.retention ?? []) : [],
  );
  return { kind: 'retention', known: [...new Set(known)].sort() };
}

function isAnswer(answer: string, asks: FixQuestion): boolean {
  if (asks.kind === 'choice') return asks.values.includes(answer);
  return !answer.includes('\n') && parseRetention(answer).retention !== undefined;
}

function fieldsOf(evidence: readonly Evidence[], project: FixProject): readonly PersonalFieldFact[] | undefined {
  const fields = evidence.flatMap((piece) => factsOn(project, 'personalField', piece));
  return fields.length > 0 && fields.length === evidence.length ? fields : undefined;
}

function addToFields(
  fields: readonly PersonalFieldFact[],
  activity: string,
  term: Term,
  value: string,
  project: FixProject,
): readonly TextEdit[] | undefined {
  const edits = fields.map((fact) => {
    const file = project.open(fact.evidence.file);
    const annotation = file && annotationOf(fact, file);
    return annotation && addToField({ fact, annotation, file }, activity, term, value);
  });
  return edits.every((edit) => edit !== undefined) ? edits.flat() : undefined;
}

function addToField(
  {
    fact,
    annotation,
    file,
  }: { readonly fact: PersonalFieldFact; readonly annotation: Annotation; readonly file: FixFile },
  activity: string,
  term: Term,
  value: string,
): readonly TextEdit[] | undefined {
  const uses = fact.declaration.value.for ?? [];
  if (uses.length < 2)
    return addOption(annotation, term, { code: quoted(value, file.style.quote), comment: inYaml(value) }, file);
  // What stands on the field would hold for its other activities too, over what they say themselves.
  const index = uses.findIndex((use) => (typeof use === 'string' ? use : use.activity) === activity);
  const span = fact.declaration.spans[`/for/${String(index)}`];
  if (span === undefined) return undefined;
  const [start, end] = [offsetAt(file.text, span.start), offsetAt(file.text, span.end)];
  if (start === undefined || end === undefined) return undefined;
  if (annotation.kind === 'tag') {
    if (file.text.slice(start, end) !== activity) return undefined;
    return [file.replace(start, end, `{ activity: ${activity}, ${term}: ${inYaml(value)} }`)];
  }
  const use = file.nodeAt({ start, end });
  if (use === undefined) return undefined;
  const code = quoted(value, file.style.quote);
  if (file.ast.is(use, 'ObjectLiteralExpression', 'TypeLiteral')) return addProperty(use, term, code, file);
  return [file.replace(start, end, `{ activity: ${file.ast.sourceTextOf(use)}, ${term}: ${code} }`)];
}

function addToActivity(
  fact: ActivityFact,
  term: Term,
  value: string,
  project: FixProject,
): readonly TextEdit[] | undefined {
  const file = project.open(fact.evidence.file);
  if (file !== undefined) {
    const record = declaredRecord(fact, file);
    return record && addProperty(record, term, quoted(value, file.style.quote), file);
  }
  const span = fact.declaration.spans['/id'];
  return span && setInConfig(span, term, value, project);
}
