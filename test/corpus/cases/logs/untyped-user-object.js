// rule: no-personal-data-in-logs
// form: untyped JavaScript
const express = require('express');
const db = require('./db');

const router = express.Router();

router.post('/users/:id/block', async (req, res) => {
  const user = await db.findUser(req.params.id);
  user.blocked = true;
  await db.save(user);
  console.log('blocked', user); // expect: no-personal-data-in-logs
  res.json({ ok: true });
});

module.exports = router;
