package dev.suunta.adapters.files.exports;

import dev.suunta.application.imports.driven.RecognisedExport;
import java.util.ArrayList;
import java.util.List;

/** Puts the parts of exports together by whose they are. */
final class ExportParts {
  /**
   * Files that belong together, and what they were recognised as.
   *
   * @param export what they tell by themselves
   * @param entries the files
   */
  record Part(RecognisedExport export, List<ExportEntry> entries) {
    boolean tellsWhose() {
      return export.accountKey().isPresent()
          || export.handle().isPresent()
          || export.name().isPresent();
    }

    /** By the strongest sign that both have; names are the weakest. */
    boolean sameAccount(Part other) {
      var mine = export;
      var theirs = other.export;
      if (mine.accountKey().isPresent() && theirs.accountKey().isPresent()) {
        return mine.accountKey().equals(theirs.accountKey());
      }
      if (mine.handle().isPresent() && theirs.handle().isPresent()) {
        return mine.handle().get().equalsIgnoreCase(theirs.handle().get());
      }
      return mine.name().isPresent() && mine.name().equals(theirs.name());
    }
  }

  private ExportParts() {}

  /**
   * One list of files for each account. Parts that do not tell whose they are belong to the one
   * account there is; where there are several, nobody can say to which, and they stay by
   * themselves.
   */
  static List<List<ExportEntry>> together(List<Part> parts) {
    var accounts = new ArrayList<List<Part>>();
    var nameless = new ArrayList<Part>();
    for (var part : parts) {
      if (!part.tellsWhose()) {
        nameless.add(part);
        continue;
      }
      var known =
          accounts.stream()
              .filter(account -> account.stream().anyMatch(part::sameAccount))
              .findFirst();
      if (known.isPresent()) {
        known.get().add(part);
      } else {
        accounts.add(new ArrayList<>(List.of(part)));
      }
    }
    if (accounts.size() == 1) {
      accounts.getFirst().addAll(nameless);
    } else if (!nameless.isEmpty()) {
      accounts.add(nameless);
    }
    var together = new ArrayList<List<ExportEntry>>();
    for (var account : accounts) {
      var entries = new ArrayList<ExportEntry>();
      account.forEach(part -> entries.addAll(part.entries()));
      together.add(entries);
    }
    return together;
  }

  /** Whether they are surely of more than one account. */
  static boolean differ(List<Part> parts) {
    var told = parts.stream().filter(Part::tellsWhose).toList();
    return told.stream().anyMatch(part -> !part.sameAccount(told.getFirst()));
  }
}
