package dev.suunta.bootstrap.demo;

import dev.suunta.adapters.cli.Terminal;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Does what the steps say, through the public command line, in the throwaway home. */
final class Performer {
  private static final Pattern LONG_NAME = Pattern.compile("[0-9a-f]{64}");

  private final CommandLineProgram program;
  private final Terminal terminal;
  private final Stage stage;
  private final Path folder;
  private final Facts facts;
  private final Map<String, String> remembered = new HashMap<>();

  Performer(CommandLineProgram program, Terminal terminal, Stage stage, Path folder, Facts facts) {
    this.program = program;
    this.terminal = terminal;
    this.stage = stage;
    this.folder = folder;
    this.facts = facts;
  }

  /** Whether everything in the step was as it must be. */
  boolean perform(Step step) {
    var before = facts.compared();
    for (var act : step.acts()) {
      switch (act) {
        case Act.Show show -> show(show);
        case Act.Compare compare -> compare(compare);
        case Act.Remember remember -> remember(remember);
        case Act.Rewrite rewrite -> rewrite(rewrite);
      }
    }
    var differences = facts.differences();
    if (differences.isEmpty()) {
      stage.good("facts.step", facts.compared() - before);
      return true;
    }
    stage.blank();
    differences.forEach(
        each -> stage.bad("facts.difference", each.fact(), each.expected(), each.found()));
    return false;
  }

  private void show(Act.Show show) {
    stage.command("suunta " + typed(show.words()));
    var run = run(show.words(), stage.room(), terminal.shown());
    stage.answer(run.all());
    facts.compare(name(show.words(), "exit code"), text(show.exitCode()), text(run.exitCode()));
  }

  private void compare(Act.Compare compare) {
    var run = run(compare.words(), stage.room(), false);
    facts.compare(
        name(compare.words(), "exit code"), text(compare.exitCode()), text(run.exitCode()));
    for (var fact : compare.facts()) {
      facts.compare(
          name(compare.words(), fact.path()), fact.expected(), Answer.at(run.out(), fact.path()));
    }
  }

  private void remember(Act.Remember remember) {
    var found = Answer.at(run(remember.words(), stage.room(), false).out(), remember.path());
    remembered.put(
        remember.name(), found.substring(0, Math.min(remember.length(), found.length())));
  }

  private void rewrite(Act.Rewrite rewrite) {
    stage.command("suunta " + typed(rewrite.words()) + " > " + rewrite.file());
    stage.edit(rewrite.file(), rewrite.before(), rewrite.after());
    var document = run(rewrite.words(), stage.room(), false).out();
    facts.compare(
        name(rewrite.words(), rewrite.before()), "true", text(document.contains(rewrite.before())));
    try {
      Files.writeString(
          folder.resolve(rewrite.file()), document.replace(rewrite.before(), rewrite.after()));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static String text(Object value) {
    return value.toString();
  }

  private String name(List<String> words, String what) {
    return "suunta " + typed(words) + ": " + what;
  }

  /**
   * What a command did.
   *
   * @param all everything it said, in its order
   * @param out its answer alone
   */
  private record Run(int exitCode, String all, String out) {}

  private Run run(List<String> words, int width, boolean shown) {
    var all = new StringWriter();
    var out = new StringWriter();
    var environment = new HashMap<>(terminal.environment());
    environment.put("COLUMNS", Integer.toString(width));
    var exitCode =
        program.run(
            new Terminal(
                InputStream.nullInputStream(),
                new PrintWriter(new Both(all, out)),
                new PrintWriter(all),
                false,
                shown,
                environment),
            words.stream().flatMap(word -> meant(word).stream()).toArray(String[]::new));
    return new Run(exitCode, relative(withoutProgress(all.toString())), out.toString());
  }

  /** Progress is written over itself, which makes no sense once it is over. */
  private static String withoutProgress(String text) {
    return text.replaceAll("\r\u001b\\[K[^\r\n]*", "");
  }

  /**
   * As it looks for a person who sits in the folder. X has 64 digits in the name of an archive,
   * which fit in no line.
   */
  private String relative(String text) {
    return LONG_NAME
        .matcher(text.replace(folder + File.separator, ""))
        .replaceAll(name -> name.group().substring(0, 8) + "…");
  }

  private List<String> meant(String word) {
    if (word.startsWith("@")) {
      return List.of(remembered.getOrDefault(word.substring(1), word));
    }
    if (word.contains("*")) {
      return files(word);
    }
    return List.of(isFile(word) ? folder.resolve(word).toString() : word);
  }

  private static boolean isFile(String word) {
    return word.endsWith(".md") || word.endsWith(".yaml");
  }

  private List<String> files(String pattern) {
    var found = new ArrayList<String>();
    try (var files = Files.newDirectoryStream(folder, pattern)) {
      files.forEach(file -> found.add(file.toString()));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    return found.stream().sorted().toList();
  }

  /** As a person would type it. */
  private String typed(List<String> words) {
    return words.stream()
        .map(word -> word.startsWith("@") ? meant(word).getFirst() : word)
        .map(word -> word.matches("[\\w@./*=-]+") ? word : "\"" + word + "\"")
        .collect(Collectors.joining(" "));
  }
}
