import { playwright } from '@vitest/browser-playwright';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { atlas } from './geodata/plugin';

/**
 * Leaflet parses an HTML string when it is imported, which a page under Trusted Types refuses
 * (Leaflet issue 8423). The same node, made without parsing, lets it load.
 */
function leafletWithoutHtml(): Plugin {
  return {
    name: 'leaflet-without-html',
    transform: {
      filter: { id: /leaflet\/src\/core\/Browser\.js/ },
      handler: (code) =>
        code.replace("div.innerHTML = '<svg/>'", "div.appendChild(svgCreate('svg'))"),
    },
  };
}

const chromium = {
  ...(process.env.CHROMIUM ? { executablePath: process.env.CHROMIUM } : {}),
  args: [
    '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
    '--disable-background-networking', '--disable-component-update', '--disable-sync',
  ],
};

export default defineConfig({
  base: './',
  plugins: [atlas(), leafletWithoutHtml()],
  build: {
    target: 'es2022',
    rollupOptions: { input: ['index.html', 'embed.html'], checks: { pluginTimings: false } },
  },
  optimizeDeps: { include: ['lit-html', 'nanostores'], exclude: ['leaflet'] },
  test: {
    projects: [
      { extends: true, test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], environment: 'node' } },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: chromium }),
            instances: [{ browser: 'chromium', viewport: { width: 1200, height: 800 } }],
          },
        },
      },
    ],
  },
});
