import typescript from 'typescript';

import { analysisOf, assertCarried, hostOf } from '../../support/carried.js';
import { annotations } from '../../support/collect.js';
import { createMemoryProgram } from '../../support/memory-program.js';

const people = `
declare global {
  const console: { log(...values: unknown[]): void };
}
export interface Person {
  /** @personalData contact.email for orders */
  q: string;
  other: string;
}
export declare const person: Person;
export declare function load(): Promise<Person>;
`;

/** One way of keeping a value a text: each line says what is handed over. */
const kept: Readonly<Record<string, string>> = {
  hooks: `
import { createContext, useContext, useReducer, useState } from 'react';
function reducer(state, action) {
  return action.to ? { ...state, target: action.to } : { ...state, open: false };
}
const Held = createContext({ label: '', size: 0 });
export function Page() {
  const [value, setValue] = useState('');
  const [count, setCount] = useState(0);
  const [made, setMade] = useState<string>();
  const [late, setLate] = useState(undefined);
  setValue(person.q);
  setCount(person.q.length);
  setMade(() => person.q);
  void load().then(setLate);
  console.log(value); //= q contact.email
  console.log(count);
  console.log(made); //= q contact.email
  console.log(late.q); //= q contact.email
  console.log(late.other);
  const [state, dispatch] = useReducer(reducer, { target: '', open: false });
  dispatch({ to: person.q });
  console.log(state.target); //= q contact.email
  console.log(state.open);
  const held = useContext(Held);
  console.log(held.label); //= q contact.email
  console.log(held.size);
  return <Held.Provider value={{ label: person.q, size: 1 }} />;
}
`,
  'reducers that go by what is dispatched': `
import { useReducer } from 'react';
function reducer(state, action) {
  switch (action.type) {
    case 'target': {
      return { ...state, target: action.payload };
    }
    case 'label':
    case 'name':
      return { ...state, label: action.payload };
    case 'place':
      return { ...state, place: action.payload };
    default:
      return state;
  }
}
function byParts(state, { type, payload }) {
  if (type === 'target') return { ...state, target: payload };
  return type === 'label' ? { ...state, label: payload } : state;
}
export function Page() {
  const [state, dispatch] = useReducer(reducer, { target: '', label: '' });
  const [other, tell] = useReducer(byParts, { target: '', label: '' });
${"  dispatch({ type: 'place', payload: 'here' });\n".repeat(30)}
  dispatch({ type: 'target', payload: person.q });
  dispatch({ type: 'name', payload: person.q });
  dispatch({ type: 'place', payload: person.other });
  tell({ type: 'target', payload: person.q });
  tell({ type: 'label', payload: person.other });
  console.log(state.target); //= q contact.email
  console.log(state.label); //= q contact.email
  console.log(state.place);
  console.log(other.target); //= q contact.email
  console.log(other.label);
}
`,
  'refs and signals': `
import { computed, reactive, ref, shallowRef, toRaw, toRef, toRefs, unref, watch } from 'vue';
import { signal } from '@angular/core';
const state = reactive({ to: person.q, page: 1 });
const { to, page } = toRefs(state);
console.log(to.value); //= q contact.email
console.log(page.value);
console.log(toRef(state, 'to').value); //= q contact.email
console.log(toRef(state, 'page').value);
console.log(toRaw(state).to); //= q contact.email
const target = ref('');
target.value = person.q;
console.log(unref(target)); //= q contact.email
const plain = shallowRef('');
plain.value = person.other;
console.log(plain.value, unref(plain));
watch(target, (now) => console.log(now)); //= q contact.email
watch(() => state.to, (now) => console.log(now)); //= q contact.email
watch(() => state.page, (now) => console.log(now));
const both = computed({ get: () => state.to, set: () => undefined });
console.log(both.value); //= q contact.email
const label = signal('');
const size = signal(0);
label.set(person.q);
size.set(person.q.length);
console.log(label()); //= q contact.email
console.log(size());
`,
  stores: `
import { defineStore, storeToRefs } from 'pinia';
import { derived, get, writable } from 'svelte/store';
const useSetup = defineStore('setup', () => {
  const target = ref(person.q);
  const hits = ref(0);
  return { target, hits };
});
import { ref } from 'vue';
const { target: shown, hits } = storeToRefs(useSetup());
console.log(shown.value); //= q contact.email
console.log(hits.value);
export const useOptions = defineStore('options', {
  state: () => ({ to: person.q, visits: 0 }),
  actions: {
    tell() {
      console.log(this.visits);
    },
  },
});
const target = writable(person.q);
const visits = writable(0);
target.subscribe((value) => console.log(value)); //= q contact.email
visits.subscribe((value) => console.log(value));
console.log(get(target)); //= q contact.email
console.log(get(visits));
derived(target, ($target) => \`to \${$target}\`).subscribe((text) => console.log(text)); //= q contact.email
visits.update((value) => value + 1);
const late = writable('');
late.update(() => person.q);
late.subscribe((value) => console.log(value)); //= q contact.email
`,
  streams: `
import { filter, from, map, of, switchMap, tap } from 'rxjs';
of(person).pipe(map((one) => one.q), tap((text) => console.log(text))).subscribe(); //= q contact.email
of(person).pipe(map((one) => one.other), tap((text) => console.log(text))).subscribe();
of(person).pipe(map((one) => one.q), filter(Boolean)).subscribe((text) => console.log(text)); //= q contact.email
of(person).pipe(map((one) => one.q.length)).subscribe((text) => console.log(text));
of(person).pipe(switchMap((one) => of(one.q))).subscribe((text) => console.log(text)); //= q contact.email
of(person).pipe(map((one) => one.q), tap(console.log)).subscribe(); //= q contact.email
of(person).pipe(map((one) => one.other), tap(console.log)).subscribe();
from([person]).pipe(map(({ q }) => q)).subscribe((text) => console.log(text)); //= q contact.email
from(load()).subscribe((one) => console.log(one.q)); //= q contact.email
`,
};

/** Names alone, where an object of somebody else runs a function, or holds what it is called after. */
const named: Readonly<Record<string, string>> = {
  'functions of documents': `
userSchema.methods.describe = function () {
  console.log(this.email); //= email contact.email (inferred)
  console.log(this.amount);
};
userSchema.pre('save', function () {
  console.log(this.phone); //= phone contact.phone (inferred)
  console.log(this.total);
});
`,
  'what a field holds': `
export function submit(form, refs) {
  console.log(form.controls.email.value); //= value contact.email (inferred)
  console.log(form.controls.title.value);
  console.log(form.get('email').value); //= value contact.email (inferred)
  console.log(form.get('amount').value);
  console.log(refs.phone.current); //= current contact.phone (inferred)
  console.log(refs.counter.current);
}
`,
};

const fileOf = (name: string, extension: string): string => `/app/${name.replaceAll(/\W+/gu, '-')}.${extension}`;
const files: Readonly<Record<string, string>> = {
  '/app/package.json': '{ "name": "app", "type": "module" }',
  '/app/people.ts': people,
  ...annotations,
  ...Object.fromEntries(
    Object.entries(kept).map(([name, text]) => [
      fileOf(name, 'tsx'),
      `import { load, person } from './people.js';\nvoid load;\n${text}`,
    ]),
  ),
  ...Object.fromEntries(Object.entries(named).map(([name, text]) => [fileOf(name, 'js'), text])),
};

describe('what hooks, signals, stores and streams hold', () => {
  const options = { allowJs: true, jsx: typescript.JsxEmit.Preserve };
  const analysis = analysisOf(hostOf(typescript, createMemoryProgram(typescript, files, options), '/app'), '/app');
  const told = [
    ...Object.keys(kept).map((name) => fileOf(name, 'tsx')),
    ...Object.keys(named).map((name) => fileOf(name, 'js')),
  ];
  for (const file of told) {
    it(file.slice('/app/'.length), () => {
      assertCarried(analysis, file, files[file] ?? '');
    });
  }
});
