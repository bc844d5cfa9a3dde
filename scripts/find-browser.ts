import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright';
import { runCommand } from './run-command.ts';

const installedNames = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge',
];
const macChrome = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';

/**
 * Path of a browser for the tests: Playwright's own, else an installed Chromium or Chrome, else Playwright's
 * after installing it, else Debian's package when we are root. Undefined when there is none to be had.
 */
export async function findBrowser(): Promise<string | undefined> {
  const present = presentBrowser();
  if (present) return present;
  process.stdout.write('No Chromium found; installing one for the browser tests …\n');
  await runCommand('playwright', ['install', 'chromium'], { timeoutMs: 180_000 });
  if (existsSync(chromium.executablePath())) return chromium.executablePath();
  if (process.getuid?.() === 0 && which('apt-get')) {
    await runCommand('apt-get', ['update', '-qq']);
    await runCommand('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium']);
  }
  return presentBrowser();
}

function presentBrowser(): string | undefined {
  const own = chromium.executablePath();
  if (existsSync(own)) return own;
  return installedNames.map(which).find(Boolean) ?? (existsSync(macChrome) ? macChrome : undefined);
}

function which(name: string): string | undefined {
  try {
    return (
      execFileSync('which', [name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim() ||
      undefined
    );
  } catch {
    return undefined;
  }
}
