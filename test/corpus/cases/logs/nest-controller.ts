// rule: no-personal-data-in-logs
// form: framework request
import { Body, Controller, Ip, Logger, Post } from '@nestjs/common';

class LoginDto {
  username!: string;
  password!: string;
}

@Controller('auth')
export class AuthController {
  private readonly logger = new Logger(AuthController.name);

  @Post('login')
  login(@Body() dto: LoginDto, @Ip() address: string) {
    this.logger.log('login attempt');
    this.logger.warn(`attempt from ${address}`); // expect: no-personal-data-in-logs device.ip
    return { ok: dto.password.length > 0 };
  }
}
