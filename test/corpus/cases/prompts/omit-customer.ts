// rule: no-personal-data-in-prompts
// form: Pick, Omit, Partial
import { generateText } from 'ai';

interface Order {
  email: string;
  deliveryAddress: string;
  items: string[];
  total: number;
}

export function upsell(order: Omit<Order, 'email' | 'deliveryAddress'>) {
  return generateText({ model: 'openai/gpt-5-mini', prompt: JSON.stringify(order) });
}
