package dev.suunta.adapters.cli;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.ITypeInfo;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what was not understood of a command, and what to do. */
final class UsageTexts {
  private static final int MOST_SHOWN = 60;

  private final Session session;
  private final Labels labels;

  UsageTexts(Session session, Labels labels) {
    this.session = session;
    this.labels = labels;
  }

  /** The library's own sentences are English, so only its facts are taken. */
  String of(ParameterException wrong, String... arguments) {
    return switch (wrong) {
      case MissingParameterException missing -> missing(missing.getMissing(), arguments);
      case UnmatchedArgumentException unmatched -> unmatched(unmatched);
      case OverwrittenOptionException twice ->
          session.say("usage.twice", name(twice.getOverwritten()));
      default -> value(wrong);
    };
  }

  private String missing(List<ArgSpec> missing, String... arguments) {
    if (missing.size() == 1
        && missing.getFirst() instanceof OptionSpec option
        && isTyped(option, arguments)) {
      return session.say("usage.valueMissing", name(option), labels.of(option));
    }
    var names =
        missing.stream()
            .map(each -> each.isOption() ? name(each) + " " + labels.of(each) : labels.of(each))
            .toList();
    return session.say("usage.missing", session.texts().list(names));
  }

  /** Then not the option is missing, but what belongs after it. */
  private static boolean isTyped(OptionSpec option, String... arguments) {
    return Arrays.asList(option.names()).stream().anyMatch(List.of(arguments)::contains);
  }

  private String unmatched(UnmatchedArgumentException wrong) {
    var typed = wrong.getUnmatched().isEmpty() ? "" : wrong.getUnmatched().getFirst();
    var command = wrong.getCommandLine();
    if (wrong.isUnknownOption()) {
      return session.say("usage.unknownOption", shown(typed))
          + meant(
              typed,
              command.getCommandSpec().options().stream()
                  .flatMap(option -> Stream.of(option.names())));
    }
    if (command.getSubcommands().isEmpty()) {
      return session.say("usage.tooMuch", shown(typed));
    }
    return session.say("usage.unknownCommand", shown(typed))
        + meant(typed, command.getSubcommands().keySet().stream());
  }

  private String meant(String typed, Stream<String> names) {
    var bare = typed.replaceFirst("=.*", "").toLowerCase(Locale.ROOT);
    var near =
        names.filter(name -> name.length() > 2 && isNear(bare, name)).sorted().limit(3).toList();
    return near.isEmpty()
        ? ""
        : " " + session.say("usage.didYouMean", session.texts().alternatives(near));
  }

  /** A beginning of the name, or at most two slips of the hand in it. */
  static boolean isNear(String typed, String name) {
    if (typed.length() > 40) {
      return false;
    }
    var bare = typed.replaceFirst("^-+", "");
    return (bare.length() > 2 && name.replaceFirst("^-+", "").startsWith(bare))
        || slips(typed, name) <= (name.length() > 4 ? 2 : 1);
  }

  /** Letters to insert, leave out, change or swap. */
  private static int slips(String one, String other) {
    var slips = new int[one.length() + 1][other.length() + 1];
    for (var row = 0; row <= one.length(); row++) {
      for (var column = 0; column <= other.length(); column++) {
        if (row == 0 || column == 0) {
          slips[row][column] = row + column;
          continue;
        }
        var same = one.charAt(row - 1) == other.charAt(column - 1);
        slips[row][column] =
            Math.min(
                slips[row - 1][column - 1] + (same ? 0 : 1),
                Math.min(slips[row - 1][column], slips[row][column - 1]) + 1);
        if (row > 1
            && column > 1
            && one.charAt(row - 1) == other.charAt(column - 2)
            && one.charAt(row - 2) == other.charAt(column - 1)) {
          slips[row][column] = Math.min(slips[row][column], slips[row - 2][column - 2] + 1);
        }
      }
    }
    return slips[one.length()][other.length()];
  }

  private String value(ParameterException wrong) {
    var argument = wrong.getArgSpec();
    var value = shown(wrong.getValue() == null ? "" : wrong.getValue());
    if (argument == null) {
      return session.say("usage.unclear");
    }
    var name = name(argument);
    if (isFlag(argument)) {
      return session.say("usage.noValue", name, value);
    }
    if (name.equals(Cli.LANGUAGE)) {
      return session.say("usage.language", value);
    }
    var types = Arrays.asList(argument.typeInfo().getAuxiliaryTypes());
    var choices = choices(argument.typeInfo());
    if (!choices.isEmpty()) {
      return session.say("usage.choice", name, value, session.texts().list(choices));
    }
    if (argument.type() == LocalDate.class || types.contains(LocalDate.class)) {
      return session.say("usage.day", name, value);
    }
    return session.say("usage.number", name, value);
  }

  /** What can be chosen from, as it is typed; empty where it is no choice. */
  private static List<String> choices(ITypeInfo type) {
    return Stream.concat(Stream.of(type.getType()), Arrays.stream(type.getAuxiliaryTypes()))
        .filter(Class::isEnum)
        .flatMap(each -> Arrays.stream(each.getEnumConstants()))
        .map(constant -> ((Enum<?>) constant).name().toLowerCase(Locale.ROOT))
        .distinct()
        .toList();
  }

  private static boolean isFlag(ArgSpec argument) {
    return argument.isOption() && argument.arity().max() == 0;
  }

  /** What the person knows it by: the option's long name, or where the positional one stands. */
  private String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : labels.of(argument);
  }

  private String shown(String typed) {
    return session.texts().quote(Printable.beginning(typed, MOST_SHOWN));
  }

  /** The command whose help says more. */
  static String hint(CommandLine command) {
    return command.getCommandSpec().qualifiedName() + " --help";
  }
}
