import type { Domain } from '../domain.js';

import { namesOfType } from './names-of-type.js';

/** What is allowed, and how much of it. */
export function rules({ type, value, fields }: Domain, aspect: string): string {
  const numbers = namesOfType(fields, 'number');
  const flags = namesOfType(fields, 'boolean');
  return `import type { ${type} } from '../entity.js';

export type ${type}${aspect}Reason = 'limit' | 'inactive' | 'expired' | 'missing';

export interface ${type}${aspect}Policy {
  readonly minimum: number;
  readonly maximum: number;
  readonly daysOpen: number;
  readonly factors: Readonly<Record<'small' | 'usual' | 'large', number>>;
}

export interface ${type}${aspect}Verdict {
  readonly isAllowed: boolean;
  readonly reasons: readonly ${type}${aspect}Reason[];
  readonly score: number;
}

export const usual${aspect}Policy: ${type}${aspect}Policy = {
  minimum: 1,
  maximum: 10_000,
  daysOpen: 30,
  factors: { small: 0.5, usual: 1, large: 1.75 },
};

const millisecondsADay = 86_400_000;

/** How large something is, by where it stands between the limits of the policy. */
export function sizeOf(amount: number, policy: ${type}${aspect}Policy): keyof ${type}${aspect}Policy['factors'] {
  const span = policy.maximum - policy.minimum;
  const share = span === 0 ? 0 : (amount - policy.minimum) / span;
  if (share < 0.25) return 'small';
  if (share > 0.75) return 'large';
  return 'usual';
}

function weightOf(${value}: ${type}, policy: ${type}${aspect}Policy): number {
  let weight = 0;
${numbers.map((name) => `  weight += ${value}.${name} * policy.factors[sizeOf(${value}.${name}, policy)];`).join('\n')}
${flags.map((name) => `  if (!${value}.${name}) weight = weight / 2;`).join('\n')}
  if (weight > policy.maximum) {
    const over = weight - policy.maximum;
    weight = policy.maximum + over / 10;
  }
  return weight;
}

function isExpired(${value}: ${type}, policy: ${type}${aspect}Policy, now: Date): boolean {
  const dates: readonly Date[] = [${namesOfType(fields, 'Date')
    .map((name) => `${value}.${name}`)
    .join(', ')}];
  let latest = 0;
  for (const date of dates) {
    const time = date.getTime();
    if (time > latest) latest = time;
  }
  const days = (now.getTime() - latest) / millisecondsADay;
  return dates.length > 0 && days > policy.daysOpen;
}

export function judge${type}${aspect}(
  ${value}: ${type},
  now: Date,
  policy: ${type}${aspect}Policy = usual${aspect}Policy,
): ${type}${aspect}Verdict {
  const reasons: ${type}${aspect}Reason[] = [];
  const weight = weightOf(${value}, policy);
  if (weight < policy.minimum || weight > policy.maximum) reasons.push('limit');
${flags.map((name) => `  if (!${value}.${name}) reasons.push('inactive');`).join('\n')}
  if (isExpired(${value}, policy, now)) reasons.push('expired');
  if (${value}.id === '') reasons.push('missing');
  let score = 100;
  for (const reason of reasons) {
    switch (reason) {
      case 'limit':
        score -= 40;
        break;
      case 'inactive':
        score -= 25;
        break;
      case 'expired':
        score -= 20;
        break;
      case 'missing':
        score = 0;
        break;
    }
  }
  return { isAllowed: reasons.length === 0, reasons, score: score < 0 ? 0 : score };
}
`;
}
