import { testWays } from '../../support/ways.js';

const shared = `
import { DataTypes, Model, Sequelize } from 'sequelize';
declare const console: { log(...values: unknown[]): void };
declare const sequelize: Sequelize;
const Guest = sequelize.define('guest', {
  email: DataTypes.STRING,
  phone: { type: DataTypes.STRING, unique: true },
  room: DataTypes.STRING,
  emailVerified: DataTypes.BOOLEAN,
});
const Product = sequelize.define('product', { name: DataTypes.STRING, room: DataTypes.STRING });
class Member extends Model {}
Member.init({ fullName: { type: DataTypes.STRING }, color: DataTypes.STRING }, { sequelize });
declare const options: any;
`;
const beside = {
  '/app/sequelize.d.ts': `
declare module 'sequelize' {
  export const DataTypes: { STRING: string; BOOLEAN: string };
  export class Model<T = any> {
    static init(columns: unknown, options: unknown): void;
    static findByPk(id: unknown): Promise<any>;
    static findAll(options?: unknown): Promise<any>;
    toJSON(): T;
    dataValues: T;
    get(name: string): any;
  }
  export class Sequelize {
    define(name: string, columns: unknown): {
      findOne(options?: unknown): Promise<any>;
      findAll(options?: unknown): Promise<any>;
      create(given: unknown): Promise<any>;
      destroy(options: unknown): Promise<number>;
    };
  }
}
`,
};

/** Models that say their columns to nobody but the library: each line says what is handed over. */
const ways: Readonly<Record<string, string>> = {
  'models that are defined': `
async function load() {
  const row = await Guest.findOne({ where: { room: 'x' } });
  console.log(row); //= email contact.email (inferred); phone contact.phone (inferred)
  console.log(row.room, row.emailVerified);
  console.log(row.toJSON()); //= email contact.email (inferred); phone contact.phone (inferred)
  console.log(row.dataValues.email); //= email contact.email (inferred)
  console.log(row.dataValues); //= email contact.email (inferred); phone contact.phone (inferred)
  console.log({ changed: row._previousDataValues }); //= email contact.email (inferred); phone contact.phone (inferred)
  console.log(row.dataValues.room);
  console.log(await Guest.findAll()); //= email contact.email (inferred); phone contact.phone (inferred)
  console.log(await Guest.findAll({ attributes: ['room'] }));
  console.log(await Guest.findAll({ attributes: ['phone'] })); //= phone contact.phone (inferred)
  console.log(await Guest.create({ room: 'x' }), await Guest.destroy({ where: {} }));
  console.log(await Guest.create(options)); //= email contact.email (inferred); phone contact.phone (inferred)
  console.log(await Product.findAll());
}
`,
  'the whole row, under a member of it, by the fields that a class declares': `
class Person extends Model { declare email: string; declare room: string }
export function tell(person: Person) {
  console.log(person.dataValues); //= email contact.email (inferred)
  console.log(person.dataValues.email); //= email contact.email (inferred)
  console.log(person.dataValues.room);
}
`,
  'models that are classes': `
async function load(id: number) {
  const row = await Member.findByPk(id);
  console.log(row); //= fullName identity.name (inferred)
  console.log(row.color);
  for (const one of await Member.findAll()) console.log(one); //= fullName identity.name (inferred)
}
`,
};

describe('what the rows of models hold that no type tells', () => {
  testWays(ways, { shared, infer: true, beside });
});
