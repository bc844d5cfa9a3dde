/*
 * Loaded into an Arlo under test before its own code: what the test sends is how many milliseconds its clock is ahead,
 * as that of a machine on which the time has passed.
 */
const clock = Date.now;
let ahead = 0;
Date.now = () => clock() + ahead;
process.on('message', (ms: number) => {
  ahead = ms;
  process.send?.(ms);
});
// The test does not keep Arlo alive.
process.channel?.unref();
