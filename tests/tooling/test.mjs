/** `npm test`: sets up, runs every check and ends with one line, `N passed, N failed`. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findChromium, installNginx, installPackages, root } from './setup.mjs';

installPackages();
process.env.CHROMIUM = await findChromium();
installNginx();
const reports = join(root, 'reports');
mkdirSync(reports, { recursive: true });

const vite = ['--configLoader', 'bundle'];
/** Each check counts as one test, unless it leaves a report that counts its own. */
const checks = [
  { name: 'lint and import walls', run: ['biome', 'lint', '--config-path=tests/tooling', '--error-on-warnings', 'src', 'geodata', 'tests/unit', 'tests/browser', 'tests/e2e', 'tests/fixtures', 'tests/pages', 'tests/bench', 'vite.config.ts'] },
  { name: 'data', run: ['tsx', 'geodata/check-cli.ts'] },
  { name: 'dead code', run: ['knip'] },
  { name: 'build', run: ['node', 'tests/tooling/build.mjs'] },
  // After the build: the React and Vue pages are checked against the package's own declarations.
  { name: 'types', run: ['tsc', '--noEmit'] },
  { name: 'package', run: ['node', 'tests/tooling/check-package.mjs'] },
  { name: 'host pages', run: ['vite', 'build', ...vite, '--mode', 'pages', '--logLevel', 'warn'] },
  { name: 'size', run: ['size-limit'] },
  { name: 'unit', run: ['vitest', 'run', ...vite, '--project', 'unit', '--reporter', 'default', '--reporter', 'json', '--outputFile.json=reports/unit.json'], report: 'unit.json' },
  { name: 'browser', run: ['vitest', 'run', ...vite, '--project', 'browser', '--reporter', 'default', '--reporter', 'json', '--outputFile.json=reports/browser.json'], report: 'browser.json' },
  { name: 'end to end', run: ['playwright', 'test', '-c', 'tests/tooling/playwright.config.ts'], report: 'e2e.json' },
];

const only = process.argv.slice(2);
let passed = 0;
let failed = 0;
for (const { name, run, report } of checks) {
  if (only.length > 0 && !only.includes(name)) continue;
  console.log(`\n— ${name}`);
  if (report) rmSync(join(reports, report), { force: true });
  const [tool, ...rest] = run;
  const command = tool === 'node' ? process.execPath : join(root, 'node_modules/.bin', tool);
  const { status } = spawnSync(command, rest, { cwd: root, stdio: 'inherit' });
  const counts = report ? count(join(reports, report)) : null;
  const result = counts ?? { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1 };
  if (status !== 0 && result.failed === 0) result.failed = 1;
  passed += result.passed;
  failed += result.failed;
  console.log(`${name}: ${result.passed} passed, ${result.failed} failed`);
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

/** Vitest's and Playwright's JSON reports count their tests in their own ways. */
function count(path) {
  try {
    const read = JSON.parse(readFileSync(path, 'utf8'));
    if (read.stats) return { passed: read.stats.expected, failed: read.stats.unexpected + read.stats.flaky };
    return { passed: read.numPassedTests, failed: read.numFailedTests };
  } catch {
    return null;
  }
}
