import fc from 'fast-check';
import assert from 'node:assert/strict';

import type { Document } from '../../../core/src/documents/tree.js';
import type { Activity, Register } from '../../../core/src/model/register.js';

import { toHtmlPage } from '../../../core/src/documents/html.js';
import { toMarkdown } from '../../../core/src/documents/markdown.js';
import { renderRegister } from '../../../core/src/documents/register/render-register.js';
import { renderStatement } from '../../../core/src/documents/statement/render-statement.js';
import { pointer } from '../../../core/src/model/pointer.js';
import { selectActivities } from '../../../core/src/model/select-activities.js';
import { randomProject } from '../../support/random-register.js';
import { judge } from '../../support/register-builder.js';
import { sentencesOf } from '../../support/sentences.js';

const tags = ['nl-NL', 'nl-BE', 'en', 'fr-BE', 'de-DE'] as const;

/** Every place that a document tells or shows as missing. */
function placesOf(document: Document): ReadonlySet<string> {
  return new Set([
    ...sentencesOf(document).flatMap(({ from }) => from),
    ...document.placeholders.map(({ data }) => data.subject),
  ]);
}

/** What both documents must say of an activity: its data, recipients, purposes, grounds and periods, as places. */
function mustTell(activity: Activity): readonly string[] {
  const at = (...path: readonly string[]): string => pointer('activities', activity.id, ...path);
  const ownTerm = (name: 'legalBasis' | 'retention'): readonly string[] =>
    activity.data.length === 0 || activity.data.some((use) => use.overrides[name] === undefined) ? [at(name)] : [];
  return [
    ...activity.data.map(({ category }) => at('data', category)),
    ...activity.recipients.map(({ recipient }) => at('recipients', recipient)),
    at('purposes'),
    ...ownTerm('legalBasis'),
    ...ownTerm('retention'),
  ];
}

/** The activities of which a document speaks, with their data and recipients. */
function subjectsOf(document: Document): readonly string[] {
  const subjects = [...placesOf(document)].flatMap((place) => {
    const [, list = '', id = '', part = '', item = ''] = place.split('/');
    if (list === 'activities' && (part === 'data' || part === 'recipients') && item !== '') {
      return [`/${list}/${id}/${part}/${item}`];
    }
    return list === 'activities' ? [`/${list}/${id}`] : [];
  });
  return [...new Set(subjects)];
}

function statementsOf(register: Register, tag: string): readonly Document[] {
  return register.statements.map((statement) => renderStatement(register, statement, tag));
}

describe('Statement and register of one model', function () {
  this.timeout(120_000);

  it('tell the same data, recipients, grounds and periods of an activity, whatever is declared', () => {
    fc.assert(
      fc.property(randomProject, fc.constantFrom(...tags), ({ facts, config }, tag) => {
        const { register, findings } = judge(facts, config);
        const record = placesOf(renderRegister(register, findings, tag));
        const spoken = new Set(subjectsOf(renderRegister(register, findings, tag)));
        for (const statement of register.statements) {
          const document = renderStatement(register, statement, tag);
          const told = placesOf(document);
          for (const activity of selectActivities(register, statement)) {
            for (const place of mustTell(activity)) {
              assert.ok(tells(record, place), `register lacks ${place}`);
              assert.ok(tells(told, place) || isDescribed(told, place), `statement lacks ${place}`);
            }
          }
          for (const subject of subjectsOf(document))
            assert.ok(spoken.has(subject), `register is silent on ${subject}`);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('tell the same in every language: only words differ', () => {
    fc.assert(
      fc.property(randomProject, ({ facts, config }) => {
        const { register, findings } = judge(facts, config);
        const inEach = tags.map((tag) => [...statementsOf(register, tag), renderRegister(register, findings, tag)]);
        const [first = [], ...others] = inEach.map((documents) => documents.map((one) => subjectsOf(one).toSorted()));
        for (const other of others) assert.deepEqual(other, first);
      }),
      { numRuns: 15 },
    );
  });

  it('show as missing what is a finding, under its id and at its place', () => {
    fc.assert(
      fc.property(randomProject, fc.constantFrom(...tags), ({ facts, config }, tag) => {
        const { register, findings } = judge(facts, config);
        const known = new Set(findings.map(({ id, subject }) => `${id} ${subject}`));
        for (const { kind, placeholders } of [
          ...statementsOf(register, tag),
          renderRegister(register, findings, tag),
        ]) {
          const unknown = placeholders
            .map(({ data }) => `${data.finding} ${data.subject}`)
            .filter((gap) => !known.has(gap));
          assert.deepEqual(unknown, [], kind);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('show what a finding says is missing', () => {
    fc.assert(
      fc.property(randomProject, fc.constantFrom(...tags), ({ facts, config }, tag) => {
        const { register, findings } = judge(facts, config);
        const [statement] = register.statements;
        assert.ok(statement);
        const { placeholders } = renderStatement(register, statement, tag);
        const shown = new Set(placeholders.map(({ data }) => `${data.finding} ${data.subject}`));
        const told = selectActivities(register, statement).map(({ id }) => pointer('activities', id));
        const silent = findings
          .filter(({ id, severity }) => severity === 'error' && asksForFact.has(id))
          .filter(({ subject }) => told.some((at) => subject.startsWith(`${at}/`)))
          .map(({ id, subject }) => `${id} ${subject}`)
          .filter((gap) => !shown.has(gap));
        assert.deepEqual(silent, []);
      }),
      { numRuns: 60 },
    );
  });

  it('are the same bytes for the same model', () => {
    fc.assert(
      fc.property(randomProject, fc.constantFrom(...tags), ({ facts, config }, tag) => {
        const write = (): readonly string[] => {
          const { register, findings } = judge(facts, config);
          return [...statementsOf(register, tag), renderRegister(register, findings, tag)].flatMap((document) => [
            toMarkdown(document),
            toHtmlPage(document),
          ]);
        };
        assert.deepEqual(write(), write());
      }),
      { numRuns: 15 },
    );
  });
});

/** Errors of an activity that ask for a fact; the others say that what was declared contradicts itself or the law. */
const asksForFact: ReadonlySet<string> = new Set(['CO01', 'LB01', 'LB02', 'RT01', 'S22', 'S27', 'S33']);

/** Whether a place is told itself, or by one of its parts. */
function tells(places: ReadonlySet<string>, place: string): boolean {
  return places.has(place) || [...places].some((one) => one.startsWith(`${place}/`));
}

/** What happens and why, in the words of the organisation, tells the purpose to a reader. */
function isDescribed(told: ReadonlySet<string>, place: string): boolean {
  return place.endsWith('/purposes') && told.has(place.replace(/purposes$/u, 'description'));
}
