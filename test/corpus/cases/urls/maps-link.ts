// rule: no-personal-data-in-urls
// form: template literal
interface Home {
  street: string;
  postcode: string;
}

export async function geocode(home: Home, country: string) {
  const where = encodeURIComponent(`${home.street}, ${home.postcode}`);
  // expect: no-personal-data-in-urls contact.address; no-undeclared-recipient contact.address
  const response = await fetch(`https://nominatim.openstreetmap.org/search?q=${where}&countrycodes=${country}`);
  return response.json();
}
