// rule: no-personal-data-in-browser-storage
// form: bare id
import jwt from 'jsonwebtoken';

export function issue(user: { id: string; email: string; verified: boolean }, secret: string) {
  return jwt.sign({ sub: user.id, verified: user.verified, mail: user.email !== '' }, secret, { expiresIn: '1h' });
}
