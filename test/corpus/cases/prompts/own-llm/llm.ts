import OpenAI from 'openai';

const client = new OpenAI();

export async function complete(input: string, instructions = 'Be brief.'): Promise<string> {
  const response = await client.responses.create({ model: 'gpt-5-mini', input, instructions });
  return response.output_text;
}
