import { commercialCategories } from './categories/commercial.js';
import { personCategories } from './categories/person.js';
import { sensitiveCategories } from './categories/sensitive.js';
import { technicalCategories } from './categories/technical.js';

/** Categories of personal data by id `group.item`: the statement shows items, the register may show groups. */
export const categories = {
  ...personCategories,
  ...technicalCategories,
  ...commercialCategories,
  ...sensitiveCategories,
} as const;
