import { testWays } from '../../support/ways.js';

const shared = `
declare const console: { log(...values: unknown[]): void };
interface User { plan: string; email: string }
declare const user: User;
interface Job { id: string; name: string; data: { value: string; kind: string } }
declare class Queue { constructor(name: string); add(name: string, data: object): Promise<void>; }
declare class Worker { constructor(name: string, run: (job: Job) => Promise<void>); }
declare class EventEmitter {
  on(name: string, listener: (value: unknown) => void): this;
  emit(name: string, value: unknown): boolean;
}
`;

/** Which messages a handler gets, and which it passes by. */
const ways: Readonly<Record<string, string>> = {
  'jobs of another name than a condition asks for are passed by': `
const queue = new Queue('a');
new Worker('a', async (job) => { if (job.name === 'count') console.log(job.data.value); });
void queue.add('welcome', { value: user.email });
void queue.add('count', { value: user.email }); //= email contact.email (inferred)
`,
  'in a choice as well': `
const queue = new Queue('b');
new Worker('b', async (job) => {
  switch (job.name) {
    case 'count': console.log(job.data.value); break;
    case 'welcome': console.log(job.data.kind);
  }
});
void queue.add('welcome', { value: user.email, kind: 'x' });
void queue.add('count', { value: user.email }); //= email contact.email (inferred)
`,
  'without a condition all jobs of the queue are read': `
const queue = new Queue('c');
const other = new Queue('d');
new Worker('c', async (job) => { console.log(job.data.value); });
void queue.add('welcome', { value: user.email }); //= email contact.email (inferred)
void other.add('welcome', { value: user.email });
`,
  'an event of one emitter is none of another': `
const first = new EventEmitter();
const second = new EventEmitter();
second.on('done', (value) => console.log(value));
first.emit('done', user.email);
second.emit('done', user.email); //= email contact.email (inferred)
`,
  'an emitter that somebody else made may be any': `
const second = new EventEmitter();
second.on('sent', (value) => console.log(value));
function tell(bus: EventEmitter) { bus.emit('sent', user.email); } //= email contact.email (inferred)
tell(second);
`,
};

describe('messages under a name', () => {
  testWays(ways, { shared, infer: true });
});
