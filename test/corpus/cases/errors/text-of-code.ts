// rule: no-personal-data-in-errors
// form: dynamic key
const texts = {
  EMAIL_TAKEN: 'This e-mail address is already in use.',
  PHONE_INVALID: 'This is no telephone number.',
  BIRTH_DATE_FUTURE: 'A date of birth lies in the past.',
} as const;

type Code = keyof typeof texts;

export class ProfileError extends Error {
  constructor(readonly code: Code) {
    super(texts[code]);
    this.name = 'ProfileError';
  }
}

interface Profile {
  email: string;
  phone: string;
  birthDate: string;
}

const checks: Record<Code, (profile: Profile) => boolean> = {
  EMAIL_TAKEN: () => true,
  PHONE_INVALID: ({ phone }) => /^\+?\d+$/u.test(phone),
  BIRTH_DATE_FUTURE: ({ birthDate }) => new Date(birthDate) < new Date(),
};

export function validate(profile: Profile): void {
  for (const code of Object.keys(checks) as Code[]) {
    if (!checks[code](profile)) throw new ProfileError(code);
  }
}
