import type { Recipient, Register } from '../model/register.js';
import type { SubProcessor, SubProcessorList } from './publication.js';

/** A register that a person approved. */
export interface ApprovedRegister {
  /** Day from which it applies, ISO 8601. */
  readonly effectiveFrom: string;
  readonly register: Register;
}

/**
 * The sub-processors of each organisation that processes on behalf of others: the processors in those activities. Since when
 * each is listed follows from the approved registers.
 *
 * @param approved - Oldest first.
 */
export function listSubProcessors(
  register: Register,
  approved: readonly ApprovedRegister[],
): readonly SubProcessorList[] {
  const newest = approved.at(-1);
  return register.organisations.flatMap(({ id: organisation }) => {
    const parties = subProcessorsOf(register, organisation);
    if (parties.length === 0) return [];
    return [
      {
        organisation,
        approved: newest !== undefined && toldOf(newest.register, organisation) === toldOf(register, organisation),
        parties: parties.map(({ id }) => withSince(id, organisation, approved)),
      },
    ];
  });
}

/** Processors that take part in what an organisation does on behalf of others, in the order of the register. */
export function subProcessorsOf(register: Register, organisation: string): readonly Recipient[] {
  const linked = new Set(
    register.activities
      .filter(({ controllers, role }) => role === 'processor' && isOf(controllers, organisation, register))
      .flatMap(({ recipients }) => recipients.map(({ recipient }) => recipient)),
  );
  return register.recipients.filter(
    ({ id, role }) => linked.has(id) && (role === 'processor' || role === 'subProcessor'),
  );
}

function isOf(controllers: readonly string[], organisation: string, { organisations }: Register): boolean {
  return controllers.length === 0 ? organisations.length === 1 : controllers.includes(organisation);
}

/** Everything that the page says of them, as one text to compare. */
function toldOf(register: Register, organisation: string): string {
  return JSON.stringify(
    subProcessorsOf(register, organisation).map(({ country, id, kind, name, purpose, role }) => [
      id,
      name,
      kind,
      purpose,
      role,
      country,
    ]),
  );
}

function withSince(id: string, organisation: string, approved: readonly ApprovedRegister[]): SubProcessor {
  let since: string | undefined;
  for (const { effectiveFrom, register } of approved) {
    const isListed = subProcessorsOf(register, organisation).some((party) => party.id === id);
    since = isListed ? (since ?? effectiveFrom) : undefined;
  }
  return { id, ...(since !== undefined && { since }) };
}
