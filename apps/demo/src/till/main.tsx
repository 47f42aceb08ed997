import { openPage } from '../openPage.js';
import { readerGateway } from './readerGateway.js';
import { TillPage } from './TillPage.js';

await openPage(readerGateway, TillPage);
