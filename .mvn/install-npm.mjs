/** Installs what the lock file names, unless that is there already. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const there = 'node_modules/.installed';
const wanted = readFileSync('package-lock.json', 'utf8');

if (!existsSync(there) || readFileSync(there, 'utf8') !== wanted) {
  execFileSync('npm', ['ci', '--prefer-offline'], { stdio: 'inherit' });
  writeFileSync(there, wanted);
}
