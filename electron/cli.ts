/** The command line: `duban <command>`, on the same service as the window. */
import { fileURLToPath } from 'node:url';
import { checkCommand, pagesCommand } from './cli/check-commands';
import type { Command, ExitCode } from './cli/command';
import { exportCommand } from './cli/export-command';
import { fontsCommand, kindsCommand, sampleCommand, schemaCommand } from './cli/list-commands';
import { failure } from './cli/open-record';
import { faultLine, tellJson, type Output } from './cli/output';
import { USAGE, UsageError } from './cli/usage';
import { verifyCommand } from './cli/verify-command';
import { openHost } from './disk/host';

const commands: Readonly<Record<string, Command>> = {
  kinds: kindsCommand,
  sample: sampleCommand,
  schema: schemaCommand,
  export: exportCommand,
  check: checkCommand,
  pages: pagesCommand,
  fonts: fontsCommand,
  verify: verifyCommand,
};

const output: Output = {
  result: (text) => process.stdout.write(`${text}\n`),
  progress: (text) => process.stderr.write(`${text}\n`),
};

async function run(args: readonly string[]): Promise<ExitCode> {
  const [name, ...rest] = args;
  if (name === '--help' || name === 'help') {
    output.result(USAGE);
    return 0;
  }
  try {
    if (name === undefined) throw new UsageError('没有写命令');
    const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (!command) throw new UsageError(`没有命令“${name}”`);
    const samples = fileURLToPath(new URL('samples', import.meta.url));
    return await command(rest, openHost({ samples }), output);
  } catch (error) {
    const isJson = args.includes('--json');
    if (error instanceof UsageError) {
      output.progress(`${error.message}\n\n${USAGE}`);
      if (isJson) tellJson(output, { error: error.message, faults: [] });
      return 2;
    }
    const fault = { ...failure(error), file: 'duban' };
    output.progress(faultLine(fault));
    if (isJson) tellJson(output, { faults: [fault] });
    return 1;
  }
}

// a reader that closes early (head, less) is no fault
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

void run(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
