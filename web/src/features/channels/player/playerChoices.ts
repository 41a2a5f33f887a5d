/** How somebody likes films to be played, on this device. */
export interface PlayerChoices {
  isMuted: boolean;
  /** The language of the captions; absent: none. */
  captions?: string;
}

const NAME = "teahouse.player";

/** What was chosen on this device. */
export function playerChoices(): PlayerChoices {
  try {
    return { isMuted: false, ...JSON.parse(localStorage.getItem(NAME) ?? "{}") };
  } catch {
    return { isMuted: false };
  }
}

/** Remembers a choice for the next film. */
export function rememberChoice(change: Partial<PlayerChoices>) {
  try {
    localStorage.setItem(NAME, JSON.stringify({ ...playerChoices(), ...change }));
  } catch {
    // A full disk costs the choice, not the film.
  }
}
