// rule: no-personal-data-in-prompts
// form: class field
import Anthropic from '@anthropic-ai/sdk';

interface Brief {
  product: { name: string; colours: string[] };
  author: { email: string; name: string };
}

export class SloganWriter {
  private readonly client = new Anthropic();
  private brief: Brief | undefined;

  load(brief: Brief): void {
    this.brief = brief;
  }

  async write(count: number): Promise<number> {
    const { product } = this.brief ?? { product: { name: 'our product', colours: [] } };
    const message = await this.client.messages.create({
      model: 'claude-sonnet-4-5',
      max_tokens: 300,
      messages: [{ role: 'user', content: `${count} slogans for ${product.name} in ${product.colours.join(' and ')}` }],
    });
    return message.content.length;
  }
}
