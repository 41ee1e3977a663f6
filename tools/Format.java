import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;

/**
 * Checks ("check") or rewrites ("write") every Java source below a folder in google-java-format's
 * style.
 */
class Format {
  public static void main(String[] arguments) throws Exception {
    var write = arguments[0].equals("write");
    var root = Path.of(arguments[1]);
    var formatter = new Formatter();
    var wrong = new ArrayList<Path>();
    try (var files = Files.walk(root)) {
      var sources =
          files
              .filter(file -> file.toString().endsWith(".java"))
              .filter(
                  file ->
                      !root.relativize(file).toString().matches("(.*/)?(target|node_modules)/.*"))
              .sorted()
              .toList();
      for (var file : sources) {
        var before = Files.readString(file);
        String after;
        try {
          after =
              formatter.formatSource(
                  ImportOrderer.reorderImports(
                      RemoveUnusedImports.removeUnusedImports(before),
                      JavaFormatterOptions.Style.GOOGLE));
        } catch (com.google.googlejavaformat.java.FormatterException unparsable) {
          System.err.println(root.relativize(file) + ": " + unparsable.getMessage());
          wrong.add(file);
          continue;
        }
        if (!after.equals(before)) {
          if (write) {
            Files.writeString(file, after);
          } else {
            wrong.add(file);
          }
        }
      }
    }
    if (!wrong.isEmpty()) {
      wrong.forEach(file -> System.err.println("not formatted: " + root.relativize(file)));
      System.err.println("Run: ./mvnw -N process-sources -Dformat.mode=write");
      System.exit(1);
    }
  }
}
