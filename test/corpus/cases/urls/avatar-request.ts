// rule: no-personal-data-in-urls
// form: getter
class Colleague {
  constructor(
    readonly id: string,
    private readonly firstName: string,
    private readonly lastName: string,
  ) {}

  get initials(): string {
    return `${this.firstName[0]}${this.lastName[0]}`;
  }

  get slug(): string {
    return `${this.firstName}-${this.lastName}`.toLowerCase();
  }
}

export async function picture(colleague: Colleague): Promise<Response[]> {
  const plain = await fetch(`/avatars/${colleague.id}.png`);
  const named = await fetch(`/people/${colleague.slug}.png`); // expect: no-personal-data-in-urls identity.name
  return [plain, named];
}
