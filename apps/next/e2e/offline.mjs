// `next dev` asks npm's registry for newer versions. Tests reach no network.
globalThis.fetch = () => Promise.reject(new TypeError('There is no network.'));
