import { generateText } from 'ai';

export function useAssistant() {
  const ask = async (prompt: string) => {
    const { text } = await generateText({ model: 'openai/gpt-5-mini', prompt });
    return text;
  };
  return { ask };
}
