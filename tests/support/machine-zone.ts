/** The zone that the run is meant for is the one that the process has; else its tests would prove nothing. */
const has = Intl.DateTimeFormat().resolvedOptions().timeZone;
const probe = new Date(Date.UTC(2027, 0, 15)).getTimezoneOffset();
const offsets: Record<string, number> = {
  UTC: 0,
  'America/New_York': 300,
  'Asia/Kolkata': -330,
  'Pacific/Auckland': -780,
};
const wanted = process.env.TZ ?? '';
if (offsets[wanted] !== probe)
  throw new Error(`This run is meant for ${wanted}, but the process is in ${has}.`);
