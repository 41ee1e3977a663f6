package dev.suunta.adapters.files.exports;

import com.google.auto.service.AutoService;
import dev.suunta.application.imports.driven.ExportedPost;
import dev.suunta.application.imports.driven.OpenedExports;
import dev.suunta.application.imports.driven.RecognisedExport;
import dev.suunta.domain.network.NetworkId;
import dev.suunta.domain.post.PostKind;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A format that only the tests know. It proves what a further format takes: this class, and the
 * sample folder {@code exports/test-diary}; no list anywhere names it.
 */
@AutoService(ExportReader.class)
public final class DiaryReader implements ExportReader {
  @Override
  public String format() {
    return "test-diary";
  }

  @Override
  public NetworkId network() {
    return new NetworkId("diary");
  }

  @Override
  public Optional<RecognisedExport> recognise(ExportTree tree) {
    return pages(tree).isEmpty()
        ? Optional.empty()
        : Optional.of(
            new RecognisedExport(
                format(),
                network(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of()));
  }

  private static List<ExportEntry> pages(ExportTree tree) {
    return tree.select(
        entry ->
            entry.name().equals("diary.json")
                && tree.firstObject(entry).filter(page -> page.has("page")).isPresent());
  }

  @Override
  public void read(ExportTree tree, OpenedExports.Reader reader) {
    var pages = pages(tree);
    var reading = new Reading(tree, reader, Instant.EPOCH, pages);
    for (var entry : pages) {
      reading.objects(
          entry,
          (page, place) ->
              reading.post(
                  place,
                  new ExportedPost(
                      page.text("page").orElse("0"),
                      Instant.parse("2020-01-01T00:00:00Z"),
                      PostKind.OWN,
                      reading.text(place, page.text("words").orElse("")).orElse(""),
                      List.of(),
                      Optional.empty(),
                      0,
                      Optional.empty())));
    }
  }
}
