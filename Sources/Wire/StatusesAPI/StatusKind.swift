public import API

/// What somebody can be in the middle of: five groups of choices.
public enum StatusKind: String, OpenEnum {
    // Mood.
    case delighted, cracked, lucky, waitingForSun, tired, spacedOut, go, blue
    // Work and study.
    case grinding, deepInStudy, busy, slackingOff, travelling, headingHome, doNotDisturb
    // Activity.
    case outAndAbout, checkingIn, exercise, coffee, tea, eating, withTheKids, savingTheWorld, selfie
    // Rest.
    case home, sleep, insomnia, cat, dog, games, music
    // Nothing of these: the words alone say it.
    case ownWords
    case unknown
}
