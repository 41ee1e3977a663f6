import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs the commands of the README's console blocks in a new home and compares what they print with
 * what the README says ("check"), or writes it there ("write"). Days, ids and links differ each
 * time and are not compared.
 */
class Walk {
  public static void main(String[] arguments) throws Exception {
    var root = Path.of(arguments[1]);
    var readme = root.resolve("README.md");
    var said = Files.readAllLines(readme);
    var folder = Files.createTempDirectory("suunta-walk");
    try {
      copy(root.resolve("docs/walk-files"), folder);
      var isSo = walk(said, root, folder);
      if (arguments[0].equals("write")) {
        Files.write(readme, isSo);
      } else if (!plain(said).equals(plain(isSo))) {
        report(said, isSo);
        System.exit(1);
      } else {
        System.out.println("The README's walk is true.");
      }
    } finally {
      try (var files = Files.walk(folder)) {
        files.sorted(java.util.Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
      }
    }
  }

  private static List<String> walk(List<String> said, Path root, Path folder) throws Exception {
    var result = new ArrayList<String>();
    var inBlock = false;
    for (var line : said) {
      if (line.startsWith("```")) {
        inBlock = line.equals("```console walk");
        result.add(line);
      } else if (!inBlock) {
        result.add(line);
      } else if (line.startsWith("$ ")) {
        if (!result.getLast().startsWith("```")) {
          result.add("");
        }
        result.add(line);
        result.addAll(run(line.substring(2), root, folder));
      }
    }
    return result;
  }

  private static List<String> run(String command, Path root, Path folder) throws Exception {
    var builder = new ProcessBuilder("bash", "-c", command).directory(folder.toFile());
    builder.redirectErrorStream(true).redirectInput(new File("/dev/null"));
    var environment = builder.environment();
    environment.put("PATH", root + ":" + environment.get("PATH"));
    environment.put("SUUNTA_HOME", folder.resolve("home").toString());
    environment.put("SUUNTA_LANG", "en");
    environment.remove("SUUNTA_DATABASE_URL");
    environment.put("COLUMNS", "90");
    environment.put("TZ", "UTC");
    environment.put("USER", "aada");
    var process = builder.start();
    var output = new String(process.getInputStream().readAllBytes(), "UTF-8");
    process.waitFor();
    return output.lines().map(String::stripTrailing).toList();
  }

  /** Without days and ids, and without line ends, because a longer day breaks lines elsewhere. */
  private static String plain(List<String> lines) {
    return String.join(" ", lines)
        .replaceAll("\\s+", " ")
        .replaceAll("\\d{1,2} [A-Z][a-z]+ 20\\d\\d", "DAY")
        .replaceAll("20\\d\\d-\\d\\d-\\d\\d", "DAY")
        .replaceAll("\\b[0-9a-f]{8}-[0-9a-f]{4}\\b", "ID");
  }

  private static void report(List<String> said, List<String> now) {
    System.err.println("The README says what is not so any more. Write it anew: docs/walk --write");
    var before = plain(said);
    var after = plain(now);
    var place = 0;
    while (place < Math.min(before.length(), after.length())
        && before.charAt(place) == after.charAt(place)) {
      place++;
    }
    System.err.println("  says: …" + around(before, place) + "…");
    System.err.println("  is:   …" + around(after, place) + "…");
  }

  private static String around(String text, int place) {
    return text.substring(Math.max(0, place - 60), Math.min(text.length(), place + 120));
  }

  private static void copy(Path from, Path to) throws IOException {
    try (var files = Files.walk(from)) {
      for (var file : files.toList()) {
        var target = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else {
          Files.copy(file, target);
        }
      }
    }
  }
}
