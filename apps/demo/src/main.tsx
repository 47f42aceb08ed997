import { App } from './App.js';
import { gateways } from './gateways/gateways.js';
import { openPage } from './openPage.js';
import { readSettings } from './settings/settingsUrl.js';

await openPage(gateways[readSettings(window.location.search).gateway].gateway, App);
