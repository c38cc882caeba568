import type { Domain, Field } from './domain.js';

/** Files that a module has. */
export const filesPerModule = 10;

/** The files of one module of the generated project: code as applications have it, with a leak here and there. */
export function moduleSources(domain: Domain, index: number): Readonly<Record<string, string>> {
  const { folder } = domain;
  return {
    [`${folder}/entity.ts`]: entity(domain, index % 3 === 0),
    [`${folder}/schema.ts`]: schema(domain),
    [`${folder}/repository.ts`]: repository(domain),
    [`${folder}/service.ts`]: service(domain, index),
    [`${folder}/routes.ts`]: routes(domain, index),
    [`${folder}/client.ts`]: client(domain, index),
    [`${folder}/mail.ts`]: mail(domain),
    [`${folder}/jobs.ts`]: jobs(domain),
    [`${folder}/assistant.ts`]: assistant(domain, index),
    [`${folder}/format.ts`]: format(domain),
  };
}

const initialOf: Readonly<Record<Field['type'], string>> = {
  Date: 'new Date(0)',
  boolean: 'false',
  number: '0',
  string: "''",
};

function person({ fields }: Domain): string {
  return fields.find(({ category }) => category !== undefined)?.name ?? 'id';
}

function entity({ type, fields, base }: Domain, isAnnotated: boolean): string {
  const member = ({ name, type: of, category }: Field): string => {
    const mark = isAnnotated && category !== undefined ? `@PersonalData('${category}', { for: [accounts] }) ` : '';
    return `  ${mark}${name}: ${of} = ${initialOf[of]};`;
  };
  const imports = isAnnotated
    ? "import { PersonalData } from '@verklaar/annotations';\nimport { accounts } from '../shared/privacy.js';\n"
    : '';
  return `${imports}${base ? `import type { ${base.type} } from '../${base.value}/entity.js';\n` : ''}
export class ${type} {
  id = '';
${fields.map(member).join('\n')}
${base ? `  ${base.value}?: ${base.type};\n` : ''}
  get isNew(): boolean {
    return this.id === '';
  }

  toJSON(): Omit<${type}, 'toJSON' | 'isNew'> {
    return { ...this };
  }
}

export type ${type}Summary = Pick<${type}, 'id' | '${fields[0]?.name ?? 'id'}' | '${fields[1]?.name ?? 'id'}'>;
export type ${type}Change = Partial<Omit<${type}, 'id' | 'isNew' | 'toJSON'>>;
`;
}

const zodOf: Readonly<Record<Field['type'], string>> = {
  Date: 'z.coerce.date()',
  boolean: 'z.boolean()',
  number: 'z.number().nonnegative()',
  string: 'z.string().min(1)',
};

function schema({ type, value, fields }: Domain): string {
  return `import { z } from 'zod';

export const ${value}Schema = z.object({
  id: z.string(),
${fields.map(({ name, type: of }) => `  ${name}: ${zodOf[of]},`).join('\n')}
});
export const ${value}ChangeSchema = ${value}Schema.omit({ id: true }).partial();
export const ${value}PageSchema = z.object({ items: z.array(${value}Schema), total: z.number(), next: z.string().optional() });

export type ${type}Input = z.infer<typeof ${value}Schema>;
export type ${type}ChangeInput = z.infer<typeof ${value}ChangeSchema>;

export function parse${type}(body: unknown): ${type}Input {
  const result = ${value}Schema.safeParse(body);
  if (!result.success) throw new TypeError(result.error.issues.map(({ path, message }) => \`\${path.join('.')}: \${message}\`).join('; '));
  return result.data;
}
`;
}

function repository({ type, value }: Domain): string {
  return `import type { Page } from '../shared/page.js';
import { loggerOf } from '../shared/logger.js';
import { ${type}, type ${type}Change } from './entity.js';

const log = loggerOf('${value}');

export interface ${type}Store {
  find(id: string): Promise<${type} | undefined>;
  list(from?: string): Promise<Page<${type}>>;
  save(${value}: ${type}): Promise<${type}>;
}

export class Memory${type}Store implements ${type}Store {
  private readonly rows = new Map<string, ${type}>();

  async find(id: string): Promise<${type} | undefined> {
    await Promise.resolve();
    return this.rows.get(id);
  }

  async list(from = ''): Promise<Page<${type}>> {
    await Promise.resolve();
    const items = [...this.rows.values()].filter(({ id }) => id > from).slice(0, 50);
    const last = items.at(-1);
    return { items, total: this.rows.size, ...(last && items.length === 50 && { next: last.id }) };
  }

  async save(${value}: ${type}): Promise<${type}> {
    await Promise.resolve();
    this.rows.set(${value}.id, ${value});
    log.debug({ id: ${value}.id, count: this.rows.size }, 'saved');
    return ${value};
  }

  async change(id: string, change: ${type}Change): Promise<${type} | undefined> {
    const known = await this.find(id);
    return known && this.save(Object.assign(new ${type}(), known, change));
  }
}
`;
}

function service(domain: Domain, index: number): string {
  const { type, value, fields, base } = domain;
  const personal = person(domain);
  const texts = fields.filter(({ type: of }) => of === 'string').map(({ name }) => name);
  const baseCode = base
    ? `
  async with${base.type}(id: string, ${base.value}Id: string): Promise<${type}> {
    const [${value}, ${base.value}] = await Promise.all([this.get(id), this.${base.value}s.get(${base.value}Id)]);
    ${value}.${base.value} = ${base.value};
    audit('${value}.linked', { id: ${value}.id, ${base.value}: ${base.value}.id });
    return this.store.save(${value});
  }
`
    : '';
  return `import { audit, loggerOf } from '../shared/logger.js';
import { capture, NotFoundError } from '../shared/errors.js';
import { mapPage, type Page } from '../shared/page.js';
${base ? `import { ${base.type}Service } from '../${base.value}/service.js';\n` : ''}import { ${type}, type ${type}Change, type ${type}Summary } from './entity.js';
import { describe${type}, summarise${type} } from './format.js';
import { send${type}Mail } from './mail.js';
import { Memory${type}Store } from './repository.js';
import { parse${type} } from './schema.js';

const log = loggerOf('${value}');

export class ${type}Service {
  constructor(
    private readonly store = new Memory${type}Store(),
${base ? `    private readonly ${base.value}s = new ${base.type}Service(),\n` : ''}  ) {}

  async get(id: string): Promise<${type}> {
    const found = await this.store.find(id);
    if (!found) throw new NotFoundError('${type}', id);
    return found;
  }

  async create(body: unknown): Promise<${type}> {
    const input = parse${type}(body);
    const ${value} = Object.assign(new ${type}(), input);
    await this.store.save(${value});
    log.info({ id: ${value}.id${index % 4 === 0 ? `, ${personal}: ${value}.${personal}` : ''} }, 'created');
    try {
      await send${type}Mail(${value});
    } catch (error) {
      capture(error, { id: ${value}.id });
    }
    return ${value};
  }

  async change(id: string, change: ${type}Change): Promise<${type}> {
    const changed = await this.store.change(id, change);
    if (!changed) throw new NotFoundError('${type}', id);
    const keys = Object.keys(change).sort((one, other) => one.localeCompare(other));
    audit('${value}.changed', { id, keys, count: keys.length });
    return changed;
  }

  async list(from?: string): Promise<Page<${type}Summary>> {
    const page = await this.store.list(from);
    log.debug(\`\${page.items.length} of \${page.total}\`);
    return mapPage(page, summarise${type});
  }

  async search(text: string): Promise<readonly ${type}[]> {
    const wanted = text.trim().toLowerCase();
    const { items } = await this.store.list();
    const found = items.filter((item) => [${texts.map((name) => `item.${name}`).join(', ')}].some((part) => part.toLowerCase().includes(wanted)));
    log.info({ found: found.length, ms: Date.now() }, 'searched');
    return found;
  }

  async describe(id: string): Promise<string> {
    const ${value} = await this.get(id);
    const text = describe${type}(${value});
    ${index % 6 === 0 ? 'log.warn(text);' : 'log.debug({ length: text.length });'}
    return text;
  }
${baseCode}}
`;
}

function routes({ type, value }: Domain, index: number): string {
  return `import { Router, type NextFunction, type Request, type Response } from 'express';
import { loggerOf } from '../shared/logger.js';
import { NotFoundError } from '../shared/errors.js';
import { ${value}ChangeSchema } from './schema.js';
import { ${type}Service } from './service.js';

const log = loggerOf('${value}-routes');

function handle(run: (request: Request, response: Response) => Promise<void>) {
  return (request: Request, response: Response, next: NextFunction): void => {
    run(request, response).catch((error: unknown) => {
      if (error instanceof NotFoundError) {
        log.warn({ path: request.path, method: request.method }, error.name);
        response.status(404).json({ error: error.name });
      } else next(error);
    });
  };
}

export function create${type}Router(service = new ${type}Service()): Router {
  const router = Router();
  router.get('/', handle(async (request, response) => {
    const { from } = request.query;
    response.json(await service.list(typeof from === 'string' ? from : undefined));
  }));
  router.get('/:id', handle(async (request, response) => {
    const id = String(request.params.id);
    response.json(await service.get(id));
  }));
  router.post('/', handle(async (request, response) => {
    ${index % 5 === 0 ? 'log.info({ ip: request.ip, length: request.headers["content-length"] });' : 'log.info({ path: request.path });'}
    const created = await service.create(request.body);
    response.status(201).location(\`/${value}/\${created.id}\`).json(created);
  }));
  router.patch('/:id', handle(async (request, response) => {
    const change = ${value}ChangeSchema.parse(request.body);
    response.json(await service.change(String(request.params.id), change));
  }));
  return router;
}
`;
}

function client({ type, value }: Domain, index: number): string {
  return `import { clientOf, postJson } from '../shared/http.js';
import { capture } from '../shared/errors.js';
import type { ${type} } from './entity.js';
import { summarise${type} } from './format.js';

const api = clientOf('https://api.${value}.example.net');

export interface ${type}Receipt {
  readonly id: string;
  readonly acceptedAt: string;
}

export async function push${type}(${value}: ${type}): Promise<${type}Receipt> {
  const { data } = await api.post<${type}Receipt>('/v1/${value}', ${index % 7 === 0 ? value : `{ id: ${value}.id }`});
  return data;
}

export async function fetch${type}Rates(ids: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const rates = new Map<string, number>();
  for (const id of ids) {
    try {
      const { rate } = await postJson<{ id: string }, { rate: number }>('https://rates.example.org/v2/rate', { id });
      rates.set(id, Math.round(rate * 100) / 100);
    } catch (error) {
      capture(error, { id, count: ids.length });
    }
  }
  return rates;
}

export async function sync${type}s(${value}s: readonly ${type}[]): Promise<number> {
  const receipts = await Promise.all(${value}s.map((${value}) => push${type}(${value})));
  const done = new Set(receipts.map(({ id }) => id));
  return ${value}s.map(summarise${type}).filter(({ id }) => done.has(id)).length;
}
`;
}

function mail(domain: Domain): string {
  const { type, value } = domain;
  const personal = person(domain);
  return `import { Resend } from 'resend';
import { loggerOf } from '../shared/logger.js';
import type { ${type} } from './entity.js';
import { describe${type} } from './format.js';

const log = loggerOf('${value}-mail');
const resend = new Resend(process.env.RESEND_KEY);

function subjectOf(${value}: ${type}): string {
  return ${value}.isNew ? 'Welcome' : \`About \${${value}.id}\`;
}

export async function send${type}Mail(${value}: ${type}): Promise<void> {
  const to = ${value}.${personal};
  const { data, error } = await resend.emails.send({
    from: 'shop@example.org',
    to,
    subject: subjectOf(${value}),
    text: describe${type}(${value}),
  });
  if (error) {
    log.error({ id: ${value}.id, name: error.name }, 'not sent');
    return;
  }
  log.info({ mail: data.id, ${value}: ${value}.id }, 'sent');
}
`;
}

function jobs({ type, value }: Domain): string {
  return `import { Queue, Worker } from 'bullmq';
import { loggerOf } from '../shared/logger.js';
import { sync${type}s } from './client.js';
import type { ${type} } from './entity.js';
import { ${type}Service } from './service.js';

const log = loggerOf('${value}-jobs');
const connection = { host: 'localhost', port: 6379 };

export interface ${type}Job {
  readonly id: string;
  readonly kind: 'describe' | 'sync';
}

export const ${value}Queue = new Queue<${type}Job>('${value}', { connection });

async function run({ id, kind }: ${type}Job, service: ${type}Service): Promise<number> {
  switch (kind) {
    case 'describe':
      return (await service.describe(id)).length;
    case 'sync': {
      const ${value}: ${type} = await service.get(id);
      return sync${type}s([${value}]);
    }
  }
}

export function start${type}Worker(service = new ${type}Service()): Worker<${type}Job, number> {
  const worker = new Worker<${type}Job, number>('${value}', async (job) => run(job.data, service), { connection });
  worker.on('completed', (job, result) => {
    log.info({ job: job.id, result });
  });
  worker.on('failed', (job, error) => {
    log.error({ job: job?.id, kind: job?.data.kind, name: error.name });
  });
  return worker;
}

export async function schedule(${value}: ${type}): Promise<void> {
  await ${value}Queue.add('sync', { id: ${value}.id, kind: 'sync' }, { removeOnComplete: true, attempts: 3 });
}
`;
}

function assistant({ type, value }: Domain, index: number): string {
  return `import OpenAI from 'openai';
import Stripe from 'stripe';
import type { ${type} } from './entity.js';
import { describe${type}, summarise${type} } from './format.js';

const openai = new OpenAI();
const stripe = new Stripe(process.env.STRIPE_KEY ?? '');

export async function suggest${type}Title(${value}: ${type}): Promise<string> {
  const completion = await openai.chat.completions.create({
    model: 'gpt-4o-mini',
    messages: [
      { role: 'system', content: 'Write a short title.' },
      { role: 'user', content: ${index % 6 === 3 ? `describe${type}(${value})` : `JSON.stringify({ id: ${value}.id, isNew: ${value}.isNew })`} },
    ],
  });
  return completion.choices.map(({ message }) => message.content ?? '').join(' ').trim();
}

export async function pay${type}(${value}: ${type}, cents: number): Promise<string | undefined> {
  const intent = await stripe.paymentIntents.create({
    amount: cents,
    currency: 'eur',
    metadata: { id: ${value}.id, keys: Object.keys(summarise${type}(${value})).join() },
  });
  return intent.status === 'succeeded' ? intent.id : undefined;
}
`;
}

function format({ type, value, fields }: Domain): string {
  const shown = (field: Field): string => {
    const name = `${value}.${field.name}`;
    if (field.type === 'Date') return `${name}.toISOString()`;
    return field.type === 'string' ? `${name}.trim()` : `String(${name})`;
  };
  return `import type { ${type}, ${type}Summary } from './entity.js';

export function summarise${type}(${value}: ${type}): ${type}Summary {
  const { id, ${fields[0]?.name ?? 'isNew'}, ${fields[1]?.name ?? 'isNew'} } = ${value};
  return { id, ${fields[0]?.name ?? 'isNew'}, ${fields[1]?.name ?? 'isNew'} };
}

export function describe${type}(${value}: ${type}): string {
  const parts = [
${fields.map((field) => `    \`${field.name}: \${${shown(field)}}\`,`).join('\n')}
  ];
  return parts.filter((part) => !part.endsWith(': ')).join('\\n');
}

export function compare${type}(one: ${type}, other: ${type}): number {
  const keys = ['${fields.map(({ name }) => name).join("', '")}'] as const;
  for (const key of keys) {
    const [left, right] = [String(one[key]), String(other[key])];
    if (left !== right) return left < right ? -1 : 1;
  }
  return one.id.localeCompare(other.id);
}

export function group${type}s(${value}s: readonly ${type}[]): ReadonlyMap<string, readonly ${type}[]> {
  const groups = new Map<string, ${type}[]>();
  for (const ${value} of ${value}s) {
    const key = ${value}.isNew ? 'new' : ${value}.id.slice(0, 1);
    groups.set(key, [...(groups.get(key) ?? []), ${value}]);
  }
  return groups;
}
`;
}
