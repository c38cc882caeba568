// rule: no-personal-data-in-logs
// form: constructor
class Invitation {
  readonly created = new Date();

  constructor(
    readonly code: string,
    readonly email: string,
    private readonly host: string,
  ) {
    console.debug('invitation', code, host);
    console.debug(`for ${email}`); // expect: no-personal-data-in-logs contact.email
  }
}

export function invite(code: string, address: { email: string }) {
  const invitation = new Invitation(code, address.email, 'web');
  console.info('invited', invitation.code);
  console.info('invited', invitation); // expect: no-personal-data-in-logs contact.email
  return invitation;
}
