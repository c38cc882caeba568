/** The daily job, apart from the server. `TODAY` stands for the clock. */
import 'reflect-metadata';

import { openDatabase } from '../database/open-database.js';
import { deleteExpired } from './delete-expired.js';

const database = await openDatabase(process.env.DATABASE_FILE);
await deleteExpired(database, process.env.TODAY === undefined ? new Date() : new Date(process.env.TODAY));
await database.destroy();
