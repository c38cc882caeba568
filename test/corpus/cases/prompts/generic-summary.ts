// rule: no-personal-data-in-prompts
// form: generics
import { generateText } from 'ai';
import { openai } from '@ai-sdk/openai';

interface Statistic<T> {
  of: T[];
  average: (items: T[]) => number;
}

interface Employee {
  fullName: string;
  hours: number;
}

export async function describe(statistic: Statistic<Employee>): Promise<string> {
  const average = statistic.average(statistic.of);
  const { text } = await generateText({
    model: openai('gpt-4.1-mini'),
    prompt: `On average ${average.toFixed(1)} hours over ${statistic.of.length} people. Say this in one sentence.`,
  });
  return text;
}
