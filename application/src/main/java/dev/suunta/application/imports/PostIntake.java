package dev.suunta.application.imports;

import dev.suunta.application.imports.driven.ExportedPost;
import dev.suunta.application.imports.driven.ImportRepository;
import dev.suunta.application.imports.driven.ImportRepository.Staged;
import dev.suunta.application.imports.driven.RecognisedExport;
import dev.suunta.application.imports.driving.ImportPosts;
import dev.suunta.domain.network.OwnAccountId;
import dev.suunta.domain.post.Facts;
import dev.suunta.domain.post.PastPost;
import dev.suunta.domain.post.PastPostId;
import dev.suunta.domain.post.PostKind;
import dev.suunta.domain.post.reading.TextReader;
import dev.suunta.domain.post.similarity.Fingerprint;
import dev.suunta.domain.post.similarity.OwnWords;
import dev.suunta.domain.shared.OwnerId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Takes in the posts of one export in portions, each in a unit of work of its own. */
final class PostIntake {
  private static final int PORTION = 500;

  private final ImportUseCases ports;
  private final OwnerId owner;
  private final ImportId run;
  private final OwnAccountId account;
  private final RecognisedExport export;
  private final EchoFinder echoes;
  private final boolean apply;

  private final List<ExportedPost> waiting = new ArrayList<>();
  private int read;
  private int added;
  private int changed;
  private int unchanged;
  private int repeated;
  private int replies;
  private Optional<Instant> first = Optional.empty();
  private Optional<Instant> last = Optional.empty();

  PostIntake(
      ImportUseCases ports,
      OwnerId owner,
      ImportId run,
      OwnAccountId account,
      RecognisedExport export,
      EchoFinder echoes,
      boolean apply) {
    this.ports = ports;
    this.owner = owner;
    this.run = run;
    this.account = account;
    this.export = export;
    this.echoes = echoes;
    this.apply = apply;
  }

  void post(ExportedPost post) {
    read++;
    if (post.kind() == PostKind.REPLY) {
      replies++;
    }
    first = Optional.of(first.filter(earlier -> earlier.isBefore(post.at())).orElse(post.at()));
    last = Optional.of(last.filter(later -> later.isAfter(post.at())).orElse(post.at()));
    waiting.add(post);
    if (waiting.size() == PORTION) {
      takeWaiting();
    }
  }

  void repeated() {
    repeated++;
  }

  void finish() {
    takeWaiting();
  }

  private void takeWaiting() {
    if (waiting.isEmpty()) {
      return;
    }
    var portion = List.copyOf(waiting);
    waiting.clear();
    var known =
        ports
            .unitOfWork()
            .run(
                () ->
                    ports
                        .repository()
                        .known(owner, account, portion.stream().map(ExportedPost::key).toList()));
    var news = new ArrayList<Staged>();
    for (var post : portion) {
      var content = ContentHash.of(post);
      var before = Optional.ofNullable(known.get(post.key()));
      if (before.isEmpty()) {
        added++;
      } else if (before.get().equals(content)) {
        unchanged++;
        continue;
      } else {
        changed++;
      }
      if (apply) {
        news.add(staged(post, content));
      }
    }
    if (!news.isEmpty()) {
      ports.unitOfWork().run(() -> ports.repository().stage(owner, run, news));
      look(news);
    }
  }

  private void look(List<Staged> news) {
    echoes.look(
        news.stream()
            .filter(staged -> !staged.values().isEmpty())
            .map(staged -> staged.post().id())
            .toList());
  }

  private Staged staged(ExportedPost post, String content) {
    var reading =
        TextReader.read(post.text(), post.links(), post.kind(), Facts.NONE, export.handle());
    // Replies and reposts are nobody's to say elsewhere, so they are never compared.
    var comparable = post.kind() == PostKind.OWN || !reading.bareShare();
    var values =
        comparable && post.kind() != PostKind.REPLY
            ? Arrays.stream(Fingerprint.of(OwnWords.of(post.text())).values()).boxed().toList()
            : List.<Long>of();
    return new Staged(
        new PastPost(
            new PastPostId(ports.ids().next()),
            account,
            export.network(),
            post.key(),
            post.at(),
            post.kind(),
            post.text(),
            post.links(),
            post.reach(),
            post.media(),
            post.permalink()),
        content,
        reading,
        values);
  }

  /** How many posts were read so far. */
  int read() {
    return read;
  }

  /** When the newest of them went out. */
  Optional<Instant> last() {
    return last;
  }

  ImportRepository.Counts counts(int unreadable) {
    return new ImportRepository.Counts(added, changed, unchanged, unreadable);
  }

  ImportPosts.TakenPosts taken() {
    return new ImportPosts.TakenPosts(added, changed, unchanged, repeated, replies, first, last);
  }
}
