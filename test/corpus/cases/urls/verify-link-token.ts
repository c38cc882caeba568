// rule: no-personal-data-in-urls
// form: class field
interface Invitation {
  code: string;
  email: string;
  event: { name: string; slug: string };
}

export class InvitationPage {
  constructor(private readonly invitation: Invitation) {}

  get url(): string {
    const { code, event } = this.invitation;
    return `/events/${event.slug}/accept?code=${code}&event=${encodeURIComponent(event.name)}`;
  }

  async resend(): Promise<void> {
    await fetch('/api/invitations/resend', { method: 'POST', body: JSON.stringify({ to: this.invitation.email }) });
  }
}
