package dev.suunta.testkit.review;

import dev.suunta.application.imports.driven.ImportRepository.Staged;
import dev.suunta.application.review.driven.MirrorFacts;
import dev.suunta.domain.network.NetworkId;
import dev.suunta.domain.post.PastPost;
import dev.suunta.domain.post.PastPostId;
import dev.suunta.domain.post.PostKind;
import dev.suunta.domain.post.similarity.Similarity;
import dev.suunta.domain.shared.OwnerId;
import dev.suunta.testkit.imports.InMemoryImportRepository;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Counts what was taken in as long as the program runs. */
public final class InMemoryMirrorFacts implements MirrorFacts {
  private final InMemoryImportRepository imports;

  private record Pair(PastPost earlier, PastPost later, double closeness) {}

  /** About these imports. */
  public InMemoryMirrorFacts(InMemoryImportRepository imports) {
    this.imports = imports;
  }

  @Override
  public List<NetworkCount> networks(OwnerId owner, Instant from, Instant to) {
    var echoed =
        pairs(owner, from, to).stream()
            .flatMap(pair -> Stream.of(pair.earlier().id(), pair.later().id()))
            .collect(Collectors.toSet());
    return within(owner, from, to).stream()
        .collect(Collectors.groupingBy(staged -> staged.post().network()))
        .entrySet()
        .stream()
        .map(entry -> count(entry.getKey(), entry.getValue(), echoed))
        .sorted(
            Comparator.comparing(NetworkCount::posts)
                .reversed()
                .thenComparing(count -> count.network().value()))
        .toList();
  }

  private static NetworkCount count(
      NetworkId network, List<Staged> all, Collection<PastPostId> echoed) {
    var posts = all.stream().filter(InMemoryMirrorFacts::isPost).toList();
    return new NetworkCount(
        network,
        posts.size(),
        all.size() - posts.size(),
        number(posts, staged -> echoed.contains(staged.post().id())),
        number(posts, staged -> staged.reading().bareShare()),
        number(posts, staged -> staged.reading().announcementOnly()),
        number(posts, staged -> staged.reading().call().isEmpty()),
        number(
            posts,
            staged ->
                !staged.reading().bareShare()
                    && staged.reading().ownWords() < Similarity.LEAST_OWN_WORDS));
  }

  private static int number(List<Staged> posts, Predicate<Staged> which) {
    return (int) posts.stream().filter(which).count();
  }

  @Override
  public List<DayCount> days(OwnerId owner, Instant from, Instant to, ZoneId zone) {
    return counted(
            owner,
            from,
            to,
            post -> new DayCount(post.network(), post.at().atZone(zone).toLocalDate(), 0))
        .entrySet()
        .stream()
        .map(
            entry -> new DayCount(entry.getKey().network(), entry.getKey().day(), entry.getValue()))
        .sorted(Comparator.comparing(DayCount::day).thenComparing(count -> count.network().value()))
        .toList();
  }

  @Override
  public List<HourCount> hours(OwnerId owner, Instant from, Instant to, ZoneId zone) {
    return counted(
            owner,
            from,
            to,
            post -> {
              var local = post.at().atZone(zone);
              return new HourCount(post.network(), local.getDayOfWeek(), local.getHour(), 0);
            })
        .entrySet()
        .stream()
        .map(
            entry ->
                new HourCount(
                    entry.getKey().network(),
                    entry.getKey().day(),
                    entry.getKey().hour(),
                    entry.getValue()))
        .sorted(
            Comparator.comparing(HourCount::day)
                .thenComparing(HourCount::hour)
                .thenComparing(count -> count.network().value()))
        .toList();
  }

  private <K> Map<K, Integer> counted(
      OwnerId owner, Instant from, Instant to, Function<PastPost, K> key) {
    var counts = new HashMap<K, Integer>();
    within(owner, from, to).stream()
        .filter(InMemoryMirrorFacts::isPost)
        .forEach(staged -> counts.merge(key.apply(staged.post()), 1, Integer::sum));
    return counts;
  }

  @Override
  public List<EchoExample> echoes(OwnerId owner, Instant from, Instant to, int most) {
    return pairs(owner, from, to).stream()
        .sorted(
            Comparator.comparing(Pair::closeness)
                .thenComparing(pair -> pair.later().at())
                .reversed())
        .limit(most)
        .map(
            pair ->
                new EchoExample(example(pair.earlier()), example(pair.later()), pair.closeness()))
        .toList();
  }

  private List<Pair> pairs(OwnerId owner, Instant from, Instant to) {
    var posts = new HashMap<PastPostId, Staged>();
    within(owner, from, to).stream()
        .filter(InMemoryMirrorFacts::isPost)
        .forEach(staged -> posts.put(staged.post().id(), staged));
    var pairs = new ArrayList<Pair>();
    imports
        .echoes(owner)
        .forEach(
            (ids, closeness) -> {
              if (posts.keySet().containsAll(ids)) {
                var both =
                    ids.stream()
                        .map(posts::get)
                        .sorted(InMemoryImportRepository.NEWEST_FIRST.reversed())
                        .toList();
                pairs.add(new Pair(both.get(0).post(), both.get(1).post(), closeness));
              }
            });
    return pairs;
  }

  @Override
  public List<Example> examples(OwnerId owner, Instant from, Instant to, Fault fault, int most) {
    return within(owner, from, to).stream()
        .filter(InMemoryMirrorFacts::isPost)
        .filter(
            staged ->
                switch (fault) {
                  case BARE_SHARE -> staged.reading().bareShare();
                  case ANNOUNCEMENT_ONLY -> staged.reading().announcementOnly();
                  case NO_CALL -> staged.reading().call().isEmpty();
                })
        .sorted(InMemoryImportRepository.NEWEST_FIRST)
        .limit(most)
        .map(staged -> example(staged.post()))
        .toList();
  }

  @Override
  public Optional<Span> span(OwnerId owner) {
    var times =
        imports.shown(owner).stream()
            .filter(InMemoryMirrorFacts::isPost)
            .map(staged -> staged.post().at())
            .sorted()
            .toList();
    return times.isEmpty()
        ? Optional.empty()
        : Optional.of(new Span(times.getFirst(), times.getLast()));
  }

  private List<Staged> within(OwnerId owner, Instant from, Instant to) {
    return imports.shown(owner).stream()
        .filter(staged -> !staged.post().at().isBefore(from))
        .filter(staged -> staged.post().at().isBefore(to))
        .toList();
  }

  private static boolean isPost(Staged staged) {
    return staged.post().kind() != PostKind.REPLY;
  }

  private static Example example(PastPost post) {
    return new Example(post.network(), post.at(), post.text(), post.permalink());
  }
}
