// Installs what the bundle is made of, when that has changed, and bundles. The last line it writes is the reason when it fails.
//   node build.mjs [folder]
import { spawnSync } from 'node:child_process';
import crypto from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

const here = import.meta.dirname;
const folder = path.resolve(process.argv[2] ?? path.join(here, '../../obj/backoffice'));
const installed = path.join(here, 'node_modules/.samverkan-backoffice');
const failure = path.join(folder, 'failed.json');
const patience = 10 * 60 * 1000;

const inputs = crypto.createHash('sha256').update(['package.json', 'package-lock.json'].map((name) => fs.readFileSync(path.join(here, name))).join()).digest('hex');

function install() {
  if (fs.existsSync(installed) && fs.readFileSync(installed, 'utf8') === inputs) return;
  const options = ['ci', '--prefer-offline', '--loglevel=error', '--fetch-retries=1', '--fetch-retry-mintimeout=500', '--fetch-retry-maxtimeout=2000'];
  const { status, error } = spawnSync('npm', options, { cwd: here, stdio: ['ignore', 'inherit', 'inherit'], shell: process.platform === 'win32' });
  if (error || status !== 0) throw new Error('npm could not install the packages of the client (is the registry within reach?)');
  fs.writeFileSync(installed, inputs);
}

/** A build beside a registry that is out of reach should not wait for it each time. */
function failedJustNow() {
  if (!fs.existsSync(failure)) return null;
  const last = JSON.parse(fs.readFileSync(failure, 'utf8'));
  return last.inputs === inputs && Date.now() - last.at < patience ? last.reason : null;
}

function fail(reason) {
  console.error(reason);
  process.exit(1);
}

fs.mkdirSync(folder, { recursive: true });
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) fail(`Node.js ${process.versions.node} is too old, 20.19 or later is needed`);
const earlier = failedJustNow();
if (earlier) fail(`${earlier}; tried again in ten minutes, or at once when obj/backoffice/failed.json is deleted`);

try {
  install();
  const { bundle } = await import('./bundle.mjs');
  const { files, length } = await bundle(folder);
  fs.rmSync(failure, { force: true });
  console.log(`${Object.keys(files).length} files, ${(length / 1e6).toFixed(1)} MB`);
} catch (error) {
  fs.writeFileSync(failure, JSON.stringify({ at: Date.now(), inputs, reason: error.message }));
  console.error(error);
  fail(error.message);
}
