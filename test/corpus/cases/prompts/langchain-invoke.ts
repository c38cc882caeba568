// rule: no-personal-data-in-prompts
// form: own wrapper in the same file
import { ChatPromptTemplate } from '@langchain/core/prompts';
import { ChatOpenAI } from '@langchain/openai';

const model = new ChatOpenAI({ model: 'gpt-5-mini' });
export const prompt = ChatPromptTemplate.fromTemplate('Translate {text}');

function ask(question: string) {
  return model.invoke(question);
}

export async function translate(review: { text: string; authorEmail: string }) {
  await ask('Translate: stars');
  return ask(review.authorEmail); // expect: no-personal-data-in-prompts contact.email
}
