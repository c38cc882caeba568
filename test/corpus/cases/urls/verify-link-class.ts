// rule: no-personal-data-in-urls
// form: class field
export class InviteLinks {
  constructor(
    private readonly origin: string,
    private readonly guest: { email: string; token: string },
  ) {}

  accept(): string {
    const url = new URL('/accept', this.origin);
    url.searchParams.set('token', this.guest.token);
    return url.href;
  }

  decline(): string {
    const url = new URL('/decline', this.origin);
    url.searchParams.set('who', this.guest.email); // expect: no-personal-data-in-urls contact.email
    return url.href;
  }
}
