declare module '*.json?quick' {
  const edition: import('./lib/policy/types').Edition;
  export default edition;
}
