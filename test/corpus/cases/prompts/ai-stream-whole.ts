// rule: no-personal-data-in-prompts
// form: whole object by type
import { streamText } from 'ai';

type Lead = {
  company: string;
  email: string;
  notes: string[];
};

export const coach = (lead: Lead, stage: number) =>
  // expect: no-personal-data-in-prompts contact.email
  streamText({
    model: 'anthropic/claude-haiku-4.5',
    system: `stage ${stage}`,
    prompt: JSON.stringify(lead),
  });
