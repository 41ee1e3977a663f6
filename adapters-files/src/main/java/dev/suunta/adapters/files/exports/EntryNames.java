package dev.suunta.adapters.files.exports;

import java.util.regex.Pattern;

/** Tells names of entries that may be used from those that lead out of an archive or are noise. */
final class EntryNames {
  private static final Pattern DRIVE = Pattern.compile("^[A-Za-z]:.*", Pattern.DOTALL);
  private static final Pattern LEADS_UP = Pattern.compile("(^|.*/)\\.\\.(/.*|$)", Pattern.DOTALL);

  /** What file managers leave beside the files themselves. */
  private static final Pattern NOISE =
      Pattern.compile("(^|.*/)(__MACOSX/.*|\\._[^/]*|\\.DS_Store|Thumbs\\.db|desktop\\.ini)");

  private EntryNames() {}

  /** Whether the name stays within its archive on every system. */
  static boolean isSafe(String name) {
    return !name.isBlank()
        && !name.startsWith("/")
        && name.indexOf('\\') < 0
        && name.chars().noneMatch(Character::isISOControl)
        && !DRIVE.matcher(name).matches()
        && !LEADS_UP.matcher(name).matches();
  }

  /** Whether it is a file manager's own and no part of the export. */
  static boolean isNoise(String name) {
    return NOISE.matcher(name).matches();
  }
}
