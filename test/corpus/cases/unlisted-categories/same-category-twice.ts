// rule: no-unlisted-category
// form: array methods
// annotated: yes
import { recipient, type Personal } from '@verklaar/annotations';

export const registrar = recipient({
  id: 'corpus-registrar',
  service: 'api.registrar.example',
  role: 'processor',
  categories: ['identity.name'],
});

interface Team {
  captain: Personal<string, 'identity.name'>;
  players: Personal<string, 'identity.name'>[];
}

export async function register(team: Team) {
  const names = [team.captain, ...team.players].sort().join('\n');
  await fetch('https://api.registrar.example/teams', { method: 'POST', body: names });
}
