import type { SourceDefinition } from '../source.js';

import { below } from '../below.js';

const activated = ['ActivatedRoute.()', 'ActivatedRouteSnapshot.()'];
const paramMaps = ['paramMap', 'queryParamMap', 'snapshot.paramMap', 'snapshot.queryParamMap'];

/** Angular's router, 9 to 21. */
export const angularRouter: SourceDefinition = {
  id: 'angular-router',
  packages: ['@angular/router'],
  values: [
    { value: below(activated, 'snapshot.params', 'snapshot.queryParams', 'params', 'queryParams'), submitted: true },
    { value: below(below(activated, ...paramMaps), 'get.()', 'getAll.()'), submitted: true },
    { value: 'ParamMap.().get.()', submitted: true },
  ],
};

/** Vue Router 3 to 5. */
export const vueRouter: SourceDefinition = {
  id: 'vue-router',
  packages: ['vue-router'],
  values: [
    { value: below(['useRoute.()', 'RouteLocationNormalized.()'], 'query', 'params'), submitted: true },
    { value: below(['beforeEach.#0', 'beforeResolve.#0', 'afterEach.#0'], 'query', 'params'), submitted: true },
  ],
};
