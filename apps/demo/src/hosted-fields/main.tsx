import { stripe } from '@tactful/core/gateways/stripe';
import { openPage } from '../openPage.js';
import { allowScriptsFrom } from './allowScriptsFrom.js';
import { HostedFieldsPage } from './HostedFieldsPage.js';
import { stripeOrigin } from './stripeOrigin.js';

allowScriptsFrom(stripeOrigin);
await openPage(stripe, HostedFieldsPage);
