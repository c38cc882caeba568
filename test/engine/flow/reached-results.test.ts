import { testWays } from '../../support/ways.js';

const shared = `
declare const console: { log(...values: unknown[]): void };
interface User { email: string; plan: string }
declare const user: User;
declare const asked: string;
`;

/** Of what a function may return, only what the literals of a call lead to. */
const ways: Readonly<Record<string, string>> = {
  'a choice by a text': `
function valueOf(one: User, key: string) {
  switch (key) {
    case 'plan': return one.plan;
    case 'to': return one.email;
    default: return '';
  }
}
function contactOf(one: User, key: string) {
  switch (key) {
    case 'plan': return one.plan;
    case 'none':
    default: return one.email;
  }
}
console.log(valueOf(user, 'plan'), contactOf(user, 'plan'));
console.log(contactOf(user, 'none')); //= email contact.email (inferred)
console.log(contactOf(user, 'other')); //= email contact.email (inferred)
console.log(valueOf(user, 'to')); //= email contact.email (inferred)
console.log(valueOf(user, asked)); //= email contact.email (inferred)
`,
  'one of two': `
const valueOf = (one: User, key: string) => (key === 'plan' ? one.plan : one.email);
console.log(valueOf(user, 'to')); //= email contact.email (inferred)
console.log(valueOf(user, 'plan'));
const either = (one: User, key: string) => (key === 'to' ? one.email : one.plan);
console.log(either(user, 'to')); //= email contact.email (inferred)
console.log(either(user, 'plan'));
`,
  'a sink behind all others': `
function note(kind: string, text: string) {
  if (kind === 'silent') return;
  if (kind !== 'quiet') console.log(text);
}
note('silent', user.email);
note('quiet', user.email);
note('loud', user.email); //= email contact.email (inferred)
`,
  'a member of an enum': `
enum Level { Debug, Warn }
function note(level: Level, text: string) { if (level === Level.Warn) console.log(text); }
function noteAll(level: Level, text: string) { if (level !== Level.Debug) console.log(text); }
function noteText(level: string, text: string) { if (level === Level[1]) console.log(text); }
note(Level.Debug, user.email);
noteAll(Level.Debug, user.email);
note(Level.Warn, user.email); //= email contact.email (inferred)
noteAll(Level.Warn, user.email); //= email contact.email (inferred)
noteText('debug', user.email); //= email contact.email (inferred)
`,
  'a flag': `
function shown(one: User, isPublic: boolean) {
  if (isPublic) return { plan: one.plan };
  return one;
}
console.log(shown(user, true));
console.log(shown(user, false)); //= email contact.email (inferred)
`,
  'an option that is left out': `
function described(one: User, { full = false } = {}) {
  return full ? one.plan + one.email : one.plan;
}
console.log(described(user));
console.log(described(user, { full: true })); //= email contact.email (inferred)
`,
};

describe('results that a call leads to', () => {
  testWays(ways, { shared, infer: true });
});
