/** Makes a switch exhaustive: compiles only where every case has been handled. */
export function assertNever(value: never): never {
  throw new Error(`unexpected ${JSON.stringify(value)}`);
}
