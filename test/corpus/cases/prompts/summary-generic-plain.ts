// rule: no-personal-data-in-prompts
// form: generics
import OpenAI from 'openai';

const openai = new OpenAI();

function countBy<T, K extends string>(items: readonly T[], keyOf: (item: T) => K): Partial<Record<K, number>> {
  const counts: Partial<Record<K, number>> = {};
  for (const item of items) counts[keyOf(item)] = (counts[keyOf(item)] ?? 0) + 1;
  return counts;
}

interface Complaint {
  email: string;
  topic: 'price' | 'delay' | 'damage';
}

export async function trends(complaints: readonly Complaint[]): Promise<string> {
  const topics = countBy(complaints, (complaint) => complaint.topic);
  const response = await openai.responses.create({ model: 'gpt-4.1', input: `Explain: ${JSON.stringify(topics)}` });
  return response.output_text;
}
