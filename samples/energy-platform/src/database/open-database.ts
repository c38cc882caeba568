import { DataSource } from 'typeorm';

import { Session } from '../accounts/session.entity.js';
import { User } from '../accounts/user.entity.js';
import { Measurement } from '../energy/measurement.entity.js';
import { Meter } from '../energy/meter.entity.js';
import { LinkedAccount } from '../linked/linked-account.entity.js';
import { Ticket } from '../support/ticket.entity.js';
import { RequestLog } from '../usage/request-log.entity.js';
import { UsageEvent } from '../usage/usage-event.entity.js';

/**
 * Opens the database and brings its tables up to date.
 *
 * @param file - where the data are kept; without it they live in memory and end with the process
 */
export function openDatabase(file: string | undefined): Promise<DataSource> {
  return new DataSource({
    type: 'sqljs',
    ...(file !== undefined && { location: file, autoSave: true }),
    synchronize: true,
    entities: [LinkedAccount, Measurement, Meter, RequestLog, Session, Ticket, UsageEvent, User],
  }).initialize();
}
