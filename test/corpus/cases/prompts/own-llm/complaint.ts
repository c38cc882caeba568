// rule: no-personal-data-in-prompts
// form: own wrapper in another file
import { complete } from './llm';

interface Complaint {
  product: { name: string };
  complainant: { achternaam: string };
}

export async function answer(complaint: Complaint) {
  const general = await complete(`An apology about ${complaint.product.name}`);
  const personal = await complete(complaint.complainant.achternaam, 'salutation'); // expect: no-personal-data-in-prompts identity.name
  return personal + general;
}
