import type { Domain } from './domain.js';

import { plan } from './ordinary/plan.js';
import { rules } from './ordinary/rules.js';
import { states } from './ordinary/states.js';
import { tree } from './ordinary/tree.js';
import { view } from './ordinary/view.js';

/** What a module decides, shows and plans beside what it sends and stores. */
const aspects = ['Billing', 'Stock', 'Quality', 'Calendar'] as const;

/** Files of {@link ordinarySources}. */
export const ordinaryFiles = aspects.length * 5;

/**
 * The files of one module that hand nothing to anybody: rules, views, states, plans and trees. In the applications that were
 * counted, three of four files are such (docs/decisions/0020).
 */
export function ordinarySources(domain: Domain): Readonly<Record<string, string>> {
  return Object.fromEntries(
    aspects.flatMap((aspect) => {
      const folder = `${domain.folder}/${aspect.toLowerCase()}`;
      return [
        [`${folder}/rules.ts`, rules(domain, aspect)],
        [`${folder}/view.ts`, view(domain, aspect)],
        [`${folder}/states.ts`, states(domain, aspect)],
        [`${folder}/plan.ts`, plan(domain, aspect)],
        [`${folder}/tree.ts`, tree(domain, aspect)],
      ];
    }),
  );
}
