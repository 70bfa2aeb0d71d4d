// The package ships no types of its own; these are what `size-limit` asks of a plugin.
declare module "@size-limit/file" {
  const plugin: (...parts: unknown[]) => unknown;
  export default plugin;
}
