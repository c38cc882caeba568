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
declare const boss: any, Bull: any, Subject: any;
declare const Buffer: { from(text: string): { toString(): string } };
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
  'a queue goes by the constant that names it, and its worker by a function of its own': `
const queueName = 'e';
const queue = new Queue(queueName);
const other = new Queue('f');
async function work(job: Job) { console.log(job.data.value); }
new Worker('e', work);
void queue.add('welcome', { value: user.email }); //= email contact.email (inferred)
void other.add('welcome', { value: user.email });
`,
  'a queue processes its own jobs, in a list as well, and tells of them': `
const mails = new Bull('mails');
const plans = new Bull('plans');
mails.process((job) => { console.log(job.data.value); });
plans.process('count', (job) => { console.log(job.data.value); });
plans.on('failed', (job) => { console.log(job.data.value, job.id); });
mails.add({ value: user.email }); //= email contact.email (inferred)
mails.addBulk([{ name: 'x', data: { value: user.email } }]); //= email contact.email (inferred)
plans.add('count', { value: user.plan });
`,
  'work that is run by its name': `
boss.work('welcome', async ([job]) => { console.log(job.data.value); });
boss.work('count', async (jobs) => { for (const job of jobs) console.log(job.data.value, job.id); });
boss.send('welcome', { value: user.email }); //= email contact.email (inferred)
boss.send('count', { value: user.plan, email: user.email });
boss.define('remind', async (job) => { console.log(job.attrs.data.value); });
boss.schedule('in an hour', 'remind', { value: user.email }); //= email contact.email (inferred)
boss.now('other', { value: user.email });
boss.consume('mails', (message) => { console.log(message.content.toString()); });
boss.sendToQueue('mails', Buffer.from(JSON.stringify({ value: user.email }))); //= email contact.email (inferred)
boss.sendToQueue('plans', Buffer.from(JSON.stringify({ value: user.email })));
`,
  'events that are sent as objects': `
boss.createFunction({ id: 'a' }, { event: 'user/joined' }, async ({ event }) => { console.log(event.data.value); });
boss.createFunction({ id: 'b', triggers: [{ event: 'user/left' }] }, async ({ event: { data } }) => { console.log(data.kind); });
boss.send({ name: 'user/joined', data: { value: user.email } }); //= email contact.email (inferred)
boss.sendEvent('tell', [{ name: 'user/left', data: { value: user.email, kind: 'x' } }]);
`,
  'what is put into what a function was given for': `
const mails = boss.queue((task) => { console.log(task.value); });
const plans = boss.queue((task) => { console.log(task.value); });
mails.push({ value: user.email }); //= email contact.email (inferred)
plans.push({ value: user.plan });
`,
  'parts of a text that is sent are those it was made of': `
boss.consume('notes', (message) => { console.log(JSON.parse(message.content.toString()).value); });
boss.sendToQueue('notes', Buffer.from(JSON.stringify({ value: user.email }))); //= email contact.email (inferred)
boss.sendToQueue('notes', Buffer.from(JSON.stringify({ value: user.plan, other: user.email })));
boss.subscribe('told', (text) => {
  const { value } = JSON.parse(text);
  console.log(value);
});
boss.publish('told', JSON.stringify({ value: user.plan, other: user.email }));
`,
  'a handler that has a name': `
const second = new EventEmitter();
const onSent = (value: string) => console.log(value);
second.on('mailed', onSent);
second.emit('mailed', user.email); //= email contact.email (inferred)
second.emit('counted', user.email);
`,
  'who listens to a subject hears what comes later': `
const mails = new Subject();
const plans = new Subject();
mails.subscribe((value) => console.log(value)); //= email contact.email (inferred)
plans.subscribe((value) => console.log(value));
mails.next(user.email);
plans.next(user.plan);
`,
};

describe('messages under a name', () => {
  testWays(ways, { shared, infer: true });
});
