package dev.suunta.bootstrap.demo;

import dev.suunta.adapters.cli.Demonstration;
import dev.suunta.adapters.cli.ExitCode;
import dev.suunta.adapters.cli.Terminal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/**
 * {@code suunta demo}: shows Suunta on an invented owner's life, in a home that is thrown away, and
 * compares each thing that the public command line answers with what was put in.
 */
public final class Demo implements Demonstration {
  private final CommandLineProgram program;
  private final InstantSource time;

  /** A demo of a program, as of the time that is given. */
  public Demo(CommandLineProgram program, InstantSource time) {
    this.program = program;
    this.time = time;
  }

  @Override
  public int run(Terminal terminal, boolean once) {
    try (var home = ThrowawayHome.open()) {
      return run(inHome(terminal, home.folder()), home.folder(), once);
    }
  }

  private int run(Terminal terminal, Path folder, boolean once) {
    var today = LocalDate.ofInstant(time.instant(), ZoneOffset.UTC);
    prepare(folder, today);
    var stage = new Stage(terminal);
    var facts = new Facts();
    var performer = new Performer(program, terminal, stage, folder, facts);
    stage.say("hello", InventedOwner.NAME, folder);
    var number = 0;
    for (var step : steps(today)) {
      stage.step(++number, step.sentence());
      if (!performer.perform(step)) {
        stage.say("differs", facts.compared());
        return ExitCode.FAULT;
      }
    }
    stage.blank();
    stage.say("done", facts.compared());
    if (once) {
      return ExitCode.OK;
    }
    stage.blank();
    stage.say("serve");
    return program.run(terminal, "serve", "--port", "0");
  }

  private static List<Step> steps(LocalDate today) {
    var steps = new ArrayList<Step>();
    steps.addAll(StrategySteps.first());
    steps.addAll(ImportSteps.of(today));
    steps.addAll(PostSteps.checks());
    steps.addAll(PostSteps.kept());
    steps.addAll(StrategySteps.change());
    return steps;
  }

  /** The owner's downloads and drafts, as they would lie in her folder. */
  private static void prepare(Path folder, LocalDate today) {
    try {
      XExport.write(folder, InventedOwner.posts("x"), today);
      LinkedInExport.write(folder, InventedOwner.posts("linkedin"), today);
      FacebookExport.write(folder, InventedOwner.posts("facebook"), today);
      Files.createDirectory(folder.resolve("posts"));
      for (var file : PostSteps.files()) {
        Files.writeString(folder.resolve(file), InventedOwner.read(file) + "\n");
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** The same terminal, but for a home of its own; never the database that the owner named. */
  private static Terminal inHome(Terminal terminal, Path folder) {
    var environment = new HashMap<>(terminal.environment());
    environment.remove("SUUNTA_DATABASE_URL");
    environment.put("SUUNTA_HOME", folder.resolve("home").toString());
    environment.put("USER", InventedOwner.FIRST_NAME);
    return new Terminal(
        terminal.in(),
        terminal.out(),
        terminal.err(),
        terminal.typed(),
        terminal.shown(),
        environment);
  }
}
