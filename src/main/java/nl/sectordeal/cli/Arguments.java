package nl.sectordeal.cli;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import nl.sectordeal.notice.Texts;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** How typed arguments are read. */
final class Arguments {
  private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

  private Arguments() {}

  /** The language that {@code --lang} asks for, also where the rest cannot be read. */
  static Locale language(List<String> typed) {
    return String.join(" ", typed).matches("(?is).*--lang[= ]en\\b.*")
        ? Locale.ENGLISH
        : Texts.DUTCH;
  }

  /**
   * An instant: with Z or an offset, or local time in the Netherlands; a day alone is its last
   * second.
   */
  static final class InstantArgument implements ITypeConverter<Instant> {
    @Override
    public Instant convert(String text) {
      Instant instant = read(text);
      if (instant == null) {
        throw new TypeConversionException(text);
      }
      return instant;
    }

    private static @Nullable Instant read(String text) {
      try {
        if (text.length() == 10) {
          return LocalDate.parse(text).atTime(23, 59, 59).atZone(HERE).toInstant();
        }
        boolean offset = text.endsWith("Z") || text.matches(".*[+-]\\d{2}:\\d{2}$");
        return offset
            ? OffsetDateTime.parse(text).toInstant()
            : LocalDateTime.parse(text).atZone(HERE).toInstant();
      } catch (DateTimeException unreadable) {
        return null;
      }
    }
  }
}
