// rule: no-personal-data-in-logs
// form: ORM row
import mongoose from 'mongoose';

const schema = new mongoose.Schema({ title: String, seats: Number, organiser: { email: String, phone: String } });
const Workshop = mongoose.model('Workshop', schema);

export async function overview(): Promise<number> {
  const open = await Workshop.countDocuments({ seats: { $gt: 0 } });
  const titles = await Workshop.find({}, { title: 1, seats: 1 }).lean();
  console.log(`${open} open workshops`);
  for (const { seats, title } of titles) console.log(`${title}: ${seats} seats`);
  return open;
}
