// rule: no-personal-data-in-prompts
// form: generics
import OpenAI from 'openai';

interface Applicant { fullName: string; resume: string }

function zip<A, B>(left: readonly A[], right: readonly B[]): [A, B][] {
  return left.slice(0, right.length).map((item, index) => [item, right[index] as B]);
}

const openai = new OpenAI();

export async function rank(applicants: Applicant[], scores: number[]): Promise<string> {
  const lines = zip(applicants, scores).map(([applicant, score]) => `${applicant.fullName}: ${score}`);
  const answer = await openai.responses.create({ model: 'gpt-5', input: lines.join('\n') }); // expect: no-personal-data-in-prompts identity.name
  return answer.output_text;
}
