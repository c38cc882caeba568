import type { Claim } from './claim';

export const describeClaim = (claim: Claim) => `${claim.year}: ${claim.ailment}`;
