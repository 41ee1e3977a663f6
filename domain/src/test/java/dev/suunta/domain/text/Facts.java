package dev.suunta.domain.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads tables of facts: tab-separated, with comments behind "#" at the beginning of a line. */
public final class Facts {

  private static final Pattern REPEATED = Pattern.compile("\\{(\\d+)\\*([^{}]*)}");
  private static final Pattern UNIT = Pattern.compile("\\\\u([0-9a-f]{4})");

  private Facts() {}

  public static List<List<String>> read(Class<?> test, String resource) {
    try (var stream = Objects.requireNonNull(test.getResourceAsStream(resource), resource)) {
      return new String(stream.readAllBytes(), UTF_8)
          .lines()
          .filter(line -> !line.startsWith("# "))
          .map(line -> Arrays.stream(line.split("\t", -1)).map(Facts::unescaped).toList())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String unescaped(String cell) {
    var unfolded =
        REPEATED
            .matcher(cell)
            .replaceAll(
                run ->
                    Matcher.quoteReplacement(run.group(2).repeat(Integer.parseInt(run.group(1)))));
    return UNIT.matcher(unfolded)
        .replaceAll(
            unit ->
                Matcher.quoteReplacement(
                    String.valueOf((char) Integer.parseInt(unit.group(1), 16))));
  }
}
