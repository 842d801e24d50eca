// Words for people who wait: a line now and then while something long goes on.
import { spawn } from 'node:child_process';

const EVERY_MS = 5000;

/**
 * Run a program, telling every few seconds that it still runs.
 * @param {string} what name of the step, for the progress lines.
 * @param {string} program
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions & { print: (line: string) => void, limitMs?: number }} options
 * `limitMs` ends the program when it takes longer.
 * @returns {Promise<{ code: number, output: string }>} exit code (1 when ended or not startable) and what it wrote,
 * unless stdio was inherited.
 */
export function run(what, program, args, { print, limitMs, ...options }) {
  const started = performance.now();
  const seconds = () => Math.round((performance.now() - started) / 1000);
  return new Promise((resolve) => {
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'], ...options });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8');
      stream?.on('data', (text) => (output += text));
    }
    const tick = setInterval(() => print(`${what}… ${seconds()} s`), EVERY_MS);
    const limit = limitMs === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), limitMs);
    const end = (code) => {
      clearInterval(tick);
      clearTimeout(limit);
      resolve({ code, output });
    };
    child.on('error', (error) => {
      output += error.message;
      end(1);
    });
    child.on('close', (code) => end(code ?? 1));
  });
}
