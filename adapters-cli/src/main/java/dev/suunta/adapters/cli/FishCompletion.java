package dev.suunta.adapters.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Writes a completion script for fish, which the library does not know, from the commands. */
final class FishCompletion {
  /** Which command has been typed so far, as its words with spaces between. */
  private static final String BEGINNING =
      """
      # Completes suunta in fish: suunta completion --shell fish | source
      function __suunta_at
        set -l path
        set -l words (commandline -opc)
        for word in $words[2..-1]
          set -l longer (string join ' ' $path $word)
          if contains -- $longer $__suunta_commands
            set path $path $word
          end
        end
        test "$argv[1]" = (string join ' ' $path)
      end
      """;

  private final StringBuilder script = new StringBuilder(BEGINNING);
  private final List<String> commands = new ArrayList<>();

  private FishCompletion() {}

  static String script(CommandLine root) {
    var completion = new FishCompletion();
    completion.collect(root, "");
    completion.line(
        "set -g __suunta_commands "
            + completion.commands.stream()
                .map(FishCompletion::quoted)
                .collect(Collectors.joining(" ")));
    completion.line("complete -c suunta -e");
    completion.line("complete -c suunta -f");
    completion.complete(root, "");
    return completion.script.toString();
  }

  private void collect(CommandLine command, String path) {
    command
        .getSubcommands()
        .forEach(
            (name, subcommand) -> {
              var longer = (path + " " + name).strip();
              commands.add(longer);
              collect(subcommand, longer);
            });
  }

  private void complete(CommandLine command, String path) {
    var here = "complete -c suunta -n " + quoted("__suunta_at " + quoted(path));
    command
        .getSubcommands()
        .forEach(
            (name, subcommand) ->
                line(here + " -a " + name + described(summary(subcommand.getCommandSpec()))));
    for (var option : command.getCommandSpec().options()) {
      line(here + names(option) + value(option) + described(description(option)));
    }
    if (command.getCommandSpec().positionalParameters().stream().anyMatch(FishCompletion::isFile)) {
      line(here + " -F");
    }
    command
        .getSubcommands()
        .forEach((name, subcommand) -> complete(subcommand, (path + " " + name).strip()));
  }

  private static String names(OptionSpec option) {
    var names = new StringBuilder();
    for (var name : option.names()) {
      names.append(name.startsWith("--") ? " -l " + name.substring(2) : " -s " + name.substring(1));
    }
    return names.toString();
  }

  /** Whether a value follows, and of which kind it is. */
  private static String value(OptionSpec option) {
    if (option.arity().max() == 0) {
      return "";
    }
    if (option.completionCandidates() != null) {
      return " -x -a "
          + quoted(
              StreamSupport.stream(option.completionCandidates().spliterator(), false)
                  .collect(Collectors.joining(" ")));
    }
    return isFile(option) ? " -r -F" : " -x";
  }

  private static boolean isFile(ArgSpec argument) {
    var label = argument.paramLabel().toUpperCase(Locale.ROOT);
    return label.contains("FILE") || label.contains("PATH");
  }

  private static String summary(CommandSpec command) {
    var description = command.usageMessage().description();
    return description.length == 0 ? "" : description[0];
  }

  private static String description(OptionSpec option) {
    return option.description().length == 0 ? "" : option.description()[0];
  }

  private static String described(String text) {
    return text.isEmpty() ? "" : " -d " + quoted(text);
  }

  private void line(String text) {
    script.append(text).append('\n');
  }

  /** Within single quotes fish minds only the quote itself and the backslash. */
  static String quoted(String text) {
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
  }
}
