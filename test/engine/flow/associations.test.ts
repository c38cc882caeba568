import { testWays } from '../../support/ways.js';

const shared = `
import { type EntityManager, ManyToOne, OneToMany, type Repository } from 'typeorm';
declare const console: { log(...values: unknown[]): void };
class Guest {
  /** @personalData contact.email for stays */
  q!: string;
  @OneToMany(() => Stay, 'guest')
  stays!: Stay[];
}
class Owner {
  /** @personalData contact.phone for stays */
  w!: string;
}
class Stay {
  nights!: number;
  /** @personalData health.diet for stays */
  diet!: string;
  @ManyToOne(() => Guest)
  guest!: Guest;
}
class House {
  street!: string;
  @ManyToOne(() => Guest, { eager: false })
  guest!: Guest;
  @ManyToOne(() => Owner, { eager: true })
  owner!: Owner;
}
declare const stays: Repository<Stay>;
declare const houses: Repository<House>;
declare const manager: EntityManager;
declare const options: any;
`;
const beside = {
  // What a program is seen to use, in a host that has no folders of packages.
  '/app/packages.d.ts': "declare module '@mikro-orm/core';",
  '/app/node_modules/typeorm/index.d.ts': `
export declare function ManyToOne(of: () => unknown, options?: unknown): PropertyDecorator;
export declare function OneToMany(of: () => unknown, by: string): PropertyDecorator;
export declare class Repository<T> {
  find(options?: unknown): Promise<T[]>;
  findOne(options: unknown): Promise<T | null>;
  findOneBy(where: unknown): Promise<T | null>;
  findAndCount(options?: unknown): Promise<[T[], number]>;
  save(given: unknown): Promise<T>;
  createQueryBuilder(name: string): Query<T>;
}
export declare class Query<T> {
  where(text: string): this;
  leftJoinAndSelect(what: string, name: string): this;
  getMany(): Promise<T[]>;
}
export declare class EntityManager {
  findOne<T>(of: new () => T, options: unknown): Promise<T | null>;
}
`,
};

/** What the rows of queries hold: each line says what is handed over. */
const ways: Readonly<Record<string, string>> = {
  'associations that are not loaded': `
async function load(id: string) {
  const stay = await stays.findOneBy({ id });
  console.log(stay); //= diet health.diet
  console.log({ stay }, JSON.stringify(stay)); //= diet health.diet
  console.log(await stays.find()); //= diet health.diet
  for (const one of await stays.find({ where: { id } })) console.log(one); //= diet health.diet
  const [rows] = await stays.findAndCount({ take: 10 });
  console.log(rows); //= diet health.diet
  console.log(rows[0]?.nights);
  console.log(await houses.findOne({ where: { id } })); //= w contact.phone
  console.log(await manager.findOne(Stay, { where: { id } })); //= diet health.diet
  console.log(await stays.createQueryBuilder('stay').where('nights > 2').getMany()); //= diet health.diet
  console.log(await found(id)); //= diet health.diet
  console.log(await stays.save({ nights: 2 })); //= diet health.diet
}
const found = (id: string) => stays.findOne({ where: { id } });
`,
  'associations that are loaded, or may be': `
async function load(id: string) {
  console.log(await stays.findOne({ where: { id }, relations: { guest: true } })); //= q contact.email; diet health.diet
  console.log(await stays.findOne({ where: { id }, relations: ['guest'] })); //= q contact.email; diet health.diet
  console.log(await stays.findOne({ where: { id }, relations: ['guest.stays'] })); //= q contact.email; diet health.diet
  console.log(await stays.findOne({ where: { id }, relations: options.relations })); //= q contact.email; diet health.diet
  console.log(await stays.findOne({ ...options, where: { id } })); //= q contact.email; diet health.diet
  console.log(await stays.findOne(options)); //= q contact.email; diet health.diet
  console.log(await manager.findOne(Stay, { where: { id }, relations: ['guest'] })); //= q contact.email; diet health.diet
  const query = stays.createQueryBuilder('stay');
  console.log(await query.getMany()); //= q contact.email; diet health.diet
  console.log(await stays.createQueryBuilder('stay').leftJoinAndSelect('stay.guest', 'guest').getMany()); //= q contact.email; diet health.diet
  console.log(await stays.save({ guest: options.guest })); //= q contact.email; diet health.diet
  const stay = await stays.findOneBy({ id });
  console.log(stay?.guest.q); //= q contact.email
}
`,
  'columns that are selected': `
async function load(id: string) {
  console.log(await stays.find({ select: ['nights'] }), await stays.find({ select: { nights: true } }));
  console.log(await stays.find({ select: ['nights', 'diet'] })); //= diet health.diet
  console.log(await stays.find({ select: options.select })); //= diet health.diet
  console.log(await stays.find({ select: ['nights', 'guest'], relations: ['guest'] })); //= q contact.email
}
`,
};

describe('what the rows of queries hold', () => {
  testWays(ways, { shared, infer: false, beside });
});
