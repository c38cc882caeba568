// rule: no-personal-data-in-urls
// form: framework request
import type { Request, Response } from 'express';

export async function country(req: Request, res: Response) {
  const lookup = await fetch(`https://ipapi.co/${req.ip}/json/`); // expect: no-personal-data-in-urls device.ip; no-undeclared-recipient device.ip
  const { country } = (await lookup.json()) as { country: string };
  res.json({ country });
}
