import { mkdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';

import { type LiveProject, openLiveProject } from '../../../core/src/project/index.js';
import { repositoryPath } from '../../support/sample.js';
import { createWorkspace } from '../../support/workspace.js';

/** A project in which data go from file to file in several ways. */
export const shop = {
  'package.json': '{ "name": "shop", "type": "module" }',
  'tsconfig.json': JSON.stringify({
    compilerOptions: {
      target: 'es2022',
      module: 'nodenext',
      customConditions: ['@verklaar/source'],
      lib: ['es2022', 'dom', 'esnext.decorators'],
      types: [],
      strict: true,
    },
    include: ['src'],
  }),
  'verklaar.config.json': JSON.stringify({
    organisations: [{ id: 'shop', legalName: 'Winkel Voorbeeld' }],
    markets: ['NL'],
  }),
  'src/privacy.ts': `import { activity } from '@verklaar/annotations';
export const accounts = activity({ id: 'accounts', name: 'Accounts', purpose: 'customerAccounts', legalBasis: 'contract' });
`,
  'src/customer.ts': `import { PersonalData } from '@verklaar/annotations';
import { accounts } from './privacy.js';
export class Customer {
  @PersonalData('contact.email', { for: [accounts] }) email = '';
  phone = '';
  id = 0;
}
`,
  'src/order.ts': `import { Customer } from './customer.js';
export interface Order {
  number: string;
  customer: Customer;
}
`,
  'src/log.ts': `export function log(...values: unknown[]): void {
  console.log('shop', ...values);
}
export function trace(topic: string, value: unknown): void {
  log(topic, value);
}
export function mask(value: string): string {
  return value;
}
`,
  'src/mail.ts': `import type { Customer } from './customer.js';
import { log, mask } from './log.js';
export function welcome(customer: Customer): void {
  const { email: to } = customer;
  log(to);
  console.warn(mask(customer.email));
}
`,
  'src/bus.ts': `type Handler = (value: { to: string }) => void;
export class Bus {
  on(name: string, handler: Handler): void {}
  emit(name: string, value: { to: string }): void {}
}
export const bus = new Bus();
`,
  'src/listen.ts': `import { bus } from './bus.js';
bus.on('welcome', (message) => console.info(message.to));
`,
  'src/use.ts': `import { bus } from './bus.js';
import { Customer } from './customer.js';
import { trace as note } from './log.js';
import { welcome } from './mail.js';
import type { Order } from './order.js';
export function start(order: Order): void {
  const customer = new Customer();
  customer.email = order.customer.email;
  welcome(customer);
  note('order', order);
  bus.emit('welcome', { to: order.customer.email });
  console.info(customer.phone);
}
`,
  'src/store.ts': `import type { Customer } from './customer.js';
import { log } from './log.js';
export class Store {
  private readonly names: string[] = [];
  add(name: string): void {
    this.names.push(name);
  }
  print(): void {
    this.names.forEach((name) => console.log(name));
  }
}
export const store = new Store();
export function keep(customers: readonly Customer[]): void {
  for (const { email } of customers) store.add(email);
  customers.map(({ email }) => email).forEach(log);
}
`,
} as const;

export interface OpenShop {
  /** Real path of the project. */
  readonly root: string;
  readonly live: LiveProject;
  remove(): void;
}

export function openShop(): OpenShop {
  const workspace = createWorkspace(shop);
  const { root } = workspace;
  mkdirSync(path.join(root, 'node_modules/@verklaar'), { recursive: true });
  symlinkSync(repositoryPath('annotations'), path.join(root, 'node_modules/@verklaar/annotations'));
  return {
    root,
    live: openLiveProject({ cwd: root }),
    remove: () => {
      workspace.remove();
    },
  };
}
