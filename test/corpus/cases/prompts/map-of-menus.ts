// rule: no-personal-data-in-prompts
// form: map or set
import { GoogleGenAI } from '@google/genai';

interface Dish {
  name: string;
  orders: number;
}

const genai = new GoogleGenAI({});
const dishes = new Map<string, Dish>();
const guestsByTable = new Map<number, { phone: string }>();

export async function menu(): Promise<string | undefined> {
  const best = [...dishes.values()].sort((one, other) => other.orders - one.orders).slice(0, 5);
  const contents = `Tables: ${guestsByTable.size}. Write a menu with ${best.map((dish) => dish.name).join(', ')}.`;
  const answer = await genai.models.generateContent({ model: 'gemini-2.5-flash', contents });
  return answer.text;
}
