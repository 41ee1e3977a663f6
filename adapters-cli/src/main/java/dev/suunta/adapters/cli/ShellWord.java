package dev.suunta.adapters.cli;

import java.util.regex.Pattern;

/** A word of a command that is shown to be copied, so that a shell takes it as it was meant. */
final class ShellWord {
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9._/-]+");

  private ShellWord() {}

  /** The name of a file, which is neither torn apart nor taken for an option. */
  static String ofFile(String name) {
    var named = name.startsWith("-") ? "./" + name : name;
    return PLAIN.matcher(named).matches() ? named : "'" + named.replace("'", "'\\''") + "'";
  }
}
