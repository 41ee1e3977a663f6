package dev.suunta.adapters.files.exports.contacts;

import com.google.auto.service.AutoService;
import dev.suunta.adapters.files.exports.Components;
import dev.suunta.adapters.files.exports.ExportEntry;
import dev.suunta.adapters.files.exports.ExportReader;
import dev.suunta.adapters.files.exports.ExportTree;
import dev.suunta.adapters.files.exports.Reading;
import dev.suunta.application.imports.ImportProblemCode;
import dev.suunta.application.imports.driven.OpenedExports;
import dev.suunta.application.imports.driven.RecognisedExport;
import dev.suunta.domain.finding.Fact;
import dev.suunta.domain.network.NetworkId;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads address books from vCard files (RFC 2426, RFC 6350 and the older vCard 2.1), which
 * telephones, mail programs and Google Takeout give, as one card or as thousands.
 *
 * <p>Nobody follows anybody in an address book. It is read for what ties accounts on networks to
 * one person: addresses for mail, telephone numbers, profiles. That somebody has no card any more
 * says nothing, since people export a card as often as all of them.
 */
@AutoService(ExportReader.class)
public final class VcardReader implements ExportReader {
  private static final Components CARDS =
      new Components(Set.of("VCARD"), Set.of(), Set.of(), Card.KEPT);

  /** The line that begins a card comes first, but for a byte order mark and empty lines. */
  private static final int HEAD = 512;

  @Override
  public String format() {
    return "vcard";
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

  private static boolean isNamedSo(ExportEntry entry) {
    return entry.name().endsWith(".vcf") || entry.name().endsWith(".vcard");
  }

  private static boolean isOne(ExportTree tree, ExportEntry entry) {
    // In UTF-16 every other byte of it is 0: that it cannot be read is told when it is read.
    return isNamedSo(entry)
        && tree.head(entry, HEAD)
            .replace("\0", "")
            .toUpperCase(Locale.ROOT)
            .contains("BEGIN:VCARD");
  }

  @Override
  public void read(ExportTree tree, OpenedExports.Reader reader) {
    var entries =
        tree.select(entry -> isOne(tree, entry) || (isNamedSo(entry) && tree.isUnreadable(entry)));
    var reading = new Reading(tree, reader, AddressBook.BEGAN, entries);
    var book = new AddressBook(reading.ties());
    for (var entry : entries) {
      reading.bytes(entry, in -> CARDS.read(in, new Cards(reading, book, entry)));
    }
  }

  private record Cards(Reading reading, AddressBook book, ExportEntry entry)
      implements Components.Visitor {
    @Override
    public boolean component(Components.Component component) {
      var card = new Card(component.properties());
      if (card.isOfSomebody()) {
        book.add(place(component.line()), card.toContact());
      }
      return true;
    }

    @Override
    public void problem(long line, ImportProblemCode code, Map<String, Fact> facts) {
      reading.tell(place(line), code, facts);
    }

    private Reading.Place place(long line) {
      return Reading.Place.line(entry, line);
    }
  }
}
