import { Inject, type MiddlewareConsumer, Module, type NestModule, type OnApplicationShutdown } from '@nestjs/common';
import { DataSource } from 'typeorm';

import { AccountsController } from './accounts/accounts.controller.js';
import { AccountsService } from './accounts/accounts.service.js';
import { openDatabase } from './database/open-database.js';
import { EnergyController } from './energy/energy.controller.js';
import { LinkedController } from './linked/linked.controller.js';
import { SunPortal } from './linked/sun-portal.js';
import { PromotionsController } from './promotions/promotions.controller.js';
import { SupportController } from './support/support.controller.js';
import { RecordRequests } from './usage/record-requests.js';
import { UsageController } from './usage/usage.controller.js';

@Module({
  controllers: [
    AccountsController,
    EnergyController,
    LinkedController,
    PromotionsController,
    SupportController,
    UsageController,
  ],
  providers: [
    AccountsService,
    SunPortal,
    { provide: DataSource, useFactory: () => openDatabase(process.env.DATABASE_FILE) },
  ],
})
export class AppModule implements NestModule, OnApplicationShutdown {
  constructor(@Inject(DataSource) private readonly database: DataSource) {}

  configure(consumer: MiddlewareConsumer): void {
    consumer.apply(RecordRequests).forRoutes('{*all}');
  }

  /** The database lives in memory while it runs: what was last written is in the file before it ends. */
  async onApplicationShutdown(): Promise<void> {
    if (process.env.DATABASE_FILE !== undefined) await this.database.sqljsManager.saveDatabase();
    await this.database.destroy();
  }
}
