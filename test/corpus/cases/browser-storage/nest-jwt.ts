// rule: no-personal-data-in-browser-storage
// form: class field
import { Injectable } from '@nestjs/common';
import { JwtService } from '@nestjs/jwt';

@Injectable()
export class TokenService {
  constructor(private readonly jwt: JwtService) {}

  async login(user: { id: number; emailAddress: string }) {
    const short = await this.jwt.signAsync({ sub: user.id });
    const long = await this.jwt.signAsync({ sub: user.id, mail: user.emailAddress }); // expect: no-personal-data-in-browser-storage contact.email
    return { short, long };
  }
}
