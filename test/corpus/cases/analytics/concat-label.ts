// rule: no-personal-data-in-analytics
// form: concatenation
declare function ga(command: string, ...rest: unknown[]): void;

export function called(agent: { achternaam: string; queue: string }) {
  ga('send', 'event', 'call', agent.queue);
  ga('send', 'event', 'call', 'by ' + agent.achternaam); // expect: no-personal-data-in-analytics identity.name
}
