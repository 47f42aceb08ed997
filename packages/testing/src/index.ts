export { answerer, type Where } from './answerer.js';
export { type Endpoint, endpoints, type GatewayName } from './endpoints.js';
export { fixtureNamed } from './fixtureNamed.js';
export { handlers } from './handlers.js';
export type { Answer } from './inTurn.js';
export { matchPath } from './matchPath.js';
export { type TestCard, testCards } from './testCards.js';
export { toResponse } from './toResponse.js';
