package dev.suunta.testkit.imports;

import dev.suunta.application.imports.ImportProblem;
import dev.suunta.application.imports.ImportProblemCode;
import dev.suunta.application.imports.driven.ExportSource;
import dev.suunta.application.imports.driven.ExportedPost;
import dev.suunta.application.imports.driven.OpenedExports;
import dev.suunta.application.imports.driven.RecognisedExport;
import dev.suunta.domain.network.NetworkId;
import dev.suunta.domain.post.PostKind;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Exports as a test writes them down, opened by the names of their files. */
public final class InMemoryExports implements ExportSource {
  private static final String FORMAT = "in-memory";
  private static final Instant PUBLISHED = Instant.parse("2026-03-01T12:00:00Z");

  private final Map<Path, Export> exports = new HashMap<>();

  /**
   * One export.
   *
   * @param network whose export it is
   * @param key what the network calls the account, if it tells
   * @param handle what people call the account, if it tells
   * @param people what it tells of people, before the posts
   * @param posts what it holds
   * @param problems what cannot be read in it, told after the posts
   * @param meanwhile what happens after its last post was read
   */
  public record Export(
      NetworkId network,
      Optional<String> key,
      Optional<String> handle,
      ToldOfPeople people,
      List<ExportedPost> posts,
      List<ImportProblem> problems,
      Runnable meanwhile) {
    public Export {
      posts = List.copyOf(posts);
      problems = List.copyOf(problems);
    }

    /** An export that tells nothing. */
    public static Export of(NetworkId network) {
      return new Export(
          network,
          Optional.empty(),
          Optional.empty(),
          ToldOfPeople.NOTHING,
          List.of(),
          List.of(),
          () -> {});
    }

    /** Of the account of this key. */
    public Export key(String newKey) {
      return new Export(network, Optional.of(newKey), handle, people, posts, problems, meanwhile);
    }

    /** Of the account of this handle. */
    public Export handle(String newHandle) {
      return new Export(network, key, Optional.of(newHandle), people, posts, problems, meanwhile);
    }

    /** That tells this of people. */
    public Export people(ToldOfPeople told) {
      return new Export(network, key, handle, told, posts, problems, meanwhile);
    }

    /** With posts numbered from one number to before another; a number is told in one way only. */
    public Export posts(int from, int to) {
      var more = new ArrayList<ExportedPost>();
      for (var number = from; number < to; number++) {
        var text = "Number %d tells of nothing but of its number".formatted(number);
        more.add(InMemoryExports.post("key-" + number, PUBLISHED, PostKind.OWN, text));
      }
      return posts(more);
    }

    /** With further posts after those that it has. */
    public Export posts(List<ExportedPost> further) {
      var more = new ArrayList<>(posts);
      more.addAll(further);
      return new Export(network, key, handle, people, more, problems, meanwhile);
    }

    /** With one more post before all others. */
    public Export post(String text) {
      var more = new ArrayList<>(posts);
      more.addFirst(InMemoryExports.post("told", PUBLISHED, PostKind.OWN, text));
      return new Export(network, key, handle, people, more, problems, meanwhile);
    }

    /** With only these problems. */
    public Export problems(ImportProblem... told) {
      return new Export(network, key, handle, people, posts, List.of(told), meanwhile);
    }

    /** With something that happens while it is read. */
    public Export meanwhile(Runnable work) {
      return new Export(network, key, handle, people, posts, problems, work);
    }

    private RecognisedExport at(Path path) {
      return new RecognisedExport(
          FORMAT, network, key, handle, Optional.empty(), List.of(path.toString()), List.of());
    }
  }

  /** A post of an export that tells little. */
  public static ExportedPost post(String key, Instant at, PostKind kind, String text) {
    var kept = at.truncatedTo(ChronoUnit.MILLIS);
    return new ExportedPost(
        key, kept, kind, text, List.of(), Optional.empty(), 0, Optional.empty());
  }

  /** A problem of an export, at no place. */
  public static ImportProblem problem(ImportProblemCode code) {
    return problem(code, "export");
  }

  private static ImportProblem problem(ImportProblemCode code, String file) {
    return new ImportProblem(code, file, Optional.empty(), Optional.empty(), Map.of());
  }

  /** Writes an export down under a name; answers where. */
  public Path put(String name, Export export) {
    var path = Path.of(name);
    exports.put(path, export);
    return path;
  }

  @Override
  public OpenedExports open(List<Path> paths) {
    var found = new ArrayList<Map.Entry<RecognisedExport, Export>>();
    var problems = new ArrayList<ImportProblem>();
    for (var path : paths) {
      Optional.ofNullable(exports.get(path))
          .ifPresentOrElse(
              export -> found.add(Map.entry(export.at(path), export)),
              () -> problems.add(problem(ImportProblemCode.FILE_MISSING, path.toString())));
    }
    return new Opened(List.copyOf(found), List.copyOf(problems));
  }

  @Override
  public List<String> formats() {
    return List.of(FORMAT);
  }

  private record Opened(
      List<Map.Entry<RecognisedExport, Export>> found, List<ImportProblem> problems)
      implements OpenedExports {
    @Override
    public List<RecognisedExport> exports() {
      return found.stream().map(Map.Entry::getKey).toList();
    }

    @Override
    public void read(RecognisedExport wanted, Reader reader) {
      for (var entry : found) {
        if (entry.getKey().equals(wanted)) {
          var export = entry.getValue();
          export.people().to(reader);
          var keys = new HashSet<String>();
          for (var post : export.posts()) {
            if (keys.add(post.key())) {
              reader.post(post);
            } else {
              reader.repeated();
            }
          }
          export.problems().forEach(reader::problem);
          export.meanwhile().run();
          reader.progress(1, 1);
        }
      }
    }

    @Override
    public void close() {}
  }
}
