package dev.suunta.domain.people;

import dev.suunta.domain.network.NetworkId;
import dev.suunta.domain.shared.Text;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Something that belongs to one person, or to few: what ties two accounts to the same human being.
 *
 * @param kind what it is
 * @param value the anchor itself, written in one way only; one line of at most {@link #MOST}
 *     characters
 */
public record Anchor(Kind kind, String value) {
  /** The greatest length, in UTF-16 units. */
  public static final int MOST = 500;

  public Anchor {
    Text.requireLine("anchor", value, MOST);
  }

  /** What stands before the @ where nobody in particular reads. */
  private static final Set<String> OFFICES =
      Set.of(
          ("info office contact contacts hello sales support service help helpdesk admin"
                  + " administration mail post team hr jobs careers press media marketing billing"
                  + " accounts accounting invoices noreply no-reply donotreply webmaster postmaster"
                  + " reception booking toimisto myynti asiakaspalvelu tiedotus laskutus rekry"
                  + " kontakt kundservice kundtjanst vertrieb buero kanzlei contacto ventas"
                  + " contato accueil")
              .split(" "));

  /** What an anchor is. */
  public enum Kind {
    /** An address for mail, in lower case. */
    EMAIL,
    /** A telephone number in the form of E.164, such as {@code +358401234567}. */
    PHONE,
    /**
     * A telephone number in the form of E.164 that stands in a house or an office, or that nobody
     * has alone: whoever lives or works there is reached by it.
     */
    LANDLINE,
    /** An account on a network. */
    ACCOUNT
  }

  /** An address for mail. */
  public static Anchor email(String address) {
    return new Anchor(Kind.EMAIL, address.strip().toLowerCase(Locale.ROOT));
  }

  /**
   * Whether it belongs to a place, such as {@code info@} or the telephone of a house: who gives it
   * to others is reached there, among others, and is not the only one.
   */
  public boolean isOfAPlace() {
    return kind == Kind.LANDLINE
        || (kind == Kind.EMAIL && OFFICES.contains(value.split("[@+]", 2)[0]));
  }

  /** A telephone number of somebody, in the form of E.164. */
  public static Anchor phone(String e164) {
    return new Anchor(Kind.PHONE, e164);
  }

  /** A telephone number of a house or an office, in the form of E.164. */
  public static Anchor landline(String e164) {
    return new Anchor(Kind.LANDLINE, e164);
  }

  /** Whether it is a telephone number by which somebody is reached, alone or with others. */
  public boolean isNumber() {
    return kind == Kind.PHONE || kind == Kind.LANDLINE;
  }

  /** An account, by one of its keys. */
  public static Anchor account(NetworkId network, AccountKey key) {
    return new Anchor(
        Kind.ACCOUNT,
        network + " " + key.kind().name().toLowerCase(Locale.ROOT) + " " + key.value());
  }

  /**
   * The account that it names, if it is one.
   *
   * @param network where the account is
   * @param key by which it is known there
   */
  public record OfAccount(NetworkId network, AccountKey key) {}

  /** The account that it names; empty for an anchor of another kind. */
  public Optional<OfAccount> ofAccount() {
    var parts = value.split(" ", 3);
    return kind == Kind.ACCOUNT && parts.length == 3
        ? Optional.of(
            new OfAccount(
                new NetworkId(parts[0]),
                new AccountKey(
                    AccountKey.Kind.valueOf(parts[1].toUpperCase(Locale.ROOT)), parts[2])))
        : Optional.empty();
  }
}
