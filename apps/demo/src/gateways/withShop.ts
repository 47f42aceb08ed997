import { fromProblemDetails, type Gateway } from '@tactful/core';
import { problemDetails } from '@tactful/core/gateways/problem-details';

/** A gateway, and the shop's own server beside it, which refuses with problem details what it is asked. */
export function withShop(gateway: Gateway): Gateway {
  return {
    ...gateway,
    read: (response, headers) =>
      (fromProblemDetails(response) === null ? gateway : problemDetails).read(response, headers),
  };
}
