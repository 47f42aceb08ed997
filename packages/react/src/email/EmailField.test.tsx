import { describeField } from '../../test/describeField.js';
import { EmailField } from './EmailField.js';

describeField(EmailField, {
  name: 'email',
  missing: 'email_missing',
  wrong: 'ada@example',
  reason: 'email_format',
  right: 'ada@example.com',
  autoComplete: 'email',
  dir: 'ltr',
});
