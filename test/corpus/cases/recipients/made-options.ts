// rule: no-undeclared-recipient
// form: returned value of an own function
interface Card {
  holderEmail: string;
  points: number;
}

const defaults = { host: 'https://loyalty-heron.example', retries: 2 };
const settings = () => ({ ...defaults, retries: 1 });
const addressOf = (part: string) => settings().host + '/v2/' + part;

function toInit(body: object): RequestInit {
  return { method: 'POST', body: JSON.stringify(body) };
}

export async function sync(card: Card) {
  await fetch(addressOf('points'), toInit({ points: card.points }));
  await fetch(addressOf('holders'), toInit({ holder: card.holderEmail })); // expect: no-undeclared-recipient contact.email
}
