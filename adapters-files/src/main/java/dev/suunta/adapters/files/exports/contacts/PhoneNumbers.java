package dev.suunta.adapters.files.exports.contacts;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import dev.suunta.domain.people.Anchor;
import java.util.Optional;

/**
 * Telephone numbers as people write them. Only those that tell their country are taken: which
 * country a number without its code belongs to stands nowhere in an address book, and a number of
 * the wrong country would be somebody else's. Numbers with an extension are a company's and belong
 * to nobody alone.
 */
final class PhoneNumbers {
  private static final int MOST = 60;

  /** The library's word for no country. */
  private static final String NOWHERE = "ZZ";

  private PhoneNumbers() {}

  /** The number; empty if it does not tell its country or cannot be one. */
  static Optional<Anchor> read(String written) {
    var text =
        written.strip().replaceFirst("(?i)^tel:", "").replaceFirst("^0\\s*0\\s*(?=[1-9])", "+");
    if (text.length() > MOST) {
      return Optional.empty();
    }
    try {
      var numbers = PhoneNumberUtil.getInstance();
      var number = numbers.parse(text, NOWHERE);
      return numbers.isPossibleNumber(number) && !number.hasExtension()
          ? Optional.of(anchor(numbers, number))
          : Optional.empty();
    } catch (NumberParseException noNumber) {
      return Optional.empty();
    }
  }

  /** Some countries do not tell by a number where it rings; there it may be somebody's own. */
  private static Anchor anchor(PhoneNumberUtil numbers, PhoneNumber number) {
    var e164 = numbers.format(number, PhoneNumberFormat.E164);
    return switch (numbers.getNumberType(number)) {
      case MOBILE, FIXED_LINE_OR_MOBILE, PERSONAL_NUMBER, VOIP, PAGER, UNKNOWN ->
          Anchor.phone(e164);
      case FIXED_LINE, TOLL_FREE, PREMIUM_RATE, SHARED_COST, UAN, VOICEMAIL ->
          Anchor.landline(e164);
    };
  }
}
