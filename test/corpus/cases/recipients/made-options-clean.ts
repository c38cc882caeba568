// rule: no-undeclared-recipient
// form: returned value of an own function
import got from 'got';

const base = { method: 'POST' as const, prefixUrl: process.env.BADGES_URL };

function toOptions(visit: { visitorName: string; gate: string }) {
  return { ...base, url: 'visits', json: { gate: visit.gate, visitor: visit.visitorName } };
}

export const announce = (visit: { visitorName: string; gate: string }) => got(toOptions(visit));
