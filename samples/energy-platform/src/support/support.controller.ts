import { Body, Controller, HttpCode, Inject, NotFoundException, Param, Post } from '@nestjs/common';
import { collectionPoint } from '@verklaar/annotations';
import { DataSource } from 'typeorm';
import { z } from 'zod';

import { parse } from '../parse.js';
import { support } from '../privacy.js';
import { Ticket } from './ticket.entity.js';

export const supportForm = collectionPoint({ id: 'support-form', collects: [support], noticeShown: true });

const ticketSchema = z.object({
  kind: z.enum(['complaint', 'problem', 'question']),
  sender: z.email(),
  name: z.string().max(200).nullable().default(null),
  headers: z.string().max(5000).nullable().default(null),
  message: z.string().min(1).max(10_000),
});

@Controller('tickets')
export class SupportController {
  constructor(@Inject(DataSource) private readonly database: DataSource) {}

  @Post()
  async open(@Body() body: unknown): Promise<{ id: string }> {
    const tickets = this.database.getRepository(Ticket);
    const { id } = await tickets.save(tickets.create(parse(ticketSchema, body)));
    return { id };
  }

  @Post(':id/close')
  @HttpCode(204)
  async close(@Param('id') id: string): Promise<void> {
    const { affected } = await this.database.getRepository(Ticket).update({ id }, { closedAt: new Date() });
    if (affected === 0) throw new NotFoundException();
  }
}
