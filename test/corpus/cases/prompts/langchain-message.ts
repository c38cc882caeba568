// rule: no-personal-data-in-prompts
// form: constructor
// annotated: yes
import { HumanMessage } from '@langchain/core/messages';
import { ChatAnthropic } from '@langchain/anthropic';
import type { Personal } from '@verklaar/annotations';

const model = new ChatAnthropic({ model: 'claude-haiku-4-5' });

export async function advise(letter: { body: Personal<string, 'comm.message'>; kind: string }) {
  await model.invoke([new HumanMessage(`kind: ${letter.kind}`)]);
  return model.invoke([new HumanMessage(letter.body)]); // expect: no-personal-data-in-prompts comm.message
}
