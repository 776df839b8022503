import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';

/** Debian's, and those that GitHub's runners have. */
const PROGRAMS = ['chromium', 'google-chrome'];

/** Starts the browser that this machine has. @throws Error where it has none */
export function launch(): Promise<Browser> {
  // Its sandbox refuses root, and needs user namespaces, which runners may forbid; it opens our own pages alone.
  return chromium.launch({ executablePath: findProgram(), args: ['--no-sandbox'] });
}

function findProgram(): string {
  const directories = (process.env.PATH ?? '').split(delimiter);
  const found = PROGRAMS.flatMap((program) => directories.map((directory) => join(directory, program))).find(
    (path) => {
      try {
        accessSync(path, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    },
  );
  if (found) return found;
  throw new Error(`no browser: install ${PROGRAMS.join(' or ')} (node scripts/setup-machine.mjs chromium)`);
}

/** A page that was opened without any network. */
export interface Opened {
  page: Page;
  /** Errors of its console, of its scripts, and requests beyond the file. */
  problems: string[];
}

export async function open(
  browser: Browser,
  file: string,
  colorScheme: 'light' | 'dark' = 'light',
): Promise<Opened> {
  const viewport = { width: 1280, height: 900 };
  const context = await browser.newContext({ offline: true, colorScheme, viewport });
  const page = await context.newPage();
  const problems: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) problems.push(message.text());
  });
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('request', (request) => {
    if (request.url() !== `file://${file}`) problems.push(`requested ${request.url().slice(0, 200)}`);
  });
  await page.goto(`file://${file}`);
  return { page, problems };
}
