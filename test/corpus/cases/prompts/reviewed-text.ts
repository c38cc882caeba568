// rule: no-personal-data-in-prompts
// form: reviewed not personal
// annotated: yes
import { NotPersonalData, PersonalData } from '@verklaar/annotations';
import OpenAI from 'openai';

const openai = new OpenAI();

class Listing {
  @NotPersonalData('address of a shop, published') address = '';
  @NotPersonalData('name of a shop') name = '';
  @PersonalData('identity.name') owner = '';
}

export const advertise = (listing: Listing) =>
  openai.responses.create({ model: 'gpt-5-mini', input: `Advertise ${listing.name} at ${listing.address}` });
