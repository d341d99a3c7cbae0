/** `npm run build`: the whole site into `dist/`, search index included. */
import { spawnSync } from 'node:child_process';

// --force: rendered Markdown is cached by its text alone, so a changed plugin would leave it stale.
const { status } = spawnSync('astro', ['build', '--force'], {
  stdio: 'inherit',
  env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  shell: process.platform === 'win32',
});
process.exit(status ?? 1);
