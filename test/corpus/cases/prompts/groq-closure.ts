// rule: no-personal-data-in-prompts
// form: closure
import Groq from 'groq-sdk';

const groq = new Groq();

export function assistantFor(user: { username: string; theme: string }) {
  const greeting = `You are talking to ${user.username}.`;
  return (question: string) =>
    // expect: no-personal-data-in-prompts account.username
    groq.chat.completions.create({
      model: 'llama-3.1-8b-instant',
      messages: [
        { role: 'system', content: greeting },
        { role: 'user', content: question },
      ],
    });
}
