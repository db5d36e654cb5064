import { userInfo } from 'node:os';

/** The user's name, for the history; some managed computers have none to give. */
export function userName(): string {
  try {
    return userInfo().username;
  } catch (error) {
    if (error instanceof Error) return 'okänd användare';
    throw error;
  }
}
