import { testWays } from '../../support/ways.js';

const shared = `
declare const console: { log(...values: unknown[]): void };
interface User { email: string; plan: string }
declare const user: User;
declare const env: { DEBUG: boolean };
declare function isOn(): boolean;
`;

/** Flags and levels that decide whether a parameter gets to a sink: what a call writes, or leaves out, may rule it out. */
const ways: Readonly<Record<string, string>> = {
  'a flag that is left out': `
function same(a: unknown, b: unknown, debug = false) { if (a !== b && debug) console.log('differs', a, b); return a === b; }
same(user, null);
same(user.email, '', false);
same(user.email, '', true); //= email contact.email (inferred)
same(user.email, '', isOn()); //= email contact.email (inferred)
same(user.email, '', env.DEBUG); //= email contact.email (inferred)
`,
  'an optional flag': `
function note(text: string, isLoud?: boolean) { if (isLoud) console.log(text); }
note(user.email);
note(user.email, undefined);
note(user.email, isOn()); //= email contact.email (inferred)
`,
  'a flag among options': `
function send(text: string, options: { verbose?: boolean } = {}) { if (options.verbose) console.log(text); }
send(user.email);
send(user.email, {});
send(user.email, { verbose: false });
send(user.email, { verbose: true }); //= email contact.email (inferred)
const o = { verbose: true };
send(user.email, o); //= email contact.email (inferred)
send(user.email, { ...o }); //= email contact.email (inferred)
`,
  'flags that are taken out of options': `
function send(text: string, { verbose = false, dry = true }: { verbose?: boolean; dry?: boolean } = {}) { if (verbose) console.log(text); if (!dry) console.log(text); }
send(user.email);
send(user.email, { verbose: true }); //= email contact.email (inferred)
send(user.email, { dry: false }); //= email contact.email (inferred)
`,
  'an early return': `
function trace(text: string, enabled: boolean) { if (!enabled) return; console.log(text); }
trace(user.email, false);
trace(user.email, true); //= email contact.email (inferred)
`,
  'an early return for other texts': `
function trace(text: string, level: string) { if (level !== 'debug') { return; } console.log(text); }
trace(user.email, 'info');
trace(user.email, 'debug'); //= email contact.email (inferred)
`,
  'a flag that silences': `
function run(text: string, quiet = false) { if (!quiet) console.log(text); }
run(user.email, true);
run(user.email); //= email contact.email (inferred)
`,
  'a flag that silences, by an operator': `
function run(text: string, quiet?: boolean) { quiet || console.log(text); }
run(user.email, true);
run(user.email); //= email contact.email (inferred)
`,
  'the other branch': `
function run(text: string, hidden: boolean) { if (hidden) { console.log('hidden'); } else { console.log(text); } }
run(user.email, true);
run(user.email, false); //= email contact.email (inferred)
`,
  'a flag that is handed on': `
function inner(text: string, debug = false) { if (debug) console.log(text); }
function outer(text: string, debug?: boolean) { inner(text, debug); }
outer(user.email);
outer(user.email, true); //= email contact.email (inferred)
`,
  'a flag that is decided inside': `
function inner(text: string, debug = false) { debug = debug || env.DEBUG; if (debug) console.log(text); }
inner(user.email); //= email contact.email (inferred)
`,
  'options with defaults of their own': `
function inner(text: string, options: { debug?: boolean } = {}) { options = { debug: true, ...options }; if (options.debug) console.log(text); }
inner(user.email, {}); //= email contact.email (inferred)
`,
  'a flag whose default only a run knows': `
function inner(text: string, debug = env.DEBUG) { if (debug) console.log(text); }
inner(user.email); //= email contact.email (inferred)
`,
  'another name for something else': `
function inner(text: string, debug = false) { const go = () => { const debug = isOn(); if (debug) console.log(text); }; go(); return debug; }
inner(user.email); //= email contact.email (inferred)
`,
  'arguments that are spread or lent': `
function inner(text: string, debug = false) { if (debug) console.log(text); }
const args: [string, boolean] = [user.email, true];
inner(...args); //= email contact.email (inferred)
inner.call(null, user.email, true); //= email contact.email (inferred)
`,
  'a function that is handed on': `
function inner(text: string, debug?: unknown) { if (debug) console.log(text); }
[user.email].forEach(inner); //= email contact.email (inferred)
[user.email].forEach((one) => inner(one));
`,
  'a flag of a constructor': `
class Job { constructor(private readonly text: string, verbose = false) { if (verbose) console.log(text); } }
new Job(user.email);
new Job(user.email, true); //= email contact.email (inferred)
`,
  'a condition on more than literals': `
function log(level: 'debug' | 'info', text: string) { if (level === 'debug' && !env.DEBUG) return; console.log(text); }
log('info', user.email); //= email contact.email (inferred)
log('debug', user.email); //= email contact.email (inferred)
`,
  'two conditions': `
function log(text: string, level: string, debug = false) { if (debug) { if (level === 'error') console.log(text); } }
log(user.email, 'error');
log(user.email, 'info', true);
log(user.email, 'error', true); //= email contact.email (inferred)
`,
};

describe('conditions on parameters', () => {
  testWays(ways, { shared, infer: true });
});
