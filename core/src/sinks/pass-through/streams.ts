import type { PassThroughDefinition } from '../pass-through.js';

/** Streams and stores, of which the value counts. Verified: rxjs 7, svelte 5. */
export const streamPassThrough: readonly PassThroughDefinition[] = [
  {
    id: 'rxjs',
    packages: ['rxjs'],
    calls: [
      {
        callee: ['combineLatest', 'firstValueFrom', 'forkJoin', 'lastValueFrom', 'zip'].map((name) => `^${name}`),
        arguments: [0],
      },
      { callee: ['^concat', '^merge', '^of', '^race'] },
    ],
  },
  { id: 'svelte-store', packages: ['svelte'], calls: [{ callee: '^get', arguments: [0] }] },
];
