// rule: no-personal-data-in-logs
// form: class field
import winston from 'winston';

const logger = winston.createLogger();

export class Importer {
  private cursor = '';

  async run(rows: readonly { id: number; phone: string }[]): Promise<void> {
    for (const row of rows) {
      this.cursor = String(row.id);
      await this.store(row.phone);
    }
    logger.info(`stopped at ${this.cursor}`);
  }

  private async store(value: string): Promise<void> {
    await new Promise((done) => setTimeout(done, value.length));
  }
}
