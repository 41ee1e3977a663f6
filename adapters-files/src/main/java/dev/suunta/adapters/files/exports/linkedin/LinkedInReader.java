package dev.suunta.adapters.files.exports.linkedin;

import com.google.auto.service.AutoService;
import dev.suunta.adapters.files.exports.ExportEntry;
import dev.suunta.adapters.files.exports.ExportReader;
import dev.suunta.adapters.files.exports.ExportTree;
import dev.suunta.application.imports.driven.OpenedExports;
import dev.suunta.application.imports.driven.RecognisedExport;
import dev.suunta.application.imports.driven.RecognisedExport.Unread;
import dev.suunta.domain.network.NetworkId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads the CSV files that LinkedIn gives ("Get a copy of your data"), which come first as a Basic
 * archive and later as a Complete one. The help page "Download your account data" names the files;
 * their columns are known from exports of 2021 to 2026. Of posts, {@code Shares.csv} has them all;
 * the Complete archive of 2026 puts the member's number into its name.
 *
 * <p>Invitations are read twice, because they tell of accounts and of what was done with them.
 */
@AutoService(ExportReader.class)
public final class LinkedInReader implements ExportReader {
  private static final Instant BEGAN = Instant.parse("2003-05-05T00:00:00Z");

  /** The names of the CSV files that tell it is one, and a column of each. */
  private static final Map<String, String> SIGNS =
      Map.of(
          "shares", "sharecommentary",
          "connections", "connected on",
          "profile", "headline",
          "messages", "conversation id",
          "invitations", "sent at",
          "comments", "message",
          "reactions", "type",
          "registration", "registered at");

  /** Columns that files of other makers have too. */
  private static final Set<String> COMMON = Set.of("message", "type");

  /** What is not read, by the names of its files. */
  private static final Map<String, Unread> NOT_READ =
      Map.of(
          "member_follows", Unread.CONNECTIONS,
          "reactions", Unread.REACTIONS,
          "comments", Unread.COMMENTS);

  /** Preambles and header rows stay below this. */
  private static final int HEAD = 4096;

  private static final Pattern SUFFIX = Pattern.compile("([_ -]\\(?\\d+\\)?)*\\.csv$");

  @Override
  public String format() {
    return "linkedin";
  }

  @Override
  public NetworkId network() {
    return NetworkId.LINKEDIN;
  }

  @Override
  public Optional<RecognisedExport> recognise(ExportTree tree) {
    if (!tree.has(entry -> isOne(tree, entry))) {
      return Optional.empty();
    }
    var member = new Member(tree);
    var notRead = new ArrayList<Unread>();
    for (var entry : tree.entries()) {
      var unread = NOT_READ.get(kind(entry));
      if (unread != null && entry.size() > 0) {
        notRead.add(unread);
      }
    }
    return Optional.of(
        new RecognisedExport(
            format(),
            network(),
            Optional.empty(),
            member.handle(),
            member.name(),
            List.of(),
            notRead));
  }

  /** What a CSV file holds, by its name without numbers; empty text for other files. */
  static String kind(ExportEntry entry) {
    return entry.name().endsWith(".csv")
        ? SUFFIX.matcher(entry.name()).replaceFirst("").replace(' ', '_')
        : "";
  }

  private static boolean isOne(ExportTree tree, ExportEntry entry) {
    var column = SIGNS.get(kind(entry));
    if (column == null) {
      return false;
    }
    var head = tree.head(entry, HEAD).toLowerCase(Locale.ROOT);
    return head.contains(column) && (!COMMON.contains(column) || head.contains("linkedin.com"));
  }

  @Override
  public void read(ExportTree tree, OpenedExports.Reader reader) {
    new LinkedInReading(tree, reader, BEGAN).read();
  }
}
