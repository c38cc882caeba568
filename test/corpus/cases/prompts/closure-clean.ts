// rule: no-personal-data-in-prompts
// form: closure
// annotated: yes
import OpenAI from 'openai';
import { PersonalData } from '@verklaar/annotations';

const openai = new OpenAI();

class Learner {
  @PersonalData('identity.name') called = '';
  level = 'A1';
}

export function lessonFor(learner: Learner) {
  return async (topic: string) => {
    const input = `A lesson on level ${learner.level} about ${topic}`;
    const { output_text } = await openai.responses.create({ model: 'gpt-5-mini', input });
    return `${learner.called}: ${output_text}`;
  };
}
