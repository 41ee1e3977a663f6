package dev.suunta.testkit.imports;

import dev.suunta.application.imports.ImportProblem;
import dev.suunta.application.imports.ImportProblemCode;
import dev.suunta.application.imports.driven.ExportSource;
import dev.suunta.application.imports.driven.ExportedConnection;
import dev.suunta.application.imports.driven.ExportedEvidence;
import dev.suunta.application.imports.driven.ExportedPost;
import dev.suunta.application.imports.driven.OpenedExports;
import dev.suunta.domain.network.NetworkId;
import dev.suunta.domain.people.AccountKey;
import dev.suunta.domain.people.Direction;
import dev.suunta.domain.people.EvidenceKind;
import dev.suunta.domain.people.Relation;
import dev.suunta.domain.post.PostKind;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;

/** Exports in memory keep the contracts of those that lie in files. */
class InMemoryExportsTest {
  private final InMemoryExports exports = new InMemoryExports();

  @Nested
  class Closed implements ExportSourceContract {
    @Override
    public ExportSource exports() {
      return exports;
    }

    @Override
    public Path export(String name, List<Optional<String>> posts) {
      return put(name, posts);
    }

    @Override
    public Path stranger() {
      return Path.of("stranger");
    }

    @Override
    public Path nowhere() {
      return Path.of("nowhere");
    }
  }

  @Nested
  class Open implements OpenedExportsContract {
    @Override
    public OpenedExports opened(List<Optional<String>> posts) {
      return exports.open(List.of(put("one", posts)));
    }

    @Override
    public OpenedExports openedTwice(String text) {
      var post = InMemoryExports.post("key", ImportFixtures.NOW, PostKind.OWN, text);
      var twice = InMemoryExports.Export.of(NetworkId.X).posts(List.of(post, post));
      return exports.open(List.of(exports.put("twice", twice)));
    }

    @Override
    public OpenedExports openedWithPeople() {
      return opened(people(), List.of());
    }

    @Override
    public OpenedExports openedWithADamagedList() {
      return opened(people().broken(), List.of(unreadable("people", 3)));
    }

    private OpenedExports opened(ToldOfPeople people, List<ImportProblem> problems) {
      var export =
          InMemoryExports.Export.of(NetworkId.X)
              .people(people)
              .problems(problems.toArray(ImportProblem[]::new));
      return exports.open(List.of(exports.put("people", export)));
    }

    private static ToldOfPeople people() {
      return ToldOfPeople.connections(followed("1"), followed("2"), followed("1"))
          .nobodies(1)
          .evidence(
              new ExportedEvidence(
                  EvidenceKind.MESSAGE,
                  Direction.TO_OWNER,
                  List.of(AccountKey.id("1")),
                  Optional.empty(),
                  ImportFixtures.NOW.truncatedTo(ChronoUnit.MILLIS)));
    }

    private static ExportedConnection followed(String id) {
      return new ExportedConnection(
          Relation.FOLLOWS,
          List.of(AccountKey.id(id)),
          Optional.of("Number " + id),
          Optional.empty(),
          Optional.empty(),
          List.of());
    }
  }

  private Path put(String name, List<Optional<String>> texts) {
    var posts = new ArrayList<ExportedPost>();
    var problems = new ArrayList<ImportProblem>();
    for (var index = 0; index < texts.size(); index++) {
      var number = index + 1;
      texts
          .get(index)
          .ifPresentOrElse(
              text ->
                  posts.add(
                      InMemoryExports.post(
                          "key-" + number, ImportFixtures.NOW, PostKind.OWN, text)),
              () -> problems.add(unreadable(name, number)));
    }
    return exports.put(
        name,
        InMemoryExports.Export.of(NetworkId.X)
            .posts(posts)
            .problems(problems.toArray(ImportProblem[]::new)));
  }

  private static ImportProblem unreadable(String file, int number) {
    return new ImportProblem(
        ImportProblemCode.RECORD_MALFORMED,
        file,
        Optional.empty(),
        Optional.of(new ImportProblem.Position.Item(number)),
        Map.of());
  }
}
