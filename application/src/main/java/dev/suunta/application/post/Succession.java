package dev.suunta.application.post;

import dev.suunta.domain.post.Medium;
import dev.suunta.domain.post.Part;
import dev.suunta.domain.post.Post;
import dev.suunta.domain.post.Rendition;
import dev.suunta.domain.shared.Via;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** Makes of a post that was written anew the next versions of the renditions that it had before. */
final class Succession {
  private final Post before;
  private final Map<Rendition, Rendition> earlier = new HashMap<>();

  private Succession(Post before, List<Rendition> written) {
    this.before = before;
    Set<Rendition> taken = new HashSet<>();
    for (var rendition : written) {
      before.renditions().stream()
          .filter(old -> old.place().equals(rendition.place()))
          .findFirst()
          .ifPresent(old -> take(rendition, old, taken));
    }
    for (var rendition : written) {
      if (!earlier.containsKey(rendition)) {
        onUnknownAccount(rendition, taken).ifPresent(old -> take(rendition, old, taken));
      }
    }
  }

  /**
   * The renditions, each under the id and with the next version of the one that it follows. What
   * says the same stays the version that it is.
   */
  static List<Rendition> of(Post before, List<Rendition> written, Instant now, Via via) {
    var succession = new Succession(before, written);
    return written.stream().map(each -> succession.next(each, now, via)).toList();
  }

  /**
   * A person who saves a text unchanged has confirmed it; a file that repeats it has not. Versions
   * never change, so a confirmed one is the next, as old as the one it confirms.
   */
  static Rendition confirmed(Rendition rendition, Via via) {
    return via.isByHand() && !rendition.confirmed().isByHand()
        ? rendition.as(rendition.version() + 1, rendition.finishedAt(), via)
        : rendition;
  }

  private void take(Rendition rendition, Rendition old, Set<Rendition> taken) {
    earlier.put(rendition, old);
    taken.add(old);
  }

  /**
   * An import makes an account known, or a second one makes it unclear which is meant; the post is
   * the same one all the same, where only one can be.
   */
  private Optional<Rendition> onUnknownAccount(Rendition rendition, Set<Rendition> taken) {
    var possible =
        before.renditions().stream()
            .filter(old -> !taken.contains(old))
            .filter(old -> old.network().equals(rendition.network()))
            .filter(old -> old.audience().equals(rendition.audience()))
            .filter(old -> old.account().isEmpty() || rendition.account().isEmpty())
            .toList();
    return possible.size() == 1 ? Optional.of(possible.getFirst()) : Optional.empty();
  }

  private Rendition next(Rendition written, Instant now, Via via) {
    var old = Optional.ofNullable(earlier.get(written));
    var measured = written.saying(measured(written.parts(), old));
    return old.map(
            known -> {
              var successor = measured.following(known);
              return successor.saysTheSameAs(known)
                  ? confirmed(
                      successor.as(known.version(), known.finishedAt(), known.confirmed()), via)
                  : successor.as(known.version() + 1, now, via);
            })
        .orElseGet(() -> measured.as(1, now, via));
  }

  /** A file that is not there now to be measured is taken to be as large as it was. */
  private List<Part> measured(List<Part> parts, Optional<Rendition> old) {
    var sizes = new HashMap<String, OptionalLong>();
    before.renditions().forEach(rendition -> remember(rendition, sizes));
    old.ifPresent(rendition -> remember(rendition, sizes));
    return parts.stream()
        .map(
            part ->
                new Part(
                    part.text(),
                    part.media().stream().map(medium -> measured(medium, sizes)).toList()))
        .toList();
  }

  private static void remember(Rendition rendition, Map<String, OptionalLong> sizes) {
    rendition.parts().stream()
        .flatMap(part -> part.media().stream())
        .filter(medium -> medium.bytes().isPresent())
        .forEach(medium -> sizes.put(medium.file(), medium.bytes()));
  }

  private static Medium measured(Medium medium, Map<String, OptionalLong> sizes) {
    return medium.bytes().isPresent()
        ? medium
        : new Medium(
            medium.file(),
            medium.kind(),
            sizes.getOrDefault(medium.file(), OptionalLong.empty()),
            medium.description());
  }
}
