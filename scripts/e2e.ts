import { findBrowser } from './find-browser.ts';
import { runCommand } from './run-command.ts';

const browser = await findBrowser();
if (!browser) {
  process.stderr.write(
    'The browser tests need Chromium and none could be installed. Install Chromium or Chrome, or run: npx playwright install chromium\n',
  );
  process.exit(1);
}
const code = await runCommand('playwright', ['test', '-c', 'tests/e2e', ...process.argv.slice(2)], {
  env: { ...process.env, ARLO_TEST_BROWSER: browser },
});
process.exit(code);
