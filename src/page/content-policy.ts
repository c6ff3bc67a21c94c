/**
 * The Content-Security-Policy of every page: only what is served with it, or by `hosts`, may run or be fetched. Griffel
 * needs the hash of the empty style element; `wasm-unsafe-eval` lets the simulation's kernel compile, and no text be
 * evaluated. Without it years are simulated in plain JavaScript.
 */
export const contentPolicy = (hosts: readonly string[] = []): string =>
  Object.entries({
    "default-src": ["'none'"],
    "script-src": ["'self'", "'wasm-unsafe-eval'", ...hosts],
    "style-src": ["'self'", "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='"],
    "img-src": ["'self'", "data:"],
    "font-src": ["'self'", "data:"],
    "connect-src": ["'self'", ...hosts],
    "worker-src": ["'self'"],
    "frame-src": ["'self'", ...hosts],
    "base-uri": ["'none'"],
    "form-action": ["'none'"],
  })
    .map(([directive, sources]) => `${directive} ${sources.join(" ")}`)
    .join("; ");
