package dev.suunta.bootstrap.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Who the demo is about, what she said, and what is therefore true of her year. */
final class InventedOwner {
  static final String FIRST_NAME = "Maija";
  static final String LAST_NAME = "Pöysälä";
  static final String NAME = FIRST_NAME + " " + LAST_NAME;
  static final String HANDLE = "maijapoysala";
  static final String LINKEDIN_HANDLE = "maija-pöysälä";

  private static final ZoneId HOME = ZoneId.of("Europe/Helsinki");

  private InventedOwner() {}

  /** What she said on a network, newest first. */
  static List<InventedPost> posts(String network) {
    var posts = new ArrayList<InventedPost>();
    for (var block : read(network + ".txt").split("\n\n(?=\\d+ \\d\\d:\\d\\d)")) {
      var end = block.indexOf('\n');
      if (!block.startsWith("#")) {
        posts.add(post(block.substring(0, end < 0 ? block.length() : end), end < 0 ? "" : block));
      }
    }
    return List.copyOf(posts);
  }

  private static InventedPost post(String head, String block) {
    // A name after wall: may have a space in it, so marks end only where another begins.
    var words = head.split(" (?=[a-z0-9]+(:|\\b))");
    return new InventedPost(
        Integer.parseInt(words[0]),
        LocalTime.parse(words[1]),
        Set.copyOf(Arrays.asList(words).subList(2, words.length)),
        block.isEmpty() ? "" : block.substring(head.length()).strip());
  }

  /**
   * What a mirror of the past year must show of one network, counted from the marks alone.
   *
   * @param all posts and replies of all years
   * @param allReplies replies of all years
   */
  record Truth(
      int all,
      int allReplies,
      int posts,
      int replies,
      int echoed,
      int bareShares,
      int announcements,
      int withoutCall,
      int busiestWeek) {}

  /** The truth about a network, as of a day. */
  static Truth truth(String network, LocalDate today) {
    var all = posts(network);
    var year =
        all.stream()
            .filter(post -> !today.minusDays(post.daysAgo()).isBefore(today.minusYears(1)))
            .toList();
    var posts = year.stream().filter(post -> !post.is("reply")).toList();
    var weeks =
        posts.stream()
            .collect(Collectors.groupingBy(week(today), Collectors.summingInt(post -> 1)));
    return new Truth(
        all.size(),
        count(all, "reply"),
        posts.size(),
        count(year, "reply"),
        count(posts, "echo"),
        count(posts, "bare"),
        count(posts, "link"),
        posts.size() - count(posts, "call"),
        weeks.values().stream().mapToInt(Integer::intValue).max().orElse(0));
  }

  private static Function<InventedPost, LocalDate> week(LocalDate today) {
    return post ->
        LocalDate.ofInstant(post.at(today), HOME)
            .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  private static int count(List<InventedPost> posts, String mark) {
    return (int) posts.stream().filter(post -> post.is(mark)).count();
  }

  /** A text that lies beside this class. */
  static String read(String name) {
    try (InputStream in = InventedOwner.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the demo lacks " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
