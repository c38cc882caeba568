// rule: no-personal-data-in-urls
// form: not a personal name
interface Invitation {
  email: string;
  code: string;
}

export function link(base: string, invitation: Invitation, file: { name: string }) {
  const url = new URL(`/invitations/${invitation.code}`, base);
  url.searchParams.set('file', file.name);
  return url.toString();
}
