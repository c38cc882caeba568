// rule: no-personal-data-in-prompts
// form: Pick, Omit, Partial
// annotated: yes
import { generateText } from 'ai';
import { PersonalData } from '@verklaar/annotations';

class Profile {
  @PersonalData('professional.job') work = '';
  @PersonalData('contact.email') box = '';
  theme = 'dark';
}

export async function suggest(profile: Pick<Profile, 'theme' | 'work'>) {
  const { text } = await generateText({ model: 'openai/gpt-5-mini', prompt: JSON.stringify(profile) }); // expect: no-personal-data-in-prompts professional.job
  return text;
}
