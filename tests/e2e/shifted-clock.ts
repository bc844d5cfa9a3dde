/*
 * Loaded into an Arlo under test before its own code: its clock is ahead by the milliseconds that the test sends, as that
 * of a machine on which the time has passed.
 */
const clock = Date.now;
// The sandbox that Arlo starts is told nothing: its clock is right.
let ahead = Number(process.env.CLOCK_AHEAD_MS ?? 0);
Date.now = () => clock() + ahead;
process.on('message', (ms: number) => {
  ahead = ms;
  process.send?.(ms);
});
// The test does not keep Arlo alive.
process.channel?.unref();
