package dev.suunta.testkit.imports;

import dev.suunta.application.imports.ImportProblem;
import dev.suunta.application.imports.driven.ExportSource;
import dev.suunta.application.imports.driven.ExportedPost;
import dev.suunta.application.imports.driven.OpenedExports;
import dev.suunta.application.imports.driven.RecognisedExport;
import dev.suunta.domain.network.NetworkId;
import dev.suunta.domain.post.PostKind;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Exports as a test writes them down, opened by the names of their files. */
public final class GivenExports implements ExportSource {
  private final Map<Path, Export> exports = new HashMap<>();

  /** One export; what happens meanwhile happens after its last post was read. */
  record Export(
      NetworkId network,
      Optional<String> key,
      Optional<String> handle,
      List<ExportedPost> posts,
      List<ImportProblem> problems,
      Runnable meanwhile) {
    static Export of(NetworkId network) {
      return new Export(
          network, Optional.empty(), Optional.empty(), List.of(), List.of(), () -> {});
    }

    Export key(String newKey) {
      return new Export(network, Optional.of(newKey), handle, posts, problems, meanwhile);
    }

    Export handle(String newHandle) {
      return new Export(network, key, Optional.of(newHandle), posts, problems, meanwhile);
    }

    /** With posts numbered from one number to before another; a number is told in one way only. */
    Export posts(int from, int to) {
      var more = new ArrayList<>(posts);
      for (var number = from; number < to; number++) {
        more.add(
            post(
                "key-" + number, "Number %d tells of nothing but of its number".formatted(number)));
      }
      return new Export(network, key, handle, more, problems, meanwhile);
    }

    Export post(String text) {
      var more = new ArrayList<>(posts);
      more.addFirst(post("told", text));
      return new Export(network, key, handle, more, problems, meanwhile);
    }

    Export problem(ImportProblem problem) {
      return new Export(network, key, handle, posts, List.of(problem), meanwhile);
    }

    Export meanwhile(Runnable work) {
      return new Export(network, key, handle, posts, problems, work);
    }

    private static ExportedPost post(String key, String text) {
      return new ExportedPost(
          key,
          Instant.parse("2026-03-01T12:00:00Z"),
          PostKind.OWN,
          text,
          List.of(),
          Optional.empty(),
          0,
          Optional.empty());
    }
  }

  /** Writes an export down under a name; answers where. */
  Path file(String name, Export export) {
    var path = Path.of(name);
    exports.put(path, export);
    return path;
  }

  @Override
  public OpenedExports open(List<Path> paths) {
    return new Opened(
        paths.stream().map(path -> Map.entry(recognised(path), found(path))).toList());
  }

  private Export found(Path path) {
    return Optional.ofNullable(exports.get(path)).orElseThrow();
  }

  private RecognisedExport recognised(Path path) {
    var export = found(path);
    return new RecognisedExport(
        "given",
        export.network(),
        export.key(),
        export.handle(),
        Optional.empty(),
        List.of(path.toString()),
        List.of());
  }

  @Override
  public List<String> formats() {
    return List.of("given");
  }

  private record Opened(List<Map.Entry<RecognisedExport, Export>> found) implements OpenedExports {
    @Override
    public List<RecognisedExport> exports() {
      return found.stream().map(Map.Entry::getKey).toList();
    }

    @Override
    public List<ImportProblem> problems() {
      return List.of();
    }

    @Override
    public void read(RecognisedExport wanted, Reader reader) {
      for (var entry : found) {
        if (entry.getKey().equals(wanted)) {
          passOn(entry.getValue().posts(), reader);
          entry.getValue().problems().forEach(reader::problem);
          entry.getValue().meanwhile().run();
        }
      }
    }

    @Override
    public void close() {}
  }

  /** Passes posts on as a reader of files does: each key once. */
  public static void passOn(List<ExportedPost> posts, OpenedExports.Reader reader) {
    var keys = new HashSet<String>();
    for (var post : posts) {
      if (keys.add(post.key())) {
        reader.post(post);
      } else {
        reader.repeated();
      }
    }
  }
}
