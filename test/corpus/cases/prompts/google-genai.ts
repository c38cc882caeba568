// rule: no-personal-data-in-prompts
// form: returned value of an own function
import { GoogleGenAI } from '@google/genai';

const ai = new GoogleGenAI({ apiKey: process.env.GEMINI_KEY });

interface Cv {
  fullName: string;
  phone: string;
  skills: string[];
}

const header = (cv: Cv) => `${cv.fullName} (${cv.phone})`;
const skills = (cv: Cv) => cv.skills.join(', ');

export async function polish(cv: Cv) {
  await ai.models.generateContent({ model: 'gemini-2.5-flash', contents: skills(cv) });
  return ai.models.generateContent({ model: 'gemini-2.5-flash', contents: header(cv) }); // expect: no-personal-data-in-prompts identity.name contact.phone
}
