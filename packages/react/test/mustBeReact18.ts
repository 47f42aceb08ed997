import { version } from 'react';

if (!version.startsWith('18.'))
  throw new Error(`These tests are to run under React 18, and this is ${version}.`);
