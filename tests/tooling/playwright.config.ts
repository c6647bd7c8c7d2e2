import { defineConfig } from '@playwright/test';

const port = Number(process.env.PORT ?? 4199);

export default defineConfig({
  testDir: '../e2e',
  outputDir: '../../reports/e2e',
  workers: 2,
  retries: 0,
  timeout: 120_000, // for what hangs: how long a slow machine takes fails nothing
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json', { outputFile: '../../reports/e2e.json' }]],
  use: {
    baseURL: `http://localhost:${port}`,
    viewport: { width: 1440, height: 900 },
    serviceWorkers: 'block', // a worker's own requests pass by a test's routes
    launchOptions: {
      ...(process.env.CHROMIUM ? { executablePath: process.env.CHROMIUM } : {}),
      args: [
        '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
        '--disable-background-networking', '--disable-component-update', '--disable-sync',
      ],
    },
  },
  webServer: {
    command: `npx vite preview --configLoader bundle --port ${port} --strictPort`,
    cwd: '../..',
    port,
    reuseExistingServer: false,
    stdout: 'ignore',
  },
});
