// rule: no-personal-data-in-urls
// form: own or unknown host
export async function weather(city: { name: string; stationCode: string }) {
  const response = await fetch(`https://api.weather.example/v1/stations/${city.stationCode}?lang=nl`);
  return response.json();
}
