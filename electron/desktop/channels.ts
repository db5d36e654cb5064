/** The two channels between page and main process. */
export const channels = {
  /** Page → main: a command's name and arguments. */
  run: 'insatsliggaren:run',
  /** Main → page: a `HostEvent`. */
  event: 'insatsliggaren:event',
} as const;
