// rule: no-personal-data-in-logs
// form: framework request
import express from 'express';

const router = express.Router();

router.get('/me', (req, res) => {
  const current = (req as any).user;
  console.log('profile of', current.email); // expect: no-personal-data-in-logs contact.email
  res.json({ id: current.id });
});

export default router;
