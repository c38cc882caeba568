import { testWays } from '../../support/ways.js';

const shared = `
declare const console: { log(...values: unknown[]): void };
`;

/** Names that tell of persons or of things go by what holds them: the type, a class of one's own, or the variable. */
const ways: Readonly<Record<string, string>> = {
  'a type without a name goes by the variable': `
declare const repo: { full_name: string };
declare const file: { fullName: string; owner: { fullName: string } };
declare const customer: { name: string; plan: string };
console.log(repo.full_name, file.fullName);
console.log(file.owner.fullName); //= fullName identity.name (inferred)
console.log(customer); //= name identity.name (inferred)
`,
  'a method goes by its class, where the variable says nothing': `
class Reflection {
  constructor(readonly parent: Reflection | undefined, readonly name: string) {}
  getFullName(): string { return this.parent ? this.parent.getFullName() + '.' + this.name : this.name; }
}
class Member {
  constructor(private readonly parts: readonly string[]) {}
  getFullName(): string { return this.parts.join(' '); }
}
declare const all: readonly Reflection[];
for (const r of all) console.log(r.getFullName());
declare const found: Member;
console.log(found.getFullName()); //= getFullName() identity.name (inferred)
`,
};

describe('what members go by', () => {
  testWays(ways, { shared, infer: true });
});
