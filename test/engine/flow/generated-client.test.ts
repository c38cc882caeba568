import typescript from 'typescript';

import { analysisOf, assertCarried, hostOf } from '../../support/carried.js';
import { annotations } from '../../support/collect.js';
import { createMemoryProgram } from '../../support/memory-program.js';

/** As Prisma writes a client in TypeScript: comments of the schema stand above the fields of a payload. */
const client = `
type Renter = { objects: { rents: Rent[] }; scalars: {
  /**
   * Where bills go.
   * @personalData contact.email for rentals
   */
  q: string
  /**
   * @notPersonalData address of the desk
   */
  email: string
  color: string
} };
type Rent = { objects: { renter: Renter }; scalars: {
  /**
   * @personalData health.diet for rentals
   */
  note: string
} };
type Columns<Payload extends { scalars: object }> = { [Key in keyof Payload['scalars']]: Payload['scalars'][Key] };
export interface Fetching<Row> {
  then<One>(done: (row: Row) => One): Fetching<One>;
}
export declare const client: {
  renter: { findFirst(): Fetching<Columns<Renter> | null> };
  rent: {
    findMany(): Promise<Columns<Rent>[]>;
    findManyWithRenter(): Promise<(Columns<Rent> & { renter: Columns<Renter> })[]>;
  };
};
`;

const use = `
import { client } from './client.js';
declare const console: { log(...values: unknown[]): void };
export async function load() {
  const renter = await client.renter.findFirst();
  console.log(renter); //= q contact.email
  console.log(renter?.q); //= q contact.email
  console.log(renter?.email, renter?.color);
  console.log(await client.rent.findMany()); //= note health.diet
  const all = await client.rent.findManyWithRenter();
  console.log(all); //= note health.diet; q contact.email
  console.log(all[0]?.renter.color, all[0]?.renter.email);
}
`;

describe('a client that is generated from a schema with comments', () => {
  const files = {
    '/app/package.json': '{ "name": "app", "type": "module" }',
    '/app/client.ts': client,
    '/app/use.ts': use,
    ...annotations,
  };
  const analysis = analysisOf(hostOf(typescript, createMemoryProgram(typescript, files), '/app'), '/app');

  it('tells what its rows hold', () => {
    assertCarried(analysis, '/app/use.ts', use);
  });
});
