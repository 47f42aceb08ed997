#!/usr/bin/env node
import { tactful } from './tactful.js';

process.exitCode = await tactful(process.argv.slice(2), {
  stdin: process.stdin,
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  colours: process.stdout.isTTY && !process.env['NO_COLOR'],
});
