package dev.suunta.adapters.files.exports.contacts;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
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

  /** The number in the form of E.164; empty if it does not tell its country or cannot be one. */
  static Optional<String> e164(String written) {
    var text =
        written.strip().replaceFirst("(?i)^tel:", "").replaceFirst("^0\\s*0\\s*(?=[1-9])", "+");
    if (text.length() > MOST) {
      return Optional.empty();
    }
    try {
      var numbers = PhoneNumberUtil.getInstance();
      var number = numbers.parse(text, NOWHERE);
      return numbers.isPossibleNumber(number) && !number.hasExtension()
          ? Optional.of(numbers.format(number, PhoneNumberFormat.E164))
          : Optional.empty();
    } catch (NumberParseException noNumber) {
      return Optional.empty();
    }
  }
}
