import { playwright } from '@vitest/browser-playwright';
import type { Plugin, UserConfig } from 'vite';
import { defineConfig } from 'vitest/config';
import { missingPage } from './geodata/missing-page';
import { homeRatio, pages, titles } from './geodata/pages';
import { type AtlasOptions, atlas } from './geodata/plugin';
import { sharing } from './geodata/sharing';
import { takeAway } from './geodata/take-away';
import { classicScripts } from './src/hosting/classic-scripts';
import { contentPolicy } from './src/hosting/content-policy';
import { importAgain } from './src/hosting/import-again';
import { hostPages } from './tests/tooling/host-pages';
import { leafletParts } from './tests/tooling/leaflet-parts';
import { silentHydration } from './tests/tooling/silent-hydration';
import { oneFile } from './tests/tooling/one-file';

/** One file on a disk tells where its page is published. */
function canonical(): Plugin {
  return { name: 'canonical', transformIndexHtml: () => [{ tag: 'link', attrs: { rel: 'canonical', href: site }, injectTo: 'head' }] };
}

/** Where the page is published: cards and oEmbed need whole addresses. */
const site = process.env.SITE ?? 'http://localhost:4173/';

/** What a page begins with stays one file, however many later parts share it. */
const firstInOneFile = (name: string) => ({ codeSplitting: { groups: [{ name, tags: ['$initial' as const] }] } });

/** What is built, by `--mode`: the page, the frame, the element in one file, the whole page in one file, the package. */
const outputs: Record<string, { readonly data: AtlasOptions; readonly build: UserConfig['build']; readonly plugins?: Plugin[]; readonly ownPage?: boolean }> = {
  page: {
    data: {},
    plugins: [sharing(site), takeAway(), homeRatio(), importAgain(), contentPolicy(), pages('index', site), missingPage(site)],
    ownPage: true,
    build: { rollupOptions: { input: 'index.html', output: firstInOneFile('index') } },
  },
  embed: {
    data: { delivery: 'scripts' },
    plugins: [classicScripts(), homeRatio(), importAgain(), contentPolicy(), pages('embed', site)],
    ownPage: true,
    build: {
      emptyOutDir: false, modulePreload: false, cssCodeSplit: false,
      rollupOptions: { input: 'embed.html', output: { format: 'cjs', chunkFileNames: 'data/[name]-[hash].js', ...firstInOneFile('embed') } },
    },
  },
  element: {
    data: { delivery: 'inside', pictures: 'inside' },
    build: {
      emptyOutDir: false,
      lib: { entry: 'src/entries/define.ts', name: 'KurilMap', formats: ['iife'], fileName: () => 'kuril-map.js' },
    },
  },
  single: {
    data: { delivery: 'inside', pictures: 'inside' },
    plugins: [canonical(), oneFile('kuril-map.html')],
    build: { emptyOutDir: false, modulePreload: false, cssCodeSplit: false, rollupOptions: { input: 'index.html', output: { format: 'iife' } } },
  },
  library: {
    data: { pictures: 'inside' },
    build: {
      outDir: 'lib',
      lib: { entry: { index: 'src/entries/library.ts', element: 'src/entries/define.ts' }, formats: ['es'] },
      rollupOptions: { external: [/^leaflet(\/|$)/, /^lit-html(\/|$)/, 'nanostores'] },
    },
  },
  /** Host pages that import the package as its users do. */
  pages: {
    data: {},
    build: { outDir: 'reports/pages', emptyOutDir: true, rollupOptions: { input: ['tests/pages/react.html', 'tests/pages/vue.html'] } },
  },
};

const chromium = {
  ...(process.env.CHROMIUM ? { executablePath: process.env.CHROMIUM } : {}),
  args: [
    '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
    '--disable-background-networking', '--disable-component-update', '--disable-sync',
  ],
};

export default defineConfig(({ mode }) => {
  const { data = {}, build = {}, plugins = [], ownPage = false } = outputs[mode] ?? outputs.page ?? {};
  return {
    base: mode === 'pages' ? '/pages/' : './',
    plugins: [atlas(data), titles(), leafletParts(), silentHydration(), hostPages(), ...plugins],
    build: { target: 'es2022', minify: 'terser', terserOptions: { module: true, ecma: 2020, compress: { passes: 3 } }, assetsInlineLimit: 0, modulePreload: { polyfill: false }, ...build, rollupOptions: { checks: { pluginTimings: false, emptyImportMeta: false }, ...build.rollupOptions } },
    optimizeDeps: { include: ['lit-html', 'nanostores'], exclude: ['leaflet'] },
    define: { ...(mode in outputs ? { 'process.env.NODE_ENV': '"production"' } : {}), ...(ownPage && mode in outputs ? { 'import.meta.env.OWN_PAGE': 'true' } : {}) },
    test: {
      projects: [
        { extends: true, test: { name: 'unit', testTimeout: 60_000, include: ['tests/unit/**/*.test.ts'], environment: 'node' } },
        {
          extends: true,
          test: {
            name: 'browser',
            testTimeout: 60_000,
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
  };
});
