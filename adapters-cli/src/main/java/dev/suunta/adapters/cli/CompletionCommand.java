package dev.suunta.adapters.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code suunta completion}: a script by which a shell completes commands. */
@Command(name = "completion", mixinStandardHelpOptions = true)
final class CompletionCommand implements Callable<Integer> {
  private final Session session;

  @Option(
      names = "--shell",
      paramLabel = "bash|zsh|fish",
      completionCandidates = CompletionCommand.Shells.class)
  private Optional<String> shell = Optional.empty();

  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  /** The shells for which there is a script. */
  static final class Shells extends ArrayList<String> {
    private static final long serialVersionUID = 1L;

    Shells() {
      super(List.of("bash", "zsh", "fish"));
    }
  }

  CompletionCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    var root = spec.root().commandLine();
    switch (shell.orElseGet(this::ownShell).toLowerCase(Locale.ROOT)) {
      // zsh reads scripts of bash; the script itself turns that on.
      case "bash", "zsh" -> session.document(AutoComplete.bash("suunta", root));
      case "fish" -> session.document(FishCompletion.script(root));
      default -> {
        return session.complain(
            ExitCode.USAGE, "completion.noShell", session.texts().quote(shell.orElse("")));
      }
    }
    return ExitCode.OK;
  }

  /** The shell that somebody uses; bash for any that has no script of its own. */
  private String ownShell() {
    var name = session.terminal().environment().getOrDefault("SHELL", "");
    return name.endsWith("/fish") || name.equals("fish") ? "fish" : "bash";
  }
}
