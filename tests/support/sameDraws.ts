import fc from "fast-check";

/**
 * Laws are tried on the same draws on every machine, so that a change fails for what it changed; `LAW_SEED=7 npm run test:unit`
 * tries them on others.
 */
fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(process.env["LAW_SEED"] ?? 1) });
