// rule: no-undeclared-recipient
// form: wrapper of a wrapper
import { announce } from './announce';

export function won(player: { emailAddress: string; score: number }) {
  void announce(`${player.score} points`);
  return announce(player.emailAddress); // expect: no-undeclared-recipient contact.email
}
