// rule: no-personal-data-in-logs
// form: test double
interface Mailer {
  send(to: string, text: string): Promise<void>;
}

/** Stands in for the mail server on a developer's machine. */
export class ConsoleMailer implements Mailer {
  async send(to: string, text: string) {
    console.log(text.length, 'characters to', to);
  }
}

export async function welcome(user: { email: string }) {
  const mailer = new ConsoleMailer();
  await mailer.send('info@club.example', 'started');
  await mailer.send(user.email, 'Welkom!'); // expect: no-personal-data-in-logs contact.email
}
