// rule: no-personal-data-in-prompts
// form: map or set
import { GoogleGenAI } from '@google/genai';

interface Applicant {
  fullName: string;
  cv: string;
}

const genai = new GoogleGenAI({});
const applicants = new Map<string, Applicant>();

export function apply(nr: string, applicant: Applicant): void {
  applicants.set(nr, applicant);
}

export async function rank(vacancy: { title: string }): Promise<string | undefined> {
  const contents = [...applicants.values()].map((applicant) => applicant.cv).join('\n---\n');
  const questions = await genai.models.generateContent({ model: 'gemini-2.5-flash', contents: `Questions for a ${vacancy.title}` });
  const ranking = await genai.models.generateContent({ model: 'gemini-2.5-flash', contents }); // expect: no-personal-data-in-prompts professional.cv
  return [questions.text, ranking.text].join('\n');
}
