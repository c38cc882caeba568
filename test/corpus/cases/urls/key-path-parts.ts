// rule: no-personal-data-in-urls
// form: dynamic key
interface Place {
  country: string;
  city: string;
}

const parts: readonly (keyof Place)[] = ['country'];

export function weather(place: Place, days: number): Promise<Response> {
  const path = parts.map((part) => encodeURIComponent(place[part])).join('/');
  return fetch(`/weather/${path}?days=${days}`);
}
