// rule: no-personal-data-in-prompts
// form: alias import
import { CohereClient as Llm } from 'cohere-ai';

const llm = new Llm({ token: 'not-a-token' });

export function reply(chat: { messages: number; guest: { phoneNumber: string } }) {
  void llm.chat({ message: `There are ${chat.messages} messages` });
  return llm.chat({ message: `Call ${chat.guest.phoneNumber}` }); // expect: no-personal-data-in-prompts contact.phone
}
