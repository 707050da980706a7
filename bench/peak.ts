import { existsSync, readFileSync } from 'node:fs';

/** Peak memory of this process in megabytes; where the system keeps it apart, without that of the process it came from. */
export function peak(): number {
  const own = existsSync('/proc/self/status') ? readFileSync('/proc/self/status', 'utf8') : '';
  const kilobytes = /VmHWM:\s+(\d+)/.exec(own)?.[1] ?? process.resourceUsage().maxRSS;
  return Math.round(Number(kilobytes) / 1024);
}
