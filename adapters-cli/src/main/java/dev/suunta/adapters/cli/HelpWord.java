package dev.suunta.adapters.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;

/**
 * Understands {@code suunta help COMMAND}, as many programs have it; here it is the option {@code
 * --help} of the command.
 */
final class HelpWord {
  private static final String HELP = "help";

  private HelpWord() {}

  /** The same in words that the program has; whatever does not begin with help stays as it is. */
  static String[] asOption(CommandLine program, String... arguments) {
    var rest = new ArrayList<>(List.of(arguments));
    var asked = takeLanguage(rest);
    if (rest.isEmpty() || !rest.removeFirst().equals(HELP)) {
      return arguments;
    }
    // A language that is not named is complained about where it stands last.
    var last = rest.remove(Cli.LANGUAGE) ? Cli.LANGUAGE : "--help";
    var command = program;
    while (!rest.isEmpty() && !rest.getFirst().startsWith("-")) {
      var next = command.getSubcommands().get(rest.getFirst());
      if (next == null) {
        if (command.getSubcommands().isEmpty()) {
          // What would be given to the command has no place in a question about it.
          break;
        }
        asked.add(rest.getFirst());
        // Without the option, the program says that there is no such command.
        return asked.toArray(String[]::new);
      }
      asked.add(rest.removeFirst());
      command = next;
    }
    asked.add(last);
    return asked.toArray(String[]::new);
  }

  /** Takes out the words that say the language, which may stand anywhere between the others. */
  private static List<String> takeLanguage(List<String> words) {
    var taken = new ArrayList<String>();
    for (var place = 0; place < words.size(); ) {
      var word = words.get(place);
      if (word.startsWith(Cli.LANGUAGE + "=")) {
        taken.add(words.remove(place));
      } else if (word.equals(Cli.LANGUAGE) && place + 1 < words.size()) {
        taken.add(words.remove(place));
        taken.add(words.remove(place));
      } else {
        place++;
      }
    }
    return taken;
  }
}
