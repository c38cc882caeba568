import type { Fact, OwnerId } from '../../facts/facts.js';

import { factFileVersion, type FactFile } from './fact-file.js';

/**
 * The text of a package's fact file. Without lines and columns: moving code does not change it.
 *
 * @param facts - Facts of the package's own files, collected with the package's folder as root.
 * @param packageName - Goes before all its files, so that they are told apart in an application of many packages.
 */
export function writeFactFile(facts: readonly Fact[], packageName: string): string {
  const own = new Set(facts.map(({ evidence }) => evidence.file));
  const nameFile = (file: string): string => (own.has(file) ? `${packageName}/${file}` : file);
  const nameOwner = (owner: OwnerId): OwnerId => {
    const [file = owner, ...symbol] = owner.split('#');
    return [nameFile(file), ...symbol].join('#');
  };
  const content: FactFile = {
    schemaVersion: factFileVersion,
    package: packageName,
    facts: facts.map((fact) => renameFact(fact, nameFile, nameOwner)),
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}

function renameFact(fact: Fact, nameFile: (file: string) => string, nameOwner: (owner: OwnerId) => OwnerId): Fact {
  const evidence = { ...fact.evidence, file: nameFile(fact.evidence.file) };
  switch (fact.kind) {
    case 'personalField':
      return {
        ...fact,
        evidence,
        owner: nameOwner(fact.owner),
        declaration: { value: fact.declaration.value, spans: {} },
      };
    case 'notPersonalField':
      return { ...fact, evidence, owner: nameOwner(fact.owner), reason: { value: fact.reason.value, spans: {} } };
    case 'owner':
      return {
        ...fact,
        evidence,
        owner: nameOwner(fact.owner),
        declaration: { value: fact.declaration.value, spans: {} },
      };
    case 'inheritance':
      return { ...fact, evidence, owner: nameOwner(fact.owner), base: nameOwner(fact.base) };
    case 'embedding':
      return {
        ...fact,
        evidence,
        owner: nameOwner(fact.owner),
        embeds: fact.embeds.map(nameOwner),
        declaration: { value: fact.declaration.value, spans: {} },
      };
    case 'sharedWith':
      return { ...fact, evidence, owner: nameOwner(fact.owner), recipient: { value: fact.recipient.value, spans: {} } };
    default:
      return { ...fact, evidence, declaration: { value: fact.declaration.value, spans: {} } } as typeof fact;
  }
}
