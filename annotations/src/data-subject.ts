import type { OwnerDecorator } from './decorator.js';
import type { DataSubjectRef } from './references.js';

import { marksAt } from './decorator.js';

/** Says whom the data of a class, or of the value object in a property, are about: `@DataSubject('customer')`. */
export function DataSubject(...subjects: readonly [DataSubjectRef, ...DataSubjectRef[]]): OwnerDecorator {
  return (target, context) => {
    const marks = marksAt(target, context);
    if (marks) marks.dataSubjects = [...subjects, ...(marks.dataSubjects ?? [])];
  };
}
