import { firstOf } from '@tactful/core';
import { problemDetails } from '@tactful/core/gateways/problem-details';
import { synapto } from '@tactful/core/gateways/synapto';

/** Reads the gateway of the card reader, and what the shop's server itself says where the gateway has no code. */
export const readerGateway = firstOf(synapto, problemDetails);
