// rule: no-personal-data-in-logs
// form: class field
import { Injectable, Logger, Scope } from '@nestjs/common';

export interface CurrentUser {
  id: string;
  displayName: string;
  roles: string[];
}

@Injectable({ scope: Scope.REQUEST })
export class RequestContext {
  user?: CurrentUser;
}

@Injectable()
export class AuditService {
  private readonly logger = new Logger(AuditService.name);

  constructor(private readonly context: RequestContext) {}

  record(action: string): void {
    this.logger.log(`${action} by ${this.context.user?.id}`);
    this.logger.log(`${action} by ${this.context.user?.displayName}`); // expect: no-personal-data-in-logs identity.name
  }
}
