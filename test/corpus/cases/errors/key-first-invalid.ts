// rule: no-personal-data-in-errors
// form: dynamic key
interface Patient {
  firstName: string;
  bloodGroup: string;
}

const patterns: Record<keyof Patient, RegExp> = { firstName: /^\p{L}+$/u, bloodGroup: /^(?:A|B|AB|O)[+-]$/u };

export function check(patient: Patient): void {
  for (const [key, pattern] of Object.entries(patterns)) {
    const value = patient[key as keyof Patient];
    if (!pattern.test(value)) throw new Error(`${key} is not valid: ${value}`); // expect: no-personal-data-in-errors identity.name special.health
  }
}
