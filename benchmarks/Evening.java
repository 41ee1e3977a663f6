import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * A whole fresh start by keys alone, as somebody would do it in an evening: {@code Evening.java
 * SUUNTA EXPORT WORK terminal|browser}. Takes the export in, decides about everybody, checks off
 * what is to be done, takes in a later export that shows what was done, and holds what Suunta says
 * of it against what was done. Prints JSON, with medians in milliseconds from a key to what it
 * brought.
 */
public final class Evening {
  /** Mostly parted, since of a mutual tie that one only stops seeing no export can tell. */
  private static final String KEYS = "mpppxpispdp pkhppx";

  private final Path suunta;
  private final Path export;
  private final Path work;
  private final List<Double> times = new ArrayList<>();
  private int lost;

  private Evening(Path suunta, Path export, Path work) {
    this.suunta = suunta;
    this.export = export;
    this.work = work;
  }

  /** Runs it. */
  public static void main(String[] arguments) throws Exception {
    var evening =
        new Evening(
            Path.of(arguments[0]),
            Path.of(arguments[1]),
            Files.createDirectories(Path.of(arguments[2])));
    evening.run(arguments[3].equals("browser"));
  }

  private void run(boolean browser) throws Exception {
    suunta("import", export.toString());
    suunta("baseline", "start", "--order", "evidence");
    var began = System.nanoTime();
    var left = browser ? byBrowser() : byTerminal();
    var minutes = (System.nanoTime() - began) / 60e9;
    expect(state("OPEN").isEmpty(), "everybody is decided about");

    var parted = state("PART");
    var later = work.resolve("later");
    var forgotten = laterExport(later, parted);
    suunta("import", later.toString());
    var told = json("baseline", "diff", "--json");
    var proof = told.get("proof");
    expect(
        proof.get("DONE").asInt() == parted.size() - forgotten,
        "all that was done is proven: " + proof);
    expect(proof.get("STILL_THERE").asInt() == forgotten, "what was not done is told: " + proof);
    expect(told.get("open").asInt() == 30, "30 newcomers are asked about: " + told);

    times.sort(null);
    System.out.printf(
        Locale.ROOT,
        "{\"by\": \"%s\", \"keys\": %d, \"lost\": %d, \"minutes\": %.1f, \"medianMs\": %.0f, \"slowest1In100Ms\": %.0f,"
            + " \"parted\": %d, \"done\": %d, \"stillThere\": %d, \"newcomers\": %d, \"leftOnWorksheet\": %d}%n",
        browser ? "browser" : "terminal",
        times.size(),
        lost,
        minutes,
        times.get(times.size() / 2),
        times.get(times.size() * 99 / 100),
        parted.size(),
        proof.get("DONE").asInt(),
        proof.get("STILL_THERE").asInt(),
        told.get("open").asInt(),
        left);
  }

  // --- in the terminal ---

  private int byTerminal() throws Exception {
    var stopped = new boolean[] {false};
    while (true) {
      var paused = sweepInTerminal(stopped[0] ? Integer.MAX_VALUE : 500);
      if (paused.isEmpty()) {
        break;
      }
      stopped[0] = true;
      try (var again = new Pty("baseline", "sweep")) {
        expect(again.until("q\\s+leaves").contains(paused.get()), "it goes on at " + paused.get());
        again.press("q");
      }
    }
    var count = 0;
    try (var sheet = new Pty("baseline", "done")) {
      sheet.until("member-\\w+\\s");
      while (true) {
        var said = time(sheet, count++ % 10 == 9 ? " " : "d", "member-\\w+\\s|Checked off \\d+");
        if (said.contains("Checked off")) {
          break;
        }
      }
    }
    return todo();
  }

  /** Where it was left, unless everybody is decided about. */
  private Optional<String> sweepInTerminal(int most) throws Exception {
    try (var sweep = new Pty("baseline", "sweep")) {
      var shown = sweep.until("q\\s+leaves|Everybody is");
      for (var press = 0; press < most && !shown.contains("Everybody is"); press++) {
        shown = time(sweep, key(press), "q\\s+leaves|Everybody is");
      }
      if (shown.contains("Everybody is")) {
        return Optional.empty();
      }
      sweep.press("q");
      var lines = shown.replaceAll("\u001b\\[[0-9;?]*[A-Za-z]", "").split("\r?\n");
      return Optional.of(
          java.util.Arrays.stream(lines)
              .filter(line -> line.contains("linkedin.com/in/"))
              .findFirst()
              .orElse(lines[lines.length / 2])
              .strip());
    }
  }

  private String time(Pty pty, String key, String until) throws IOException {
    var at = System.nanoTime();
    pty.press(key);
    var said = pty.until(until);
    times.add((System.nanoTime() - at) / 1e6);
    return said;
  }

  private static String key(int press) {
    return String.valueOf(KEYS.charAt(press % KEYS.length()));
  }

  /** The command in a terminal of 80 columns and 30 lines. */
  private final class Pty implements AutoCloseable {
    private final Process process;
    private final OutputStream keys;
    private final InputStream shown;

    Pty(String... arguments) throws IOException {
      var command = "stty rows 30 cols 80; exec '" + suunta + "' " + String.join(" ", arguments);
      var builder =
          new ProcessBuilder("script", "-qec", command, "/dev/null").redirectErrorStream(true);
      builder.environment().put("SUUNTA_HOME", home().toString());
      builder.environment().put("TERM", "xterm-256color");
      process = builder.start();
      keys = process.getOutputStream();
      shown = process.getInputStream();
    }

    void press(String key) throws IOException {
      keys.write(key.getBytes(StandardCharsets.UTF_8));
      keys.flush();
    }

    String until(String pattern) throws IOException {
      var wanted = java.util.regex.Pattern.compile(pattern);
      var said = new java.io.ByteArrayOutputStream();
      var some = new byte[65_536];
      while (true) {
        var count = shown.read(some);
        var text = said.toString(StandardCharsets.UTF_8);
        expect(count >= 0, "it goes on after: " + text);
        said.write(some, 0, count);
        text = said.toString(StandardCharsets.UTF_8);
        if (wanted.matcher(text).find()) {
          return text;
        }
      }
    }

    @Override
    public void close() throws IOException {
      try {
        expect(process.waitFor(20, TimeUnit.SECONDS), "it ends");
      } catch (InterruptedException stopped) {
        process.destroy();
      }
    }
  }

  // --- in the browser ---

  private int byBrowser() throws Exception {
    var builder = builder("serve", "--port", "0").redirectErrorStream(true);
    var serve = builder.start();
    try (var playwright = Playwright.create()) {
      var lines = new java.io.BufferedReader(serve.inputReader());
      var link =
          lines.lines().filter(line -> line.contains("http://")).findFirst().orElseThrow().strip();
      var evening = new EveningInBrowser(playwright, link, times);
      evening.run(Evening::key);
      lost = evening.lost();
      return todo();
    } finally {
      serve.destroy();
      serve.waitFor();
    }
  }

  // --- what is so ---

  /**
   * The export as it would be a month later: without most of whom one parted from, with 30 more.
   */
  private int laterExport(Path folder, Set<String> parted) throws IOException {
    Files.createDirectories(folder);
    for (var name : List.of("Profile.csv", "Invitations.csv", "messages.csv")) {
      Files.copy(export.resolve(name), folder.resolve(name));
    }
    var forgotten = 0;
    var lines = new ArrayList<String>();
    for (var line : Files.readAllLines(export.resolve("Connections.csv"))) {
      var link = line.replaceFirst(".*(https://www.linkedin.com/in/[^,]+).*", "$1");
      if (!parted.contains(link)) {
        lines.add(line);
      } else if (link.hashCode() % 20 == 0) {
        lines.add(line);
        forgotten++;
      }
    }
    for (var newcomer = 0; newcomer < 30; newcomer++) {
      lines.add(
          "Newcomer,"
              + newcomer
              + ",https://www.linkedin.com/in/newcomer-"
              + newcomer
              + ",,,,20 Nov 2026");
    }
    Files.write(folder.resolve("Connections.csv"), lines);
    return forgotten;
  }

  private Set<String> state(String state) throws Exception {
    var links = new HashSet<String>();
    Optional<String> from = Optional.empty();
    do {
      var command =
          new ArrayList<>(
              List.of("baseline", "list", "--json", "--state", state.toLowerCase(Locale.ROOT)));
      from.ifPresent(page -> command.addAll(List.of("--from", page)));
      var page = json(command.toArray(String[]::new));
      page.get("lines").forEach(line -> links.add(line.get("link").asText()));
      from = Optional.ofNullable(page.get("next")).map(JsonNode::asText);
    } while (from.isPresent());
    return links;
  }

  private int todo() throws Exception {
    var left = 0;
    for (var count : json("baseline", "status", "--json").get("counts")) {
      left += count.get("todo").asText().equals("NOTHING") ? 0 : count.get("amount").asInt();
    }
    return left;
  }

  private JsonNode json(String... arguments) throws Exception {
    return new ObjectMapper().readTree(suunta(arguments));
  }

  private Path home() {
    return work.resolve("home");
  }

  private ProcessBuilder builder(String... arguments) {
    var command = new ArrayList<>(List.of(suunta.toString()));
    command.addAll(List.of(arguments));
    var builder = new ProcessBuilder(command);
    builder.environment().put("SUUNTA_HOME", home().toString());
    return builder;
  }

  private String suunta(String... arguments) throws Exception {
    var process = builder(arguments).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    process.getOutputStream().close();
    var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    expect(process.waitFor() == 0, String.join(" ", arguments) + " succeeds: " + said);
    return said;
  }

  private static void expect(boolean so, String what) {
    if (!so) {
      throw new IllegalStateException("not so: " + what);
    }
  }
}
