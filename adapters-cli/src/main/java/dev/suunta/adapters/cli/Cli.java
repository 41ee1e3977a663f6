package dev.suunta.adapters.cli;

import dev.suunta.texts.Bundle;
import dev.suunta.texts.Language;
import java.util.Optional;
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
    language(arguments).map(Language::of).ifPresent(session::speak);
    var line = commandLine(session, surroundings);
    try {
      return line.execute(arguments);
    } finally {
      terminal.out().flush();
      terminal.err().flush();
    }
  }

  /** Help is written in the language that is asked for, so this one option is read first. */
  private static Optional<String> language(String... arguments) {
    for (var index = 0; index < arguments.length; index++) {
      if (arguments[index].startsWith("--lang=")) {
        return Optional.of(arguments[index].substring("--lang=".length()));
      }
      if (arguments[index].equals("--lang") && index + 1 < arguments.length) {
        return Optional.of(arguments[index + 1]);
      }
    }
    return Optional.empty();
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
            .addSubcommand(new PostCommand(session))
            .addSubcommand(new ServeCommand(session, surroundings.pages()))
            .addSubcommand(new DemoCommand(session, surroundings.demonstration()))
            .addSubcommand(new CompletionCommand(session));
    line.getCommandSpec().version("suunta " + surroundings.version());
    eachCommand(
        line,
        command -> {
          command
              .getCommandSpec()
              .addOption(
                  CommandLine.Model.OptionSpec.builder("--lang")
                      .paramLabel("en|fi")
                      .type(String.class)
                      .build());
        });
    return line.setOut(terminal.out())
        .setErr(terminal.err())
        .setResourceBundle(session.texts().bundle(Bundle.HELP))
        .setUsageHelpWidth(Math.max(60, terminal.width()))
        .setColorScheme(
            CommandLine.Help.defaultColorScheme(terminal.coloured() ? Ansi.ON : Ansi.OFF))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setAbbreviatedSubcommandsAllowed(false)
        .setExpandAtFiles(false)
        .setExitCodeExceptionMapper(Cli::exitCode)
        .setParameterExceptionHandler(
            (wrong, arguments) -> {
              var usage = wrong.getCommandLine();
              session.complaints().wrapped("", Printable.of(String.valueOf(wrong.getMessage())));
              session
                  .complaints()
                  .wrapped(
                      "",
                      session.say(
                          "usage.hint", usage.getCommandSpec().qualifiedName() + " --help"));
              return ExitCode.USAGE;
            })
        .setExecutionExceptionHandler(
            (fault, command, parsed) -> {
              session.complaints().wrapped("", FaultTexts.of(session, fault));
              return exitCode(fault);
            });
  }

  private static void eachCommand(
      CommandLine line, java.util.function.Consumer<CommandLine> action) {
    action.accept(line);
    line.getSubcommands().values().stream()
        .distinct()
        .forEach(subcommand -> eachCommand(subcommand, action));
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
