import typescript from 'typescript';

import { analysisOf, assertCarried, hostOf } from '../../support/carried.js';
import { createMemoryProgram } from '../../support/memory-program.js';

const text = `
import { BehaviorSubject, Subject, from, lastValueFrom, map, of } from 'rxjs';
declare const user: { email: string };
declare const users: { email: string }[];
const one = of(user);
const emails = from(users).pipe(map((each) => each.email));
const note = (value: unknown) => console.log(value);
console.log(one, { emails });
note(emails);
throw new Error('no ' + emails);
console.log(new Blob([user.email]), new Subject());
emails.subscribe((email) => console.log(email)); //= email contact.email (inferred)
one.subscribe(note); //= email contact.email (inferred)
const last = await lastValueFrom(one);
console.log(last); //= email contact.email (inferred)
const current = new BehaviorSubject(user);
console.log(current); //= email contact.email (inferred)
const list = users.map((each) => each.email);
console.log(list); //= email contact.email (inferred)
fetch('https://post.example', { method: 'POST', body: new Blob([user.email]) }); //= email contact.email (inferred)
`;

describe('streams', () => {
  it('tell what they carry to those who listen, and nothing where they are written down themselves', () => {
    const program = createMemoryProgram(typescript, { '/app/streams.ts': text });
    assertCarried(analysisOf(hostOf(typescript, program, '/app'), '/app'), '/app/streams.ts', text);
  });
});
