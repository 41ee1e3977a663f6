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
    var before = new ArrayList<String>();
    var rest = new ArrayList<>(List.of(arguments));
    while (!rest.isEmpty() && rest.getFirst().startsWith(Cli.LANGUAGE)) {
      var takesNext = rest.getFirst().equals(Cli.LANGUAGE) && rest.size() > 1;
      before.add(rest.removeFirst());
      if (takesNext) {
        before.add(rest.removeFirst());
      }
    }
    if (rest.isEmpty() || !rest.removeFirst().equals(HELP)) {
      return arguments;
    }
    var command = program;
    while (!rest.isEmpty() && !rest.getFirst().startsWith("-")) {
      var next = command.getSubcommands().get(rest.getFirst());
      if (next == null) {
        if (command.getSubcommands().isEmpty()) {
          // What would be given to the command has no place in a question about it.
          break;
        }
        before.add(rest.getFirst());
        // Without the option, the program says that there is no such command.
        return before.toArray(String[]::new);
      }
      before.add(rest.removeFirst());
      command = next;
    }
    rest.stream().filter(word -> word.startsWith(Cli.LANGUAGE + "=")).forEach(before::add);
    var spoken = rest.indexOf(Cli.LANGUAGE);
    if (spoken >= 0 && spoken + 1 < rest.size()) {
      before.addAll(rest.subList(spoken, spoken + 2));
    }
    before.add("--help");
    return before.toArray(String[]::new);
  }
}
