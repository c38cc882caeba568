import { Tracker } from './tracker';

const tracker = new Tracker();

export function finished(player: { id: string; nickname: string; emailAddress: string }, score: number) {
  tracker.send(player.id, 'finished', String(score));
  tracker.send(player.emailAddress, 'finished'); // expect: no-personal-data-in-analytics contact.email
}
