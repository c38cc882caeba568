import type { Fact } from '../facts/facts.js';
import type { Finding } from '../facts/finding.js';
import type { Located } from '../facts/located.js';
import type { Span } from '../facts/location.js';
import type { Wording } from '../facts/wording.js';
import type { LocatedDeclaration } from './located-declaration.js';
import type { ShapeProblem } from './shape/shape-problem.js';

import { inWords } from '../facts/wording.js';
import { describeRetentionProblem } from '../retention/index.js';
import { appendStep, stepsOf } from './shape/json-pointer.js';
import { pointerById } from './shape/pointer-by-id.js';
import { spanOfPart } from './shape/span-of-part.js';
import { spanInText } from './span-in-text.js';

/** A finding about one part of a declaration. */
export function findingAbout(
  fact: Fact,
  { subject }: LocatedDeclaration,
  located: Located<unknown>,
  pointer: string,
  finding: Pick<Finding, 'id' | 'params' | 'severity'> & { readonly at?: Span | undefined },
): Finding {
  const at = finding.at ?? spanOfPart(located, pointer);
  const { id, severity, params } = finding;
  return {
    id,
    severity,
    params,
    subject: `${subject}${pointerById(located.value, pointer)}`,
    evidence: [fact.evidence],
    ...(at && { at }),
  };
}

/** A difference from the schema as a finding: AN02, AN03, AN05, AN06. */
export function findingOfProblem(fact: Fact, declaration: LocatedDeclaration, problem: ShapeProblem): Finding {
  const { pointer } = problem;
  const { located } = declaration;
  const about = (part: string, id: string, params: Finding['params'], at?: Span): Finding =>
    findingAbout(fact, declaration, located, part, { id, severity: 'error', params, at });
  switch (problem.kind) {
    case 'unknownKey': {
      const { key, suggestion } = problem;
      const holder = pointer === '' ? declaration.name : propertyOf(pointer, declaration);
      return about(
        appendStep(pointer, key),
        'AN05',
        {
          property: key,
          ...inWords({ declaration: holder }),
          suggestion,
        },
        located.keys?.[appendStep(pointer, key)],
      );
    }
    case 'missingKey': {
      const { key, expected } = problem;
      return about(appendStep(pointer, key), 'AN06', { property: key, expected, found: 'undefined', suggestion: '' });
    }
    case 'wrongValue': {
      const { expected, found, suggestion } = problem;
      const property = propertyOf(pointer, declaration);
      return about(pointer, 'AN06', { ...inWords({ property }), expected, found, suggestion });
    }
    case 'unknownTerm': {
      const { value, suggestion } = problem;
      return about(pointer, 'AN02', { value, ...inWords({ property: propertyOf(pointer, declaration) }), suggestion });
    }
    case 'unreadableRetention': {
      const { text, problem: mistake } = problem;
      const { nearest } = mistake.params;
      // The message of the finding itself asks whether the nearest word was meant.
      const bare = { ...mistake, params: { ...mistake.params, nearest: '' } };
      const params = {
        text,
        ...inWords({ problem: { en: describeRetentionProblem(bare, 'en'), nl: describeRetentionProblem(bare, 'nl') } }),
        suggestion: nearest,
      };
      return about(pointer, 'AN03', params, spanInText(located, pointer, text, mistake.offset, mistake.length));
    }
  }
}

/** The property a part belongs to: its name, or for an item of a list the list's. The whole is named by its declaration. */
function propertyOf(pointer: string, declaration: LocatedDeclaration): Wording {
  const step = stepsOf(pointer).findLast((part) => !/^\d+$/.test(part));
  return step === undefined ? declaration.name : { en: step, nl: step };
}
