// rule: no-personal-data-in-prompts
// form: form data
import { generateText, type LanguageModel } from 'ai';

declare const model: LanguageModel;

export async function coverLetter(form: FormData): Promise<string> {
  const vacancy = String(form.get('vacancy'));
  const outline = await generateText({ model, prompt: `Outline of a letter for ${vacancy}` });
  const letter = await generateText({ model, prompt: `Letter in the name of ${String(form.get('fullName'))}` }); // expect: no-personal-data-in-prompts identity.name
  return `${outline.text}\n${letter.text}`;
}
