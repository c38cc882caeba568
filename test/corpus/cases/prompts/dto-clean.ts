// rule: no-personal-data-in-prompts
// form: DTO mapping
// annotated: yes
import { generateText } from 'ai';
import type { Personal } from '@verklaar/annotations';

interface Review {
  author: Personal<string, 'identity.name'>;
  stars: number;
  dish: string;
}

const anonymous = ({ stars, dish }: Review) => ({ stars, dish });

export const digest = (reviews: Review[]) =>
  generateText({ model: 'openai/gpt-5-mini', prompt: JSON.stringify(reviews.map(anonymous)) });
