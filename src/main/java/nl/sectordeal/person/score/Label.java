package nl.sectordeal.person.score;

import java.util.Locale;

/**
 * What people call something, in both languages.
 *
 * @param nl in Dutch
 * @param en in English
 */
public record Label(String nl, String en) {
  /** In Dutch, unless the language is English. */
  public String in(Locale locale) {
    return locale.getLanguage().equals("en") ? en : nl;
  }
}
