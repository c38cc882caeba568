// rule: no-personal-data-in-prompts
// form: dynamic key
import { GoogleGenAI } from '@google/genai';

interface Customer {
  email: string;
  gender: 'f' | 'm' | 'x';
  language: 'de' | 'nl';
}

const tones = {
  de: 'Write in German, formal, in short sentences.',
  nl: 'Write in Dutch, informal, in short sentences.',
} as const;

const ai = new GoogleGenAI({ apiKey: process.env.GENAI_KEY });

export async function shippingNotice(customer: Customer, parcels: number, send: (to: string, text: string) => void): Promise<void> {
  const answer = await ai.models.generateContent({
    model: 'gemini-2.5-flash',
    contents: `${tones[customer.language]} Say that ${parcels} parcels are on their way.`,
  });
  send(customer.email, answer.text ?? '');
}
