package dev.suunta.application.imports;

import dev.suunta.application.imports.driven.ExportedConnection;
import dev.suunta.application.imports.driven.ExportedEvidence;
import dev.suunta.application.imports.driven.ExportedPost;
import dev.suunta.application.imports.driven.OpenedExports;
import dev.suunta.application.imports.driven.RecognisedExport;
import dev.suunta.domain.network.OwnAccount;
import dev.suunta.domain.network.OwnAccountId;
import dev.suunta.domain.people.Relation;
import dev.suunta.domain.shared.OwnerId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;

/**
 * Tells which of the owner's accounts an export is of. Networks give a key that never changes, a
 * handle that people change, or neither. In this order:
 *
 * <ol>
 *   <li>The account of the same key. One of another key is never it, whatever else agrees.
 *   <li>The only account of the same handle.
 *   <li>The only account there is, unless its handle is another.
 *   <li>The account that has most of the export's posts already, if it has at least one in {@value
 *       #ONE_IN} of them: it was renamed, or this export does not tell its name.
 *   <li>A new account; where the export has no post to go by, the first one that it may be of.
 * </ol>
 *
 * <p>What the export tells anew of an account, such as its handle of today, is kept with it.
 */
final class WhoseExport {
  /** Networks number posts for all accounts, or by the second: strangers share next to none. */
  private static final int ONE_IN = 10;

  private static final int PORTION = 500;

  private final ImportUseCases ports;
  private final OwnerId owner;
  private final OpenedExports opened;
  private final RecognisedExport export;

  WhoseExport(ImportUseCases ports, OwnerId owner, OpenedExports opened, RecognisedExport export) {
    this.ports = ports;
    this.owner = owner;
    this.opened = opened;
    this.export = export;
  }

  /**
   * An account that the export seems to be of.
   *
   * @param certain whether what the export tells of itself is true of the account
   */
  private record Match(OwnAccount account, boolean certain) {}

  /** The account; one that is new or tells news is kept only when the export is taken in. */
  OwnAccountId account(boolean apply) {
    var account = newAccount();
    while (true) {
      var known = ports.unitOfWork().run(() -> ports.accounts().on(owner, export.network()));
      var match = find(known);
      if (match.isPresent()) {
        if (apply && match.get().certain()) {
          ports.unitOfWork().run(() -> keep(match.get().account()));
        }
        return match.get().account().id();
      }
      // Another import of the same account may have been faster; then it is asked for again.
      if (!apply
          || ports.unitOfWork().run(() -> ports.accounts().add(owner, account, known.size()))) {
        return account.id();
      }
    }
  }

  private void keep(OwnAccount account) {
    var known = ports.accounts().find(owner, account.id()).orElse(account);
    var now = withNews(known);
    if (!known.equals(now)) {
      ports.accounts().replace(owner, now);
    }
  }

  private Optional<Match> find(List<OwnAccount> known) {
    var possible = known.stream().filter(account -> !hasOtherKey(account)).toList();
    var byName =
        only(possible, this::hasSameKey)
            .or(() -> only(possible, this::hasSameHandle))
            .or(
                () ->
                    only(known, all -> true).filter(possible::contains).filter(this::mayBeCalled));
    return byName.isPresent() || possible.isEmpty()
        ? byName.map(account -> new Match(account, true))
        : byPosts(possible);
  }

  private boolean hasSameKey(OwnAccount account) {
    return account.key().isPresent() && account.key().equals(export.accountKey());
  }

  private boolean hasOtherKey(OwnAccount account) {
    return account.key().isPresent()
        && export.accountKey().isPresent()
        && !account.key().equals(export.accountKey());
  }

  private boolean hasSameHandle(OwnAccount account) {
    return account.handle().isPresent() && account.handle().equals(export.handle());
  }

  private boolean mayBeCalled(OwnAccount account) {
    return account.handle().isEmpty()
        || export.handle().isEmpty()
        || account.handle().equals(export.handle());
  }

  private static Optional<OwnAccount> only(
      List<OwnAccount> accounts, Predicate<OwnAccount> wanted) {
    var found = accounts.stream().filter(wanted).toList();
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }

  private Optional<Match> byPosts(List<OwnAccount> possible) {
    var survey = new Survey(possible);
    opened.read(export, survey);
    survey.lookUp();
    if (survey.posts == 0) {
      return Optional.of(new Match(possible.getFirst(), false));
    }
    return possible.stream()
        .filter(account -> survey.known(account) * ONE_IN >= survey.posts)
        .max(Comparator.comparing(survey::known))
        .map(account -> new Match(account, true));
  }

  /** Counts how many of the export's posts each account has, without keeping any. */
  private final class Survey implements OpenedExports.Reader {
    private final List<OwnAccount> accounts;
    private final Map<OwnAccountId, Long> known = new HashMap<>();
    private final List<String> waiting = new ArrayList<>();
    private long posts;

    Survey(List<OwnAccount> accounts) {
      this.accounts = accounts;
    }

    @Override
    public void post(ExportedPost post) {
      posts++;
      waiting.add(post.key());
      if (waiting.size() == PORTION) {
        lookUp();
      }
    }

    @Override
    public void repeated() {
      // Once is enough to know it by.
    }

    @Override
    public void connection(ExportedConnection connection) {
      // Two accounts of one owner may follow the same people.
    }

    @Override
    public void repeatedConnection() {
      // As above.
    }

    @Override
    public void nobody() {
      // As above.
    }

    @Override
    public void wholeList(Relation relation) {
      // As above.
    }

    @Override
    public void evidence(ExportedEvidence evidence) {
      // As above.
    }

    @Override
    public void problem(ImportProblem problem) {
      // The reading that takes in tells it.
    }

    void lookUp() {
      var keys = List.copyOf(waiting);
      waiting.clear();
      for (var account : accounts) {
        var found =
            ports.unitOfWork().run(() -> ports.repository().known(owner, account.id(), keys));
        known.merge(account.id(), (long) found.size(), Long::sum);
      }
    }

    long known(OwnAccount account) {
      return known.getOrDefault(account.id(), 0L);
    }
  }

  private OwnAccount newAccount() {
    return new OwnAccount(
        new OwnAccountId(ports.ids().next()),
        export.network(),
        export.accountKey(),
        export.handle(),
        OptionalInt.empty());
  }

  private OwnAccount withNews(OwnAccount known) {
    return new OwnAccount(
        known.id(),
        known.network(),
        known.key().or(export::accountKey),
        export.handle().or(known::handle),
        known.textLimit());
  }
}
