import dev.suunta.adapters.files.exports.FileExportSource;
import dev.suunta.adapters.persistence.Database;
import dev.suunta.adapters.persistence.Databases;
import dev.suunta.application.imports.ImportProblem;
import dev.suunta.application.imports.ImportUseCases;
import dev.suunta.application.imports.driven.ExportedConnection;
import dev.suunta.application.imports.driven.ExportedEvidence;
import dev.suunta.application.imports.driven.ExportedPost;
import dev.suunta.application.imports.driven.OpenedExports;
import dev.suunta.application.imports.driven.RecognisedExport;
import dev.suunta.application.imports.driving.ImportPosts;
import dev.suunta.application.owner.OwnerUseCases;
import dev.suunta.application.owner.driving.MeetOwner;
import dev.suunta.domain.people.AccountKey;
import dev.suunta.domain.people.Relation;
import dev.suunta.domain.shared.Actor;
import dev.suunta.domain.shared.OwnerId;
import dev.suunta.domain.shared.Text;
import dev.suunta.domain.shared.Via;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Reads samples of one export format, changed at random in the ways in which files go bad, for some
 * seconds: {@code Fuzzing.java SAMPLES SECONDS SEED WORK}. Each is read through the same entry as
 * an import; one in fifty is taken into a database, too.
 *
 * <p>A finding is whatever is thrown, takes more than five seconds, or comes out as no name may:
 * with control characters, line breaks or marks that turn the direction of writing. The first file
 * of each kind is kept in WORK and said; the exit code is 1 if there is any. Samples that make a
 * reader say something new are changed further.
 */
public final class Fuzzing {
  private static final long MOST_MILLIS = 5_000;
  private static final long HOPELESS_MILLIS = 120_000;
  private static final int MOST_KEPT = 400;
  private static final int MOST_BYTES_KEPT = 60_000;
  private static final int TAKEN_IN_OF = 50;
  private static final int HOMES_AFTER = 250;
  private static final Pattern UNSEEN =
      Pattern.compile("[\\p{Cc}\\u2028\\u2029\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069]");
  private static final Pattern BROKEN = Pattern.compile("[\\p{Cc}\\u2028\\u2029]");

  private final Path work;
  private final long seed;
  private final Random random;
  private final FileExportSource source = new FileExportSource();
  private final List<Map<String, byte[]>> samples = new ArrayList<>();
  private final int first;
  private final TreeSet<String> seen = new TreeSet<>();
  private final Map<String, Integer> findings = new TreeMap<>();
  private final Map<String, Integer> codes = new TreeMap<>();
  private long executions;
  private long takenIn;
  private long slowest;
  private volatile long since;

  private Fuzzing(Path folder, Path work, long seed) throws IOException {
    this.work = work;
    this.seed = seed;
    this.random = new Random(seed);
    try (var found = Files.list(folder)) {
      for (var sample : found.sorted().toList()) {
        samples.add(files(sample.resolve("files")));
      }
    }
    first = samples.size();
  }

  /** Runs it. */
  public static void main(String[] arguments) throws IOException {
    var seconds = Long.parseLong(arguments[1]);
    var seed = Long.parseLong(arguments[2]);
    var work = Files.createDirectories(Path.of(arguments[3]));
    System.out.printf("%s: seed %d, for %d s%n", arguments[0], seed, seconds);
    var fuzzing = new Fuzzing(Path.of(arguments[0]), work, seed);
    fuzzing.watch();
    fuzzing.run(seconds);
    System.exit(fuzzing.findings.isEmpty() ? 0 : 1);
  }

  private static Map<String, byte[]> files(Path folder) throws IOException {
    var files = new TreeMap<String, byte[]>();
    try (var found = Files.walk(folder)) {
      for (var file : found.filter(Files::isRegularFile).sorted().toList()) {
        files.put(folder.relativize(file).toString(), Files.readAllBytes(file));
      }
    }
    return files;
  }

  /** What never ends is told, too; the file is in WORK already. */
  private void watch() {
    var watch =
        new Thread(
            () -> {
              while (true) {
                try {
                  Thread.sleep(1_000);
                } catch (InterruptedException end) {
                  return;
                }
                if (since > 0 && millis(since) > HOPELESS_MILLIS) {
                  System.out.printf(
                      "FINDING: no end after %d s: %s%n", HOPELESS_MILLIS / 1000, given());
                  Runtime.getRuntime().halt(2);
                }
              }
            });
    watch.setDaemon(true);
    watch.start();
  }

  private void run(long seconds) throws IOException {
    var begun = System.nanoTime();
    var told = begun;
    Home home = null;
    while (millis(begun) < seconds * 1_000) {
      var files = new TreeMap<>(samples.get(random.nextInt(samples.size())));
      var other = samples.get(random.nextInt(samples.size()));
      var mutant = new Mutant(files, other, random);
      mutant.change(executions == 0 ? 0 : 1 + geometric());
      delete(given());
      mutant.write(given());
      var signature = new TreeSet<String>();
      since = System.nanoTime();
      try {
        signature.addAll(read());
      } catch (Throwable thrown) {
        // Errors as well: running out of memory or of the stack is what is looked for.
        found(signature(thrown), thrown);
      }
      if (executions % TAKEN_IN_OF == 0) {
        since = System.nanoTime();
        if (home == null || takenIn % HOMES_AFTER == 0) {
          if (home != null) {
            home.database.close();
          }
          delete(work.resolve("home"));
          home = Home.in(work.resolve("home"), source);
        }
        takenIn++;
        try {
          home.takeIn(given());
        } catch (Throwable thrown) {
          found("taken in: " + signature(thrown), thrown);
        }
      }
      executions++;
      since = 0;
      if (seen.addAll(signature) && !files.isEmpty() && mutant.size() < MOST_BYTES_KEPT) {
        if (samples.size() < MOST_KEPT) {
          samples.add(files);
        } else {
          samples.set(first + random.nextInt(samples.size() - first), files);
        }
      }
      if (millis(told) > 60_000) {
        told = System.nanoTime();
        tell(millis(begun));
      }
    }
    tell(millis(begun));
    codes.forEach((code, times) -> System.out.printf("  told %-26s %d%n", code, times));
    findings.forEach((what, times) -> System.out.printf("  FINDING %d times: %s%n", times, what));
    if (home != null) {
      home.database.close();
    }
    delete(given());
    delete(work.resolve("home"));
  }

  private void tell(long millis) {
    System.out.printf(
        "%d s: %d executions, %d of them taken in; %d samples, slowest %d ms, findings %d%n",
        millis / 1_000, executions, takenIn, samples.size(), slowest, findings.size());
  }

  private int geometric() {
    var times = 0;
    while (times < 12 && random.nextInt(3) > 0) {
      times++;
    }
    return times;
  }

  private Path given() {
    return work.resolve("given");
  }

  /** What it tells of itself, to see whether that is new. */
  private TreeSet<String> read() {
    var out = new Out();
    var begun = System.nanoTime();
    try (var opened = source.open(Mutant.paths(given()))) {
      opened.problems().forEach(out::problem);
      for (var export : opened.exports()) {
        out.export(export);
        opened.read(export, out);
      }
      if (random.nextInt(50) == 0) {
        var again = new Out();
        opened.problems().forEach(again::problem);
        for (var export : opened.exports()) {
          again.export(export);
          opened.read(export, again);
        }
        if (!again.all.equals(out.all)) {
          found("tells something else the second time", null);
        }
      }
    }
    var took = millis(begun);
    slowest = Math.max(slowest, took);
    if (took > MOST_MILLIS) {
      found("slow", null);
    }
    out.wrong.forEach(what -> found(what, null));
    return out.signature();
  }

  private void found(String what, Throwable thrown) {
    if (findings.merge(what, 1, Integer::sum) == 1) {
      var kept = work.resolve("finding-" + seed + "-" + findings.size());
      try {
        delete(kept);
        Files.move(given(), kept);
        copy(kept, given());
      } catch (IOException failed) {
        throw new UncheckedIOException(failed);
      }
      System.out.printf("FINDING after %d: %s; kept as %s%n", executions, what, kept);
      if (thrown != null) {
        thrown.printStackTrace(System.out);
      }
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (var found = Files.walk(from)) {
      for (var file : found.toList()) {
        Files.copy(file, to.resolve(from.relativize(file).toString()));
      }
    }
  }

  private static void delete(Path path) throws IOException {
    if (Files.exists(path)) {
      try (var found = Files.walk(path)) {
        for (var file : found.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  private static String signature(Throwable thrown) {
    var where =
        java.util.Arrays.stream(thrown.getStackTrace())
            .filter(frame -> frame.getClassName().startsWith("dev.suunta"))
            .findFirst()
            .map(frame -> frame.getClassName() + "." + frame.getMethodName())
            .orElse("?");
    return thrown.getClass().getName() + " in " + where;
  }

  private static long millis(long since) {
    return (System.nanoTime() - since) / 1_000_000;
  }

  /** A home into which the mutants are taken, one after the other. */
  private record Home(Database database, ImportPosts imports, OwnerId owner) {
    static Home in(Path folder, FileExportSource source) {
      var database = Databases.home(folder);
      var kept = database.repositories();
      var imports =
          new ImportUseCases(
                  source,
                  kept.imports(),
                  kept.peopleIntake(),
                  kept.personLinks(),
                  kept.forgottenKeys(),
                  kept.ownAccounts(),
                  database.unitOfWork(),
                  UUID::randomUUID,
                  InstantSource.system())
              .importPosts();
      var owner =
          OwnerUseCases.meetOwner(kept.owners(), database.unitOfWork(), UUID::randomUUID)
              .local(new MeetOwner.Request("fuzz", "en"));
      return new Home(database, imports, owner.id());
    }

    void takeIn(Path given) {
      var request =
          new ImportPosts.Request(owner, Mutant.paths(given), new Actor("fuzz", Via.TERMINAL));
      imports.preview(request, ImportPosts.Progress.NONE);
      imports.apply(request, ImportPosts.Progress.NONE);
    }
  }

  /** Takes what is read, and looks at it. */
  private final class Out implements OpenedExports.Reader {
    private final TreeSet<String> wrong = new TreeSet<>();
    private final TreeMap<String, Integer> counts = new TreeMap<>();
    private final List<Object> all = new ArrayList<>();

    TreeSet<String> signature() {
      var signature = new TreeSet<String>();
      counts.forEach(
          (what, times) -> signature.add(what + " " + (32 - Integer.numberOfLeadingZeros(times))));
      return signature;
    }

    private void count(String what, Object one) {
      counts.merge(what, 1, Integer::sum);
      if (all.size() < 20_000) {
        all.add(one);
      }
    }

    void export(RecognisedExport export) {
      count("export " + export.format(), export);
      export.name().ifPresent(name -> name("export's name", name));
      export.handle().ifPresent(handle -> name("export's handle", handle));
      export.accountKey().ifPresent(key -> name("export's key", key));
    }

    @Override
    public void post(ExportedPost post) {
      count("post " + post.kind(), post);
      line("post's key", post.key(), 300);
      check("post's text", () -> Text.requireStorable("", post.text(), 100_000));
      post.links().forEach(link -> line("link", link, 2_000));
      post.permalink().ifPresent(link -> line("permalink", link, 2_000));
    }

    @Override
    public void repeated() {
      count("repeated", "repeated");
    }

    @Override
    public void connection(ExportedConnection connection) {
      count("connection " + connection.relation(), connection);
      connection.name().ifPresent(name -> name("connection's name", name));
      connection.about().ifPresent(about -> line("connection's about", about, 300));
      connection.anchors().forEach(anchor -> line("anchor", anchor.value(), 500));
      keys(connection.keys());
    }

    @Override
    public void repeatedConnection() {
      count("repeated connection", "repeated connection");
    }

    @Override
    public void nobody() {
      count("nobody", "nobody");
    }

    @Override
    public void wholeList(Relation relation) {
      count("whole " + relation, relation);
    }

    @Override
    public void evidence(ExportedEvidence evidence) {
      count("evidence " + evidence.kind() + evidence.direction(), evidence);
      evidence.name().ifPresent(name -> name("evidence's name", name));
      keys(evidence.keys());
    }

    @Override
    public void problem(ImportProblem problem) {
      count("problem " + problem.code() + problem.facts().get("detail"), problem);
      codes.merge(problem.code().name(), 1, Integer::sum);
      if (!problem.facts().keySet().equals(new TreeSet<>(problem.code().facts()))) {
        wrong.add("facts of " + problem.code());
      }
    }

    private void keys(List<AccountKey> keys) {
      keys.forEach(key -> line("key", key.value(), AccountKey.MOST));
    }

    private void name(String what, String name) {
      line(what, name, 300);
      if (UNSEEN.matcher(name).find()) {
        wrong.add(what + " has what cannot be seen");
      }
    }

    private void line(String what, String line, int most) {
      check(what, () -> Text.requireLine("", line, most));
      if (BROKEN.matcher(line).find()) {
        wrong.add(what + " has control characters or line breaks");
      }
    }

    private void check(String what, Runnable check) {
      try {
        check.run();
      } catch (IllegalArgumentException refused) {
        wrong.add(what + refused.getMessage());
      }
    }
  }
}
