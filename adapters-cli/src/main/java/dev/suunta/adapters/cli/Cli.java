package dev.suunta.adapters.cli;

import dev.suunta.texts.Bundle;
import dev.suunta.texts.Language;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Suunta asked from a terminal. */
@Command(name = "suunta", mixinStandardHelpOptions = true)
public final class Cli implements Runnable {
  /** The option that every command has. */
  static final String LANGUAGE = "--lang";

  /** The library writes no help that is narrower. */
  private static final int NARROWEST_HELP = 55;

  private Cli() {}

  /** What the terminal can reach besides the use cases. */
  public record Surroundings(PageServer pages, Demonstration demonstration, String version) {}

  /**
   * Runs one command.
   *
   * @param useCases opened when first needed
   * @return the exit code, see {@link ExitCode}
   */
  public static int run(
      Terminal terminal,
      Supplier<UseCases> useCases,
      Surroundings surroundings,
      String... arguments) {
    var session = new Session(terminal, useCases);
    language(arguments).filter(Cli::isSpoken).map(Language::of).ifPresent(session::speak);
    var line = commandLine(session, surroundings);
    try {
      return line.execute(HelpWord.asOption(line, arguments));
    } catch (LinkageError | VirtualMachineError broken) {
      // The library hands on only exceptions; memory that runs out deserves a sentence too.
      session.complaints().wrapped("", FaultTexts.of(session, broken));
      return ExitCode.FAULT;
    } finally {
      terminal.out().flush();
      terminal.err().flush();
    }
  }

  /** Help is written in the language that is asked for, so this one option is read first. */
  private static Optional<String> language(String... arguments) {
    for (var index = 0; index < arguments.length; index++) {
      if (arguments[index].startsWith(LANGUAGE + "=")) {
        return Optional.of(arguments[index].substring(LANGUAGE.length() + 1));
      }
      if (arguments[index].equals(LANGUAGE) && index + 1 < arguments.length) {
        return Optional.of(arguments[index + 1]);
      }
    }
    return Optional.empty();
  }

  private static boolean isSpoken(String tag) {
    return tag.toLowerCase(Locale.ROOT).matches("(en|fi)([-_.].*)?");
  }

  private static Language spoken(String tag) {
    if (!isSpoken(tag)) {
      throw new CommandLine.TypeConversionException("not spoken");
    }
    return Language.of(tag);
  }

  private static CommandLine commandLine(Session session, Surroundings surroundings) {
    var terminal = session.terminal();
    var line =
        new CommandLine(new Cli())
            .addSubcommand(new InitCommand(session))
            .addSubcommand(new StrategyCommand(session))
            .addSubcommand(new NetworkCommand(session))
            .addSubcommand(new ImportCommand(session))
            .addSubcommand(new MirrorCommand(session))
            .addSubcommand(PeopleCommand.line(session))
            .addSubcommand(new MetCommand(session))
            .addSubcommand(new BaselineCommand(session))
            .addSubcommand(new PostCommand(session))
            .addSubcommand(new ServeCommand(session, surroundings.pages()))
            .addSubcommand(new DemoCommand(session, surroundings.demonstration()))
            .addSubcommand(new CompletionCommand(session));
    var labels = new Labels(session);
    eachCommand(
        line,
        command -> {
          var spec = command.getCommandSpec();
          spec.version("suunta " + surroundings.version());
          spec.addOption(
              CommandLine.Model.OptionSpec.builder(LANGUAGE)
                  .paramLabel("en|fi")
                  .type(Language.class)
                  .converters(Cli::spoken)
                  .completionCandidates(List.of("en", "fi"))
                  .build());
          spec.usageMessage().synopsisSubcommandLabel(labels.command());
        });
    return line.setOut(terminal.out())
        .setErr(terminal.err())
        .setResourceBundle(session.texts().bundle(Bundle.HELP))
        .setHelpFactory(labels::help)
        .setUsageHelpWidth(Math.max(NARROWEST_HELP, terminal.width()))
        .setColorScheme(
            CommandLine.Help.defaultColorScheme(terminal.coloured() ? Ansi.ON : Ansi.OFF))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setAbbreviatedSubcommandsAllowed(false)
        .setExpandAtFiles(false)
        .setExitCodeExceptionMapper(Cli::exitCode)
        .setParameterExceptionHandler(
            (wrong, arguments) -> {
              var texts = new UsageTexts(session, labels);
              session.complaints().wrapped("", texts.of(wrong, arguments));
              return session.complain(
                  ExitCode.USAGE, "usage.hint", UsageTexts.hint(wrong.getCommandLine()));
            })
        .setExecutionExceptionHandler(
            (fault, command, parsed) -> {
              session.complaints().wrapped("", FaultTexts.of(session, unwrapped(fault)));
              return exitCode(fault);
            });
  }

  private static void eachCommand(CommandLine line, Consumer<CommandLine> action) {
    action.accept(line);
    line.getSubcommands().values().stream()
        .distinct()
        .forEach(subcommand -> eachCommand(subcommand, action));
  }

  /** The library wraps what is no exception but an error. */
  private static Throwable unwrapped(Throwable fault) {
    return fault instanceof CommandLine.ExecutionException && fault.getCause() != null
        ? fault.getCause()
        : fault;
  }

  private static int exitCode(Throwable fault) {
    return fault instanceof ParameterException ? ExitCode.USAGE : ExitCode.FAULT;
  }

  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  /** A noun alone says what one can do with it. */
  @Override
  public void run() {
    needSubcommand(spec);
  }

  static void needSubcommand(CommandSpec spec) {
    spec.commandLine().usage(spec.commandLine().getOut());
  }
}
