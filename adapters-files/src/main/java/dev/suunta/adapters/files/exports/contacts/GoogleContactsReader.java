package dev.suunta.adapters.files.exports.contacts;

import com.google.auto.service.AutoService;
import dev.suunta.adapters.files.exports.CsvRow;
import dev.suunta.adapters.files.exports.ExportEntry;
import dev.suunta.adapters.files.exports.ExportReader;
import dev.suunta.adapters.files.exports.ExportTree;
import dev.suunta.adapters.files.exports.ProfileAddress;
import dev.suunta.adapters.files.exports.Reading;
import dev.suunta.application.imports.driven.OpenedExports;
import dev.suunta.application.imports.driven.RecognisedExport;
import dev.suunta.domain.network.NetworkId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Reads the CSV files that Google Contacts gives ("Google CSV"), by their columns of today ({@code
 * First Name, …, Organization Name}) and by those until 2024 ({@code Name, Given Name, …,
 * Organization 1 - Name}). Columns repeat with numbers, and one field may hold several values with
 * {@code :::} between them.
 */
@AutoService(ExportReader.class)
public final class GoogleContactsReader implements ExportReader {
  /** Header rows have less than 100 columns. */
  private static final int HEAD = 8192;

  /** Google writes as many columns as the richest contact needs. */
  private static final int MOST_COLUMNS = 30;

  private static final List<String> ADDRESSES = numbered("E-mail %d - Value");
  private static final List<String> PHONES = numbered("Phone %d - Value");
  private static final List<String> PAGES = numbered("Website %d - Value");
  private static final List<String> SERVICES = numbered("IM %d - Service");
  private static final List<String> USERS = numbered("IM %d - Value");

  /** The column of given names, today and until 2024. */
  private static final String TODAY = "first name";

  private static final String BEFORE = "given name";

  /** Without the blanks around it, for which a search would begin anew at each of a million. */
  private static final Pattern BETWEEN = Pattern.compile(":::", Pattern.LITERAL);

  /** Put together once: a row asks for a hundred and fifty columns. */
  private static List<String> numbered(String column) {
    return IntStream.rangeClosed(1, MOST_COLUMNS)
        .mapToObj(number -> String.format(Locale.ROOT, column, number))
        .toList();
  }

  @Override
  public String format() {
    return "google-contacts";
  }

  @Override
  public NetworkId network() {
    return AddressBook.NETWORK;
  }

  @Override
  public Optional<RecognisedExport> recognise(ExportTree tree) {
    return tree.has(entry -> isOne(tree, entry))
        ? Optional.of(AddressBook.recognised(format()))
        : Optional.empty();
  }

  /** LinkedIn's lists name first names, too; Outlook's have no numbers in their columns. */
  private static boolean isOne(ExportTree tree, ExportEntry entry) {
    if (!entry.name().endsWith(".csv")) {
      return false;
    }
    var header = header(tree, entry);
    return (header.contains("e-mail 1 - value") || header.contains("phone 1 - value"))
        && (header.contains(BEFORE) || header.contains(TODAY))
        && !header.contains("connected on");
  }

  private static String header(ExportTree tree, ExportEntry entry) {
    var head = tree.head(entry, HEAD).stripLeading();
    return head.lines().findFirst().orElse("").toLowerCase(Locale.ROOT);
  }

  @Override
  public void read(ExportTree tree, OpenedExports.Reader reader) {
    var entries = tree.select(entry -> isOne(tree, entry));
    var reading = new Reading(tree, reader, AddressBook.BEGAN, entries);
    var book = new AddressBook(reading.ties());
    for (var entry : entries) {
      var columns = List.of(header(tree, entry).contains(BEFORE) ? BEFORE : TODAY);
      reading.rows(entry, columns, Optional.empty(), (row, place) -> book.add(place, contact(row)));
    }
  }

  private static Contact contact(CsvRow row) {
    var organisation = either(row, "Organization Name", "Organization 1 - Name");
    var name =
        Stream.of(row.field("Name"), name(row), row.field("File As"), organisation)
            .filter(line -> !line.isEmpty())
            .findFirst();
    return new Contact(
        Optional.empty(),
        name,
        Contact.about(
            either(row, "Organization Title", "Organization 1 - Title"),
            name.filter(organisation::equals).isPresent() ? "" : organisation),
        values(row, ADDRESSES),
        values(row, PHONES),
        Stream.concat(
                values(row, PAGES).stream().map(ProfileAddress::of),
                IntStream.range(0, MOST_COLUMNS)
                    .boxed()
                    .flatMap(number -> im(row, SERVICES.get(number), USERS.get(number))))
            .flatMap(Optional::stream)
            .distinct()
            .toList());
  }

  private static String name(CsvRow row) {
    return Stream.of(
            either(row, "First Name", "Given Name"),
            either(row, "Middle Name", "Additional Name"),
            either(row, "Last Name", "Family Name"))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private static Stream<Optional<ProfileAddress>> im(CsvRow row, String service, String name) {
    return BETWEEN
        .splitAsStream(row.field(name))
        .map(user -> ProfileAddress.of(row.field(service), user.strip()));
  }

  private static String either(CsvRow row, String today, String before) {
    var field = row.field(today);
    return field.isEmpty() ? row.field(before) : field;
  }

  private static List<String> values(CsvRow row, List<String> columns) {
    return columns.stream()
        .map(row::field)
        .flatMap(BETWEEN::splitAsStream)
        .map(String::strip)
        .filter(value -> !value.isEmpty())
        .toList();
  }
}
