// rule: no-personal-data-in-logs
// form: direct property
import { createInterface } from 'node:readline/promises';

interface Voter {
  fullName: string;
  district: string;
}

export async function count(voters: AsyncIterable<Voter>) {
  const ask = createInterface({ input: process.stdin, output: process.stdout });
  for await (const voter of voters) {
    process.stdout.write(`${voter.district}\n`);
    process.stdout.write(`${voter.fullName}\n`); // expect: no-personal-data-in-logs identity.name
  }
  ask.close();
}
