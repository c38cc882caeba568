// rule: no-undeclared-recipient
// form: spread
// annotated: yes
import { PersonalData } from '@verklaar/annotations';

class Player {
  @PersonalData('contact.email') mail = '';
  flags = { beta: false, sound: true };
}

export async function push(player: Player) {
  const body = JSON.stringify({ ...player.flags, at: Date.now(), known: player.mail !== '' });
  await fetch('https://flags.toggletown.example/flags', { method: 'POST', body });
}
