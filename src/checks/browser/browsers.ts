/** The browsers of this machine, and how the tests start them. */
import { existsSync } from "node:fs";
import { launch, type Browser } from "puppeteer-core";

export type Engine = keyof typeof browsers;

/** What is known of each: its name, its package in Debian, the variable for its path, and where it usually is. */
const browsers = {
  chromium: {
    name: "Chromium",
    debian: "chromium",
    variable: "CHROMIUM_PATH",
    paths: [
      "/usr/bin/chromium",
      "/usr/bin/chromium-browser",
      "/usr/bin/google-chrome",
      "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
      "/Applications/Chromium.app/Contents/MacOS/Chromium",
    ],
  },
  firefox: {
    name: "Firefox",
    debian: "firefox-esr",
    variable: "FIREFOX_PATH",
    paths: ["/usr/bin/firefox-esr", "/usr/bin/firefox", "/Applications/Firefox.app/Contents/MacOS/firefox"],
  },
};

/** Every engine the tests run in. */
export const engines = Object.keys(browsers) as Engine[];

/** Whether the tests run as root, as in most containers. */
export const isRoot = process.getuid?.() === 0;

/** Path of a browser: that of its variable, else the first usual one that exists. Empty where there is none. */
export function browserPath(engine: Engine): string {
  const { variable, paths } = browsers[engine];
  return [process.env[variable] ?? "", ...paths].find((path) => existsSync(path)) ?? "";
}

/** Whether its absence is a failure: who contributes may do without Firefox, a machine that decides may not. */
export function isRequired(engine: Engine): boolean {
  return engine === "chromium" || Boolean(process.env["CI"]);
}

/** Debian's package of a browser. */
export function debianPackage(engine: Engine): string {
  return browsers[engine].debian;
}

/** What to do where a browser is missing, in one sentence. */
export function whatToInstall(engine: Engine): string {
  const { name, debian, variable } = browsers[engine];
  return `The tests in ${name} need it: install it (Debian: apt-get install ${debian}), or name its path in ${variable}.`;
}

/** Starts a browser without a window; throws what to do where there is none. */
export async function launchBrowser(engine: Engine): Promise<Browser> {
  const executablePath = browserPath(engine);
  if (!executablePath) throw new Error(whatToInstall(engine));
  return launch({
    executablePath,
    browser: engine === "chromium" ? "chrome" : engine,
    defaultViewport: { width: 1280, height: 720 },
    args: engine === "chromium" ? chromiumOptions : [],
    // Firefox asks its reader before a page may read the clipboard, and nobody is there to be asked.
    extraPrefsFirefox: { "dom.events.testing.asyncClipboard": true },
  });
}

const chromiumOptions = [
  // What Chromium fetches for itself is no part of the site, and fails where the network is closed.
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
  // Chromium refuses its own sandbox to root.
  ...(isRoot ? ["--no-sandbox"] : []),
];
