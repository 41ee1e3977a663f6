package dev.suunta.adapters.web.review;

import dev.suunta.adapters.web.page.Words;
import dev.suunta.adapters.web.review.MirrorView.Examples;
import dev.suunta.adapters.web.review.MirrorView.NetworkRow;
import dev.suunta.adapters.web.review.MirrorView.Pair;
import dev.suunta.adapters.web.review.MirrorView.Post;
import dev.suunta.adapters.web.review.MirrorView.Share;
import dev.suunta.adapters.web.review.MirrorView.WeekRow;
import dev.suunta.adapters.web.review.MirrorView.WeekTable;
import dev.suunta.application.review.driven.MirrorFacts.Example;
import dev.suunta.application.review.driven.MirrorFacts.Fault;
import dev.suunta.application.review.driven.MirrorFacts.NetworkCount;
import dev.suunta.application.review.driving.LookInMirror.Mirror;
import dev.suunta.application.review.driving.LookInMirror.Reflection;
import dev.suunta.domain.network.NetworkId;
import java.net.URI;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;

/** Says what the mirror shows in one language. */
final class MirrorPresenter {
  /** What an example needs to be known again; the whole post stands where it stands. */
  private static final int EXCERPT = 420;

  private final Words words;

  MirrorPresenter(Words words) {
    this.words = words;
  }

  MirrorView present(Mirror mirror) {
    return new MirrorView(
        words.say("mirror.span", words.day(mirror.from()), words.day(mirror.to())),
        mirror.from().toString(),
        sentences(mirror),
        mirror.networks().stream().map(this::row).toList(),
        charts(mirror),
        weeks(mirror),
        hours(mirror),
        mirror.echoes().stream()
            .map(
                pair ->
                    new Pair(post(pair.one(), mirror.zone()), post(pair.other(), mirror.zone())))
            .toList(),
        examples(mirror));
  }

  /** Copies first, for they are what nobody notices of themselves (S6); then the most frequent. */
  private List<String> sentences(Mirror mirror) {
    var posts = mirror.posts();
    var echoed = sum(mirror, NetworkCount::echoed);
    Map<String, Integer> faults =
        Map.of(
            "bare", sum(mirror, NetworkCount::bareShares),
            "announcements", sum(mirror, NetworkCount::announcements),
            "withoutcall", sum(mirror, NetworkCount::withoutCall));
    var said = new ArrayList<String>();
    if (echoed > 0) {
      said.add(words.say("mirror.sentence.echoed", posts, echoed));
    } else if (faults.values().stream().allMatch(count -> count == 0)) {
      said.add(words.say("mirror.sentence.fine", posts));
    } else {
      said.add(words.say("mirror.sentence.all", posts));
    }
    var outside =
        mirror.networks().stream()
            .filter(Reflection::outside)
            .mapToInt(network -> network.count().posts())
            .sum();
    if (outside > 0) {
      said.add(words.say("mirror.sentence.outside", posts, outside));
    }
    faults.entrySet().stream()
        .filter(entry -> entry.getValue() > 0)
        .sorted(
            Comparator.comparing((Map.Entry<String, Integer> entry) -> -entry.getValue())
                .thenComparing(Map.Entry::getKey))
        .forEach(
            entry ->
                said.add(words.say("mirror.sentence." + entry.getKey(), posts, entry.getValue())));
    var tooShort = sum(mirror, NetworkCount::tooShort);
    if (tooShort > 0) {
      said.add(words.say("mirror.sentence.tooshort", posts, tooShort));
    }
    return said;
  }

  private static int sum(Mirror mirror, ToIntFunction<NetworkCount> count) {
    return mirror.networks().stream().map(Reflection::count).mapToInt(count).sum();
  }

  private NetworkRow row(Reflection reflection) {
    var count = reflection.count();
    return new NetworkRow(
        name(reflection),
        words.say("number", count.posts()),
        List.of(
            share(count.echoed(), count.posts()),
            share(count.bareShares(), count.posts()),
            share(count.announcements(), count.posts()),
            share(count.withoutCall(), count.posts())),
        words.say("number", count.replies()));
  }

  private Share share(int count, int posts) {
    var percent = posts == 0 ? 0 : Math.min(100, Math.round(count * 100f / posts));
    return new Share(percent, words.say("mirror.share", count, percent));
  }

  private String name(Reflection reflection) {
    return name(reflection.count().network());
  }

  private String name(NetworkId network) {
    return words.network(network);
  }

  private List<WeekChart> charts(Mirror mirror) {
    var most =
        mirror.networks().stream()
            .mapToInt(each -> Math.max(each.busiestWeek(), each.rhythm().orElse(0)))
            .max()
            .orElse(0);
    if (most == 0 || mirror.weeks().isEmpty()) {
      return List.of();
    }
    return mirror.networks().stream()
        .filter(each -> each.count().posts() > 0)
        .map(
            each ->
                WeekChart.of(
                    name(each),
                    each.rhythm().isPresent()
                        ? words.say(
                            "mirror.weeks.rhythm", each.busiestWeek(), each.rhythm().getAsInt())
                        : words.say("mirror.weeks.busiest", each.busiestWeek()),
                    mirror.weeks().stream()
                        .map(week -> week.posts().getOrDefault(each.count().network(), 0))
                        .toList(),
                    each.rhythm(),
                    most,
                    words.shortDay(mirror.weeks().getFirst().monday()),
                    words.shortDay(mirror.weeks().getLast().monday())))
        .toList();
  }

  private WeekTable weeks(Mirror mirror) {
    return new WeekTable(
        mirror.networks().stream().map(this::name).toList(),
        mirror.weeks().stream()
            .map(
                week ->
                    new WeekRow(
                        words.shortDay(week.monday()),
                        mirror.networks().stream()
                            .map(each -> week.posts().getOrDefault(each.count().network(), 0))
                            .toList()))
            .toList());
  }

  private HeatMap hours(Mirror mirror) {
    var counts = HeatMap.counts(mirror);
    var names = Arrays.stream(DayOfWeek.values()).map(words.texts()::weekday).toList();
    var busiest = 0;
    var when = "";
    for (var day : DayOfWeek.values()) {
      for (var hour = 0; hour < counts[day.ordinal()].length; hour++) {
        if (counts[day.ordinal()][hour] > busiest) {
          busiest = counts[day.ordinal()][hour];
          when =
              words.say(
                  "hour.of",
                  day.getDisplayName(TextStyle.FULL, words.texts().language().locale()),
                  hour,
                  hour + 1);
        }
      }
    }
    return HeatMap.of(
        counts, names, busiest == 0 ? "" : words.say("mirror.hours.busiest", when, busiest));
  }

  private List<Examples> examples(Mirror mirror) {
    var all = new ArrayList<Examples>();
    for (var fault : Fault.values()) {
      var found = mirror.examples().getOrDefault(fault, List.of());
      if (!found.isEmpty()) {
        var key = "mirror.examples." + fault.name();
        all.add(
            new Examples(
                words.say(key),
                words.say(key + ".do"),
                found.stream().map(each -> post(each, mirror.zone())).toList()));
      }
    }
    return all;
  }

  private Post post(Example example, ZoneId zone) {
    return new Post(
        name(example.network()),
        words.day(LocalDate.ofInstant(example.at(), zone)),
        excerpt(example.text()),
        example.permalink().flatMap(MirrorPresenter::safe));
  }

  private String excerpt(String text) {
    return text.codePointCount(0, text.length()) <= EXCERPT
        ? text
        : text.substring(0, text.offsetByCodePoints(0, EXCERPT)).stripTrailing() + " …";
  }

  /** An export may hold anything; only what leads to a web page becomes a link. */
  static Optional<String> safe(String link) {
    try {
      var address = URI.create(link.strip());
      var scheme = Optional.ofNullable(address.getScheme()).orElse("").toLowerCase(Locale.ROOT);
      return (scheme.equals("http") || scheme.equals("https"))
              && address.getHost() != null
              && address.getUserInfo() == null
          ? Optional.of(address.toString())
          : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
